import { buildLeaf } from '../act/leaf.ts'
import type { Preamble, Preface, Table } from '../act/types.ts'
import { startAttachment } from './attachments.ts'
import type { Block } from './block.ts'
import { addToSection, addToUnit } from './component.ts'
import { type Reader, shortLine } from './reader.ts'

/**
 * Put a block before the first unit: into the preface what names the act, into the preamble running text.
 *
 * @param isListed It is a line of the list of contents.
 */
export function addFront(reader: Reader, block: Block, isListed = false): void {
  const { component, index, language } = reader
  const { frame } = language
  const { text } = block
  const isFrame =
    isListed ||
    block.type === 'heading' ||
    block.type === 'quote' ||
    (text.length <= shortLine &&
      (frame.form.test(text) || frame.draft.test(text) || frame.dateLine.test(text)))
  const isRunning = /[.:;,]["»”)]*$/.test(text) || frame.enacting.test(text)
  const isOpen = component.preamble.children.length === 0
  const section: Preface | Preamble =
    isOpen && (isFrame || !isRunning) ? component.preface : component.preamble
  const isHeading = section.type === 'preface' && block.type === 'heading' && !isListed
  const type = isHeading ? 'heading' : 'content'
  addToSection(section, buildLeaf(type, block, index), block, index)
}

/** Put a table where it stands; behind a signature it begins an annex that has no title. */
export function addTable(reader: Reader, block: Block, table: Table): void {
  const { index } = reader
  if (reader.inTrailer) {
    addToSection(reader.component.conclusions, table, block, index)
    return
  }
  if (reader.component.phase === 'end') startAttachment(reader, block)
  const { component } = reader
  if (component.phase === 'front') {
    component.hasTable = true
    addToSection(frontSection(reader), table, block, index)
  } else addToUnit(component, table, block, index)
}

/** Put an editorial note where it stands. */
export function addNote(reader: Reader, block: Block): void {
  const { component, index } = reader
  const note = buildLeaf('note', block, index)
  if (component.phase === 'end') addToSection(component.conclusions, note, block, index)
  else if (component.phase === 'front') addToSection(frontSection(reader), note, block, index)
  else addToUnit(component, note, block, index)
}

function frontSection({ component }: Reader): Preface | Preamble {
  return component.preamble.children.length === 0 ? component.preface : component.preamble
}
