import type { Passage } from '../facts/passages.ts'
import type { QuestionId } from '../language/messages.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Tellable } from '../rank/tellables.ts'
import type { Summary } from '../records/records.ts'
import type { Choice } from './choose.ts'
import { mainPoints } from './main-points.ts'
import { type Placeable, placeAnswers } from './place.ts'
import { readers } from './readers.ts'

/** Where a passage is told. */
export type Place = QuestionId | 'overview'

/** What is told where: each passage in one place. */
export interface Arrangement {
  readonly placeOf: ReadonlyMap<Passage, Place>
  /** What answers a question, told or not, in source order. */
  readonly answering: ReadonlyMap<QuestionId, ReadonlyArray<Passage>>
  /** How much a passage matters. */
  readonly rankOf: (passage: Passage) => number
  /** Whether a passage cannot stand alone. */
  readonly isLost: (passage: Passage) => boolean
}

/** What there is to arrange. */
export interface Arrangeable {
  readonly tellables: ReadonlyArray<Tellable>
  /** The questions that each of them answers. */
  readonly questions: ReadonlyArray<ReadonlyArray<QuestionId>>
  readonly choice: Choice
  /** Passages that have a place of their own: what the act is for, its dates, its calls for comment, what it repeals. */
  readonly settled: ReadonlySet<Passage>
  /** How many statements of the act the main points may have. */
  readonly mostMain: number
  /** Whether two passages are told as one statement. */
  readonly joins: (one: Passage, next: Passage) => boolean
  /** A question keeps what answers it; else the main points take what matters most, and it points there. */
  readonly keepsAnswers: boolean
  /** The main points say something without any passage. */
  readonly hasMain: boolean
  /** Whether passages that are told as one may stand among the main points. */
  readonly fitsMain: (passages: ReadonlyArray<Passage>) => boolean
  /** Whether nearly every act says it: then it does not say what this one is. */
  readonly isCommon: (passage: Passage) => boolean
  readonly length: Summary['length']
  readonly reader: ReaderId
}

/** Give each passage that is told its one place. */
export function arrange(source: Arrangeable): Arrangement {
  const { choice, length } = source
  const all = placeables(source)
  const answering = new Map<QuestionId, Array<Passage>>()
  for (const { item, questions } of all)
    for (const id of questions) {
      const answers = answering.get(id)
      if (answers) answers.push(item)
      else answering.set(id, [item])
    }
  const placeOf = length === 'standard' ? placeChosen(all, source) : placeAll(all, source)
  return { placeOf, answering, rankOf: choice.rankOf, isLost: choice.isLost }
}

/** The main points tell what matters most, in the order of the act; what is told besides stands under its question. */
function placeChosen(
  all: ReadonlyArray<Placeable<Passage>>,
  { choice, joins, fitsMain, isCommon, mostMain, keepsAnswers }: Arrangeable,
): Map<Passage, Place> {
  const told = all.filter(({ item }) => choice.told.has(item))
  const homes = placeAnswers(told)
  const main = mainPoints({
    told: told.map(({ item }) => item),
    joins,
    rankOf: choice.rankOf,
    fits: (group) => !group.some(isCommon) && fitsMain(group),
    homeOf: (passage) => homes.get(passage),
    fewestLeft: keepsAnswers ? fewestLeft : 0,
    most: mostMain,
  })
  const placeOf = new Map<Passage, Place>()
  for (const { item } of told) {
    const home = homes.get(item)
    if (main.has(item)) placeOf.set(item, 'overview')
    else if (home) placeOf.set(item, home)
    else if (!isCommon(item) && fitsMain([item])) placeOf.set(item, 'what')
  }
  return placeOf
}

/** Each answer, or of a brief summary the best of each question; main points are what answers none. */
function placeAll(
  all: ReadonlyArray<Placeable<Passage>>,
  source: Arrangeable,
): Map<Passage, Place> {
  const { length, mostMain, hasMain, isCommon } = source
  const fitsMain = (passage: Passage): boolean => !isCommon(passage) && source.fitsMain([passage])
  const placeOf = new Map<Passage, Place>(
    length === 'brief' ? briefly(all, source) : placeAnswers(all),
  )
  const free = all
    .filter(({ item, questions }) => questions.length === 0 && fitsMain(item))
    .sort((a, b) => b.rank - a.rank)
  const main = free.slice(0, mostMain)
  if (main.length === 0 && !hasMain && mostMain > 0 && length === 'brief') {
    const spare = bestSpare(all, placeOf, fitsMain)
    if (spare) main.push(spare)
  }
  for (const { item } of main) placeOf.set(item, 'overview')
  return placeOf
}

function placeables({
  tellables,
  settled,
  choice,
  questions,
}: Arrangeable): Array<Placeable<Passage>> {
  return tellables.flatMap(({ passage }, at) => {
    if (settled.has(passage)) return []
    const list = passage.leadIns.at(-1)?.start
    const rank = choice.rankOf(passage)
    return [{ item: passage, questions: questions[at] ?? [], rank, list }]
  })
}

/** The best answer to each question of a brief summary. */
function briefly(
  all: ReadonlyArray<Placeable<Passage>>,
  { reader }: Arrangeable,
): Map<Passage, QuestionId> {
  const places = new Map<Passage, QuestionId>()
  for (const id of readers[reader].brief) {
    let best: Placeable<Passage> | undefined
    for (const one of all) {
      if (!one.questions.includes(id) || places.has(one.item)) continue
      if (!best || one.rank > best.rank) best = one
    }
    if (best) places.set(best.item, id)
  }
  return places
}

/** A question keeps so many answers. */
const fewestLeft = 1

/** What matters most of what its question can spare; else of what was not told. */
function bestSpare(
  told: ReadonlyArray<Placeable<Passage>>,
  placeOf: ReadonlyMap<Passage, Place>,
  fitsMain: (passage: Passage) => boolean,
): Placeable<Passage> | undefined {
  const counts = new Map<Place, number>()
  const lists = new Set<number>()
  for (const { item, list } of told) {
    const place = placeOf.get(item)
    // Items of a list are one answer.
    if (place === undefined || (list !== undefined && lists.has(list))) continue
    if (list !== undefined) lists.add(list)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let best: Placeable<Passage> | undefined
  for (const one of told) {
    const place = placeOf.get(one.item)
    const isSpare = place === undefined || (counts.get(place) ?? 0) > fewestLeft
    // Text of another act cannot stand alone.
    if (
      !isSpare ||
      one.list !== undefined ||
      one.questions.includes('changes') ||
      !fitsMain(one.item)
    )
      continue
    if (!best || one.rank > best.rank) best = one
  }
  return best
}
