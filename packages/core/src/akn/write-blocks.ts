import type { Content, Heading, Note, Table, TableCell } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { escapeText } from './escape-xml.ts'
import { type Attributes, element, type XmlWriter } from './xml-writer.ts'

/** What holds text and no units. A heading is a paragraph here: where it is more, the caller writes it. */
export type TextLeaf = Content | Note | Table | Heading

/** Class of a table without rows, or of a row without cells: the schema asks for one, which is then not read. */
export const emptyClass = 'empty'

/** Write a leaf as block elements. */
export function writeBlock(leaf: TextLeaf, to: XmlWriter): void {
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
