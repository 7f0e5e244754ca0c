import { coveringSpan } from '../check/covering-span.ts'
import { findQuotations } from '../check/quotations.ts'
import { compact } from '../language/compact-patterns.ts'
import type { DifficultyPatterns } from '../language/difficulty.ts'
import type { Language } from '../language/language.ts'
import { isName } from '../readability/count.ts'
import { type Lexeme, markBits } from '../segment/lexicon.ts'
import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { isUnbroken } from './is-unbroken.ts'

const opensWithDigit = compact(/^\p{N}/u)

/** What one pass over the words of a sentence tells. Detectors look at it first, and at the words only if it pays. */
export interface Profile {
  words: number
  nominalisations: number
  lightVerbs: number
  /** Longest chain of links. */
  chain: number
  participles: number
  subordinators: number
  negations: number
  impersonals: number
  agents: number
  /** Names of units with a number beside them. */
  references: number
  /** Long words that not every reader knows. */
  hardWords: number
  abbreviations: number
}

const { nominalisation, lightVerb, link, participle, subordinator } = markBits
const { negation, impersonal, agent, unitName } = markBits

/**
 * Read the words of a sentence once.
 *
 * @param text The text of the words: signs tell what opens a clause, and which units are one reference.
 */
export function profileOf(words: WordList, text: string, language: Language): Profile {
  const { lexemes } = words
  const { chain, hardWordSyllables, participleSigns } = language.difficulty
  const profile: Profile = {
    words: spokenWords(words, text),
    nominalisations: 0,
    lightVerbs: 0,
    chain: 0,
    participles: 0,
    subordinators: 0,
    negations: 0,
    impersonals: 0,
    agents: 0,
    references: 0,
    hardWords: 0,
    abbreviations: 0,
  }
  let lastLink = Number.NEGATIVE_INFINITY
  let links = 0
  let previous: Lexeme | undefined
  for (let at = 0; at < lexemes.length; at++) {
    const before = previous
    const lexeme = lexemes[at]
    if (lexeme === undefined) continue
    previous = lexeme
    const { marks } = lexeme
    if (lexeme.isAbbreviation) profile.abbreviations++
    else if (isHard(lexeme, at, hardWordSyllables)) profile.hardWords++
    if (marks === 0) continue
    if (marks & nominalisation) profile.nominalisations++
    if (marks & lightVerb) profile.lightVerbs++
    if (marks & participle && (!participleSigns || isBehind(participleSigns, words, text, at)))
      profile.participles++
    if (marks & subordinator) profile.subordinators++
    if (marks & negation) profile.negations++
    if (marks & impersonal) profile.impersonals++
    if (marks & agent) profile.agents++
    if (
      marks & unitName &&
      (hasNumber(lexeme) || before?.isNumber || lexemes[at + 1]?.isNumber) &&
      !continuesReference(words, text, at, language)
    )
      profile.references++
    if (marks & link) {
      links = at - lastLink - 1 <= chain.between ? links + 1 : 1
      lastLink = at
      if (links > profile.chain) profile.chain = links
    }
  }
  if (profile.participles > 0 && language.difficulty.relativeParticiples)
    profile.participles = relativeClauses(words, text, language.difficulty.relativeParticiples)
  return profile
}

/** Between two participles that are joined stand at most so many words: what the second one takes. */
const mostJoined = 2

/**
 * Count clauses that participles close, in a language that has no other relative clause; titles are left out.
 *
 * @param terms What else is one name, however it is made: terms that the act defines.
 */
export function relativeClauses(
  words: WordList,
  text: string,
  { joiners, auxiliaries }: NonNullable<DifficultyPatterns['relativeParticiples']>,
  terms: ReadonlyArray<Span> = [],
): number {
  const { lexemes, starts } = words
  const quotations = findQuotations(text)
  let clauses = 0
  /** Up to here a participle goes on with a clause that is counted. */
  let joinedTo = -1
  for (const [at, { marks }] of lexemes.entries()) {
    if ((marks & participle) === 0 || at === lexemes.length - 1) continue
    const start = starts[at] ?? 0
    const next = lexemes[at + 1]
    if (next && auxiliaries.includes(next.lower)) continue
    if (coveringSpan(quotations, start) ?? coveringSpan(terms, start)) continue
    // > | бағынатын және есеп беретін орган
    //     ^^^^^^^^^           ^^^^^^^ one clause
    if (at > joinedTo) clauses++
    joinedTo = next && joiners.includes(next.lower) ? at + 2 + mostJoined : -1
  }
  return clauses
}

function isBehind(signs: string, words: WordList, text: string, at: number): boolean {
  if (at === 0) return false
  const between = text.slice(spanOf(words, at - 1, at - 1).end, words.starts[at]).trimEnd()
  return between !== '' && signs.includes(between.charAt(between.length - 1))
}

/** Numbers of a unit may go on in brackets: `section 13(r)(1)(A)`. */
const mostNumbers = 5

/**
 * The number before it is that of another unit, so that both are one reference: `подпункт 3) пункта 2 статьи 15`,
 * `section 13(r) of title 40`.
 */
function continuesReference(
  words: WordList,
  text: string,
  at: number,
  language: Language,
): boolean {
  if (at === 0) return false
  const isJoint = language.difficulty.chain.isJoint === true
  const { lexemes, starts } = words
  const own = lexemes[at]
  const previous = lexemes[at - 1]
  if (own && hasNumber(own) && previous && previous.marks & unitName && hasNumber(previous))
    return isUnbroken(words, text, at - 1, at)
  const last = (lexemes[at - 1]?.marks ?? 0) & link && isJoint ? at - 2 : at - 1
  let before = last
  // Behind `3) и` stands another reference; in `3) и 4) пункта` the list goes on.
  while (
    before >= 0 &&
    before > last - mostNumbers &&
    (isCounted(words, text, before, language) ||
      (before < last && language.enumerations.joiners.includes(lexemes[before]?.lower ?? '')))
  )
    before--
  if (before === last || before < 0 || !((lexemes[before]?.marks ?? 0) & unitName)) return false
  const { end } = spanOf(words, last, last)
  return /^\)?\s*$/.test(text.slice(end, starts[last + 1]))
}

/** Signs between figures that are read as one word. */
const joins = /^[()/[\]^.]+$/

/** Words as a reader counts them: what stands together without white space (`5(1)`, `2011/92/EU`) is read as one. */
function spokenWords({ lexemes, starts }: WordList, text: string): number {
  let count = lexemes.length
  for (let at = 1; at < lexemes.length; at++) {
    const end = (starts[at - 1] ?? 0) + (lexemes[at - 1]?.text.length ?? 0)
    const start = starts[at] ?? end
    if (start - end < 3 && text[end] !== ' ' && joins.test(text.slice(end, start))) count--
  }
  return count
}

/** A unit whose number is joined to its name, as Kazakh writes it: `12-бабының`. */
function hasNumber({ text }: Lexeme): boolean {
  return opensWithDigit.test(text)
}

/** A number, or a letter in brackets. */
function isNumeral({ lexemes, starts }: WordList, text: string, at: number): boolean {
  const lexeme = lexemes[at]
  if (lexeme === undefined) return false
  return lexeme.isNumber || (lexeme.letters === 1 && text[(starts[at] ?? 0) - 1] === '(')
}

/** A number, in figures or as an ordinal word (`части второй`). */
function isCounted(
  words: WordList,
  text: string,
  at: number,
  { references: { ordinals } }: Language,
): boolean {
  const lower = words.lexemes[at]?.lower
  if (lower === undefined) return false
  return (
    isNumeral(words, text, at) || Object.keys(ordinals).some((ordinal) => lower.startsWith(ordinal))
  )
}

/** A long word that is no name and that the language's readers do not all know. */
export function isHard(lexeme: Lexeme, at: number, syllables: number): boolean {
  return lexeme.syllables >= syllables && !(lexeme.marks & markBits.common) && !isName(lexeme, at)
}
