import type { Act, UnitKind } from '../act/types.ts'
import { holdsText, unitAround, visit } from '../act/visit.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'

interface Place {
  readonly kind: UnitKind
  /** The unit around it; undefined for an outermost one. */
  readonly around: string | undefined
  readonly annex: string | undefined
}

/** A definition says where it holds in so many characters before its term, or in its lead-in. */
const scopeLength = 160

/**
 * Tells where a meaning holds: in the unit that its words name (`for the purposes of this section`), else in its annex,
 * else in the act.
 */
export function scopesOf(
  act: Act,
  { definitions }: Language,
): (passage: Passage, end: number) => string {
  let known: ReadonlyMap<string, Place> | undefined

  return ({ piece, leadIns }, end) => {
    // Many acts have no terms, and need no look.
    known ??= placesIn(act)
    const places = known
    const own = piece.text.slice(0, Math.max(0, Math.min(end - piece.start, scopeLength)))
    const said = `${leadIns.map(({ text }) => text).join(' ')} ${own}`
    let isLocal = false
    for (const { kind, pattern } of definitions.scopes) {
      if (!pattern.test(said)) continue
      const unit = unitOf(piece.eId, kind, places)
      if (unit !== undefined) return unit
      isLocal = true
    }
    // In a text that has lost its units: not in the whole act at any rate.
    if (isLocal && places.has(piece.eId)) return piece.eId
    return places.get(piece.eId)?.annex ?? 'act'
  }
}

function placesIn(act: Act): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  visit(act, (node, ancestors) => {
    // An annex stands in nothing but the act.
    const annex = ancestors[1]?.type === 'attachment' ? ancestors[1].eId : undefined
    if (node.type === 'unit')
      places.set(node.eId, { kind: node.kind, around: unitAround(ancestors)?.eId, annex })
    else if (node.type === 'preamble' && annex !== undefined)
      places.set(node.eId, { kind: 'alinea', around: undefined, annex })
    return holdsText(node) || node.type === 'quotedStructure' ? 'skip' : undefined
  })
  return places
}

/** The unit of a kind that an identifier belongs to. */
function unitOf(
  eId: string,
  kind: UnitKind,
  places: ReadonlyMap<string, Place>,
): string | undefined {
  for (let at: string | undefined = eId; at !== undefined; at = places.get(at)?.around)
    if (places.get(at)?.kind === kind) return at
  return undefined
}
