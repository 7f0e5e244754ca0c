import type { Act } from '../act/types.ts'
import { piecesOf, withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { FoundProvision, ProvisionDetail } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import type { Provision, ProvisionType } from '../records/records.ts'
import { toEvidence } from './statement.ts'

/** Of these nobody is the actor: they limit, decide or point to another act. */
const withoutActor: ReadonlySet<ProvisionType> = new Set([
  'deadline',
  'decision',
  'definition',
  'delegation',
  'exception',
])

/** Provisions as the record has them; identifiers are the unit's, with a suffix where a unit holds several. */
export function provisionRecords(
  provisions: ReadonlyArray<FoundProvision>,
  act: Act,
  { clauses }: Language,
): Array<Provision> {
  const counts = new Map<string, number>()
  const steps = new Map<string, number>()
  const orders = byHeading((heading) => clauses.procedure.test(heading))
  const next = (map: Map<string, number>, key: string): number => {
    const count = (map.get(key) ?? 0) + 1
    map.set(key, count)
    return count
  }
  return provisions
    .filter(({ telling }) => telling !== 'whole')
    .map(({ type, passage, clause, party, partyPiece, details }) => {
      const { eId, text } = clause ?? passage.piece
      const count = next(counts, eId)
      const isStep = orders(passage.heading) && !withoutActor.has(type)
      // A verb that closes the list belongs to each of its items.
      const action = closedBy(listed(text, passage.items), passage.tail?.text)
      const evidence = piecesOf(clause ? { ...passage, piece: clause } : passage).map((piece) =>
        toEvidence(act, piece),
      )
      return {
        id: count === 1 ? eId : `${eId}#${count}`,
        type,
        ...whoActs(type, party),
        action,
        ...wordsOf(details),
        ...(isStep ? { step: next(steps, outerUnit(eId)) } : undefined),
        details: detailsOf(act, party, partyPiece, details),
        evidence,
      }
    })
}

function whoActs(
  type: ProvisionType,
  party: string | undefined,
): Pick<Provision, 'party' | 'actorNotNamed'> | undefined {
  if (party !== undefined) return { party }
  return withoutActor.has(type) ? undefined : { actorNotNamed: true }
}

/** Who acts stands before what limits it. */
function detailsOf(
  act: Act,
  party: string | undefined,
  partyPiece: Piece | undefined,
  details: ReadonlyArray<ProvisionDetail>,
): Provision['details'] {
  const own = details.map(({ kind, party: name, piece }) => {
    const evidence = toEvidence(act, piece)
    return name === undefined ? { kind, evidence } : { kind, party: name, evidence }
  })
  if (party !== undefined && partyPiece)
    own.unshift({ kind: 'party', party, evidence: toEvidence(act, partyPiece) })
  return own
}

/** What a heading tells, asked once for the many provisions below it. */
function byHeading(tell: (heading: string) => boolean): (heading: string) => boolean {
  let last: string | undefined
  let told = false
  return (heading) => {
    if (heading !== last) told = tell(heading)
    last = heading
    return told
  }
}

/** A list that says something only as a whole: `at a price equal to the sum of— (1) …; (2) …`. */
function listed(text: string, items: ReadonlyArray<Piece> | undefined): string {
  return items ? [text, ...items.map((item) => item.text)].join(' ') : text
}

function closedBy(text: string, tail: string | undefined): string {
  const own = withoutClosing(text)
  // An item may have the verb itself.
  return tail === undefined || own.endsWith(withoutClosing(tail)) ? text : `${own} ${tail}`
}

const told = ['condition', 'exception', 'deadline', 'amount', 'payer', 'payee'] as const

/** What limits a provision, in the words of the act. */
function wordsOf(
  details: ReadonlyArray<ProvisionDetail>,
): Partial<Record<(typeof told)[number], string>> {
  const words: Partial<Record<(typeof told)[number], string>> = {}
  if (details.length === 0) return words
  for (const kind of told) {
    const texts = details.flatMap((detail) => (detail.kind === kind ? [detail.piece.text] : []))
    if (texts.length > 0) words[kind] = texts.join('; ')
  }
  return words
}

/** The article, or outermost numbered unit, that a unit stands in. */
function outerUnit(eId: string): string {
  return /^(?:att_[^_]+__)?[a-z]+_[^_]+/.exec(eId)?.[0] ?? eId
}
