import type { Language } from '../language/language.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { listWords, type WordList } from '../segment/word-list.ts'
import type { Counts } from './formula.ts'

/** A sentence of more words is long: plain-language guides of several countries agree on about 25. */
export const longSentence = 25
/** LIX and RIX: a long word has more than six letters. */
const longWord = 6

/** Counts of nothing. */
export function emptyCounts(): Counts {
  return {
    characters: 0,
    letters: 0,
    words: 0,
    sentences: 0,
    syllables: 0,
    wordsOf3Syllables: 0,
    wordsOf4Syllables: 0,
    wordsOf5Syllables: 0,
    wordsOf6Syllables: 0,
    complexWords: 0,
    unfamiliarWords: 0,
    longWords: 0,
    longSentences: 0,
    longestSentence: 0,
  }
}

/** Add one set of counts to another, in place. */
export function addCounts(total: Counts, part: Counts): void {
  addWordCounts(total, part, 1)
  total.sentences += part.sentences
  total.longSentences += part.longSentences
  total.longestSentence = Math.max(total.longestSentence, part.longestSentence)
}

/** What is left of counts without some of their words; the sentences stay. */
export function withoutWords(whole: Counts, taken: Counts): Counts {
  const left = { ...whole }
  addWordCounts(left, taken, -1)
  return left
}

function addWordCounts(total: Counts, part: Counts, sign: 1 | -1): void {
  total.characters += sign * part.characters
  total.letters += sign * part.letters
  total.words += sign * part.words
  total.syllables += sign * part.syllables
  total.wordsOf3Syllables += sign * part.wordsOf3Syllables
  total.wordsOf4Syllables += sign * part.wordsOf4Syllables
  total.wordsOf5Syllables += sign * part.wordsOf5Syllables
  total.wordsOf6Syllables += sign * part.wordsOf6Syllables
  total.complexWords += sign * part.complexWords
  total.unfamiliarWords += sign * part.unfamiliarWords
  total.longWords += sign * part.longWords
}

/** Count one word. @param isName Gunning and Dale–Chall do not hold a name against a text. */
export function addWord(counts: Counts, lexeme: Lexeme, isName: boolean): void {
  const { syllables } = lexeme
  counts.words++
  counts.letters += lexeme.letters
  counts.characters += lexeme.characters
  counts.syllables += syllables
  if (syllables >= 3) {
    counts.wordsOf3Syllables++
    if (syllables >= 4) counts.wordsOf4Syllables++
    if (syllables >= 5) counts.wordsOf5Syllables++
    if (syllables >= 6) counts.wordsOf6Syllables++
    if (lexeme.isComplex && !isName) counts.complexWords++
  }
  if (!lexeme.isFamiliar && !isName) counts.unfamiliarWords++
  if (lexeme.letters > longWord) counts.longWords++
}

/** Count a sentence of words that were counted: one, unless it has none. */
export function addSentence(counts: Counts, words: number): void {
  if (words === 0) return
  counts.sentences++
  if (words > longSentence) counts.longSentences++
  if (words > counts.longestSentence) counts.longestSentence = words
}

/** A capital letter inside a sentence shows a name. The first word shows nothing. */
export function isName({ isCapitalised, isAbbreviation }: Lexeme, at: number): boolean {
  return isCapitalised && at > 0 && !isAbbreviation
}

/** Count a sentence, a lead-in, or an item of an enumeration: each is a unit of reading. */
export function countSentence(text: string, language: Language): Counts {
  return countWords(listWords(text, language))
}

/** Count the words of one sentence. */
function countWords({ lexemes }: WordList): Counts {
  const counts = emptyCounts()
  for (const [at, lexeme] of lexemes.entries()) addWord(counts, lexeme, isName(lexeme, at))
  addSentence(counts, counts.words)
  return counts
}
