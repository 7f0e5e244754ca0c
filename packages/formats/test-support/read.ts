import type { Reading } from '../src/index.ts'
import { readDocx } from '../src/index.ts'
import { type DocxParts, makeDocx } from './make-docx.ts'

/** Read a document made of its parts; a string is its body. */
export function read(parts: DocxParts | string): Promise<Reading> {
  return readDocx(makeDocx(typeof parts === 'string' ? { body: parts } : parts))
}

/** Blocks as lines: what they are, and their text. */
export function linesOf({ layout: { text, blocks } }: Reading): Array<string> {
  return blocks.map((block) => {
    const own = text.slice(block.start, block.end)
    if (block.type === 'table') {
      const cells = block.rows.map((row) =>
        row
          .map(({ start, end, colSpan = 1, rowSpan = 1 }) => {
            const spans = colSpan > 1 || rowSpan > 1 ? `${colSpan}×${rowSpan} ` : ''
            return `${spans}${text.slice(start, end).replaceAll('\n', '¶').replaceAll('\t', '⇥')}`
          })
          .join(' | '),
      )
      return `table: ${cells.join(' / ')}`
    }
    const kind = block.type === 'heading' ? `h${block.depth}` : block.type
    return `${kind}${block.strong ? ' strong' : ''}: ${own.replaceAll('\n', '¶')}`
  })
}

/** Findings as lines: rule, count, and the text that follows their place. */
export function findingsOf({ layout, findings }: Reading): Array<string> {
  return findings.map(
    ({ ruleId, count, start, severity }) =>
      `${severity} ${ruleId} ${count} at “${layout.text.slice(start, start + 8)}”`,
  )
}
