import { type Passage, withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { StatementEdit } from '../records/records.ts'
import { sortEdits } from '../summary/edits.ts'
import { dropAliases, dropPublications, joinLeadIn } from '../summary/statement.ts'
import { type Draft, draftOf } from './draft.ts'

/** A list with the words that its items share said once, and each item on a line of its own. */
export interface ListDraft {
  readonly pieces: ReadonlyArray<Piece>
  readonly draft: Draft
}

/** What stands before each item, on its own line. */
export const itemMark = '– '

/** A list that an act itself tells as a whole. */
export function draftWholeList(passage: Passage, language: Language): ListDraft | undefined {
  const { items, piece, leadIns, tail } = passage
  if (!items || items.length < 2) return undefined
  return draftList([...leadIns, piece], items, tail, 'whole', language)
}

/**
 * Items of one list, told one by one or together: those that are told here, which need not be all.
 *
 * @param size How many items the list has; unknown unless given.
 */
export function draftItems(
  passages: ReadonlyArray<Passage>,
  language: Language,
  size: number = passages.length,
): ListDraft | undefined {
  const [first] = passages
  if (!first) return undefined
  const isAlone = passages.length < 2
  // What stands as a list reads as all of it.
  const isPart =
    size > passages.length &&
    (!isAlone || announcesItem(first, language) || isNamed(first, language))
  if (isAlone && !isPart) return undefined
  const items = passages.map(({ piece }) => piece)
  return draftList(first.leadIns, items, first.tail, isPart ? 'part' : 'some', language)
}

/** Whether the words before an item announce a list, so that the item alone would read as all of it. */
export function announcesItem({ leadIns, piece, tail }: Passage, language: Language): boolean {
  const last = leadIns[leadIns.length - 1]
  if (!last) return false
  const edits: Array<StatementEdit> = []
  const context = { next: piece.text, hasTail: tail !== undefined }
  joinLeadIn(last, last.text, 0, context, language, edits)
  return edits.some(({ insert }) => insert === ': ')
}

/** Whether an item is one of those whom the words before it name (`сотталған адамдар:` – `кәмелетке толмағандар`). */
function isNamed({ leadIns, piece, tail }: Passage, { wording }: Language): boolean {
  const lead = withoutClosing(leadIns.at(-1)?.text ?? '')
  const item = withoutClosing(piece.text)
  return (wording.closingVerbs ?? []).some(
    (verb) =>
      verb.lead?.test(lead) &&
      verb.item.test(item) &&
      verb.tail.test(withoutClosing(tail?.text ?? '')),
  )
}

/** Whether two passages are items of one list. */
export function shareList(one: Passage, other: Passage): boolean {
  return (
    one.leadIns.length > 0 &&
    one.leadIns.length === other.leadIns.length &&
    one.leadIns.every(({ start }, at) => start === other.leadIns[at]?.start) &&
    one.tail?.start === other.tail?.start &&
    [one, other].every(({ items, quotation, isTotal, isLeadIn }) => {
      return !items && !quotation && !isTotal && !isLeadIn
    })
  )
}

/** A mark that the act itself writes before an item. */
const ownMark = /^[-–—•]\s{1,3}/

/**
 * @param extent `whole`: all items are there, so that the words between them say whether one of them is enough; `part`:
 * some are left to the act, which is said.
 * @returns `undefined` where the words of the list cannot all stand before its items.
 */
function draftList(
  leadIns: ReadonlyArray<Piece>,
  items: ReadonlyArray<Piece>,
  tail: Piece | undefined,
  extent: 'whole' | 'some' | 'part',
  language: Language,
): ListDraft | undefined {
  const { enumerations, wording } = language
  const last = leadIns[leadIns.length - 1]
  if (!last || items.some(({ text }) => /[:—]\s*$|\n/.test(text))) return undefined
  const announcing = withoutClosing(last.text)
  const isPlaceholder = enumerations.placeholder.test(announcing)
  const bridge =
    tail &&
    bridgeOf(
      isPlaceholder,
      announcing,
      enumerations.announcesList.test(announcing),
      items,
      tail,
      wording,
    )
  if (tail ? bridge === undefined : isPlaceholder) return undefined
  // Said before the items: behind them it would read as one of them.
  const closing = extent === 'part' ? ` (${language.messages.moreItems()}):` : ':'
  const pieces = [...leadIns, ...(tail ? [tail] : []), ...items]
  const edits: Array<StatementEdit> = []
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const { text } = piece
    const end = at + text.length
    const own = at + withoutClosing(text).length
    if (index < leadIns.length - 1) {
      const next = pieces[index + 1]?.text ?? ''
      joinLeadIn(piece, text, at, { next, hasTail: false }, language, edits)
    } else if (index < leadIns.length && tail)
      edits.push({ from: own, to: end + 1, insert: bridge ?? ' ', rule: 'join-closing-words' })
    else if (index < pieces.length - items.length)
      edits.push({ from: own, to: end, insert: closing, rule: 'announce-items' })
    else {
      const mark = ownMark.exec(text)?.[0].length ?? 0
      edits.push({ from: at, to: at + mark, insert: itemMark, rule: 'mark-item' })
      const isLast = index === pieces.length - 1
      const sign = new RegExp(
        `[;,]?(?:\\s(?<joiner>${enumerations.joiners.join('|')}))?[\\s;,.]*$`,
        'u',
      ).exec(text)
      const joiner = extent === 'whole' && !isLast ? sign?.groups?.['joiner'] : undefined
      const insert = isLast ? '.' : joiner ? `; ${joiner}` : ';'
      edits.push({ from: at + (sign?.index ?? text.length), to: end, insert, rule: 'close-item' })
    }
    at = end + 1
  }
  const whole = pieces.map(({ text }) => text).join('\n')
  dropAliases(whole, language, edits)
  dropPublications(whole, language, edits)
  return { pieces, draft: draftOf(whole, sortEdits(edits)) }
}

/** What joins the first words of a list with those that close it, so that both stand before the items. */
function bridgeOf(
  isPlaceholder: boolean,
  lead: string,
  announces: boolean,
  items: ReadonlyArray<Piece>,
  tail: Piece,
  { closingVerbs = [] }: Language['wording'],
): string | undefined {
  // A bracket in what closes a list is a part of its last item.
  if (/[()]/.test(tail.text)) return undefined
  // `мынадай шарттар: …; … сақталуы тиіс`: what closes the list is said of the word that announces it.
  if (isPlaceholder || announces) return ' '
  const found = closingVerbs.find(
    (verb) =>
      (verb.lead?.test(lead) ?? true) &&
      verb.tail.test(withoutClosing(tail.text)) &&
      items.every(({ text }) => verb.item.test(withoutClosing(text))),
  )
  if (!found) return undefined
  return found.put === '' ? ' ' : ` ${found.put} `
}
