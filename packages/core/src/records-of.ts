import type { Act } from './act/types.ts'
import { type AmendmentFacts, findAmendments } from './facts/amendment-operations.ts'
import { findPassages } from './facts/passages.ts'
import { explainTerms } from './glossary/explain-terms.ts'
import { findTerms } from './glossary/find-terms.ts'
import { makeGlossary } from './glossary/glossary.ts'
import { placesOfTerms, type TermPlace } from './glossary/term-places.ts'
import type { Language } from './language/language.ts'
import { type ParseOptions, parseTree } from './parse/parse.ts'
import { measureAct } from './readability/readability.ts'
import type { Glossary, Readability, Term, Topic } from './records/records.ts'
import { toAct } from './to-act.ts'
import { findTopics } from './topics/find-topics.ts'

/** The readability of an act, as a whole and by its units. */
export function readability(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Readability {
  const { act, language } = toAct(source, languages, options, parseTree)
  const passages = findPassages(act, language)
  const terms = findTerms(act, passages, language)
  return measureAct(act, passages, terms, language, languages)
}

/** The terms that an act defines or names, and how often it uses them. */
export function glossary(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Glossary {
  const { act, language } = toAct(source, languages, options)
  const passages = findPassages(act, language)
  const { terms, findings } = makeGlossary(act, passages, language)
  return { terms: [...terms, ...explainTerms(act, passages, terms, language)], findings }
}

/**
 * Where an act uses the terms that it defines or names, in any case form, outside of their definitions; in source order.
 * So that a page can link each use to its definition: `glossary` counts the same places in `uses`.
 *
 * @param terms Those of `glossary` for the same source, or some of them.
 */
export function termPlaces(
  source: string | Act,
  terms: ReadonlyArray<Term>,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): ReadonlyArray<TermPlace> {
  const { act, language } = toAct(source, languages, options)
  // Words that the language pack explains are none of the act's terms.
  const own = terms.filter(({ kind }) => kind !== 'explained')
  return placesOfTerms(own, findPassages(act, language), language)
}

/** The operations by which an act changes others, and the instructions that were not understood. */
export function amendments(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): AmendmentFacts {
  const { act, language } = toAct(source, languages, options)
  const { amends, amendments, unresolvedAmendments } = findAmendments(
    act,
    findPassages(act, language),
    language,
  )
  return { amends, amendments, unresolvedAmendments }
}

/** The fields of life that an act touches, the strongest first; none where it has no clear field. */
export function topics(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Array<Topic> {
  const { act, language } = toAct(source, languages, options)
  return findTopics(act, findPassages(act, language), language)
}
