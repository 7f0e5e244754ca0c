import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'

/** Stands alone in brackets behind the words that it is short for: `the Wildlife Refuge (ANWR)`. */
const bracketed =
  /[\p{L}\p{N})"”]\s{1,3}\((?:the\s)?["“‘«]?(\p{Lu}[\p{L}\p{N}&-]{0,10}\p{Lu}[\p{L}\p{N}&-]{0,10})["”’»]?\)/gu

/**
 * Abbreviations that need no more words: the act names or defines them, gives them in brackets behind what they are
 * short for, or every reader knows them.
 */
export function explainedAbbreviations(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  { difficulty }: Language,
): ReadonlySet<string> {
  const explained = new Set([
    ...difficulty.knownAbbreviations,
    ...terms.flatMap(({ term }) => term.match(/[\p{L}\p{N}-]+/gu) ?? []),
  ])
  for (const { piece } of passages)
    if (piece.text.includes('('))
      for (const [, abbreviation = ''] of piece.text.matchAll(bracketed))
        explained.add(withoutPossessive(abbreviation))
  return explained
}

/** `UNFPA’s` is `UNFPA`, and so is `SIDAs` a form of `SIDA`. */
export function withoutPossessive(abbreviation: string): string {
  return abbreviation.replace(/(?<=\p{Lu})[’']?s$/u, '')
}
