import type { Citation } from './citations.ts'
import type { CitedNumber } from './cited-numbers.ts'
import { findUnitAt } from './find-unit.ts'
import type { Mention } from './mentions.ts'
import type { UnitIndex } from './reference-units.ts'
import { findLocalScope, findOnlyAnnex, findSelf } from './unit-around.ts'
import { placeOf, type UnitNode } from './unit-node.ts'

/** A number that leads nowhere. */
export interface Broken {
  /** Outer unit in which it was looked for. */
  readonly scope: UnitNode
  /** The last number there is of its kind; absent where there is none, or where the number is not beyond it. */
  readonly nearest?: string
  /** It was there, and was taken out. */
  readonly isRemoved: boolean
  /** There is no doubt that it ought to be there. */
  readonly isCertain: boolean
}

/** What the units of a citation are in this act. */
export interface Resolution {
  readonly targets: ReadonlyArray<UnitNode>
  readonly broken: ReadonlyArray<Broken>
  /** The outermost unit that has a number was found, or was pointed to. */
  readonly isAnchored: boolean
}

interface State {
  nodes: Array<UnitNode>
  broken: Array<Broken>
}

/** Numbers that begin a series. */
const firstNumbers = ['1', 'a', 'A', 'а']
/** An act with fewer paragraphs may be an excerpt. */
const fewestParagraphs = 3

/** Bounds what nested lists of numbers may name. */
const mostTargets = 1000

/**
 * Look the units of a citation up in the act.
 *
 * @param from Unit that the citation stands in.
 * @param component Act or annex that the citation names; `undefined` where it names none.
 */
export function resolveCitation(
  { levels }: Citation,
  from: UnitNode,
  component: UnitNode | undefined,
  index: UnitIndex,
): Resolution {
  const state: State = { nodes: component ? [component] : [], broken: [] }
  let isAnchored = component !== undefined
  for (const [at, mention] of levels.entries()) {
    const isOuter = at === 0 && component === undefined
    if (mention.isSelf) {
      const self = findSelf(mention, from, index)
      if (!self) return { targets: [], broken: [], isAnchored: false }
      state.nodes = [self]
      isAnchored = true
    } else if (mention.isOnlyAnnex) {
      const annex = findOnlyAnnex(from, component, index)
      state.nodes = annex ? [annex] : []
    } else if (isOuter) {
      const scope = findLocalScope(mention, from, index)
      if (!scope) return { targets: [], broken: [], isAnchored: false }
      state.nodes = [scope]
      step(state, mention, index)
    } else {
      step(state, mention, index)
    }
    if (state.nodes.length === 0) break
    if (at === 0) isAnchored = true
  }
  return { targets: state.nodes, broken: state.broken, isAnchored }
}

/** Go from units to those inside them that a mention names. */
function step(state: State, mention: Mention, index: UnitIndex): void {
  const next: Array<UnitNode> = []
  for (const scope of state.nodes) {
    for (const number of mention.numbers) {
      if (next.length >= mostTargets) break
      const found = findNumber(number, mention, scope, index)
      if (found === undefined) {
        state.broken.push(
          breakInside(number, mention, scope, index) ??
            breakAtKind(number, mention, scope, index) ??
            breakAt(number, mention, scope, index),
        )
        continue
      }
      for (const node of found) {
        if (index.isRemoved(node)) state.broken.push({ scope, isRemoved: true, isCertain: true })
        else next.push(node)
      }
    }
  }
  state.nodes = [...new Set(next)]
}

/** Units of a number, or of all numbers of a range; `undefined` where there is none. */
function findNumber(
  number: CitedNumber,
  mention: Mention,
  scope: UnitNode,
  index: UnitIndex,
): ReadonlyArray<UnitNode> | undefined {
  const { from, to } = number
  const first = findUnitAt(from, number, mention, scope, index)
  if (!to) return first ? [first] : undefined
  const last = findUnitAt(to, number, mention, scope, index)
  if (!first || !last) return undefined
  const siblings = commonSiblings(first, last, scope, index)
  return siblings.length > 0 ? siblings : [first, last]
}

/** All units from one to another: in one parent, or, for units numbered through the act, in the ones between. */
function commonSiblings(
  first: UnitNode,
  last: UnitNode,
  scope: UnitNode,
  index: UnitIndex,
): Array<UnitNode> {
  if (first.parent && first.parent === last.parent) {
    const { children } = first.parent
    const from = placeAmong(children, first)
    return children
      .slice(from, Math.min(placeAmong(children, last), from + mostTargets) + 1)
      .filter(({ kind }) => kind === first.kind)
  }
  // Articles of several chapters.
  const found: Array<UnitNode> = []
  const stack = [scope]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === first.kind && node.first >= first.first && node.first <= last.first)
      found.push(node)
    if (found.length >= mostTargets) break
    if (node.base && node !== scope) continue
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (
        child &&
        child.last >= first.first &&
        child.first <= last.first &&
        child.component === first.component
      )
        stack.push(child)
    }
  }
  return found.length > 0 ? found : index.find(first.kind, first.num, scope).slice(0, 1)
}

/** Index of a unit among its siblings, which are in source order. */
function placeAmong(siblings: ReadonlyArray<UnitNode>, { first }: UnitNode): number {
  let low = 0
  let high = siblings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((siblings[middle]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  return low
}

/** The unit of a number is there, and has nothing of the numbers behind it: `section 4(9)` of a section up to `(3)`. */
function breakInside(
  number: CitedNumber,
  mention: Mention,
  scope: UnitNode,
  index: UnitIndex,
): Broken | undefined {
  const { from, to, isOrdinal } = number
  if (to || isOrdinal || from.length < 2) return undefined
  for (let length = from.length - 1; length > 0; length--) {
    const around = findUnitAt(from.slice(0, length), number, mention, scope, index)
    if (!around) continue
    const cited = from[length] ?? ''
    const inside = index.divide(around).byNumber
    const [first] = inside.values()
    const last = first && index.lastOf(first.kind, around)
    // What has no numbers at all may have been written without them, or not been read.
    const isBeyond =
      last !== undefined &&
      placeOf(last.kind, last.num) > 0 &&
      placeOf(last.kind, cited) > placeOf(last.kind, last.num)
    const isRemoved = index.isRemoved(around)
    return {
      scope: around,
      ...(last && isBeyond ? { nearest: last.num } : {}),
      isRemoved,
      isCertain:
        isRemoved ||
        (isBeyond && firstNumbers.some((num) => inside.has(num)) && !index.isSuspect(around)),
    }
  }
  return undefined
}

/**
 * The act has no unit of such a kind, though it has others by which it is cited: `статья 5 настоящих Правил` of rules
 * that are divided into paragraphs.
 */
function breakAtKind(
  { isOrdinal }: CitedNumber,
  { unit }: Mention,
  scope: UnitNode,
  index: UnitIndex,
): Broken | undefined {
  const isComponent = scope.kind === 'act' || scope.kind === 'attachment'
  if (!isComponent || isOrdinal || unit.counted !== undefined) return undefined
  if (!unit.kinds.includes('article') || unit.kinds.some((kind) => index.lastOf(kind, scope)))
    return undefined
  const last = index.lastOf('paragraph', scope)
  const isWhole =
    last !== undefined &&
    placeOf('paragraph', last.num) >= fewestParagraphs &&
    index.find('paragraph', '1', scope).length > 0
  return isWhole && !index.isSuspect(scope)
    ? { scope, isRemoved: false, isCertain: true }
    : undefined
}

/** Say why a number was not found. */
function breakAt(
  { from, to, isOrdinal }: CitedNumber,
  { unit }: Mention,
  scope: UnitNode,
  index: UnitIndex,
): Broken {
  const kind = unit.kinds.find((one) => one !== 'alinea' && index.lastOf(one, scope))
  const last = kind === undefined ? undefined : index.lastOf(kind, scope)
  const cited = (to ?? from)[0] ?? ''
  const isBeyond =
    kind !== undefined &&
    last !== undefined &&
    placeOf(kind, last.num) > 0 &&
    placeOf(kind, cited) > placeOf(kind, last.num)
  const isAnnex = kind === 'attachment'
  // A text that does not begin with the first is an excerpt: nobody knows what is behind its last.
  const isWhole =
    kind !== undefined && firstNumbers.some((num) => index.find(kind, num, scope).length > 0)
  return {
    scope,
    ...(last && isBeyond ? { nearest: last.num } : {}),
    isRemoved: false,
    // Annexes are often published apart, parts without a number may be counted in several ways, and a number that is
    // left out between others may have been taken out, or not been seen.
    isCertain:
      isBeyond &&
      !isOrdinal &&
      unit.counted === undefined &&
      !isAnnex &&
      isWhole &&
      !index.isSuspect(scope),
  }
}
