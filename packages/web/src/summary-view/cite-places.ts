import type { Evidence } from '@aiqyn/core'

/** Units cited by name before the others are only counted. */
const mostNamed = 2

/** Which units a citation names, and how many more there are. */
export interface CitedPlaces {
  readonly named: ReadonlyArray<string>
  readonly more: number
}

/**
 * Which units to name for a statement. A unit around another that is cited too says nothing more (a lead-in and its item),
 * and of many items of one list the list is named.
 *
 * @param evidence Where the statement comes from.
 */
export function citePlaces(evidence: ReadonlyArray<Evidence>): CitedPlaces {
  const all = [...new Set(evidence.map(({ eId }) => eId))]
  const inner = all.filter((eId) => !all.some((other) => other.startsWith(`${eId}__`)))
  if (inner.length <= mostNamed) return { named: inner, more: 0 }
  const around = commonUnit(inner)
  if (around !== '') return { named: [around], more: 0 }
  return { named: inner.slice(0, mostNamed), more: inner.length - mostNamed }
}

/** The innermost unit that all of them stand in; empty where there is none. */
function commonUnit(units: ReadonlyArray<string>): string {
  const paths = units.map((eId) => eId.split('__'))
  const [first = []] = paths
  const length = first.findIndex((part, at) => paths.some((path) => path[at] !== part))
  return first.slice(0, length < 0 ? first.length : length).join('__')
}
