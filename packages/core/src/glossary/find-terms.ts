import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { definitionParts } from './definition-parts.ts'
import { findDefinitions } from './find-definitions.ts'
import { type Named, readAbbreviations, readAliases } from './read-aliases.ts'
import type { Definition } from './read-definition.ts'
import { scopesOf } from './scopes.ts'
import { termEvidence } from './term-evidence.ts'

/**
 * Find the terms that an act defines: in lists of definitions, whatever their heading, and in sentences anywhere; names
 * given in brackets; abbreviations behind what they are short for.
 *
 * @returns Terms in source order, without uses.
 */
export function findTerms(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<Term> {
  const terms: Array<Term> = []
  const scopeOf = scopesOf(act, language)
  const { byPlace, listed } = findDefinitions(passages, language, act.source)
  /** Places of passages that belong to a definition before them. */
  const told = new Set<number>()
  for (const [at, passage] of passages.entries()) {
    const { piece } = passage
    const scope = (end: number): string => scopeOf(passage, end)
    const definition = told.has(at) ? undefined : byPlace.get(at)
    if (definition) {
      const more = definitionParts(passages, at, byPlace, listed.has(at), language)
      for (const place of more.repeated) told.add(place)
      for (const term of describe(definition, piece, more.parts, act, language))
        terms.push({ ...term, scope: scope(definition.name.end) })
    }
    for (const name of namesIn(piece, act, language)) {
      const own = name.evidence[0]
      const isOwn = name.kind === 'alias' && own && definition && isWithin(own, definition.name)
      terms.push({
        ...name,
        scope: scope(own?.end ?? 0),
        ...(isOwn ? { definition: definition.terms[0] ?? '' } : {}),
      })
    }
  }
  return withoutRepeats(terms)
}

/** The names that a passage gives: short ones, and abbreviations that are none of those. */
function namesIn(piece: Piece, act: Act, language: Language): ReadonlyArray<Named> {
  const aliases = readAliases(piece, act, language)
  const abbreviations = readAbbreviations(piece, act, language)
  // Most passages give none.
  if (aliases.length === 0 || abbreviations.length === 0)
    return aliases.length > 0 ? aliases : abbreviations
  const given = new Set(aliases.map(({ term }) => term))
  return [...aliases, ...abbreviations.filter(({ term }) => !given.has(term))]
}

/** The terms of a definition, with all of its words to the end of its last part. */
function describe(
  { terms, meaning }: Definition,
  piece: Piece,
  more: ReadonlyArray<Piece>,
  act: Act,
  language: Language,
): Array<Named> {
  const told = [meaning, ...more].filter(({ text }) => text !== '')
  // A list may follow right behind the verb: then the words before it are what there is to cite.
  const parts: ReadonlyArray<Piece> = told.length > 0 ? told : [piece]
  const definition = parts
    .map(({ text }) => text.replace(/\s*(?:[—–]|--)$/, ':'))
    .join('\n')
    .replace(/[\s;.,]+$/, '')
    .replace(lastJoiner(language), '')
  const definedIn = language.definitions.pointsTo.exec(definition)?.groups?.['place']
  return terms.map((term) => ({
    term,
    definition,
    ...(definedIn === undefined ? {} : { definedIn: definedIn.trim() }),
    kind: 'defined',
    evidence: parts.map((part) => termEvidence(act, part)),
    uses: 0,
  }))
}

/** The last item but one of a list ends in a word that is none of its own: `…; and`. */
function lastJoiner({ enumerations }: Language): RegExp {
  return new RegExp(`[;,]\\s+(?:${enumerations.joiners.join('|')})$`, 'u')
}

/** An abbreviation that is spelt out again and again is one term. */
function withoutRepeats(terms: ReadonlyArray<Term>): Array<Term> {
  const seen = new Set<string>()
  return terms.filter(({ kind, term, scope }) => {
    if (kind !== 'abbreviation') return true
    const key = `${scope}\n${term}`
    const isNew = !seen.has(key) && !seen.has(`act\n${term}`)
    seen.add(key)
    return isNew
  })
}

function isWithin(
  inner: Pick<Piece, 'start' | 'end'>,
  outer: Pick<Piece, 'start' | 'end'>,
): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
