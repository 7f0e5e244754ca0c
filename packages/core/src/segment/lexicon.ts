import { compact } from '../language/compact-patterns.ts'
import type { WordMark } from '../language/difficulty.ts'
import type { Language } from '../language/language.ts'
import { type LexemeTable, lexemeTable } from './lexeme-table.ts'

const eachLetter = compact(/\p{L}/gu)
const eachDigit = compact(/\p{N}/gu)

/** A distinct word with everything that can be told of it alone; every occurrence in any text shares it. */
export interface Lexeme {
  /** Counted over all words that the lexicon of a language ever had; `byWord` keeps values by it. */
  readonly number: number
  readonly text: string
  readonly lower: string
  readonly letters: number
  /** Letters and digits. */
  readonly characters: number
  /** By Flesch's rules a figure and a sign count as one. */
  readonly syllables: number
  readonly isCapitalised: boolean
  /**
   * Two capital letters or more, and no lower-case run as long: `НПА`, `КеАҚ`. A long word in capitals is none, and
   * neither are initials (`К.С`).
   */
  readonly isAbbreviation: boolean
  readonly isNumber: boolean
  /** Bits of `markBits`. */
  readonly marks: number
  /** A word of three syllables or more that Gunning would call hard, names apart. */
  readonly isComplex: boolean
  /** On the list of words that the language's readers know, where a formula needs one. */
  readonly isFamiliar: boolean
}

/** The bit of each mark. */
export const markBits: Readonly<Record<WordMark, number>> = {
  nominalisation: 1,
  lightVerb: 2,
  link: 4,
  participle: 8,
  subordinator: 16,
  negation: 32,
  impersonal: 64,
  agent: 128,
  unitName: 256,
  common: 512,
  counterNegation: 1024,
}

/** Past so many distinct words a lexicon begins anew: it is a cache, and texts have no end. */
export const mostLexemes = 200_000
const lexicons = new WeakMap<Language, Lexicon>()

interface Lexicon {
  words: LexemeTable
  readonly begin: () => LexemeTable
}

/** The lexicon of a language: gives the lexeme of the word from one offset of a text's code units to another. */
export function lexiconOf(language: Language): LexemeTable['at'] {
  let lexicon = lexicons.get(language)
  if (lexicon === undefined) {
    lexicon = beginLexicon(language)
    lexicons.set(language, lexicon)
  }
  if (lexicon.words.size() > mostLexemes) lexicon.words = lexicon.begin()
  return lexicon.words.at
}

function beginLexicon(language: Language): Lexicon {
  /** How many words it ever had. */
  let count = 0
  const begin = (): LexemeTable => lexemeTable((word) => makeLexeme(word, count++, language))
  return { words: begin(), begin }
}

function makeLexeme(text: string, number: number, language: Language): Lexeme {
  const lower = text.toLowerCase()
  const letters = text.match(eachLetter)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const syllables = letters === 0 ? 1 : Math.max(1, language.syllables(text))
  const { isComplex, isFamiliar } = language.vocabulary ?? {}
  return {
    number,
    text,
    lower,
    letters,
    characters: letters + (text.match(eachDigit)?.length ?? 0),
    syllables,
    isCapitalised: /^\p{Lu}/u.test(text),
    isAbbreviation:
      capitals > 1 &&
      capitals * 2 > letters &&
      letters <= (capitals === letters ? 6 : 12) &&
      !text.includes('.'),
    isNumber: letters === 0,
    marks: letters === 0 ? 0 : marksOf(lower, language),
    isComplex: syllables >= 3 && (isComplex?.(lower) ?? true),
    isFamiliar: letters === 0 || (isFamiliar?.(lower) ?? true),
  }
}

function marksOf(lower: string, { difficulty }: Language): number {
  let marks = 0
  for (const mark of Object.keys(markBits) as Array<WordMark>)
    if (difficulty.marks[mark]?.(lower)) marks |= markBits[mark]
  return marks
}
