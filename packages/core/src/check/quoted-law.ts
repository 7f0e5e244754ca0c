import type { Act, Body, QuotedStructure } from '../act/types.ts'
import { findPassages, type Passage } from '../facts/passages.ts'
import { slicePiece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import { insideMarks } from './inside-marks.ts'

/** So much of an instruction, from its end, says what is done with the text that follows. */
const reach = 400

/**
 * The text that an act puts into others, read like law: it will be law. Text that is only struck out, or that nobody
 * leads to, is left out: it is law already, or nobody knows what it is.
 *
 * @param passages Those of the act.
 */
export function findQuotedLaw(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<Passage> {
  return passages.flatMap(({ piece, quotation }) =>
    quotation && leadsToNewText(piece.text.slice(-reach), language)
      ? passagesIn(quotation.node, act, language)
      : [],
  )
}

/** Whether an instruction ends with words that lead to new text (`изложить в следующей редакции:`). */
function leadsToNewText(instruction: string, { amending, amendments }: Language): boolean {
  return (
    amendments.newTextFollows?.test(instruction) === true ||
    amending.forms.some(
      ({ textFollows, type, pattern }) =>
        textFollows === true && type !== 'delete' && instruction.search(pattern) >= 0,
    )
  )
}

function passagesIn(node: QuotedStructure, act: Act, language: Language): Array<Passage> {
  const body: Body = { type: 'body', children: node.children, position: node.position }
  const passages = findPassages({ ...act, children: [body] }, language)
  return passages.map((passage): Passage => {
    const { start, end } = insideMarks(passage.piece.text)
    // Words between the marks of the quotation around them would count as quoted.
    const piece = slicePiece(passage.piece, start, end, act.source)
    return { ...passage, piece: piece.eId === 'body' ? { ...piece, eId: node.eId } : piece }
  })
}
