import type { Language } from '../language/language.ts'
import type { SignOf } from '../language/signs.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'

/** The bit of each sign. */
export const signBits: Readonly<Record<SignOf, number>> = {
  amends: 1,
  announcesTerms: 2,
  ownTime: 4,
}

/** A text that keeps its signs once they were asked for. */
export interface SignOwner extends WordOwner {
  /** Kept by `hasSign`. */
  signs?: number | undefined
}

/** Whether a text has a word without which it says nothing of a kind. */
export function hasSign(owner: SignOwner, sign: SignOf, language: Language): boolean {
  owner.signs ??= signsOf(owner, language)
  return (owner.signs & signBits[sign]) !== 0
}

function signsOf(owner: WordOwner, language: Language): number {
  const read = readerOf(language)
  let signs = 0
  for (const lexeme of wordsOf(owner, language).lexemes) signs |= read(lexeme)
  return signs
}

const readers = new WeakMap<Language, (lexeme: Lexeme) => number>()

/** Each distinct word is looked at once. */
function readerOf(language: Language): (lexeme: Lexeme) => number {
  const known = readers.get(language)
  if (known) return known
  const { amends, announcesTerms, ownTime } = language.signs
  const read = byWord(({ lower }) => {
    let signs = 0
    if (amends.test(lower)) signs |= signBits.amends
    if (announcesTerms.test(lower)) signs |= signBits.announcesTerms
    if (ownTime.test(lower)) signs |= signBits.ownTime
    return signs
  })
  readers.set(language, read)
  return read
}
