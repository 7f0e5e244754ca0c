import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsIn } from '../segment/stems.ts'
import type { ClauseText } from './clause-words.ts'
import { headNamesAnyone } from './heads.ts'

/** Gives one name to a party, in whatever form the text names it. */
export interface PartyNames {
  /** The full name where the act gives one, else the form in which it was named first. */
  readonly nameOf: (words: string) => string
  /** Whether such a name begins with a word of a clause, or ends with it where heads stand last. */
  readonly isName: ClauseText['isName']
}

/**
 * Make one name of all forms of a name: `Владельцы`, `владельцев`, and what the act calls them for short.
 *
 * @param terms Of the glossary.
 */
export function makePartyNames(terms: ReadonlyArray<Term>, language: Language): PartyNames {
  const names = new Map<string, string>()
  const known = new Set<string>()
  const keyOf = (words: string): string => stemsIn(words, language).join(' ')
  for (const { term, kind, definition = '' } of terms) {
    if (kind !== 'defined' || !headNamesAnyone(definition, language)) continue
    const key = keyOf(term)
    if (key !== '' && !names.has(key)) names.set(key, term)
    known.add(key)
  }
  for (const { term, kind, definition } of terms) {
    if (kind !== 'alias' || definition === undefined) continue
    const key = keyOf(term)
    if (names.has(key) || !headNamesAnyone(definition, language)) continue
    names.set(key, names.get(keyOf(definition)) ?? definition)
    known.add(key)
  }
  return {
    nameOf: (words) => {
      const key = keyOf(words)
      const name = names.get(key)
      if (name !== undefined || key === '') return name ?? words
      names.set(key, words)
      return words
    },
    isName: matcherOf(known, language.modality.cuePosition === 'clauseFinal'),
  }
}

function matcherOf(known: ReadonlySet<string>, isHeadLast: boolean): ClauseText['isName'] {
  const byHead = new Map<string, Array<ReadonlyArray<string>>>()
  for (const key of known) {
    const stems = key.split(' ')
    const head = (isHeadLast ? stems[stems.length - 1] : stems[0]) ?? ''
    byHead.set(head, [...(byHead.get(head) ?? []), stems])
  }
  return (words, at) => {
    const names = byHead.get(words[at]?.stem ?? '')
    if (!names) return false
    return names.some((stems) => {
      const from = isHeadLast ? at - stems.length + 1 : at
      return stems.every((stem, index) => words[from + index]?.stem === stem)
    })
  }
}
