import type { Act } from '../act/types.ts'
import { withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Statement, StatementEdit } from '../records/records.ts'
import { countWords } from '../segment/words.ts'
import { sortEdits } from '../summary/edits.ts'
import { dropAliases, dropPublications } from '../summary/statement.ts'
import { changeWords } from './apply-rules.ts'
import { change, type Draft, draftOf, textOf } from './draft.ts'
import { itemMark } from './list-draft.ts'
import { toStatement } from './to-statement.ts'

/** An instruction with the lines above that say where it works. */
export interface Placed {
  readonly piece: Piece
  /** New text, where it is short enough to be shown. */
  readonly quotation: Piece | undefined
  /** Outermost first. */
  readonly lines: ReadonlyArray<Piece>
  /** What stands behind the instruction where its new text is not shown; a full stop otherwise. */
  readonly closing: string
  /** No other act is changed, so that the summary names the one that is. */
  readonly isOnlyAct?: boolean | undefined
}

/** One line of fewer words stands before the instruction, as in the act. */
const fewestWords = 14

/**
 * Say what an instruction changes first, and then where, line by line: `Строку 13 исключить. Где: – в постановлении …;
 * – в перечне …`. Titles of acts that number and date name already are left to the evidence.
 *
 * @param accepts Whether a statement says what the act says: a title may hold words that no rewriting may lose.
 * @returns `undefined` where the words of the act say it shorter.
 */
export function wordInstruction(
  act: Act,
  { piece, quotation, lines: all, closing, isOnlyAct = false }: Placed,
  language: Language,
  accepts: (statement: Statement) => boolean,
): Statement | undefined {
  // What opens with saying that changes follow (`Внести в приказ … следующие изменения`) is no place, and names the act only.
  const places = all.filter(({ text }) => text.search(language.amending.announces) !== 0)
  const lines = isOnlyAct && places.length > 0 ? places : all
  const words = lines.reduce((sum, { text }) => sum + countWords(text), 0)
  if (lines.length === 0 || (lines.length === 1 && words < fewestWords)) return undefined
  if (language.amending.goesOn?.test(piece.text)) return undefined
  // A line that has sentences of its own cannot stand as an item.
  if (lines.some(({ text }) => /[.;!?] \p{Lu}|\n/u.test(text))) return undefined
  const pieces = [piece, ...(quotation ? [quotation] : []), ...lines]
  const edits: Array<StatementEdit> = []
  let at = 0
  for (const [index, { text }] of pieces.entries()) {
    const end = at + text.length
    let own = at + withoutClosing(text).length
    const isLast = index === pieces.length - 1
    const isOperation = index < pieces.length - lines.length
    if (index === 0 && quotation)
      edits.push({ from: own, to: end + 1, insert: ': ', rule: 'join-lead-in' })
    else if (isOperation) {
      const leads = `${quotation ? '.' : closing} ${language.messages.changedIn()}:`
      edits.push({ from: own, to: end, insert: leads, rule: 'place-behind' })
    } else {
      // `… қаулысына мынадай өзгерістер енгізілсін`: that changes follow is no part of the place.
      const said = text.search(language.amending.announces)
      if (said > 0) {
        const place = text.slice(0, said).trimEnd()
        const list = place.search(language.enumerations.announcesList)
        own = at + (list > 0 ? place.slice(0, list).trimEnd().length : place.length)
      }
      edits.push({ from: at, to: at, insert: itemMark, rule: 'mark-item' })
      edits.push({ from: own, to: end, insert: isLast ? '.' : ';', rule: 'close-item' })
    }
    at = end + 1
  }
  const whole = pieces.map(({ text }) => text).join('\n')
  dropAliases(whole, language, edits)
  dropPublications(whole, language, edits)
  const draft = lowerItems(draftOf(whole, sortEdits(edits)))
  const rules = placeRules(language)
  // Where a title must stay, what goes on about it may still be left out.
  const careful = rules.filter(({ loses = [] }) => loses.length === 0)
  const drafts = [rules, careful].map((used) =>
    changeWords(draft, used, { type: 'amendment', terms: [] }, language),
  )
  for (const tried of new Set([...drafts, draft])) {
    const statement = toStatement(act, capitalised(tried), pieces, language.id)
    if (statement && accepts(statement)) return statement
  }
  return undefined
}

function placeRules({ wording }: Language): Language['wording']['drops'] {
  return wording.drops.filter(({ types }) => types?.includes('amendment'))
}

/** A preposition that opens a line of the act has no capital within a list. */
function lowerItems(draft: Draft): Draft {
  const text = textOf(draft)
  const edits = [...text.matchAll(/\n– (?<first>\p{Lu})(?=\p{Ll}? )/gu)].map(({ index }) => {
    const from = index + itemMark.length + 1
    return { from, to: from + 1, insert: text.charAt(from).toLowerCase() }
  })
  return edits.length === 0 ? draft : change(draft, edits, 'lower-item')
}

function capitalised(draft: Draft): Draft {
  const first = textOf(draft).charAt(0)
  const upper = first.toUpperCase()
  return first === upper ? draft : change(draft, [{ from: 0, to: 1, insert: upper }], 'capitalise')
}
