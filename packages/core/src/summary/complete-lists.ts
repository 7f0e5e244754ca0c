import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import { announcesItem } from '../wording/list-draft.ts'

/** A list of fewer characters is told whole, once an item of it is. */
const shortList = 360
/** The same where words were learnt from summaries by people, so that what was chosen of a list is what is worth it. */
const shortListLearnt = 120

/** Of a longer one, so many items are told where one is. */
const fewestOfList = 3

/** What there is of lists. */
export interface ListSource {
  /** What may be told, in source order. */
  readonly passages: ReadonlyArray<Passage>
  readonly rankOf: (passage: Passage) => number
  readonly language: Language
}

/** Passages with the untold items of their short lists: a list that breaks off makes one ask for the rest. */
export function completeLists(
  told: ReadonlySet<Passage>,
  { passages, rankOf, language }: ListSource,
): Set<Passage> {
  const complete = new Set(told)
  const mostWhole = language.summaryWords.size > 0 ? shortListLearnt : shortList
  const lists = new Map<number, Array<Passage>>()
  for (const passage of passages) {
    const list = passage.leadIns.at(-1)?.start
    if (list === undefined) continue
    const items = lists.get(list)
    if (items) items.push(passage)
    else lists.set(list, [passage])
  }
  for (const items of lists.values()) {
    const [only, second] = items.filter((one) => told.has(one))
    if (!only) continue
    const size = items.reduce((sum, { piece }) => sum + piece.text.length, 0)
    // What only says that there is more (`иметь иные права`) is no passage to tell, and is not missed.
    if (size <= mostWhole && items.length > 1) {
      for (const one of items) complete.add(one)
      continue
    }
    // One item and `the rest is in the text` says next to nothing.
    if (second || !announcesItem(only, language)) continue
    let left = shortList - only.piece.text.length
    const others = items.filter((one) => one !== only)
    for (const one of others.sort((a, b) => rankOf(b) - rankOf(a)).slice(0, fewestOfList - 1)) {
      left -= one.piece.text.length
      if (left >= 0) complete.add(one)
    }
  }
  return complete
}
