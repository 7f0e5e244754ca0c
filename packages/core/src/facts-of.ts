import type { Act, ActData } from './act/types.ts'
import {
  type AmendmentFacts,
  amendingPassages,
  type FoundAmendments,
  findAmendments,
} from './facts/amendment-operations.ts'
import { findProvisions } from './facts/find-provisions.ts'
import { findPassages, type Passage } from './facts/passages.ts'
import type { FoundProvision } from './facts/provisions.ts'
import { type ActQuantities, findQuantities } from './facts/quantities.ts'
import { findReferences } from './facts/references.ts'
import { type FoundEvent, findEvents } from './facts/timeline.ts'
import { findUsedTerms, type UsedTerms } from './glossary/glossary.ts'
import type { Language } from './language/language.ts'
import type { ParseOptions } from './parse/parse.ts'
import type { Provision, Reference, Term, TimelineEntry, Topic } from './records/records.ts'
import { definingPassages } from './summary/defining-passages.ts'
import { provisionRecords } from './summary/provision-records.ts'
import { checkDate } from './summary/publication-date.ts'
import { describeTime } from './summary/when.ts'
import { toAct } from './to-act.ts'
import { findTopics } from './topics/find-topics.ts'

/** Everything typed that is read from an act; each fact names its evidence. */
export interface Facts extends AmendmentFacts {
  act: ActData
  /** Terms that the act defines or names, abbreviations among them. */
  terms: Array<Term>
  provisions: Array<Provision>
  /** Entry into force with its stages, application, suspension, end, repeal of others. */
  timeline: Array<TimelineEntry>
  /** Dates, durations, sums and measures, wherever they stand. */
  quantities: ActQuantities
  references: Array<Reference>
  topics: Array<Topic>
}

/** How to read facts. */
export interface FactsOptions extends ParseOptions {
  /** ISO date of official publication, for computing when the act begins to apply. */
  publicationDate?: string | undefined
}

/**
 * Read the facts of an act: what summaries and comparisons are made from.
 *
 * @param languages Language packs to choose from.
 * @throws {TypeError} When the call is wrong; never for what the text says.
 */
export function facts(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: FactsOptions = {},
): Facts {
  const publicationDate = checkDate(options.publicationDate)
  const { act, language } = toAct(source, languages, options)
  const { passages, used, changes, provisions, events } = readFacts(act, language)
  const { timeline } = describeTime({ act, events, language, answers: language, publicationDate })
  return {
    act: act.data,
    terms: [...used.terms],
    provisions: provisionRecords(provisions, act, language),
    timeline,
    quantities: findQuantities(act, language, languages),
    references: findReferences(act, passages, language, changes),
    amends: changes.amends,
    amendments: changes.amendments,
    unresolvedAmendments: changes.unresolvedAmendments,
    topics: findTopics(act, passages, language),
  }
}

/** Facts before they are written into a record. */
export interface FoundFacts {
  readonly passages: ReadonlyArray<Passage>
  readonly used: UsedTerms
  /** What the act changes in others, and the passages that do it. */
  readonly changes: FoundAmendments
  readonly changing: ReadonlySet<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly events: ReadonlyArray<FoundEvent>
}

/** Read what both the record of facts and a summary are made from. */
export function readFacts(act: Act, language: Language): FoundFacts {
  const passages = findPassages(act, language)
  const used = findUsedTerms(act, passages, language)
  const defining = definingPassages(passages, used.terms)
  const changes = findAmendments(act, passages, language)
  const changing = amendingPassages(passages, changes)
  const provisions = findProvisions(
    passages,
    used.terms,
    (passage) => defining.has(passage) || changing.has(passage),
    act.source,
    language,
  )
  return {
    passages,
    used,
    changes,
    changing,
    provisions,
    events: findEvents(act, passages, language),
  }
}
