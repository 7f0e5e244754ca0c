import type { Language } from '../language/language.ts'
import type { Citation, Mention } from './citations.ts'
import type { CitedNumber, NumberPath } from './cited-numbers.ts'
import {
  componentOf,
  placeOf,
  plainNumber,
  type UnitIndex,
  type UnitNode,
} from './reference-units.ts'

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
      const self = findSelf(mention, from)
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
        state.broken.push(breakAt(number, mention, scope, index))
        continue
      }
      for (const node of found) {
        if (node.isRemoved) state.broken.push({ scope, isRemoved: true, isCertain: true })
        else next.push(node)
      }
    }
  }
  state.nodes = [...new Set(next)]
}

/** Units of a number, or of all numbers of a range; `undefined` where there is none. */
function findNumber(
  { from, to, isOrdinal }: CitedNumber,
  mention: Mention,
  scope: UnitNode,
  index: UnitIndex,
): ReadonlyArray<UnitNode> | undefined {
  const first = findPath(from, mention, scope, isOrdinal, index)
  if (!to) return first ? [first] : undefined
  const last = findPath(to, mention, scope, isOrdinal, index)
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
  if (first.parent === last.parent) {
    const { children = [] } = first.parent ?? {}
    return children
      .slice(children.indexOf(first), children.indexOf(last) + 1)
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

function findPath(
  path: NumberPath,
  mention: Mention,
  scope: UnitNode,
  isOrdinal: boolean,
  index: UnitIndex,
): UnitNode | undefined {
  const [head = '', ...rest] = path
  let node = findUnit(head, mention, scope, isOrdinal, index)
  for (const part of rest) {
    if (!node) return undefined
    node = findInside(part, node)
  }
  return node
}

function findUnit(
  num: string,
  { unit }: Mention,
  scope: UnitNode,
  isOrdinal: boolean,
  index: UnitIndex,
): UnitNode | undefined {
  for (const kind of unit.kinds) {
    if (kind === 'alinea') {
      const part = unit.counted ? countTo(Number(num), unit.counted, unit.kinds, scope) : undefined
      if (part) return part
      continue
    }
    const found = shallowest(index.find(kind, num, scope))
    if (found) return found
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
): UnitNode | undefined {
  if (scope.kind === 'act' || scope.kind === 'attachment') return undefined
  const { children } = scope
  // Where numbers stand in front of the parts, the numbers are cited (codes: `часть вторая статьи 5`).
  if (kinds.includes('paragraph') && children.some(({ kind }) => kind === 'paragraph'))
    return undefined
  if (counted === 'parts')
    return [scope, ...children.filter(({ kind, isPart }) => kind === 'alinea' && isPart)][place - 1]
  return [scope, ...(scope.kind === 'alinea' ? linesOfPart(scope) : children)][place - 1]
}

/** The lines of a list without numbers belong to the part that announces them, and stand beside it in the tree. */
function linesOfPart(part: UnitNode): ReadonlyArray<UnitNode> {
  const siblings = part.parent?.children ?? []
  const start = siblings.indexOf(part) + 1
  const next = siblings.findIndex(
    (node, at) => at >= start && (node.kind !== 'alinea' || node.isPart),
  )
  return siblings.slice(start, next < 0 ? undefined : next)
}

/** The part that a line belongs to; the unit whose first part it is in, where that is the first. */
function partOf(line: UnitNode): UnitNode {
  const { parent } = line
  if (!parent || line.isPart) return line
  const at = parent.children.indexOf(line)
  return (
    parent.children.slice(0, at).findLast(({ kind, isPart }) => kind === 'alinea' && isPart) ??
    parent
  )
}

/** A unit by its number alone, whatever it is called. */
function findInside(num: string, scope: UnitNode): UnitNode | undefined {
  const queue = [scope]
  for (let at = 0; at < queue.length && at < 400; at++) {
    const node = queue[at]
    for (const child of node?.children ?? []) {
      if (child.kind !== 'alinea' && plainNumber(child.kind, child.num) === num) return child
    }
    // What stands in an unnumbered part is cited without it.
    for (const child of node?.children ?? []) if (child.kind === 'alinea') queue.push(child)
  }
  return undefined
}

function shallowest(nodes: ReadonlyArray<UnitNode>): UnitNode | undefined {
  let best: UnitNode | undefined
  for (const node of nodes) if (!best || node.depth < best.depth) best = node
  return best
}

/** `настоящей статьи`: the nearest unit of its kind around a place. */
function findSelf({ unit }: Mention, from: UnitNode): UnitNode | undefined {
  if (unit.counted === 'parts') return findSelfPart(from)
  for (let node: UnitNode | undefined = from; node; node = node.parent) {
    const { kind } = node
    if (unit.kinds.some((wanted) => wanted === kind) && kind !== 'part') return node
  }
  if (unit.counted) return from.kind === 'act' || from.kind === 'attachment' ? undefined : from
  // Parts of codes, sections.
  for (let node: UnitNode | undefined = from; node; node = node.parent) {
    const { kind } = node
    if (unit.kinds.some((wanted) => wanted === kind)) return node
  }
  return undefined
}

function findSelfPart(from: UnitNode): UnitNode | undefined {
  let node: UnitNode | undefined = from
  while (node && items.has(node.kind)) node = node.parent
  if (!node || node.kind === 'act' || node.kind === 'attachment') return undefined
  return node.kind === 'alinea' ? partOf(node) : node
}

const items: ReadonlySet<string> = new Set(['subparagraph', 'point', 'indent'])

/** The nearest unit around a place in which a number is found: `пунктом 2` is one of the same article. */
function findLocalScope(mention: Mention, from: UnitNode, index: UnitIndex): UnitNode | undefined {
  const [number] = mention.numbers
  if (!number) return undefined
  for (let node: UnitNode | undefined = from; node; node = node.parent) {
    if (mention.unit.counted && node === from && node.kind === 'alinea') continue
    const found = findPath(number.from, mention, node, number.isOrdinal, index)
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
function findOnlyAnnex(
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
    kind !== undefined &&
    ['1', 'a', 'A', 'а'].some((num) => index.find(kind, num, scope).length > 0)
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
    const [first = ''] = heading.toLowerCase().match(/\p{L}+/u) ?? []
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
