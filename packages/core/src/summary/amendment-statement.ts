import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Statement } from '../records/records.ts'
import { wordInstruction } from '../wording/word-instruction.ts'
import { passageStatement } from './statement.ts'

/** New text of more characters is named, not shown: the reader finds it at its place. */
const longestQuotation = 600

/** Where no mark opens it, a reader cannot tell the new text from the instruction. */
const opensQuotation = /^["«“‘„]/

/** Say an amendment with the lines that say where it works, and with the new text where that is short. */
export function amendmentStatement(
  act: Act,
  passage: Passage,
  language: Language,
  accepts: (statement: Statement) => boolean,
  isOnlyAct: boolean = false,
): Statement {
  const { piece, leadIns } = passage
  const quotation = passage.quotation?.piece()
  // One paragraph: what is longer has its own lines, which a sentence cannot show.
  const isShown =
    quotation !== undefined &&
    quotation.text.length <= longestQuotation &&
    opensQuotation.test(quotation.text) &&
    !quotation.text.includes('\n') &&
    /:$/.test(piece.text)
  const isAnnounced =
    quotation !== undefined ||
    /[:—]$/.test(piece.text) ||
    (language.amending.opensText?.test(piece.text) ?? false)
  const closing = isAnnounced ? ` (${language.messages.newText()}).` : '.'
  const shown = isShown ? quotation : undefined
  const placed = wordInstruction(
    act,
    { piece, quotation: shown, lines: leadIns, closing, isOnlyAct },
    language,
    accepts,
  )
  if (placed) return placed
  return isShown
    ? passageStatement(
        act,
        { ...passage, piece: quotation, leadIns: [...leadIns, piece] },
        language,
      )
    : passageStatement(act, passage, language, closing)
}
