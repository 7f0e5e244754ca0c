import { findUnitAt } from './find-unit.ts'
import type { Mention } from './mentions.ts'
import type { UnitIndex } from './reference-units.ts'
import { componentOf, type UnitNode } from './unit-node.ts'

/** `настоящей статьи`: the nearest unit of its kind around a place. */
export function findSelf(
  { unit }: Mention,
  from: UnitNode,
  index: UnitIndex,
): UnitNode | undefined {
  if (unit.counted === 'parts') return findSelfPart(from, index)
  for (const kind of unit.kinds) {
    for (let node: UnitNode | undefined = from; node; node = node.parent) {
      if (node.kind === kind) return node
    }
  }
  return unit.counted && from.kind !== 'act' && from.kind !== 'attachment' ? from : undefined
}

function findSelfPart(from: UnitNode, index: UnitIndex): UnitNode | undefined {
  let node: UnitNode | undefined = from
  while (node && items.has(node.kind)) node = node.parent
  if (!node || node.kind === 'act' || node.kind === 'attachment') return undefined
  return node.parent ? (index.divide(node.parent).partOf.get(node) ?? node) : node
}

const items: ReadonlySet<string> = new Set(['subparagraph', 'point', 'indent'])

/** The nearest unit around a place in which a number is found: `пунктом 2` is one of the same article. */
export function findLocalScope(
  mention: Mention,
  from: UnitNode,
  index: UnitIndex,
): UnitNode | undefined {
  const [number] = mention.numbers
  if (!number) return undefined
  for (let node: UnitNode | undefined = from; node; node = node.parent) {
    if (mention.unit.counted && node === from && node.kind === 'alinea') continue
    const found = findUnitAt(number.from, number, mention, node, index)
    if (found && isNear(found, node)) return node
  }
  return undefined
}

/** Not a cousin: units between are unnumbered parts, or large ones. */
function isNear(found: UnitNode, scope: UnitNode): boolean {
  if (found === scope || found.base === found || scope.base === undefined) return true
  let node = found.parent
  while (node && node !== scope && node.kind === 'alinea') node = node.parent
  return node === scope
}

/** The annex that has no number, or needs none because it is the only one. */
export function findOnlyAnnex(
  from: UnitNode,
  component: UnitNode | undefined,
  { act, annexes }: UnitIndex,
): UnitNode | undefined {
  const around = component ?? componentOf(from)
  for (const scope of around === act ? [act] : [around, act]) {
    const own = annexes.filter((annex) => annex.parent === scope)
    const [only] = own.length === 1 ? own : own.filter(({ num }) => num === '')
    if (only && only !== around) return only
  }
  // An annex to rules that is not known as theirs stands behind them.
  const next = annexes[annexes.indexOf(around) + 1]
  return around !== act && next?.num === '' ? next : undefined
}
