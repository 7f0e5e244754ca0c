import type { Act } from '../act/types.ts'
import { type Passage, piecesOf } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import { rankTellables } from '../rank/rank.ts'
import { select } from '../rank/select.ts'
import type { Tellable } from '../rank/tellables.ts'
import { wordsOf } from '../segment/word-list.ts'
import { answersQuestion, provisionQuestions } from './questions.ts'
import { weighTellable } from './weigh.ts'

/** What a summary tells of an act. */
export interface Choice {
  /** What the standard length tells. */
  readonly told: ReadonlySet<Passage>
  /** Of what is told the passages that matter most, the best first; instructions to amend do not tell what the act is about. */
  readonly main: ReadonlyArray<Passage>
  /** How much a passage matters; higher is more. */
  readonly rankOf: (passage: Passage) => number
}

/** Characters of the passages that a summary of standard length tells: for an act without any text, and for each of it. */
const leastRoom = 500
const roomPerCharacter = 0.045
const mostRoom = 5_000
/** An act of no more characters, the words that items share apart, has room for all of it: leaving out saves little. */
const shortAct = 1_800
/** How much a reader's concern weighs beside the rank. */
const concern = 0.1
/** A question that the act answers is never left without an answer; these have several, where there is room. */
const manyAnswers: Partial<Readonly<Record<QuestionId, number>>> = { must: 3, may: 3, mustNot: 2 }
/** How much of the room may go to the further answers. */
const shareOfFurther = 0.4
/** How much each character takes from the rank of a passage that is told because it answers a question. */
const brevity = 0.001

/**
 * Choose what a summary of standard length tells: of each question that the act answers the best, then what matters most
 * and was not said yet, as far as there is room.
 */
export function choosePassages(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  language: Language,
): Choice {
  const scores = rankTellables(act, tellables, language)
  const weights = tellables.map((tellable) => weighTellable(tellable, language))
  const ranks = weights.map((weight, at) => (scores[at] ?? 0) + concern * weight)
  const lengths = tellables.map(({ passage }) =>
    piecesOf(passage).reduce((sum, { text }) => sum + text.length + 1, 0),
  )
  const size = tellables.reduce((sum, { passage }) => sum + passage.piece.text.length, 0)
  const room = Math.max(
    size <= shortAct ? size : 0,
    Math.min(mostRoom, leastRoom + roomPerCharacter * size),
  )
  const first = new Set<number>()
  let left = room * shareOfFurther
  for (const question of provisionQuestions) {
    const answers = tellables.flatMap(({ provision }, at) =>
      provision && answersQuestion(provision, question, language) ? [at] : [],
    )
    // What was chosen answers this question as well; but a time limit that a duty was told with needs no second place.
    const sign = question === 'deadlines' ? -1 : 1
    answers.sort(
      (a, b) => sign * (Number(first.has(b)) - Number(first.has(a))) || firstRank(b) - firstRank(a),
    )
    for (const [nth, at] of answers.slice(0, manyAnswers[question] ?? 1).entries()) {
      const length = lengths[at] ?? 0
      if (first.has(at) || (nth > 0 && length > left)) continue
      first.add(at)
      left -= length
    }
  }
  const candidates = tellables.map(({ passage }, at) => ({
    rank: ranks[at] ?? 0,
    length: lengths[at] ?? 0,
    pairs: () => pairsOf(passage, language),
  }))
  const selected = select(candidates, room, [...first])
  const told = new Set(selected.flatMap((at) => tellables[at]?.passage ?? []))
  const main = selected
    .filter((at) => !isInstruction(tellables[at]))
    .sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0))
    .flatMap((at) => tellables[at]?.passage ?? [])
  const ranked = new Map(tellables.map(({ passage }, at) => [passage, ranks[at] ?? 0]))
  return { told, main, rankOf: (passage) => ranked.get(passage) ?? Number.NEGATIVE_INFINITY }

  /** The matter decides, and brevity. */
  function firstRank(at: number): number {
    return (ranks[at] ?? 0) - brevity * (lengths[at] ?? 0)
  }
}

function isInstruction(tellable: Tellable | undefined): boolean {
  return tellable?.origin === 'amendment' || tellable?.origin === 'announcement'
}

function pairsOf(passage: Passage, language: Language): Array<string> {
  const pairs: Array<string> = []
  for (const piece of piecesOf(passage)) {
    let last = ''
    for (const { lower } of wordsOf(piece, language).lexemes) {
      if (last !== '') pairs.push(`${last} ${lower}`)
      last = lower
    }
  }
  return pairs
}
