import type { UnitKind } from '../act/types.ts'
import { idPrefixes } from '../parse/identify.ts'

/** An identifier that the document gives twice. */
export interface RepeatedId {
  readonly eId: string
  /** What the later bearer is called now. */
  readonly given: string
  readonly start: number
}

/** Keeps the identifiers of a document, and makes those that it lacks. */
export interface IdKeeper {
  /**
   * Take an identifier that the document gives.
   *
   * @param annex Identifier of the annex it stands in: what it has in common with another document is told apart by it.
   */
  readonly keep: (eId: string, start: number, annex: string) => string
  /** Make an identifier for a unit without one. */
  readonly make: (kind: UnitKind | 'attachment', num: string, parent: string) => string
  readonly repeated: ReadonlyArray<RepeatedId>
}

/** Longer ones are no identifiers. */
const longest = 400

/** Start without identifiers. */
export function idKeeper(): IdKeeper {
  const taken = new Map<string, number>()
  const repeated: Array<RepeatedId> = []

  function unique(eId: string): string {
    const seen = taken.get(eId)
    if (seen === undefined) {
      taken.set(eId, 1)
      return eId
    }
    taken.set(eId, seen + 1)
    return unique(`${eId}_${seen + 1}`)
  }

  return {
    repeated,
    keep(eId, start, annex) {
      const wanted = eId.slice(0, longest)
      if (annex !== '' && taken.has(wanted)) return unique(`${annex}__${wanted}`)
      const given = unique(wanted)
      if (given !== wanted) repeated.push({ eId: wanted, given, start })
      return given
    },
    make(kind, num, parent) {
      const number = num.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40)
      const own = `${idPrefixes[kind]}${number === '' ? '' : `_${number}`}`
      return unique(`${parent === '' ? '' : `${parent}__`}${own}`.slice(0, longest))
    },
  }
}
