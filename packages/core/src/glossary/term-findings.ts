import { type FindingMaker, findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Term } from '../records/records.ts'
import { word } from '../segment/words.ts'
import { lateAbbreviations } from './late-abbreviations.ts'
import { meaningKey } from './meaning-key.ts'
import { repeatedTerms } from './repeated-terms.ts'

/** So many words in front of a short name tell what it names; fewer (`notice`) are shared by different things. */
const namingWords = 5
/** They are looked for in so many characters. */
const namingLength = 200

/** What one of the checks below has to say of a term. */
interface Told {
  readonly ruleId: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly place: Evidence | undefined
}

/** Tell an editor what is wrong with the terms of an act, in source order. */
export function termFindings(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
): Array<Finding> {
  const say = findingMaker(indexPositions(act.source))
  const own = terms.filter(({ kind }) => kind !== 'explained')
  return [
    ...repeated(own, language),
    ...unused(own, language),
    ...twoNames(act, own, language),
    ...lateAbbreviations(act, passages, own).map(({ term, place }) => ({
      ruleId: 'late-abbreviation',
      severity: 'warning' as const,
      message: language.messages.findings.lateAbbreviation(term.term),
      place,
    })),
  ]
    .flatMap((told) => toFinding(told, say))
    .sort((a, b) => a.start - b.start)
}

function toFinding({ ruleId, severity, message, place }: Told, say: FindingMaker): Array<Finding> {
  if (!place) return []
  return [{ ...say(ruleId, severity, message, place.start, place.end), eId: place.eId }]
}

/** One term with two meanings misleads; one that is told twice with the same meaning only takes room. */
function repeated(terms: ReadonlyArray<Term>, language: Language): Array<Told> {
  const { definedTwice, ambiguousTerm } = language.messages.findings
  return repeatedTerms(terms, language).map(({ term, isSame }): Told => {
    const place = term.evidence[0]
    return isSame
      ? { ruleId: 'defined-twice', severity: 'info', message: definedTwice(term.term), place }
      : { ruleId: 'ambiguous-term', severity: 'warning', message: ambiguousTerm(term.term), place }
  })
}

function unused(terms: ReadonlyArray<Term>, { messages }: Language): Array<Told> {
  // A term that the act calls by its short name is used by that name.
  const named = new Set(
    terms.flatMap(({ kind, definition, uses }) =>
      kind === 'alias' && definition && uses > 0 ? [definition] : [],
    ),
  )
  const seen = new Set<string>()
  return terms.flatMap(({ term, kind, scope, uses, evidence }): Array<Told> => {
    const key = `${scope}\n${kind}\n${term.toLowerCase()}`
    const isFirst = !seen.has(key)
    seen.add(key)
    if (!isFirst || uses > 0 || named.has(term)) return []
    return [
      {
        ruleId: 'unused-term',
        severity: 'info',
        message: messages.findings.unusedTerm(term),
        place: evidence[0],
      },
    ]
  })
}

/** Two short names for the same thing: readers look for two things. */
function twoNames(act: Act, terms: ReadonlyArray<Term>, language: Language): Array<Told> {
  const seen = new Map<string, Term>()
  return terms.flatMap((term): Array<Told> => {
    if (term.kind !== 'alias') return []
    const thing = thingNamed(act, term, language)
    if (thing === undefined) return []
    const key = `${term.scope}\n${thing}`
    const before = seen.get(key)
    seen.set(key, before ?? term)
    if (!before || meaningKey(before.term, language) === meaningKey(term.term, language)) return []
    return [
      {
        ruleId: 'two-names',
        severity: 'warning',
        message: language.messages.findings.twoNames(before.term, term.term),
        place: term.evidence[0],
      },
    ]
  })
}

/** What a short name stands for, by the last words before it; undefined where there are too few to tell. */
function thingNamed(act: Act, term: Term, language: Language): string | undefined {
  const start = term.evidence[0]?.start ?? 0
  const before = term.definition ?? act.source.slice(Math.max(0, start - namingLength), start)
  const words = [...before.matchAll(word)].slice(-namingWords)
  const own = before.slice(words[0]?.index ?? 0)
  // What tells companies apart is the quoted part of their names, and it may reach further back.
  if (words.length < namingWords || /[«»“”"]/.test(own)) return undefined
  return meaningKey(own, language)
}
