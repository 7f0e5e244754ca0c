import type { Format } from 'aiqyn'

/** Formats of documents that are read; `auto` is told by the bytes, then by the text. */
export type DocumentFormat = Format | 'docx' | 'pdf' | 'auto'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const mediaTypes: Readonly<Record<string, DocumentFormat>> = {
  '': 'auto',
  'application/akn+xml': 'akn',
  'application/octet-stream': 'auto',
  'application/pdf': 'pdf',
  [word]: 'docx',
  'application/xhtml+xml': 'html',
  'application/xml': 'akn',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/x-markdown': 'markdown',
  'text/xml': 'akn',
}

const endings: Readonly<Record<string, DocumentFormat>> = {
  akn: 'akn',
  docx: 'docx',
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  pdf: 'pdf',
  text: 'text',
  txt: 'text',
  xhtml: 'html',
  xml: 'akn',
}

/** Media types of the bodies that are read, for a service to name. */
export const readableMediaTypes: ReadonlyArray<string> = [
  'text/markdown',
  'text/plain',
  'text/html',
  'application/akn+xml',
  word,
  'application/pdf',
]

/** Format of a media type without parameters; `undefined` for one that is not read. */
export function formatOfMediaType(mediaType: string): DocumentFormat | undefined {
  const lower = mediaType.toLowerCase()
  return Object.hasOwn(mediaTypes, lower) ? mediaTypes[lower] : undefined
}

/** Format by the ending of a file's name; `auto` where it does not tell. */
export function formatOfName(name: string): DocumentFormat {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return (Object.hasOwn(endings, ending) ? endings[ending] : undefined) ?? 'auto'
}
