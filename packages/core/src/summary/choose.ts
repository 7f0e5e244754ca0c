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
/** How much of the room may go to passages that are told because they answer a question. */
const shareOfFirst = 0.3
/** Questions that are answered whoever is concerned; the others where people are, and not public bodies alone. */
const always: ReadonlySet<string> = new Set<QuestionId>(['money', 'mustNot', 'sanctions'])
/** From this weight on a provision names somebody who is no public body. */
const personal = -0.1
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
  let left = room * shareOfFirst
  for (const question of provisionQuestions) {
    let best = -1
    for (const [at, { provision }] of tellables.entries()) {
      if (!provision || !answersQuestion(provision, question, language)) continue
      if (!always.has(question) && (weights[at] ?? 0) < personal) continue
      if (best < 0 || better(at, best)) best = at
    }
    const length = lengths[best] ?? 0
    if (best < 0 || first.has(best) || length > left) continue
    first.add(best)
    left -= length
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

  /** What was chosen for another question answers this one as well; else the matter decides, and brevity. */
  function better(at: number, than: number): boolean {
    if (first.has(at) !== first.has(than)) return first.has(at)
    return firstRank(at) > firstRank(than)
  }

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
