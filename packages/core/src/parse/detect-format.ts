import { isAkn } from '../akn/is-akn.ts'

/** Formats that the core reads; `akn` is Akoma Ntoso, the XML of acts. */
export type Format = 'markdown' | 'text' | 'html' | 'akn'

const signs = [
  /^#{1,6} \S/m,
  /^\*\*\S[^\n]{0,400}\*\*\s*$/m,
  /<a (?:id|name)=["'][^"'\n]{1,80}["']>/,
  /^> ?\S/m,
  /^\|[^\n]{0,400}\|\s*$/m,
  /^<table/m,
  /^ {0,3}\d{1,4}\\[.)]/m,
]

/** What only a page begins with, behind comments and an XML declaration. */
const page =
  /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,2000}-->\s{0,20}){0,5}<(?:!doctype html|(?:html|head|body|meta|title)[\s>])/i
/** What a piece of a page begins with, and Markdown may too. */
const piece =
  /^\s{0,100}<(?:p|div|h[1-6]|article|section|main|header|center|font|span|b|strong|blockquote|ol|ul|table)[\s>]/i
const paragraphTag = /<\/?(?:p|br|div|h[1-6]|li)(?:\s[^<>]{0,200})?\/?>/gi

/**
 * Tell Akoma Ntoso by its root element; HTML from Markdown, and Markdown from plain text, by their signs in the first
 * part of a text.
 *
 * Acts in Markdown hold anchors and tables in HTML. They stay Markdown: their paragraphs have no tags.
 *
 * @param text Any string.
 */
export function detectFormat(text: string): Format {
  if (isAkn(text)) return 'akn'
  const head = text.slice(0, 50_000)
  if (page.test(head)) return 'html'
  if (piece.test(head) && !signs.slice(0, 2).some((sign) => sign.test(head))) {
    const paragraphs = head.match(paragraphTag)?.length ?? 0
    const blankLines = head.match(/\n[ \t]{0,20}\r?\n/g)?.length ?? 0
    if (paragraphs > 1 && paragraphs > blankLines) return 'html'
  }
  const strong = signs.slice(0, 3).some((sign) => sign.test(head))
  return strong || signs.filter((sign) => sign.test(head)).length > 1 ? 'markdown' : 'text'
}
