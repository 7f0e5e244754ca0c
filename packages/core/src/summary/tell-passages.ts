import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import type { Passage } from '../facts/passages.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import type { Tellable } from '../rank/tellables.ts'
import type { Statement } from '../records/records.ts'
import { type WordingOptions, wordPassages } from '../wording/word-passage.ts'
import { describeAmendments } from './describe-amendments.ts'
import { describeNewText } from './describe-new-text.ts'

/** What passages are told from. */
export interface TellSource {
  readonly act: Act
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly changes: FoundAmendments
  readonly tellables: ReadonlyArray<Tellable>
  /** Which acts are changed; nothing where that is not told. */
  readonly amends: ReadonlyArray<Statement>
  /** Language of the act, and of computed statements. */
  readonly language: Language
  readonly answers: Language
  readonly wording: WordingOptions
}

/** Passages of the act itself in plain words; items of one list that provide the same kind of thing together. */
export function tellOwn(
  passages: ReadonlyArray<Passage>,
  {
    act,
    provisions,
    language,
    wording,
  }: Pick<TellSource, 'act' | 'provisions' | 'language' | 'wording'>,
): Array<Statement> {
  const found = new Map(provisions.map((provision) => [provision.passage, provision]))
  const runs: Array<Array<Passage>> = []
  for (const passage of passages) {
    const last = runs[runs.length - 1]
    const before = last?.[0]
    if (before && found.get(before)?.type === found.get(passage)?.type) last.push(passage)
    else runs.push([passage])
  }
  return runs.flatMap((run) =>
    wordPassages(act, run, language, {
      ...wording,
      type: run[0] && found.get(run[0])?.type,
      hasParty: run.every((passage) => found.get(passage)?.party !== undefined),
    }),
  )
}

/** What is changed in other acts: instructions one by one, sentences of new text together that go into the same act. */
export function tellChanges(
  passages: ReadonlyArray<Passage>,
  source: TellSource,
): Array<Statement> {
  const { act, changes, amends, language, answers, wording } = source
  const isOnlyAct = changes.targets.length === 1
  const isNamed = isOnlyAct && amends.length > 0
  const instructions = new Map(changes.passages.map((one) => [one.passage, one]))
  const sources = instructionsOf(source)
  // What only announces new text says nothing beside that.
  const announcing = new Set(passages.map((passage) => sources.get(passage)))
  const telling = passages.filter((passage) => !announcing.has(passage))
  return groupsOf(telling, joinsNewText(source)).flatMap((group) => {
    const [passage] = group
    const instruction = passage && instructions.get(passage)
    return instruction
      ? describeAmendments(act, [instruction], language, answers, wording.accepts, isOnlyAct)
      : describeNewText(
          act,
          group,
          passage && sources.get(passage),
          changes,
          language,
          wording,
          isNamed,
        )
  })
}

/** Passages of all kinds in the order in which they are given. */
export function tellInOrder(
  passages: ReadonlyArray<Passage>,
  source: TellSource,
): Array<Statement> {
  const changing = new Set(
    source.tellables.flatMap(({ origin, passage }) => (origin === 'own' ? [] : [passage])),
  )
  return groupsOf(passages, (a, b) => changing.has(a) === changing.has(b)).flatMap((group) =>
    group[0] && changing.has(group[0]) ? tellChanges(group, source) : tellOwn(group, source),
  )
}

/** Whether two sentences of new text go into the same act, as far as it is known by name: they are told as one. */
export function joinsNewText(
  source: Pick<TellSource, 'changes' | 'tellables'>,
): (one: Passage, next: Passage) => boolean {
  const sources = instructionsOf(source)
  const targets = new Map(source.changes.passages.map(({ passage, target }) => [passage, target]))
  const actOf = (passage: Passage): string => targets.get(sources.get(passage) ?? passage) ?? ''
  return (one, next) =>
    sources.has(one) &&
    sources.has(next) &&
    (one.piece.eId === next.piece.eId || (actOf(one) !== '' && actOf(one) === actOf(next)))
}

/** The instruction of each sentence of new text. */
function instructionsOf({ tellables }: Pick<TellSource, 'tellables'>): Map<Passage, Passage> {
  return new Map(
    tellables.flatMap(({ passage, instruction }) =>
      instruction ? [[passage, instruction] as const] : [],
    ),
  )
}

/** Things that belong together with the one before them. */
export function groupsOf<T>(
  things: ReadonlyArray<T>,
  joins: (one: T, next: T) => boolean,
): Array<Array<T>> {
  const groups: Array<Array<T>> = []
  for (const thing of things) {
    const last = groups[groups.length - 1]
    const [before] = last ?? []
    if (last && before !== undefined && joins(before, thing)) last.push(thing)
    else groups.push([thing])
  }
  return groups
}
