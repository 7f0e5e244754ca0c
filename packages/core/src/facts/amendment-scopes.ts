import type { AmendedAct } from './amendment-acts.ts'
import type { Clause } from './amendment-clauses.ts'
import type { UnitPath } from './amendment-units.ts'
import type { Piece } from './piece.ts'

/** Rank of a scope line that names an act, and of one that names a document which an act approved. */
export const actRank = -2
export const documentRank = -1

/** A line that says where the operations below it work. */
export interface Scope {
  readonly rank: number
  readonly paths: ReadonlyArray<UnitPath>
  readonly piece: Piece
  /** Its words, as `within` has them; empty where it only names the act. */
  readonly name: string
  readonly act?: AmendedAct
  /** Sort of the document that it names, for telling one beside another from one within it. */
  readonly sort?: string
  /** What it does to the items below it, where it says that itself (`Признать утратившими силу:`). */
  readonly clause?: Clause
  /** Everywhere in what it names. */
  readonly isEverywhere: boolean
}

/** The lines that hold where the reader stands. */
export interface ScopeStack {
  /** Lines above, outermost first. */
  readonly scopes: () => ReadonlyArray<Scope>
  /** Go on to a passage: lines of units that it is not in do not hold any more. */
  readonly enter: (eId: string) => void
  /** A new line; those of its rank and below end, unless it goes on right behind one of them. */
  readonly push: (scope: Scope, eId: string, goesOn: boolean) => void
}

/** Keep the lines that say where operations work. */
export function scopeStack(): ScopeStack {
  let open: Array<{ readonly scope: Scope; readonly base: string }> = []
  return {
    scopes: () => open.map(({ scope }) => scope),
    enter: (eId) => {
      const base = baseOf(eId)
      open = open.filter((entry) => isWithin(base, entry.base))
    },
    push: (scope, eId, goesOn) => {
      open = [...outer(scope, goesOn), { scope, base: baseOf(eId) }]
    },
  }

  function outer(scope: Scope, goesOn: boolean): typeof open {
    if (scope.rank !== documentRank) return open.filter((entry) => entry.scope.rank < scope.rank)
    // `в функциональной группе 13:` ends the group before it, and stands in what that one stood in.
    const beside = open.findIndex((entry) => entry.scope.sort === scope.sort)
    if (beside >= 0 && !(goesOn && beside === open.length - 1)) return open.slice(0, beside)
    return goesOn ? open : open.filter((entry) => entry.scope.rank < scope.rank)
  }
}

/** The unit that a part without a number belongs to: parts follow each other in it. */
function baseOf(eId: string): string {
  return eId.replace(/^body$|^preamble$|(?:__|^)al_\d+$/, '')
}

function isWithin(eId: string, outer: string): boolean {
  return outer === '' || eId === outer || eId.startsWith(`${outer}__`)
}
