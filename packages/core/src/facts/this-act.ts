import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { UnitIndex } from './reference-units.ts'
import { componentOf, type UnitNode } from './unit-node.ts'

const firstWord = compact(/\p{L}+/u)

/**
 * The act or annex that `настоящего …` names: the act itself, or the rules that it approves.
 *
 * @returns `undefined` where it can be no part of this act.
 */
export function findThisAct(
  noun: string,
  from: UnitNode,
  isSubordinate: boolean,
  { act, annexes }: UnitIndex,
  { references, stem }: Language,
): UnitNode | undefined {
  const component = componentOf(from)
  if (references.annex.test(noun)) return component === act ? undefined : component
  if (references.statute.test(noun) && isSubordinate) return undefined
  if (references.wholeAct.test(noun)) return act
  const wanted = stem(noun.toLowerCase())
  const isNamed = ({ heading }: UnitNode): boolean => {
    const [first = ''] = heading.toLowerCase().match(firstWord) ?? []
    return heading.toLowerCase().includes(wanted) || stem(first) === wanted
  }
  for (let node: UnitNode | undefined = component; node && node !== act; node = node.parent)
    if (isNamed(node)) return node
  if (component !== act) return outermost(component)
  const named = annexes.filter(isNamed)
  const [only] = named
  return only && named.length === 1 ? only : act
}

/** What an annex to rules calls `these rules` are the rules. */
function outermost(component: UnitNode): UnitNode {
  let node = component
  while (node.parent && node.parent.kind === 'attachment') node = node.parent
  return node
}
