import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** Parts of a document to make, each the inside of its root element. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** How much to deflate; 0 for documents whose repetition would look like a bomb. */
  readonly deflation?: 0 | 6
  /** Further files by name, as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** Make a Word document of the XML inside its parts. */
export function makeDocx({ body, files, deflation: level = 6, ...parts }: DocxParts): Uint8Array {
  const entries: Record<string, Uint8Array> = {
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
  }
  for (const [name, inside] of Object.entries(parts)) {
    if (inside !== undefined) entries[`word/${name}.xml`] = xml(name, inside)
  }
  for (const [name, content] of Object.entries(files ?? {}))
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(entries, { level })
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, runProperties)}</w:p>`
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Properties of a paragraph in a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/** One level of a list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A table of rows of cells, each the inside of its `w:tc`. */
export function table(...rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const cells = (row: ReadonlyArray<string>): string =>
    row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

function xml(root: string, inside: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${inside}</w:${root}>`,
  )
}
