import { endOf, startOf } from '../act/positions.ts'
import type { QuotedStructure } from '../act/types.ts'
import { visit } from '../act/visit.ts'

/**
 * The text of a quotation as it reads, a line each paragraph, with the numbers that its units have lost to their nodes.
 *
 * @param source Source of the act.
 */
export function quotedText(node: QuotedStructure, source: string): string {
  let text = ''
  let last = startOf(node)
  visit(node, (inner) => {
    if (inner.type === 'table') {
      last = endOf(inner)
      return 'skip'
    }
    if (inner.type !== 'text') return undefined
    const gap = source.slice(last, startOf(inner))
    const lineEnd = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
    if (lineEnd >= 0 && text !== '') text += '\n'
    // Between paragraphs stand line ends, marks of Markdown, and the number of the next unit.
    const number = gap.slice(lineEnd + 1)
    text += text === '' || lineEnd >= 0 ? withoutMarks(number) : ''
    text += inner.value
    last = endOf(inner)
    return undefined
  })
  return text
}

function withoutMarks(gap: string): string {
  return gap.replace(/^[\s>#*]+|[\\*]|<a [^>]*><\/a>/g, '')
}
