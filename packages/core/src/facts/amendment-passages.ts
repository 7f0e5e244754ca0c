import { isLetterAt } from './amendment-letters.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './piece.ts'

/**
 * Passages in which no quotation is torn: sentences that a quotation holds (`‘1. Member States shall …’`) are one passage
 * with the instruction that they stand in.
 */
export function wholeQuotations(passages: ReadonlyArray<Passage>): Array<Passage> {
  const whole: Array<Passage> = []
  let open = 0
  for (const passage of passages) {
    const last = whole[whole.length - 1]
    const isInside =
      open > 0 && last !== undefined && !passage.isFirst && last.unit === passage.unit
    if (isInside) {
      open += balance(passage.piece.text)
      whole[whole.length - 1] = {
        ...last,
        piece: joined(last.piece, passage.piece),
        isLeadIn: passage.isLeadIn,
        ...(passage.quotation ? { quotation: passage.quotation } : {}),
      }
    } else {
      open = balance(passage.piece.text)
      whole.push(passage)
    }
  }
  return whole
}

function joined(first: Piece, second: Piece): Piece {
  const { eId, start } = first
  return { eId, start, end: second.end, text: `${first.text} ${second.text}` }
}

const quotationMark = /[“”‘’]/

/** How many quotations a text opens that it does not close. */
function balance(text: string): number {
  // Most texts have none.
  if (!quotationMark.test(text)) return 0
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '“' || (sign === '‘' && !isLetterAt(text, at - 1))) open++
    if (sign === '”' || (sign === '’' && !isLetterAt(text, at + 1))) open--
  }
  return Math.max(open, 0)
}
