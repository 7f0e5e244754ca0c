import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import { type Piece, slicePiece, sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Term } from '../records/records.ts'
import { findAliasMeaning } from './alias-meaning.ts'
import { scopesOf } from './scopes.ts'

/** Names longer than this are sentences. */
const longestTerm = 160

/**
 * Find the terms that an act defines: lists of definitions, whatever their heading, and names given in brackets.
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
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]
    if (!passage) continue
    const scope = (end: number): string => scopeOf(passage, end)
    const definition = isDefinition(passage, language)
      ? readDefinition(passages, at, act, language)
      : undefined
    if (definition) terms.push({ ...definition.term, scope: scope(definition.name.end) })
    for (const alias of readAliases(passage.piece, act, language)) {
      const meaning =
        definition && alias.evidence[0] && isWithin(alias.evidence[0], definition.name)
          ? definition.term.term
          : undefined
      terms.push({
        ...alias,
        scope: scope(alias.evidence[0]?.end ?? 0),
        ...(meaning ? { definition: meaning } : {}),
      })
    }
  }
  return terms
}

type Found = Omit<Term, 'scope'>

function isDefinition({ leadIns, heading }: Passage, { definitions }: Language): boolean {
  const leadIn = leadIns[leadIns.length - 1]
  if (definitions.quotedTerm) return true
  return (
    leadIn !== undefined &&
    (definitions.announces.test(leadIn.text) ||
      (definitions.announces.test(heading) && leadIns.length === 1))
  )
}

/** The term, its definition to the end of its last unnumbered part, and where its name stands. */
function readDefinition(
  passages: ReadonlyArray<Passage>,
  at: number,
  act: Act,
  language: Language,
): { term: Found; name: Pick<Piece, 'start' | 'end'> } | undefined {
  const passage = passages[at]
  const match = passage ? language.definitions.separator.exec(passage.piece.text) : null
  const words = match?.groups?.['term']
  if (!passage || !match || words === undefined) return undefined
  const { piece } = passage
  const term = words
    .replace(language.definitions.alias, '')
    .replace(/["“”«»‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (term === '' || term.length > longestTerm) return undefined
  const own = slicePiece(piece, match[0].length, piece.text.length, act.source)
  // A list may follow right behind the verb: then the words before it are what there is to cite.
  const told = [own, ...furtherParts(passages, at)].filter(({ text }) => text !== '')
  const parts = told.length > 0 ? told : [piece]
  const definition = parts
    .map(({ text }) => text.replace(/\s*[—–]$/, ':'))
    .join('\n')
    .replace(/[\s;.]+$/, '')
  return {
    term: {
      term,
      definition,
      kind: 'defined',
      evidence: parts.map((part) => evidence(act, part)),
      uses: 0,
    },
    name: { start: piece.start, end: own.start },
  }
}

/** Sentences and unnumbered parts that stand in the same item, up to the next item. */
function furtherParts(passages: ReadonlyArray<Passage>, at: number): Array<Piece> {
  const eId = passages[at]?.piece.eId ?? ''
  const parts: Array<Piece> = []
  for (let next = at + 1; next < passages.length; next++) {
    const piece = passages[next]?.piece
    if (!piece || (piece.eId !== eId && !piece.eId.startsWith(`${eId}__`))) break
    parts.push(piece)
  }
  return parts
}

function readAliases(piece: Piece, act: Act, language: Language): Array<Found> {
  const found: Array<Found> = []
  for (const match of piece.text.matchAll(language.definitions.alias)) {
    const alias = match.groups?.['alias']?.replace(/["“”‘’]/g, '').trim()
    if (!alias || alias.length > longestTerm) continue
    const before = piece.text.slice(0, match.index)
    const from = findAliasMeaning(before, alias, language)
    const meaning = from === undefined ? '' : before.slice(from).trim()
    const start = sourceOffset(piece, from ?? match.index)
    const end = sourceOffset(piece, match.index + match[0].length - 1) + 1
    found.push({
      term: alias,
      ...(meaning === '' || meaning === alias ? {} : { definition: meaning }),
      kind: 'alias',
      evidence: [evidence(act, { eId: piece.eId, start, end })],
      uses: 0,
    })
  }
  return found
}

function evidence(act: Act, { eId, start, end }: Pick<Piece, 'eId' | 'start' | 'end'>): Evidence {
  return { eId, start, end, quote: act.source.slice(start, end) }
}

function isWithin(
  inner: Pick<Piece, 'start' | 'end'>,
  outer: Pick<Piece, 'start' | 'end'>,
): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
