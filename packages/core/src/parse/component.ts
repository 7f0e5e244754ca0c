import { buildUnit } from '../act/build.ts'
import { buildLeaf } from '../act/leaf.ts'
import type { PositionIndex } from '../act/positions.ts'
import type {
  Body,
  Conclusions,
  Content,
  Heading,
  Note,
  Preamble,
  Preface,
  QuotedStructure,
  Table,
  Unit,
  UnitKind,
} from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import type { UnitLevel } from '../language/units.ts'
import type { Block } from './block.ts'

/** A unit that later blocks may still belong to. */
export interface OpenUnit {
  readonly unit: Unit
  /** Index of its level in the tradition; an alinea has the level of what it is part of, plus one half. */
  readonly level: number
  readonly ordinal: number
  /** Last text put into it, for telling whether its sentence was closed. */
  lastText: string
  /** Unnumbered parts behind its first. */
  parts: number
}

/** One act or annex while it is being read. */
export interface Component {
  readonly preface: Preface
  readonly preamble: Preamble
  readonly body: Body
  readonly conclusions: Conclusions
  readonly open: Array<OpenUnit>
  /** Units known by a word (article) occur, so that plain numbers before the first one are no units. */
  hasArticles: boolean
  /** Kinds of unit known by a word that occur in it. */
  kinds: ReadonlySet<UnitKind>
  /** A list of contents was looked for. */
  hasContents: boolean
  /** A table stands before the first unit: an annex that is a table. */
  hasTable: boolean
  /** Unnumbered parts outside all units. */
  parts: number
  phase: 'front' | 'body' | 'end'
}

/** Start a component at an offset. */
export function createComponent(at: number, index: PositionIndex): Component {
  const position = (): Preface['position'] => index.position(at, at)
  return {
    preface: { type: 'preface', eId: '', children: [], position: position() },
    preamble: { type: 'preamble', eId: '', children: [], position: position() },
    body: { type: 'body', children: [], position: position() },
    conclusions: { type: 'conclusions', eId: '', children: [], position: position() },
    open: [],
    hasArticles: false,
    kinds: new Set(),
    hasContents: false,
    hasTable: false,
    parts: 0,
    phase: 'front',
  }
}

/** Whether anything stands in it that a new annex must not be mixed with. */
export function hasContent(component: Component): boolean {
  const { preamble, body, hasTable } = component
  return preamble.children.length > 0 || body.children.length > 0 || hasTable
}

type Leaf = Content | Heading | Note | Table | QuotedStructure
type Section = Preface | Preamble | Body | Conclusions

/** Put a leaf into a section outside all units. */
export function addToSection(
  section: Section,
  node: Leaf | Unit,
  block: Block,
  index: PositionIndex,
): void {
  const children: Array<Leaf | Unit> = section.children
  if (children.length === 0) section.position.start = index.point(block.start)
  children.push(node)
  section.position.end = index.point(block.end)
}

/** Put a leaf into the innermost open unit, or into the body where none is open. */
export function addToUnit(
  component: Component,
  node: Leaf,
  block: Block,
  index: PositionIndex,
): void {
  const innermost = component.open.at(-1)
  if (!innermost) {
    addToSection(component.body, node, block, index)
    return
  }
  innermost.unit.children.push(node)
  if (node.type === 'heading') innermost.unit.heading = textOf(node)
  if (block.text !== '') innermost.lastText = block.text
  extend(component, block.end, index)
}

/** Open a unit below those that are open and outside its level. */
export function openUnit(
  component: Component,
  level: number,
  data: Pick<UnitLevel, 'kind'>,
  num: string,
  ordinal: number,
  block: Block,
  index: PositionIndex,
): void {
  closeTo(component, level)
  const unit = buildUnit(data.kind, num, block.start, block.end, index)
  const parent = component.open.at(-1)
  if (parent) parent.unit.children.push(unit)
  else addToSection(component.body, unit, block, index)
  component.open.push({ unit, level, ordinal, lastText: block.text, parts: 0 })
  component.phase = 'body'
  extend(component, block.end, index)
}

/** Close every open unit of a level or below it. */
export function closeTo(component: Component, level: number): void {
  while ((component.open.at(-1)?.level ?? -1) >= level) component.open.pop()
}

/** Put an unnumbered paragraph where it belongs: the first is the unit's content, each further one a counted part. */
export function addParagraph(component: Component, block: Block, index: PositionIndex): void {
  closeAlinea(component)
  const innermost = component.open.at(-1)
  const content = buildLeaf('content', block, index)
  const started = innermost
    ? innermost.unit.children.some((child) => child.type !== 'heading' && child.type !== 'note')
    : component.body.children.length > 0
  if (innermost && !started) {
    addToUnit(component, content, block, index)
    return
  }
  const owner = innermost ?? component
  owner.parts++
  const num = innermost ? owner.parts + 1 : owner.parts
  openUnit(
    component,
    (innermost?.level ?? -1) + 0.5,
    { kind: 'alinea' },
    String(num),
    num,
    block,
    index,
  )
  addToUnit(component, content, block, index)
}

function closeAlinea(component: Component): void {
  if (component.open.at(-1)?.unit.kind === 'alinea') component.open.pop()
}

function extend(component: Component, end: number, index: PositionIndex): void {
  const point = index.point(end)
  for (const { unit } of component.open) unit.position.end = point
  component.body.position.end = point
}
