import type { Body, Heading, QuotedStructure, Unit, UnitChild } from '../act/types.ts'
import { escapeText } from './escape-xml.ts'
import { looseText } from './names.ts'
import { inlineText, type TextLeaf, writeBlock } from './write-blocks.ts'
import type { XmlWriter } from './xml-writer.ts'

/** What stands in a unit or a section and is no unit. */
export type Leaf = TextLeaf | QuotedStructure

/** Gives an identifier to write: `undefined` where it is empty or was written before. */
export type GiveId = (eId: string) => string | undefined

/** Number in the identifier of a part that the text does not number: `art_1__al_2`. */
const countedPart = /(?:^|__)al_([\p{L}\p{N}-]{1,20})$/u

/** Number of an unnumbered part, as its identifier tells it. */
export function countedNumber(eId: string): string | undefined {
  return countedPart.exec(eId)?.[1]
}

/**
 * Write a unit. Text before its units is its `intro`, behind them its `wrapUp`, and its `content` where there are none;
 * text between two units stands in an `hcontainer` without number, title and identifier.
 */
function writeUnit(unit: Unit, to: XmlWriter, giveId: GiveId): void {
  const eId = giveId(unit.eId)
  to.open(unit.kind, { eId })
  // Nobody reads the number of an unnumbered part where its identifier tells it.
  const isTold =
    unit.kind === 'alinea' ? eId !== undefined && countedNumber(eId) === unit.num : unit.num === ''
  if (!isTold) to.line('num', {}, escapeText(unit.num))
  const [first] = unit.children
  const hasHeading = first?.type === 'heading'
  if (hasHeading) to.line('heading', {}, inlineText(first))
  writeInside(hasHeading ? unit.children.slice(1) : unit.children, to, giveId)
  to.close(unit.kind)
}

function writeInside(children: ReadonlyArray<UnitChild>, to: XmlWriter, giveId: GiveId): void {
  const groups = group(children)
  const [only] = groups
  if (groups.length === 1 && only?.type === 'leaves') {
    writeLeaves('content', only.leaves, to, giveId)
    return
  }
  for (const [at, part] of groups.entries()) {
    if (part.type === 'unit') writeUnit(part.unit, to, giveId)
    else if (part.type === 'heading') to.line('crossHeading', {}, inlineText(part.heading))
    else if (at === 0) writeLeaves('intro', part.leaves, to, giveId)
    else if (at === groups.length - 1) writeLeaves('wrapUp', part.leaves, to, giveId)
    else writeLoose(part, to, giveId)
  }
}

/** Write the units of an act. It has no place for anything else, and asks for one. */
export function writeBody(body: Body | undefined, to: XmlWriter, giveId: GiveId): void {
  const groups = group(body?.children ?? [])
  for (const part of groups) {
    if (part.type === 'unit') writeUnit(part.unit, to, giveId)
    else writeLoose(part, to, giveId)
  }
  if (groups.length === 0) to.line('hcontainer', { name: looseText })
}

/** Write the units of an annex, among which text and tables may stand. */
export function writeMainBody(body: Body | undefined, to: XmlWriter, giveId: GiveId): void {
  const groups = group(body?.children ?? [])
  for (const part of groups) {
    if (part.type === 'unit') writeUnit(part.unit, to, giveId)
    else if (part.type === 'heading') writeLoose(part, to, giveId)
    else for (const leaf of part.leaves) writeLeaf(leaf, to, giveId)
  }
  if (groups.length === 0) to.line('p')
}

/** Write what stands among units. */
export function writeLeaf(leaf: Leaf, to: XmlWriter, giveId: GiveId): void {
  if (leaf.type === 'quotedStructure') writeQuotation(leaf, to, giveId)
  else writeBlock(leaf, to)
}

/** The schema has quotations inside the line that modifies, not among blocks. */
function writeQuotation(quotation: QuotedStructure, to: XmlWriter, giveId: GiveId): void {
  const { eId, children } = quotation
  to.open('p')
  to.open('mod')
  to.open('quotedStructure', { eId: giveId(eId) })
  for (const child of children) {
    if (child.type === 'unit') writeUnit(child, to, giveId)
    else writeLeaf(child, to, giveId)
  }
  if (children.length === 0) to.line('p')
  to.close('quotedStructure')
  to.close('mod')
  to.close('p')
}

type Group =
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'heading'; readonly heading: Heading }
  | { readonly type: 'leaves'; readonly leaves: Array<Leaf> }

function group(children: ReadonlyArray<UnitChild>): Array<Group> {
  const groups: Array<Group> = []
  for (const child of children) {
    const last = groups[groups.length - 1]
    if (child.type === 'unit') groups.push({ type: 'unit', unit: child })
    else if (child.type === 'heading') groups.push({ type: 'heading', heading: child })
    else if (last?.type === 'leaves') last.leaves.push(child)
    else groups.push({ type: 'leaves', leaves: [child] })
  }
  return groups
}

function writeLoose(part: Exclude<Group, { type: 'unit' }>, to: XmlWriter, giveId: GiveId): void {
  to.open('hcontainer', { name: looseText })
  if (part.type === 'heading') to.line('crossHeading', {}, inlineText(part.heading))
  else writeLeaves('content', part.leaves, to, giveId)
  to.close('hcontainer')
}

function writeLeaves(
  name: 'content' | 'intro' | 'wrapUp',
  leaves: ReadonlyArray<Leaf>,
  to: XmlWriter,
  giveId: GiveId,
): void {
  to.open(name)
  for (const leaf of leaves) writeLeaf(leaf, to, giveId)
  to.close(name)
}
