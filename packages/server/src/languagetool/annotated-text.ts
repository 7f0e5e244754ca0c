/** A stretch of a text that is not to be checked. */
export interface Markup {
  /** UTF-16, half open. */
  readonly start: number
  readonly end: number
  /** What it is to be read as; nothing unless given. */
  readonly interpretAs?: string | undefined
}

/** A text without its markup, with the way back to the text with it. */
export interface AnnotatedText {
  /** What is checked. */
  readonly plain: string
  /** Where a stretch of the plain text stands in the text with markup; UTF-16, half open. */
  readonly toSource: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number }
}

/** A stretch of the plain text, and of the source that it stands for. */
interface Piece {
  readonly plain: number
  readonly start: number
  readonly end: number
  readonly isText: boolean
}

/**
 * Take markup out of a text. What markup is to be read as is checked with the text around it; what is found there is told
 * for the whole markup.
 *
 * @param markup In the order of the text, not overlapping.
 */
export function annotatedText(source: string, markup: ReadonlyArray<Markup>): AnnotatedText {
  const pieces: Array<Piece> = []
  let plain = ''
  let at = 0
  const add = (words: string, start: number, end: number, isText: boolean): void => {
    if (words !== '') pieces.push({ plain: plain.length, start, end, isText })
    plain += words
    at = end
  }
  for (const { start, end, interpretAs = '' } of markup) {
    add(source.slice(at, start), at, start, true)
    add(interpretAs, start, end, false)
  }
  add(source.slice(at), at, source.length, true)
  return {
    plain,
    toSource: (start, end) => {
      const first = pieceAt(pieces, start)
      const last = pieceAt(pieces, Math.max(start, end - 1))
      if (first === undefined || last === undefined) return { start: 0, end: 0 }
      const from = first.isText ? first.start + start - first.plain : first.start
      const to = last.isText ? last.start + end - last.plain : last.end
      return { start: from, end: Math.max(from, to) }
    },
  }
}

/** The last piece that begins at or before an offset. */
function pieceAt(pieces: ReadonlyArray<Piece>, offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.plain ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
