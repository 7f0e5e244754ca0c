import { compact } from '../language/compact-patterns.ts'
/** A stretch of a text that Markdown reads the same alone. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** Small enough for the parser to be quick, and large enough to pay. */
const usualSize = 30_000
/** A paragraph or heading outside all lists and quotations, behind a blank line. */
const boundary = compact(/\n[ \t]*\r?\n(?=[#\p{L}]|\*\*|<a )/gu)
/** What reaches over blank lines, or to another place of the text; a comment that ends on its line does not. */
const farReaching =
  /^(?:```|~~~)|<(?:!--(?![^\n]{0,1000}-->)|pre|script|style|textarea)|^ {0,3}\[[^\]\n]{1,200}\]:/im

/**
 * Divide Markdown into chunks: the parser takes quadratic time for texts with thousands of quotations or lists, as codes
 * with their notes are, and a large text costs it more a byte than a small one.
 *
 * @param text Normalised source.
 * @param size A chunk ends at the first boundary behind so many characters.
 */
export function chunksOf(text: string, size: number = usualSize): Array<Chunk> {
  const chunks: Array<Chunk> = []
  let start = 0
  if (text.length > size && !farReaching.test(text)) {
    boundary.lastIndex = size
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
      boundary.lastIndex = end + size
    }
  }
  chunks.push({ start, end: text.length })
  return chunks
}
