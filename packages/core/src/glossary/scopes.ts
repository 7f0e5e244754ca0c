import type { Act, UnitKind } from '../act/types.ts'
import { visit } from '../act/visit.ts'
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
  const places = new Map<string, Place>()
  visit(act, (node, ancestors) => {
    const annex = ancestors.find(({ type }) => type === 'attachment')
    const annexId = annex?.type === 'attachment' ? annex.eId : undefined
    if (node.type === 'unit') {
      const around = ancestors.findLast(({ type }) => type === 'unit')
      places.set(node.eId, {
        kind: node.kind,
        around: around?.type === 'unit' ? around.eId : undefined,
        annex: annexId,
      })
    } else if (node.type === 'preamble' && annexId !== undefined) {
      places.set(node.eId, { kind: 'alinea', around: undefined, annex: annexId })
    }
    return node.type === 'content' || node.type === 'quotedStructure' ? 'skip' : undefined
  })

  return ({ piece, leadIns }, end) => {
    const own = piece.text.slice(0, Math.max(0, Math.min(end - piece.start, scopeLength)))
    const said = `${leadIns.map(({ text }) => text).join(' ')} ${own}`
    let isLocal = false
    for (const { kind, pattern } of definitions.scopes) {
      if (!pattern.test(said)) continue
      const unit = unitOf(piece.eId, kind)
      if (unit !== undefined) return unit
      isLocal = true
    }
    // In a text that has lost its units: not in the whole act at any rate.
    if (isLocal && places.has(piece.eId)) return piece.eId
    return places.get(piece.eId)?.annex ?? 'act'
  }

  /** The unit of a kind that an identifier belongs to. */
  function unitOf(eId: string, kind: UnitKind): string | undefined {
    for (let at: string | undefined = eId; at !== undefined; at = places.get(at)?.around)
      if (places.get(at)?.kind === kind) return at
    return undefined
  }
}
