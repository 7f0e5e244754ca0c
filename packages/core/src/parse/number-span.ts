import { endOf, startOf } from '../act/positions.ts'
import type { ActNode } from '../act/types.ts'
import { childrenOf } from '../act/visit.ts'

/** No number of a unit, its word and its signs are longer: `Подпараграф 12-1.`. */
const longestNumber = 40

/**
 * End of the number that opens a unit: what an editor looks at when it is wrong.
 *
 * > | 14) develops international ties
 *     ^^^
 */
export function endOfNumber(node: ActNode, source: string): number {
  const start = startOf(node)
  const [first] = childrenOf(node)
  const until = first ? startOf(first) : endOf(node)
  const { length } = source.slice(start, until).trimEnd()
  return length > 0 && length <= longestNumber ? start + length : Math.min(start + 1, endOf(node))
}
