import type { Act } from '../act/types.ts'
import { type Passage, piecesOf } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { ReaderId } from '../language/readers.ts'
import { rankTellables } from '../rank/rank.ts'
import { select } from '../rank/select.ts'
import { selectExpected } from '../rank/select-expected.ts'
import type { Tellable } from '../rank/tellables.ts'
import { chancesOf } from '../rank/word-chances.ts'
import { listWords, wordsOf } from '../segment/word-list.ts'
import { detailInShort } from './in-short.ts'
import { provisionQuestions } from './questions.ts'
import { readers } from './readers.ts'
import { pointsElsewhere, saysNothing, weighTellable } from './weigh.ts'

/** What a summary tells of an act. */
export interface Choice {
  /** What the standard length tells. */
  readonly told: ReadonlySet<Passage>
  /** How much a passage matters; higher is more. */
  readonly rankOf: (passage: Passage) => number
  /** Whether a passage cannot stand alone. */
  readonly isLost: (passage: Passage) => boolean
}

/** Where words were learnt, how many a person would write of an act: of one without any text, and for each character of it. */
const fewestWanted = 60
const wantedPerCharacter = 0.0035
const mostWanted = 800
/** Where no words were learnt, characters of the passages that a summary of standard length tells, in the same way. */
const leastRoom = 500
const roomPerCharacter = 0.06
const mostRoom = 5_000
/** An act of no more characters has room for all of it: leaving out saves little. Where no words were learnt only what may be told counts. */
const shortAct = 1_800
/** How much more the reader's concern counts where no words were learnt, so that ranks tell less. */
const trustless = 3
/** How much of the room may go to the further answers of questions where no words were learnt; else none. */
const shareOfFurther = 0.4
/** Where words were learnt, what is worth less is told for the sake of these questions only. */
const leastWorth = 0.3
const always: ReadonlyArray<QuestionId> = ['sanctions', 'mustNot']
/** Characters of a statement that is told for a question which would be answered in a few words else. */
const shortAnswer = 160
/** How much a sentence that is hard to read loses of its rank, and words of one that is easy. */
const strainCounts = 0.3
const easyWords = 12
/** What makes room for an answer may take the only one of another question with it: then that is kept as well. */
const mostRounds = provisionQuestions.length + 1
/** How much each character takes from the rank of a passage that is told because it answers a question. */
const brevity = 0.001
/** Below every other rank. */
const lostRank = -100

/**
 * Choose what a summary of standard length tells: of each question that the act answers the best, then what matters most
 * and was not said yet, as far as there is room.
 */
export function choosePassages(
  act: Act,
  tellables: ReadonlyArray<Tellable>,
  questions: ReadonlyArray<ReadonlyArray<QuestionId>>,
  settled: ReadonlySet<Passage>,
  purpose: Passage | undefined,
  reader: ReaderId,
  language: Language,
): Choice {
  const { inShort, many } = readers[reader]
  const scores = rankTellables(act, tellables, language)
  const weights = tellables.map((tellable) => weighTellable(tellable, reader, language))
  const isLearnt = language.summaryWords.size > 0
  const concern = isLearnt ? readers[reader].concernLearnt : readers[reader].concern * trustless
  // Where weights were learnt from summaries by people, these say what is worth a long sentence.
  const strain = isLearnt ? 0 : strainCounts
  // What says nothing alone is not told.
  const lost = tellables.map(
    (tellable) => pointsElsewhere(tellable, language) || saysNothing(tellable, language),
  )
  const ranks = weights.map((weight, at) => {
    const passage = tellables[at]?.passage
    if (lost[at]) return lostRank + weight
    const hard = passage && strain > 0 ? strainOf(passage, language) : 0
    return (scores[at] ?? 0) + concern * weight - strain * hard
  })
  const lengths = tellables.map(({ passage }) =>
    piecesOf(passage).reduce((sum, { text }) => sum + text.length + 1, 0),
  )
  const size = tellables.reduce((sum, { passage }) => sum + passage.piece.text.length, 0)
  const isShort = (isLearnt ? act.source.length : size) <= shortAct
  const room = Math.max(isShort ? size : 0, Math.min(mostRoom, leastRoom + roomPerCharacter * size))
  const barred = new Set(
    tellables.flatMap(({ passage }, at) => (lost[at] || settled.has(passage) ? [at] : [])),
  )
  const selectWith = isLearnt && !isShort ? selectByChances() : selectByRoom()
  const answering = provisionQuestions.map((question) => {
    const hasDetail =
      inShort.includes(question) && tellables.some((one) => detailInShort(one.provision, question))
    const longest = hasDetail ? shortAnswer : Number.POSITIVE_INFINITY
    return tellables.flatMap((_, at) => {
      const isAnswer =
        !lost[at] && questions[at]?.includes(question) && (lengths[at] ?? 0) <= longest
      return isAnswer ? [at] : []
    })
  })
  // What matters most mostly answers; only a question that it leaves without an answer takes room from it.
  const first = new Set<number>()
  // Learnt weights know what people tell first.
  const decision = isLearnt ? -1 : firstDecision()
  if (decision >= 0) first.add(decision)
  let selected = selectAnswering()
  // Where there is much room, some of it is for further answers to who wants to know what to do.
  const forFurther = isLearnt ? 0 : room * shareOfFurther
  let left = forFurther
  for (const [nth, question] of provisionQuestions.entries()) {
    const answers = answering[nth] ?? []
    const known = new Set(selected)
    const has = answers.filter((at) => known.has(at)).length
    const further = answers.filter((at) => !known.has(at)).sort((a, b) => worth(b) - worth(a))
    for (const at of further.slice(0, Math.max(0, (many[question] ?? 1) - has))) {
      const length = lengths[at] ?? 0
      if (length > left) continue
      first.add(at)
      left -= length
    }
  }
  if (left < forFurther) selected = selectAnswering()
  const chosen = new Set(selected.flatMap((at) => tellables[at]?.passage ?? []))
  const ranked = new Map(tellables.map(({ passage }, at) => [passage, ranks[at] ?? 0]))
  const lostPassages = new Set(tellables.flatMap(({ passage }, at) => (lost[at] ? [passage] : [])))
  return {
    told: chosen,
    rankOf: (passage) => ranked.get(passage) ?? Number.NEGATIVE_INFINITY,
    isLost: (passage) => lostPassages.has(passage),
  }

  /** What an act decides itself, before what it changes in others: it was made for that, however long it takes to say. */
  function firstDecision(): number {
    return tellables.findIndex(
      ({ provision, origin }, at) =>
        provision?.type === 'decision' && origin === 'own' && !barred.has(at),
    )
  }

  function selectByRoom(): (first: ReadonlyArray<number>) => Array<number> {
    const candidates = tellables.map(({ passage }, at) => ({
      rank: ranks[at] ?? 0,
      length: lost[at] ? Number.POSITIVE_INFINITY : (lengths[at] ?? 0),
      pairs: () => pairsOf(passage, language),
    }))
    return (first) => select(candidates, room, first)
  }

  function selectByChances(): (first: ReadonlyArray<number>) => Array<number> {
    const chances = chancesOf(act, tellables, scores, language)
    const wordsIn = (passage: Passage): Array<number> => {
      const numbers: Array<number> = []
      for (const piece of piecesOf(passage))
        for (const lexeme of wordsOf(piece, language).lexemes)
          numbers.push(chances.numberOf(lexeme))
      return numbers
    }
    const candidates = tellables.map(({ passage }, at) => ({
      rank: ranks[at] ?? 0,
      words: () => wordsIn(passage),
    }))
    const title = listWords(act.data.title, language).lexemes.map(chances.numberOf)
    const told = purpose ? [...title, ...wordsIn(purpose)] : title
    const wanted = Math.min(mostWanted, fewestWanted + wantedPerCharacter * size)
    return selectExpected(candidates, chances, { barred, told, wanted })
  }

  function selectAnswering(): ReadonlyArray<number> {
    let found = selectWith([...first])
    for (let round = 0; round < mostRounds; round++) {
      const told = new Set(found)
      const before = first.size
      for (const [nth, answers] of answering.entries()) {
        if (answers.some((at) => told.has(at))) continue
        const best = bestOf(answers)
        if (best === undefined) continue
        const question = provisionQuestions[nth]
        const isAlways = !isLearnt || (question !== undefined && always.includes(question))
        if (!isAlways && worth(best) < leastWorth) continue
        first.add(best)
        told.add(best)
      }
      if (first.size === before) break
      found = selectWith([...first])
    }
    return found
  }

  function bestOf(answers: ReadonlyArray<number>): number | undefined {
    let best: number | undefined
    for (const at of answers) if (best === undefined || worth(at) > worth(best)) best = at
    return best
  }

  /** The matter decides, and brevity. */
  function worth(at: number): number {
    return (ranks[at] ?? 0) - brevity * (lengths[at] ?? 0)
  }
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

/** By how many times the longest line of what a passage becomes is longer than an easy sentence. */
function strainOf({ leadIns, piece, items }: Passage, language: Language): number {
  const count = (one: Piece): number => wordsOf(one, language).lexemes.length
  const lead = leadIns.reduce((sum, one) => sum + count(one), 0)
  const own = items ? Math.max(lead + count(piece), ...items.map(count)) : lead + count(piece)
  return Math.max(0, own - easyWords) / easyWords
}
