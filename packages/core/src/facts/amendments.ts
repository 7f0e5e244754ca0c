import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './piece.ts'

interface Scope {
  readonly rank: number
  readonly piece: Piece
}

/** An amendment with the pieces it is said by: the act it changes, what it works inside of, the operation. */
export interface FoundAmendment {
  readonly target: string
  readonly passage: Passage
  readonly scopes: ReadonlyArray<Piece>
}

/** What an act changes: the acts it names, and each operation. */
export interface FoundAmendments {
  readonly targets: ReadonlyArray<Piece>
  readonly operations: ReadonlyArray<FoundAmendment>
}

/**
 * Find the operations by which an act changes others, each with the lines that say where it works.
 *
 * @param passages Of the whole act; quoted new text is not among them.
 */
export function findAmendments(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): FoundAmendments {
  const { amendments } = language
  const amends =
    amendments.amendingAct.test(act.data.title) ||
    passages.some((passage) => targetOf(passage, language) !== undefined)
  if (!amends) return { targets: [], operations: [] }
  const targets: Array<Piece> = []
  const names = new Set<string>()
  const operations: Array<FoundAmendment> = []
  let scopes: Array<Scope> = []
  let target = ''
  for (const passage of passages) {
    const { piece } = passage
    const named = targetOf(passage, language)
    // `Section 3 of such Act is amended—` only leads to its operations.
    const isOperation =
      amendments.operation.test(piece.text) && !(passage.isLeadIn && !passage.quotation)
    if (named !== undefined) {
      target = named
      if (!names.has(named)) targets.push(piece)
      names.add(named)
      scopes = isOperation ? [] : [{ rank: 0, piece }]
    }
    if (isOperation) {
      // An operation that names its own article works there, whatever the line above was about.
      const own = outermostRank(piece.text, language)
      operations.push({
        target,
        passage,
        scopes: scopes.filter(({ rank }) => rank < own).map((scope) => scope.piece),
      })
    } else if (named === undefined && passage.isLeadIn) {
      const rank = rankOf(piece.text, language)
      if (rank < 0 || language.definitions.announces.test(piece.text)) continue
      scopes = [...scopes.filter((scope) => scope.rank < rank), { rank, piece }]
    } else if (named === undefined && passage.leadIns.length === 0) {
      // Any other sentence ends what was announced.
      scopes = []
    }
  }
  return { targets, operations }
}

/** The act that a passage says is changed; only lines that lead to an amendment, or make one, are asked. */
function targetOf({ piece, isLeadIn }: Passage, { amendments }: Language): string | undefined {
  if (!isLeadIn && !amendments.operation.test(piece.text)) return undefined
  return amendments.targetAct.exec(piece.text)?.groups?.['act']
}

/** Rank of what a scope line names: its first word of the kind, or the last where the language puts the head last. */
function rankOf(text: string, { amendments, modality }: Language): number {
  const headLast = modality.cuePosition === 'clauseFinal'
  let best = -1
  let place = -1
  for (const [rank, pattern] of amendments.scopes.entries()) {
    const at = headLast ? lastIndex(text, pattern) : (pattern.exec(text)?.index ?? -1)
    if (at < 0 || (place >= 0 && (headLast ? at < place : at > place))) continue
    best = rank
    place = at
  }
  return best
}

/** Rank of the largest unit that an operation names outside of the words it quotes; beyond all ranks where none. */
function outermostRank(text: string, { amendments }: Language): number {
  const words = text.replace(/«[^«»]*»|"[^"]*"|“[^“”]*”/g, ' ')
  const rank = amendments.scopes.findIndex((pattern) => pattern.test(words))
  return rank < 0 ? amendments.scopes.length : rank
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index
  return last
}
