import { presentableDiff } from '@codemirror/merge'
import { parse } from 'aiqyn'
import { draftSections } from './draft-sections.ts'
import type { CompareOrder } from './jobs/compare-drafts.ts'

/** Words that both texts have, or only one of them. */
export interface ChangePart {
  readonly type: 'same' | 'gone' | 'come'
  readonly text: string
}

/** What was changed in one article. */
export interface SectionChange {
  /** Empty for what stands outside of articles. */
  readonly eId: string
  readonly label: string
  readonly heading: string
  readonly type: 'added' | 'changed' | 'removed'
  /** Word by word; empty where too much was changed to show it so. */
  readonly parts: ReadonlyArray<ChangePart>
  /** Place of the article in the text as it is now; where it stood before, for one that was removed. */
  readonly start: number
  readonly end: number
  /** Its text as it was opened. */
  readonly before: string
}

/** More characters are not compared word by word. */
const longest = 60_000
/** So much of what is the same is shown around what is not. */
const around = 90

interface Part {
  readonly eId: string
  readonly label: string
  readonly heading: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Compare a draft with the text that it was opened with, article by article. */
export function changesOf(order: CompareOrder): Array<SectionChange> {
  if (order.text === order.opened) return []
  const old = partsOf(order.opened, order)
  const now = partsOf(order.text, order)
  const oldById = new Map(old.map((part) => [part.eId, part]))
  const nowIds = new Set(now.map(({ eId }) => eId))
  const changes: Array<SectionChange> = []
  let at = 0
  const tellRemoved = (until: string | undefined): void => {
    for (; at < old.length && old[at]?.eId !== until; at++) {
      const part = old[at]
      if (part && !nowIds.has(part.eId)) {
        const place = changes.at(-1)?.end ?? 0
        changes.push({ ...change(part, 'removed', part.text, ''), start: place, end: place })
      }
    }
  }
  for (const part of now) {
    const before = oldById.get(part.eId)
    if (before) {
      tellRemoved(part.eId)
      at++
      if (before.text !== part.text) changes.push(change(part, 'changed', before.text, part.text))
    } else changes.push(change(part, 'added', '', part.text))
  }
  tellRemoved(undefined)
  return changes
}

/** The articles of a text, and what stands before, between and behind them as one. */
function partsOf(text: string, { format, interface: language }: CompareOrder): Array<Part> {
  const { sections } = draftSections(parse(text, { format }), language)
  const parts: Array<Part> = []
  const rest: Array<string> = []
  let last = 0
  for (const { eId, label, heading, start, end } of sections) {
    if (start < last) continue
    rest.push(text.slice(last, start))
    parts.push({ eId, label, heading, start, end, text: text.slice(start, end) })
    last = end
  }
  rest.push(text.slice(last))
  const outside = rest
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n…\n')
  return [{ eId: '', label: '', heading: '', start: 0, end: 0, text: outside }, ...parts]
}

function change(
  { eId, label, heading, start, end }: Part,
  type: SectionChange['type'],
  before: string,
  after: string,
): SectionChange {
  return { eId, label, heading, type, start, end, before, parts: partsBetween(before, after) }
}

function partsBetween(before: string, after: string): Array<ChangePart> {
  if (before.length + after.length > longest) return []
  const parts: Array<ChangePart> = []
  const add = (type: ChangePart['type'], text: string): void => {
    if (text !== '') parts.push({ type, text })
  }
  let last = 0
  const changes = presentableDiff(before, after, { scanLimit: 2000 })
  for (const { fromA, toA, fromB, toB } of changes) {
    add('same', shortened(after.slice(last, fromB), last > 0, true))
    add('gone', before.slice(fromA, toA))
    add('come', after.slice(fromB, toB))
    last = toB
  }
  add('same', shortened(after.slice(last), last > 0, false))
  return parts
}

/** What is the same, without the middle that nobody needs; cut between words. */
function shortened(text: string, hasBefore: boolean, hasBehind: boolean): string {
  if (text.length <= 3 * around) return text
  const headEnd = text.lastIndexOf(' ', around)
  const tailStart = text.indexOf(' ', text.length - around) + 1
  const head = hasBefore ? text.slice(0, headEnd > 0 ? headEnd : around) : ''
  const tail = hasBehind ? text.slice(tailStart > 0 ? tailStart : -around) : ''
  return [head, '…', tail].filter((part) => part !== '').join(' ')
}
