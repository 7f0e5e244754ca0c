import { findAll } from '../facts/find-all.ts'
import type { Passage } from '../facts/passages.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { type WordList, wordsOf } from '../segment/word-list.ts'

const hyphenedWords = compact(/[\p{L}\p{N}-]+/gu)

/** Stands alone in brackets behind the words that it is short for: `the Wildlife Refuge (ANWR)`. */
const bracketed = compact(
  /\((?<=(?:^|[\p{L}\p{N})"”]\s{1,3})\()(?:the\s)?["“‘«]?((?:\p{Ll}-?)?\p{Lu}[\p{L}\p{N}&-]{0,10}\p{Lu}[\p{L}\p{N}&-]{0,10})["”’»]?\)/gu,
)
/**
 * Abbreviations that need no more words: the act names or defines them, gives them in brackets behind what they are
 * short for, or every reader knows them.
 */
export function explainedAbbreviations(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlySet<string> {
  const { difficulty } = language
  const explained = new Set([
    ...difficulty.knownAbbreviations,
    ...terms.flatMap(({ term }) => term.match(hyphenedWords) ?? []),
  ])
  for (const { piece } of passages)
    if (piece.text.includes('('))
      for (const [, abbreviation = ''] of findAll(piece.text, bracketed))
        explained.add(withoutEnding(abbreviation))
  const { abbreviationMeaning } = difficulty
  if (abbreviationMeaning)
    for (const { piece } of passages)
      if (wordsOf(piece, language).hasAbbreviations)
        for (const [, abbreviation = ''] of findAll(piece.text, abbreviationMeaning))
          explained.add(abbreviation)
  if (difficulty.abbreviationUses !== undefined)
    for (const abbreviation of rareAbbreviations(passages, language, difficulty.abbreviationUses))
      explained.add(abbreviation)
  else for (const word of shoutedWords(passages, language)) explained.add(word)
  return explained
}

/** A shorter word may stand in small letters by chance: `ҚОР` is no `қор`. */
const fewestShouted = 5

/** Words in capitals that the act also writes in small letters: headings that stand in a line of text. */
function shoutedWords(passages: ReadonlyArray<Passage>, language: Language): ReadonlyArray<string> {
  const capitals = new Map<string, string>()
  for (const { lexemes } of abbreviating(passages, language))
    for (const { isAbbreviation, lower, text } of lexemes)
      if (isAbbreviation && text.length >= fewestShouted) capitals.set(lower, text)
  if (capitals.size === 0) return []
  const found: Array<string> = []
  for (const { piece } of passages)
    for (const { isAbbreviation, lower } of wordsOf(piece, language).lexemes) {
      const capital = isAbbreviation ? undefined : capitals.get(lower)
      if (capital !== undefined && capitals.delete(lower)) found.push(capital)
    }
  return found
}

/** Two letters, letters with points (`U.S.C.`), or a figure among them. */
const codeLike = compact(/^..?$|[\p{N}.]/u)
/** Words in capitals that an act has only a few times, and those that it also writes in small letters. */
function rareAbbreviations(
  passages: ReadonlyArray<Passage>,
  language: Language,
  fewest: number,
): ReadonlyArray<string> {
  const uses = countAbbreviations(passages, language)
  const frequent = new Set(
    [...uses].flatMap(([name, count]) => (count < fewest ? [] : [name.toLowerCase()])),
  )
  const words = new Set<string>()
  if (frequent.size > 0)
    for (const { piece } of passages)
      for (const { isAbbreviation, lower } of wordsOf(piece, language).lexemes)
        if (!isAbbreviation && frequent.has(lower)) words.add(lower)
  return [...uses].flatMap(([abbreviation, count]) =>
    count < fewest || words.has(abbreviation.toLowerCase()) ? [abbreviation] : [],
  )
}

/** How often each abbreviation stands in the text other than as a code. */
function countAbbreviations(
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { lexemes } of abbreviating(passages, language)) {
    for (let at = 0; at < lexemes.length; at++) {
      const lexeme = lexemes[at]
      if (!lexeme?.isAbbreviation) continue
      const abbreviation = withoutEnding(lexeme.text)
      const isCode = codeLike.test(abbreviation) || lexemes[at + 1]?.isNumber
      uses.set(abbreviation, (uses.get(abbreviation) ?? 0) + (isCode ? 0 : 1))
    }
  }
  return uses
}

/** The words of each passage that has an abbreviation. */
function abbreviating(
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlyArray<WordList> {
  const found: Array<WordList> = []
  for (const { piece } of passages) {
    const words = wordsOf(piece, language)
    if (words.hasAbbreviations) found.push(words)
  }
  return found
}

/** `UNFPA’s` is `UNFPA`, and so is `SIDAs` a form of `SIDA`, `ХҚО-ға` of `ХҚО`, and `ЦОНы` of `ЦОН`. */
export function withoutEnding(abbreviation: string): string {
  return abbreviation.replace(/(?<=\p{Lu})(?:[’']?s|-\p{Ll}{1,8}|[аеиоуыяюё]\p{Ll}?)$/u, '')
}
