import { isAkn } from '../akn/is-akn.ts'

/** Formats that the core reads; `akn` is Akoma Ntoso, the XML of acts. */
export type Format = 'markdown' | 'text' | 'akn'

const signs = [
  /^#{1,6} \S/m,
  /^\*\*\S[^\n]{0,400}\*\*\s*$/m,
  /<a (?:id|name)=["'][^"'\n]{1,80}["']>/,
  /^> ?\S/m,
  /^\|[^\n]{0,400}\|\s*$/m,
  /^<table/m,
  /^ {0,3}\d{1,4}\\[.)]/m,
]

/**
 * Tell Akoma Ntoso by its root element, and Markdown from plain text by its signs in the first part of a text.
 *
 * @param text Any string.
 */
export function detectFormat(text: string): Format {
  if (isAkn(text)) return 'akn'
  const head = text.slice(0, 50_000)
  const strong = signs.slice(0, 3).some((sign) => sign.test(head))
  return strong || signs.filter((sign) => sign.test(head)).length > 1 ? 'markdown' : 'text'
}
