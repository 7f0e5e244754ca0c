import type { QuestionId } from '../language/messages.ts'

/** Something that is told, and the questions that it answers. */
export interface Placeable<T> {
  readonly item: T
  /** The one that it is made for first. */
  readonly questions: ReadonlyArray<QuestionId>
  /** How much it matters. */
  readonly rank: number
  /** The list that it is an item of, which is told as one: where it starts. */
  readonly list?: number | undefined
}

/** What has one of these is better told with what is to be done. */
const details: ReadonlyArray<QuestionId> = ['deadlines', 'money']
/** Answers that a question must have to give one to such a question, and to another. */
const fewestForDetail = 3
const fewestForAnother = 2

/**
 * Give each thing that is told one question, so that nothing is told twice and as few questions as may be stay without
 * an answer of their own: each stands under the one that it is made for; a question left empty takes what matters most
 * of what a question with several can spare.
 *
 * @returns The question of each; what answers none has none.
 */
export function placeAnswers<T>(told: ReadonlyArray<Placeable<T>>): Map<T, QuestionId> {
  const places = new Map<T, QuestionId>()
  const counts = new Map<QuestionId, number>()
  const answerable = new Set<QuestionId>()
  const countOf = (id: QuestionId | undefined): number => (id && counts.get(id)) ?? 0
  const lists = new Set<string>()
  for (const { item, questions, list } of told) {
    for (const id of questions) answerable.add(id)
    const [home] = questions
    if (home === undefined) continue
    places.set(item, home)
    const isKnown = list !== undefined && lists.has(`${home} ${list}`)
    if (!isKnown) counts.set(home, countOf(home) + 1)
    lists.add(`${home} ${list}`)
  }
  for (const id of answerable) {
    if (countOf(id) > 0) continue
    let best: Placeable<T> | undefined
    const fewest = details.includes(id) ? fewestForDetail : fewestForAnother
    for (const one of told) {
      if (one.list !== undefined || !one.questions.includes(id)) continue
      if (countOf(places.get(one.item)) < fewest) continue
      if (!best || one.rank > best.rank) best = one
    }
    const from = best && places.get(best.item)
    if (!best || !from) continue
    places.set(best.item, id)
    counts.set(from, countOf(from) - 1)
    counts.set(id, 1)
  }
  return places
}
