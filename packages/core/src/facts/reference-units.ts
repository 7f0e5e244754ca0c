import type { Act, ActNode, Attachment, Unit, UnitKind } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { ordinalOf } from '../parse/numerals.ts'

/** A unit of an act, an annex or the act itself, with its place in the tree. */
export interface UnitNode {
  readonly kind: UnitKind | 'attachment' | 'act'
  readonly eId: string
  /** As written. */
  readonly num: string
  /** Title of an annex. */
  readonly heading: string
  readonly parent: UnitNode | undefined
  /** Identifier of the annex that it stands in or is; empty for the act's own text. */
  readonly component: string
  /** The article (or what the act has in its place) that it stands in or is. */
  readonly base: UnitNode | undefined
  /** Units directly in it, in source order. */
  readonly children: Array<UnitNode>
  /** Places in source order of itself and of the last unit inside it. */
  readonly first: number
  last: number
  readonly depth: number
  /** Its text begins with a capital letter. */
  readonly isPart: boolean
  /** Only the note of an editor is left of it. */
  readonly isRemoved: boolean
}

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
      isPart: /^[«"“(]?\p{Lu}/u.test(text),
      isRemoved: frame.removedUnit?.test(text) ?? false,
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

/** The act or annex that a unit stands in or is. */
export function componentOf(unit: UnitNode): UnitNode {
  let node = unit
  while (node.parent && node.kind !== 'attachment') node = node.parent
  return node
}

/** The article, or outermost numbered paragraph, around a place; else the unit itself. */
export function blockOf(unit: UnitNode): UnitNode {
  if (unit.base) return unit.base
  let block = unit
  for (let node: UnitNode | undefined = unit; node; node = node.parent) {
    if (node.kind === 'paragraph') block = node
  }
  return block
}

/** Place of a number in its series, for telling which is the higher; 0 where that is not clear. */
export function placeOf(kind: UnitNode['kind'], num: string): number {
  const plain = plainNumber(kind, num)
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10)
  // `i` may be a letter or a Roman numeral, and so may those behind it.
  return /^[a-hа-в]$/i.test(plain) ? ordinalOf(plain, 'letter') : 0
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

/** A number as both units and citations are compared: Roman numerals of large units in figures, `15¹` as `15-1`. */
export function plainNumber(kind: UnitNode['kind'], num: string): string {
  if (/^\d+$/.test(num)) return num
  const plain = num
    .trim()
    .replace(/[І]/g, 'I')
    .replace(/[Х]/g, 'X')
    .replace(/\s|\)$/g, '')
    .replace(/[–]/g, '-')
    .replace(/[¹²³⁴-⁹]/gu, (sign) => `-${'0¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)}`)
  if (!largeUnits.has(kind) || !/^[IVXLC]{1,7}$/.test(plain)) return plain
  return String(ordinalOf(plain, 'roman'))
}

const largeUnits: ReadonlySet<string> = new Set([
  'part',
  'title',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'attachment',
])

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
