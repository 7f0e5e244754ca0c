import type { Content, Heading, Note, QuotedStructure, Table, TableCell } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { escapeText } from './escape-xml.ts'
import { type Attributes, element, type XmlWriter } from './xml-writer.ts'

/** What stands in a unit or a section and is no unit. */
export type Leaf = Content | Note | Table | QuotedStructure | Heading

/** Class of a table without rows, or of a row without cells: the schema asks for one, which is then not read. */
export const emptyClass = 'empty'

/** Write a leaf as block elements. A heading is a paragraph here: where it is more, the caller writes it. */
export function writeBlock(leaf: Leaf, to: XmlWriter): void {
  switch (leaf.type) {
    case 'content':
    case 'heading':
      to.line('p', {}, inlineText(leaf))
      break
    case 'note':
      to.line('p', {}, element('remark', { status: 'editorial' }, inlineText(leaf)))
      break
    case 'table':
      writeTable(leaf, to)
      break
    case 'quotedStructure':
      writeQuotation(leaf, to)
  }
}

/** Text of a paragraph, heading, note or cell, escaped. */
export function inlineText(node: Content | Heading | Note | TableCell): string {
  return escapeText(textOf(node))
}

function writeTable({ children: rows }: Table, to: XmlWriter): void {
  to.open('table', rows.length === 0 ? { class: emptyClass } : {})
  if (rows.length === 0) to.line('tr', {}, '<td/>')
  for (const { children: cells } of rows) {
    to.open('tr', cells.length === 0 ? { class: emptyClass } : {})
    if (cells.length === 0) to.line('td')
    for (const cell of cells) {
      const text = inlineText(cell)
      to.line('td', spans(cell), text === '' ? '' : element('p', {}, text))
    }
    to.close('tr')
  }
  to.close('table')
}

function spans({ colSpan, rowSpan }: TableCell): Attributes {
  return {
    colspan: colSpan > 1 ? String(colSpan) : undefined,
    rowspan: rowSpan > 1 ? String(rowSpan) : undefined,
  }
}

/** The schema has quotations inside the line that modifies, not among blocks. */
function writeQuotation({ children }: QuotedStructure, to: XmlWriter): void {
  to.open('p')
  to.open('mod')
  to.open('quotedStructure')
  for (const child of children) writeBlock(child, to)
  if (children.length === 0) to.line('p')
  to.close('quotedStructure')
  to.close('mod')
  to.close('p')
}
