import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { lexiconOf } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import type { WordList } from '../segment/word-list.ts'
import { findWords } from '../segment/words.ts'

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

/** Make an index of terms for `findUses`. */
export function indexTerms(terms: ReadonlyArray<Term>, language: Language): TermIndex {
  const lexemeOf = lexiconOf(language)
  const stemOf = stemsOf(language)
  const index = new Map<string, Array<Entry>>()
  const add = (name: string, term: Term): void => {
    const stems = findWords(name).map(({ start, end }) => stemOf(lexemeOf(name.slice(start, end))))
    const [first] = stems
    if (first === undefined) return
    const entries = index.get(first)
    if (entries) entries.push({ stems, term })
    else index.set(first, [{ stems, term }])
  }
  for (const term of terms) add(term.term, term)
  // Behind all names that the act gives itself: of two that are alike the first is found.
  for (const term of terms) for (const name of otherNames(term.term)) add(name, term)
  for (const entries of index.values()) entries.sort((a, b) => b.stems.length - a.stems.length)
  return index
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
    const fitting = entries?.find(({ stems }) => isHere(stems, at))
    const entry =
      entries?.find(
        ({ stems, term }) =>
          stems.length === fitting?.stems.length && isHere(stems, at) && holdsIn(term.scope, eId),
      ) ?? fitting
    if (!entry) continue
    const to = at + entry.stems.length - 1
    uses.push({ term: entry.term, from: at, to })
    at = to
  }
  return uses

  function isHere(stems: ReadonlyArray<string>, at: number): boolean {
    return stems.every((stem, offset) => {
      const other = lexemes[at + offset]
      return other !== undefined && stemOf(other) === stem
    })
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
