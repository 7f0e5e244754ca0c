import type { Act } from '../act/types.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Term } from '../records/records.ts'
import { stemsIn } from '../segment/stems.ts'
import { abbreviation } from './abbreviation-letters.ts'
import type { TermPlace } from './term-places.ts'

const nameBefore = compact(/(?:\p{Lu}\p{L}*|[»”"]) $/u)

/** A short name that stands in the text before the act gives it. */
export interface LateName {
  readonly term: Term
  /** Where it stands first. */
  readonly place: Evidence
}

/** So many characters behind a name show whether it goes on. */
const lookAhead = 60

/**
 * Find the short names with a capital letter (`Фонд`, `the Board`) that are used before they are given, each at its first
 * use. Without a capital in running text nobody can tell a name from the noun that it is made of.
 *
 * @param places In source order.
 */
export function lateNames(
  act: Act,
  terms: ReadonlyArray<Term>,
  places: ReadonlyArray<TermPlace>,
  language: Language,
): Array<LateName> {
  const counts = countNames(terms)
  const waiting = new Set(
    terms.filter((term) => isCapitalised(term) && counts.get(nameKey(term)) === 1),
  )
  const found: Array<LateName> = []
  for (const { term, eId, start, end } of places) {
    const given = term.evidence[0]
    if (!waiting.has(term) || !given || given.start < end) continue
    if (!isNameHere(act.source, start, end, term, language)) continue
    waiting.delete(term)
    found.push({ term, place: { eId, start, end, quote: act.source.slice(start, end) } })
  }
  return found
}

function isCapitalised({ kind, term }: Term): boolean {
  return kind === 'alias' && /^\p{Lu}\p{Ll}/u.test(term) && !abbreviation.test(term)
}

function nameKey({ kind, term }: Term): string {
  return `${kind} ${term}`
}

/** How often each name is given. */
function countNames(terms: ReadonlyArray<Term>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(nameKey(term), (counts.get(nameKey(term)) ?? 0) + 1)
  return counts
}

/** In running text, with a capital letter, and not the beginning of the long name itself. */
function isNameHere(
  source: string,
  start: number,
  end: number,
  { definition = '' }: Term,
  language: Language,
): boolean {
  const before = source.slice(Math.max(0, start - lookAhead), start)
  if (!/^\p{Lu}/u.test(source.slice(start, end)) || !/[\p{Ll},] $/u.test(before)) return false
  const behind = source.slice(end, end + lookAhead)
  // A name goes on with its own words, with quotation marks, a number or another capital.
  if (/^\s*(?:[«“"‘(№\d]|\p{Lu})/u.test(behind) || nameBefore.test(before)) return false
  const own = new Set(stemsIn(definition, language))
  const [next = ''] = stemsIn(behind, language)
  const last = stemsIn(before, language).at(-1) ?? ''
  return !own.has(next) && !own.has(last) && !language.definitions.nameGoesOn?.test(behind)
}
