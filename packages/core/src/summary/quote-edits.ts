import type { Piece } from '../facts/piece.ts'
import type { StatementEdit } from '../records/records.ts'

/** A text without markup, and the quotes it was made from. */
export interface CleanText {
  /** Texts of the pieces, joined by one line feed: what the rules of a statement are applied to. */
  readonly text: string
  /** The text of each piece. */
  readonly parts: ReadonlyArray<string>
  /** Turn edits of the text into edits of the joined quotes, with those that drop markup. */
  readonly toQuotes: (edits: ReadonlyArray<StatementEdit>) => Array<StatementEdit>
}

/**
 * Read quotes without their markup: tags, escapes, references, and characters that are read as others. What is dropped
 * is dropped by recorded edits like all else.
 *
 * @param pieces Their places in the source.
 * @param quotes What stands there.
 */
export function cleanText(pieces: ReadonlyArray<Piece>, quotes: ReadonlyArray<string>): CleanText {
  const parts: Array<string> = []
  const own: Array<StatementEdit> = []
  /** Offset in the joined quotes of each stretch of the text that stands there in one. */
  const stretches: Array<{ text: number; quotes: number; length: number }> = []
  let textAt = 0
  let quoteAt = 0
  for (const [index, piece] of pieces.entries()) {
    const quote = quotes[index] ?? ''
    // Lengths differ only with markup, and then the piece says where its text stands; if not, markup stays.
    const isKnown = piece.runs !== undefined || piece.text.length === quote.length
    const text = isKnown ? piece.text : quote
    const runs = (isKnown && piece.runs) || [{ value: text, start: piece.start }]
    let end = 0
    for (const { value, start } of runs) {
      const at = start - piece.start
      if (at > end) change(own, quote, quoteAt, end, at, '')
      for (let offset = 0; offset < value.length; offset++) {
        const shown = value[offset] ?? ''
        if (shown !== quote[at + offset])
          change(own, quote, quoteAt, at + offset, at + offset + 1, shown)
      }
      stretches.push({ text: textAt, quotes: quoteAt + at, length: value.length })
      textAt += value.length
      end = at + value.length
    }
    if (quote.length > end) change(own, quote, quoteAt, end, quote.length, '')
    stretches.push({ text: textAt, quotes: quoteAt + quote.length, length: 1 })
    parts.push(text)
    textAt++
    quoteAt += quote.length + 1
  }

  let near = 0
  const offsetOf = (offset: number): number => {
    if ((stretches[near]?.text ?? 0) > offset) near = 0
    for (; near + 1 < stretches.length; near++) if ((stretches[near + 1]?.text ?? 0) > offset) break
    const stretch = stretches[near]
    return stretch ? stretch.quotes + Math.min(offset - stretch.text, stretch.length) : offset
  }
  return {
    text: parts.join('\n'),
    parts,
    toQuotes(edits) {
      const moved = edits.map((edit) => ({
        ...edit,
        from: offsetOf(edit.from),
        to: edit.to > edit.from ? offsetOf(edit.to - 1) + 1 : offsetOf(edit.from),
      }))
      return merge(own, moved)
    },
  }
}

/** Note a change of a quote; one that goes on where the last ended is one with it (`&` read as «, then `laquo;` dropped). */
function change(
  edits: Array<StatementEdit>,
  quote: string,
  quoteAt: number,
  from: number,
  to: number,
  insert: string,
): void {
  const last = edits[edits.length - 1]
  if (insert === '' && last && last.to === quoteAt + from && last.insert !== '') {
    const sign = quote[last.from - quoteAt]
    const rule =
      sign === '&' ? 'decode-reference' : sign === '<' ? 'drop-markup' : 'normalise-character'
    edits[edits.length - 1] = { ...last, to: quoteAt + to, rule }
    return
  }
  const rule = insert === '' ? 'drop-markup' : 'normalise-character'
  edits.push({ from: quoteAt + from, to: quoteAt + to, insert, rule })
}

/** Put two lists of edits in order; where both touch a place, the second has it. */
function merge(
  own: ReadonlyArray<StatementEdit>,
  edits: ReadonlyArray<StatementEdit>,
): Array<StatementEdit> {
  const merged: Array<StatementEdit> = []
  let at = 0
  for (const edit of edits) {
    let { to } = edit
    for (let clean = own[at]; clean && clean.to <= edit.from; clean = own[at]) {
      merged.push(clean)
      at++
    }
    for (let clean = own[at]; clean && clean.from < to; clean = own[at]) {
      to = Math.max(to, clean.to)
      at++
    }
    merged.push({ ...edit, to })
  }
  return [...merged, ...own.slice(at)]
}
