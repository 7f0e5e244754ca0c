import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsIn, stemsOf } from '../segment/stems.ts'
import type { WordList } from '../segment/word-list.ts'

interface Entry {
  readonly stems: ReadonlyArray<string>
  readonly term: Term
}

/** Terms by the stem of their first word, longest first. */
export type TermIndex = ReadonlyMap<string, ReadonlyArray<Entry>>

/** A use of a term: the words from one to another, both included. */
export interface TermUse {
  readonly term: Term
  readonly from: number
  readonly to: number
}

/** The stems of what a term is called by: first as it is written, then otherwise. */
export type TermNames = ReadonlyArray<ReadonlyArray<string>>

/** Make an index of terms for `findUses`. */
export function indexTerms(terms: ReadonlyArray<Term>, language: Language): TermIndex {
  return indexNames(terms.map((term) => ({ term, names: namesOf(term.term, language) })))
}

/** The same from names that were read before. */
export function indexNames(
  terms: ReadonlyArray<{ readonly term: Term; readonly names: TermNames }>,
): TermIndex {
  const index = new Map<string, Array<Entry>>()
  const add = (stems: ReadonlyArray<string>, term: Term): void => {
    const [first] = stems
    if (first === undefined) return
    const entries = index.get(first)
    if (entries) entries.push({ stems, term })
    else index.set(first, [{ stems, term }])
  }
  for (const { term, names } of terms) add(names[0] ?? [], term)
  // Behind all names that the act gives itself: of two that are alike the first is found.
  for (const { term, names } of terms) for (const stems of names.slice(1)) add(stems, term)
  for (const entries of index.values()) entries.sort((a, b) => b.stems.length - a.stems.length)
  return index
}

/** Read the names of a term. */
export function namesOf(term: string, language: Language): TermNames {
  return [term, ...otherNames(term)].map((name) => stemsIn(name, language))
}

/**
 * Find the uses of terms among words, in any case form: stems are compared word by word. The longest term that fits is
 * found, so that `субъект общественного контроля` is no use of `общественный контроль`; of two that are alike, the one
 * that holds where the words stand.
 *
 * @param eId Unit that the words stand in.
 */
export function findUses(
  index: TermIndex,
  { lexemes }: WordList,
  eId: string,
  language: Language,
): ReadonlyArray<TermUse> {
  const stemOf = stemsOf(language)
  const uses: Array<TermUse> = []
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    const entries = lexeme && index.get(stemOf(lexeme))
    // Most words begin no term.
    const fitting = entries?.find(({ stems }) => isHere(stems, at))
    if (!entries || !fitting) continue
    const entry =
      entries.find(
        ({ stems, term }) =>
          stems.length === fitting.stems.length && isHere(stems, at) && holdsIn(term.scope, eId),
      ) ?? fitting
    const to = at + entry.stems.length - 1
    uses.push({ term: entry.term, from: at, to })
    at = to
  }
  return uses

  function isHere(stems: ReadonlyArray<string>, at: number): boolean {
    for (let offset = 0; offset < stems.length; offset++) {
      const other = lexemes[at + offset]
      if (!other || stemOf(other) !== stems[offset]) return false
    }
    return true
  }
}

/** A term with a synonym in brackets stands by either alone: `домашние животные (животные-компаньоны)`. */
function otherNames(term: string): ReadonlyArray<string> {
  const open = term.indexOf('(')
  if (open <= 0) return []
  const bare = term.replace(/\s*\([^()]*\)/g, '')
  const [, synonym = ''] = /\(([^()]*)\)$/.exec(term) ?? []
  return synonym !== '' && open === term.lastIndexOf('(') ? [bare, synonym] : [bare]
}

function holdsIn(scope: string, eId: string): boolean {
  return scope === 'act' || eId === scope || eId.startsWith(`${scope}__`)
}
