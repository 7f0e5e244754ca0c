import type { Act, ActNode, Attachment, Unit, UnitKind } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { blockOf, placeOf, plainNumber, type UnitNode } from './unit-node.ts'
import { type UnitParts, unitDivider } from './unit-parts.ts'

/** The units of an act, to be looked up by kind and number. */
export interface UnitIndex {
  readonly act: UnitNode
  /** Annexes in source order. */
  readonly annexes: ReadonlyArray<UnitNode>
  /** The unit, annex or act that a node of the tree is, or is a section of. */
  readonly at: (node: ActNode) => UnitNode
  /**
   * Units of a kind and number inside another, in source order; those inside of articles are found from within the
   * article only.
   */
  readonly find: (kind: UnitNode['kind'], num: string, scope: UnitNode) => ReadonlyArray<UnitNode>
  /** The highest number of the units of a kind directly inside another, or in the large units of it. */
  readonly lastOf: (kind: UnitNode['kind'], scope: UnitNode) => UnitNode | undefined
  /** How units directly in another are cited without the word for their kind. */
  readonly divide: (unit: UnitNode) => UnitParts
  /** Only the note of an editor is left of it. */
  readonly isRemoved: (unit: UnitNode) => boolean
  /** Numbers of units inside it are repeated or left out: it may not have been read as it was meant. */
  readonly isSuspect: (scope: UnitNode) => boolean
}

/** Units of one number that are looked at; an act has many only of kinds that are numbered anew in each article. */
const mostCandidates = 16

/** Index the units of an act; quoted units of other acts are left out. */
export function indexUnits(act: Act, { frame, references }: Language): UnitIndex {
  const byNode = new Map<ActNode, UnitNode>()
  const byNumber = new Map<string, Array<UnitNode>>()
  const byKind = new Map<string, Array<UnitNode>>()
  const byId = new Map<string, UnitNode>()
  const all: Array<UnitNode> = []
  const basicKind = findBasicKind(act, references.basicUnits)
  const root = add(act, undefined)

  visit(act, (node, ancestors) => {
    if (node.type === 'unit') add(node, byNode.get(ancestors[ancestors.length - 1] ?? act))
    else if (node.type === 'attachment') add(node, annexAround(node) ?? root)
    else if (node.type === 'body' || node.type === 'preamble')
      byNode.set(node, byNode.get(ancestors[ancestors.length - 1] ?? act) ?? root)
    else if (node.type !== 'act') return 'skip'
    return undefined
  })
  for (const node of [...all].reverse()) {
    if (node.parent) node.parent.last = Math.max(node.parent.last, node.last)
  }
  const highest = new Map<UnitNode, Map<string, UnitNode | undefined>>()
  const suspects = findSuspects()

  return {
    act: root,
    annexes: byKind.get('attachment') ?? [],
    at: (node) => byNode.get(node) ?? root,
    find: (kind, num, scope) =>
      inside(byNumber.get(`${kind} ${plainNumber(kind, num)}`) ?? [], scope),
    lastOf: (kind, scope) => {
      const lasts = highest.get(scope) ?? new Map<string, UnitNode | undefined>()
      highest.set(scope, lasts)
      if (!lasts.has(kind)) lasts.set(kind, findHighest(kind, scope))
      return lasts.get(kind)
    },
    divide: unitDivider(),
    isRemoved: ({ text }) => frame.removedUnit?.test(text) ?? false,
    isSuspect: (scope) => suspects.has(blockOf(scope)),
  }

  /** Blocks in which the reader of acts found numbers twice or left out. */
  function findSuspects(): Set<UnitNode> {
    const found = new Set<UnitNode>()
    for (const { ruleId, eId } of act.findings) {
      const unit = eId === undefined ? undefined : byId.get(eId)
      if (!unit?.parent || (ruleId !== 'number-gap' && ruleId !== 'duplicate-number')) continue
      // A number left out of the outermost series says nothing of the units; one that is there twice does.
      if (blockOf(unit) !== unit || ruleId === 'duplicate-number') found.add(blockOf(unit.parent))
    }
    return found
  }

  function add(node: Act | Unit | Attachment, parent: UnitNode | undefined): UnitNode {
    const kind = node.type === 'unit' ? node.kind : node.type
    const text = node.type === 'unit' ? firstText(node) : ''
    const eId = node.type === 'act' ? '' : node.eId
    const around = kind === 'attachment' ? undefined : parent?.base
    const unit: UnitNode & { base: UnitNode | undefined } = {
      kind,
      eId,
      num: node.type === 'act' ? '' : node.num,
      heading: node.type === 'attachment' ? (node.heading ?? '') : '',
      parent,
      component: kind === 'attachment' ? eId : (parent?.component ?? ''),
      base: around,
      children: [],
      first: all.length,
      last: all.length,
      depth: (parent?.depth ?? -1) + 1,
      text,
    }
    if (kind === basicKind) unit.base = unit
    parent?.children.push(unit)
    all.push(unit)
    byNode.set(node, unit)
    byId.set(eId, unit)
    put(byKind, kind, unit)
    put(byNumber, `${kind} ${plainNumber(kind, unit.num)}`, unit)
    return unit
  }

  /** What is numbered behind an annex without a number is an annex to that annex, and stands beside it in the tree. */
  function annexAround({ eId }: Attachment): UnitNode | undefined {
    const annexes = byKind.get('attachment') ?? []
    return annexes.findLast((annex) => eId.startsWith(`${annex.eId}__`))
  }
}

/** The unit with the highest number of a kind, directly in another or in its parts without a number. */
function findHighest(kind: UnitNode['kind'], scope: UnitNode): UnitNode | undefined {
  let best: UnitNode | undefined
  const queue = [scope]
  for (let at = 0; at < queue.length; at++) {
    for (const child of queue[at]?.children ?? []) {
      if (child.kind === kind) {
        if (!best || placeOf(kind, child.num) >= placeOf(kind, best.num)) best = child
      } else if (
        child.kind === 'alinea' ||
        (scope.base === undefined &&
          child.base === undefined &&
          child.component === scope.component)
      ) {
        queue.push(child)
      }
    }
  }
  return best
}

function findBasicKind(act: Act, kinds: ReadonlyArray<UnitKind>): UnitKind | undefined {
  const found = new Set<UnitKind>()
  visit(act, (node) => {
    if (node.type === 'unit') found.add(node.kind)
    if (node.type === 'content' || node.type === 'table' || node.type === 'quotedStructure')
      return 'skip'
    return undefined
  })
  return kinds.find((kind) => found.has(kind))
}

function firstText(unit: Unit): string {
  const first = unit.children.find((child) => child.type === 'content' || child.type === 'note')
  return first && (first.type === 'content' || first.type === 'note') ? textOf(first) : ''
}

function put(map: Map<string, Array<UnitNode>>, key: string, unit: UnitNode): void {
  const list = map.get(key)
  if (list) list.push(unit)
  else map.set(key, [unit])
}

/** Of a list in source order, those inside a unit. */
function inside(nodes: ReadonlyArray<UnitNode>, scope: UnitNode): Array<UnitNode> {
  const found: Array<UnitNode> = []
  const start = firstAfter(nodes, scope.first + 1)
  for (let at = start; at < nodes.length && at < start + mostCandidates; at++) {
    const node = nodes[at]
    if (!node || node.first > scope.last) break
    if (isWithin(node, scope)) found.push(node)
  }
  return found
}

function isWithin(node: UnitNode, scope: UnitNode): boolean {
  if (node.kind === 'attachment') return node.parent === scope
  if (node.component !== scope.component) return false
  return node.base === scope.base || (scope.base === undefined && node.base === node)
}

/** Index of the first unit at or behind a place. */
function firstAfter(nodes: ReadonlyArray<UnitNode>, place: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.first ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
