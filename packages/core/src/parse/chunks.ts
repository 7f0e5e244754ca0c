import { compact } from '../language/compact-patterns.ts'
/** A stretch of a text that Markdown reads the same alone. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** A paragraph or heading outside all lists and quotations, behind a blank line. */
const boundary = compact(/\n[ \t]*\r?\n(?=[#\p{L}]|\*\*|<a )/gu)
/** What reaches over blank lines, or to another place of the text; a comment that ends on its line does not. */
const farReaching =
  /^(?:```|~~~)|<(?:!--(?![^\n]{0,1000}-->)|pre|script|style|textarea)|^ {0,3}\[[^\]\n]{1,200}\]:/im

/**
 * Divide Markdown into the smallest chunks: the parser takes quadratic time for texts with thousands of quotations or
 * lists, as codes with their notes are, and a text that is edited has few that are new.
 *
 * @param text Normalised source.
 */
export function chunksOf(text: string): Array<Chunk> {
  const chunks: Array<Chunk> = []
  let start = 0
  if (!farReaching.test(text)) {
    boundary.lastIndex = 0
    for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
      const end = boundary.lastIndex
      // A table may hold blank lines.
      const chunk = text.slice(start, end)
      if (chunk.lastIndexOf('<table') > chunk.lastIndexOf('</table')) {
        const close = text.indexOf('</table', end)
        if (close < 0) break
        boundary.lastIndex = close
        continue
      }
      chunks.push({ start, end })
      start = end
    }
  }
  chunks.push({ start, end: text.length })
  return chunks
}
