import type { AttributeOf } from './read-xml.ts'
import { symbolOf } from './symbols.ts'

/** Text that an element inside a run stands for; `undefined` for elements that stand for none. */
export function textOfRunElement(name: string, attributeOf: AttributeOf): string | undefined {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbolOf(attributeOf('font'), attributeOf('char')) ?? '\ufffd'
    default:
      return undefined
  }
}

/** Signs between the parts of a formula, which is set in two dimensions and read in one. */
export const formulaSigns: Readonly<Record<string, string>> = {
  'm:num': '/',
  'm:sup': '^',
  'm:sub': '_',
}

/** White space as one line holds it; spaces at the ends count only where the document says so. */
export function textOfRun(value: string, space: string | undefined): string {
  const text = value.replace(/[\t\r\n]/g, ' ')
  if (space === 'preserve') return text
  let start = 0
  let end = text.length
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return text.slice(start, end)
}
