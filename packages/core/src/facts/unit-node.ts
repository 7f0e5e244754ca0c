import type { UnitKind } from '../act/types.ts'
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
  /** How its first paragraph reads, or the note that is left of it. */
  readonly text: string
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

/** Place of a number in its series, for telling which is the higher; 0 where that is not clear. */
export function placeOf(kind: UnitNode['kind'], num: string): number {
  const plain = plainNumber(kind, num)
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10)
  // `i` may be a letter or a Roman numeral, and so may those behind it.
  return /^[a-hа-в]$/i.test(plain) ? ordinalOf(plain, 'letter') : 0
}
