import { findAll } from '../facts/find-all.ts'
import { isRecital, type Passage } from '../facts/passages.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { longSentence } from '../readability/count.ts'
import type { DriverId } from '../records/records.ts'
import { markBits } from '../segment/lexicon.ts'
import { spanOf, type WordList, wordFrom } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { findChains } from './chains.ts'
import { findPairs } from './pairs.ts'
import { isHard, type Profile } from './profile.ts'
import { selectWords } from './select-words.ts'
import { undefinedAbbreviations } from './undefined-abbreviations.ts'

const nextWord = compact(/^\s+([\p{L}-]+)/u)

/** A lead-in of more words is forgotten before the list ends (GOV.UK's rule for lists). */
export const longLeadIn = 25
/** Clauses that open inside one sentence, lists around it included, before a reader loses the thread. */
const deepNesting = 4
const manyReferences = 3
const manyParticiples = 2
const manyNegations = 3
/** A sentence is heavy with nouns from so many, if they are also so large a part of its words. */
const manyNominalisations = 4
const nominalisationShare = 0.2

/** A sentence as detectors see it. */
export interface Reading {
  readonly passage: Passage
  readonly words: WordList
  readonly profile: Profile
  /** Abbreviations that the act explains. */
  readonly explained: ReadonlySet<string>
  readonly language: Language
  /** Kept by `isAmending`, which several detectors ask. */
  amends?: boolean | undefined
}

/** One thing that makes text hard: what it is counted against, and where it is found in a sentence. */
export interface Driver {
  readonly id: DriverId
  readonly basis: 'sentences' | 'words' | 'lists'
  /** @returns Offsets into the text of the passage; empty where there is nothing. */
  readonly find: (reading: Reading) => ReadonlyArray<Span>
}

const none: ReadonlyArray<Span> = []

/** Every driver, in the order in which they are reported. */
export const drivers: ReadonlyArray<Driver> = [
  {
    id: 'long-sentences',
    basis: 'sentences',
    // The words before a list have a driver of their own, and an instruction to amend quotes what it must.
    find: (reading) =>
      reading.profile.words > longSentence && !reading.passage.isLeadIn && !isAmending(reading)
        ? whole(reading.passage)
        : none,
  },
  {
    id: 'long-lead-ins',
    basis: 'lists',
    find: (reading) =>
      reading.passage.isLeadIn &&
      reading.profile.words > longLeadIn &&
      !isEnacting(reading.passage) &&
      !isAmending(reading)
        ? whole(reading.passage)
        : none,
  },
  {
    id: 'nested-clauses',
    basis: 'sentences',
    find: ({ passage, profile, language }) =>
      profile.subordinators + profile.participles + Math.max(0, passage.leadIns.length - 1) >=
        deepNesting && !isSpared(passage, language)
        ? whole(passage)
        : none,
  },
  {
    id: 'references',
    basis: 'sentences',
    find: (reading) => {
      const { passage, profile, language } = reading
      return profile.references >= (language.difficulty.references ?? manyReferences) &&
        !isEnacting(passage) &&
        !isSpared(passage, language) &&
        !isAmending(reading)
        ? whole(passage)
        : none
    },
  },
  {
    id: 'nominalisations',
    basis: 'sentences',
    find: ({ passage, profile: { nominalisations, words }, language }) =>
      nominalisations >= manyNominalisations &&
      nominalisations >= nominalisationShare * words &&
      !isSpared(passage, language)
        ? whole(passage)
        : none,
  },
  {
    id: 'light-verbs',
    basis: 'sentences',
    find: ({ profile, words, language, passage }) => {
      if (profile.lightVerbs === 0 || profile.nominalisations === 0) return none
      const { side, between, parts, isFreeBefore, second: another } = language.difficulty.lightVerb
      const [first, second] =
        side === 'before'
          ? [markBits.lightVerb, markBits.nominalisation]
          : [markBits.nominalisation, markBits.lightVerb]
      const { text } = passage.piece
      const found = findPairs(words, text, first, second, between, parts)
      const pairs = another ? found.map((pair) => withSecond(pair, words, another)) : found
      return isFreeBefore
        ? pairs.filter(({ end }) => isFree(text.slice(end, end + longestWord), isFreeBefore))
        : pairs
    },
  },
  {
    id: 'noun-chains',
    basis: 'sentences',
    find: ({ profile, words, language, passage }) =>
      profile.chain >= language.difficulty.chain.links
        ? findChains(words, passage.piece.text, language)
        : none,
  },
  {
    id: 'participial-clauses',
    basis: 'sentences',
    find: (reading) => {
      const { passage, profile, language } = reading
      return profile.participles >= (language.difficulty.participles ?? manyParticiples) &&
        !isEnacting(passage) &&
        !isAmending(reading)
        ? whole(passage)
        : none
    },
  },
  {
    id: 'missing-actor',
    basis: 'sentences',
    find: ({ profile, words, language, passage }) => {
      if (profile.impersonals === 0 || profile.agents > 0) return none
      // An item goes on from a lead-in, which mostly says who acts, or is a condition; so do its items for a lead-in.
      if (isRecital(passage, language) || passage.isLeadIn || passage.leadIns.length > 0)
        return none
      const { impersonalPhrase } = language.difficulty
      if (!impersonalPhrase) return impersonals(words)
      // A sentence behind another mostly tells more of what the first one's subject does.
      return passage.isFirst ? matches(impersonalPhrase, passage.piece.text) : none
    },
  },
  {
    id: 'negations',
    basis: 'sentences',
    find: ({ profile, words }) =>
      profile.negations >= manyNegations ? marked(words, markBits.negation) : none,
  },
  {
    id: 'double-negations',
    basis: 'sentences',
    find: ({ profile, words, language, passage }) => {
      if (profile.negations < 2) return none
      const { doubleNegation, marks } = language.difficulty
      const second = marks.counterNegation ? markBits.counterNegation : markBits.negation
      const { text } = passage.piece
      return findPairs(
        words,
        text,
        markBits.negation,
        second,
        doubleNegation.between,
        doubleNegation.parts,
      )
    },
  },
  {
    id: 'undefined-abbreviations',
    basis: 'sentences',
    find: (reading) => (reading.profile.abbreviations > 0 ? undefinedAbbreviations(reading) : none),
  },
  {
    id: 'hard-words',
    basis: 'words',
    find: ({ profile, words, language }) =>
      profile.hardWords > 0
        ? selectWords(
            words,
            (lexeme, at) =>
              !lexeme.isAbbreviation && isHard(lexeme, at, language.difficulty.hardWordSyllables),
          )
        : none,
  },
]

/** The words that enact an act must name the norms it rests on, and lead to everything that follows. */
function isEnacting({ unit }: Passage): boolean {
  return unit.type === 'preamble'
}

function isSpared({ leadIns, isLeadIn, piece }: Passage, { difficulty }: Language): boolean {
  return (
    difficulty.sparesItems === true && (leadIns.length > 0 || isLeadIn || /[“«"]/.test(piece.text))
  )
}

/** An instruction to amend must name what it changes, however long the title is. */
function isAmending(reading: Reading): boolean {
  const { passage, language } = reading
  const { instruction, targetAct } = language.amendments
  const { text } = passage.piece
  reading.amends ??= instruction.test(text) || targetAct.test(text)
  return reading.amends
}

/** So much of the text behind a noun shows its next word. */
const longestWord = 30

function isFree(behind: string, isFreeBefore: (word: string) => boolean): boolean {
  const [, next] = behind.match(nextWord) ?? []
  return next === undefined || isFreeBefore(next.toLowerCase())
}

/** A light verb of two words goes on with the word behind the first. */
function withSecond(pair: Span, words: WordList, beginning: string): Span {
  const at = wordFrom(words, pair.end)
  const next = words.lexemes[at]
  return next?.lower.startsWith(beginning)
    ? { start: pair.start, end: (words.starts[at] ?? pair.end) + next.text.length }
    : pair
}

function whole({ piece }: Passage): ReadonlyArray<Span> {
  return [{ start: 0, end: piece.text.length }]
}

/** The words that leave out who acts, with a light verb before them: `жүзеге асырылады`. */
function impersonals(words: WordList): ReadonlyArray<Span> {
  return words.lexemes.flatMap(({ marks }, at) => {
    if ((marks & markBits.impersonal) === 0) return []
    const isCarried = ((words.lexemes[at - 1]?.marks ?? 0) & markBits.lightVerb) !== 0
    return [spanOf(words, isCarried ? at - 1 : at, at)]
  })
}

function marked(words: WordList, bit: number): ReadonlyArray<Span> {
  return selectWords(words, ({ marks }) => (marks & bit) !== 0)
}

function matches(pattern: RegExp, text: string): ReadonlyArray<Span> {
  return findAll(text, pattern).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
