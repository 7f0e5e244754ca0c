import { type FindingMaker, findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import { findAll } from '../facts/find-all.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Term } from '../records/records.ts'
import { word } from '../segment/words.ts'
import { lateAbbreviations } from './late-abbreviations.ts'
import { lateNames } from './late-names.ts'
import { meaningKey } from './meaning-key.ts'
import { repeatedTerms } from './repeated-terms.ts'
import { spokenOf } from './spoken-of.ts'
import type { TermPlace } from './term-places.ts'

/** So many words in front of a short name tell what it names; fewer (`notice`) are shared by different things. */
const namingWords = 8
/** They are looked for in so many characters. */
const namingLength = 200
/** The title of an act is told in so many. */
const titleLength = 600

/** A sentence goes on for no more behind a bracket. */
const restOfSentence = 600

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
  places: ReadonlyArray<TermPlace>,
  language: Language,
): Array<Finding> {
  const say = findingMaker(indexPositions(act.source))
  const own = terms.filter(({ kind }) => kind !== 'explained')
  return [
    ...repeated(own, language),
    ...unused(act, passages, own, language),
    ...twoNames(act, own, language),
    ...lateAbbreviations(act, passages, own).map(({ term, place }) => ({
      ruleId: 'late-abbreviation',
      severity: 'warning' as const,
      message: language.messages.findings.lateAbbreviation(term.term),
      place,
    })),
    ...lateNames(act, own, places, language).map(({ term, place }) => ({
      ruleId: 'late-name',
      severity: 'warning' as const,
      message: language.messages.findings.lateName(term.term),
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

function unused(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
): Array<Told> {
  // A term that the act calls by its short name is used by that name, and a name that an order and the rules which it
  // approves both introduce is used where either is.
  const used = new Set(
    terms.flatMap(({ term, kind, definition, uses }) => {
      if (uses === 0) return []
      return kind === 'alias' && definition
        ? [term.toLowerCase(), definition.toLowerCase()]
        : [term.toLowerCase()]
    }),
  )
  const seen = new Set<string>()
  const shortNames = terms
    .flatMap(({ kind, uses, evidence: [place] }) =>
      kind === 'alias' && uses > 0 && place ? [place.end - 1] : [],
    )
    .sort((a, b) => a - b)
  const candidates = terms.filter(({ term, kind, evidence }) => {
    // Words that are spelt out need no second place; their letters are beside them for those who know these.
    if (kind === 'abbreviation') return false
    const name = term.toLowerCase()
    if (used.has(name) || seen.has(name) || givesName(evidence, shortNames)) return false
    seen.add(name)
    return true
  })
  const spoken = spokenOf(candidates, passages, language)
  return candidates.flatMap((term): Array<Told> => {
    if (spoken.has(term) || isSaidBehind(term, act)) return []
    return [
      {
        ruleId: 'unused-term',
        severity: 'info',
        message: language.messages.findings.unusedTerm(term.term),
        place: term.evidence[0],
      },
    ]
  })
}

/** A definition may close with the short name that the act goes on with (`… (далее – дилер)`). */
function givesName(definition: ReadonlyArray<Evidence>, names: ReadonlyArray<number>): boolean {
  return definition.some(({ start, end }) => {
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((names[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (names[low] ?? Number.POSITIVE_INFINITY) < end
  })
}

/** A short name may be used in the rest of the sentence that gives it. */
function isSaidBehind({ term, evidence }: Term, { source }: Act): boolean {
  const [place] = evidence
  if (!place) return false
  const behind = source.slice(place.end, place.end + restOfSentence)
  const end = behind.search(/\n\s*\n/)
  return (end < 0 ? behind : behind.slice(0, end)).includes(term)
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
  const words = findAll(before, word).slice(-namingWords)
  const own = before.slice(words[0]?.index ?? 0)
  // A name that is the head of a longer title names all of it (`Правила … товаров (далее – Правила)`), not its end.
  const [head = ''] = term.term.toLowerCase().split(/\s/)
  const title = act.source.slice(Math.max(0, start - titleLength), start - own.length).toLowerCase()
  if (
    head.length >= 4 &&
    title.includes(head.slice(0, -1)) &&
    !own.toLowerCase().includes(head.slice(0, -1))
  )
    return undefined
  // What tells companies apart is the quoted part of their names, and it may reach further back.
  if (words.length < namingWords || /[«»“”"]/.test(own)) return undefined
  return meaningKey(own, language)
}
