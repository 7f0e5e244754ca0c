import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import type { Lexeme } from '../segment/lexicon.ts'
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
  // Most texts use no term.
  let uses: Array<TermUse> | undefined
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    const entries = lexeme && index.get(stemOf(lexeme))
    // Most words begin no term.
    if (!entries) continue
    const entry = entryAt(entries, lexemes, at, eId, stemOf)
    if (!entry) continue
    const to = at + entry.stems.length - 1
    uses ??= []
    uses.push({ term: entry.term, from: at, to })
    at = to
  }
  return uses ?? none
}

const none: ReadonlyArray<TermUse> = []

/** The longest entry whose words stand at a place; of two that are alike the one that holds there. */
function entryAt(
  entries: ReadonlyArray<Entry>,
  lexemes: ReadonlyArray<Lexeme>,
  at: number,
  eId: string,
  stemOf: (lexeme: Lexeme) => string,
): Entry | undefined {
  let first: Entry | undefined
  for (const entry of entries) {
    const { stems, term } = entry
    if (first && stems.length !== first.stems.length) break
    if (!isHere(stems, lexemes, at, stemOf)) continue
    if (holdsIn(term.scope, eId)) return entry
    first ??= entry
  }
  return first
}

function isHere(
  stems: ReadonlyArray<string>,
  lexemes: ReadonlyArray<Lexeme>,
  at: number,
  stemOf: (lexeme: Lexeme) => string,
): boolean {
  // The first stem is what they were found by.
  for (let offset = 1; offset < stems.length; offset++) {
    const other = lexemes[at + offset]
    if (!other || stemOf(other) !== stems[offset]) return false
  }
  return true
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
