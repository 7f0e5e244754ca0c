import type { CitedNumber, NumberPath } from './cited-numbers.ts'
import type { Mention } from './mentions.ts'
import type { UnitIndex } from './reference-units.ts'
import type { UnitNode } from './unit-node.ts'

/**
 * Find the unit that a number names inside another.
 *
 * @param path The number itself, or an end of its range.
 */
export function findUnitAt(
  path: NumberPath,
  number: CitedNumber,
  mention: Mention,
  scope: UnitNode,
  index: UnitIndex,
): UnitNode | undefined {
  const [head = '', ...rest] = path
  let node = findUnit(head, number, mention, scope, index)
  for (const part of rest) {
    if (!node) return undefined
    node = index.divide(node).byNumber.get(part)
  }
  return node
}

function findUnit(
  num: string,
  { isBracketed, isOrdinal }: CitedNumber,
  { unit }: Mention,
  scope: UnitNode,
  index: UnitIndex,
): UnitNode | undefined {
  const inAnnex = scope.component === '' ? undefined : unit.annexKinds
  for (const kind of inAnnex ? [...unit.kinds, ...inAnnex] : unit.kinds) {
    if (kind === 'alinea') {
      const part = unit.counted
        ? countTo(Number(num), unit.counted, unit.kinds, scope, index)
        : undefined
      if (part) return part
      continue
    }
    const found = shallowest(index.find(kind, num, scope))
    if (found && !(isBracketed && found.base === found)) return found
  }
  // `подпункт 1.7 пункта 1` stands beside the paragraph, and names it in its own number.
  const [main] = scope.num.split('.')
  if (scope.kind === 'paragraph' && scope.parent && num.startsWith(`${main}.`))
    return shallowest(index.find('paragraph', num, scope.parent))
  // A sole unnumbered part is the unit itself.
  return unit.counted && isOrdinal && Number(num) === 1 && scope.kind !== 'act' ? scope : undefined
}

/** A part without a number, by its place among those of a unit. */
function countTo(
  place: number,
  counted: 'parts' | 'paragraphs',
  kinds: ReadonlyArray<string>,
  scope: UnitNode,
  index: UnitIndex,
): UnitNode | undefined {
  if (scope.kind === 'act' || scope.kind === 'attachment') return undefined
  const { parts, isNumbered } = index.divide(scope)
  // Where numbers stand in front of the parts, the numbers are cited (codes: `часть вторая статьи 5`).
  if (isNumbered && kinds.includes('paragraph')) return undefined
  if (counted === 'parts') return parts[place - 1]
  // The lines of a list without numbers stand beside the part that announces them.
  const lines =
    scope.kind === 'alinea' && scope.parent
      ? index.divide(scope.parent).linesOf.get(scope)
      : undefined
  return lines ? lines[place - 1] : place === 1 ? scope : scope.children[place - 2]
}

function shallowest(nodes: ReadonlyArray<UnitNode>): UnitNode | undefined {
  let best: UnitNode | undefined
  for (const node of nodes) if (!best || node.depth < best.depth) best = node
  return best
}
