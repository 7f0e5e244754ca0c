import { buildLeaf } from '../act/leaf.ts'
import type { PositionIndex } from '../act/positions.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Tradition } from '../language/units.ts'
import { addFront, addNote, addTable } from './add-front.ts'
import { addParagraph, closeFinishedItem } from './add-paragraph.ts'
import { addQuotation } from './add-quotation.ts'
import { addUnits, isTitle, opensBody, repeatedNumber, takesHeading } from './add-units.ts'
import { startAttachment, startsAttachment } from './attachments.ts'
import type { Block } from './block.ts'
import { addToUnit, type Component, createComponent } from './component.ts'
import { endOfContents } from './contents.ts'
import { readMarker } from './markers.ts'
import { opensQuotation } from './quotations.ts'
import { isBasicWord, makeReader, type ReadAttachment, type Reader, shortLine } from './reader.ts'
import { isSignature, reopen, sign } from './signature.ts'
import { surveyOf, wordedKinds } from './survey.ts'
import { cutTrailers } from './trailers.ts'

/** What was read: the act's own sections and its annexes. Page matter behind a signature is notes of it. */
export interface Assembly {
  readonly main: Component
  readonly attachments: ReadonlyArray<ReadAttachment>
  /** Blocks that open a quotation which nothing closes. */
  readonly unclosed: ReadonlyArray<Block>
}

const hasWords = compact(/[\p{L}\p{N}]/u)
/**
 * Find the structure in a sequence of blocks. One pass; every block ends up in the tree but rulers.
 *
 * @param source Paragraphs, headings and tables in source order, whatever format they come from.
 */
export function assemble(
  source: ReadonlyArray<Block>,
  language: Language,
  tradition: Tradition,
  index: PositionIndex,
): Assembly {
  const { blocks, trailers } = cutTrailers(source)
  const main = createComponent(blocks[0]?.start ?? 0, index)
  const reader = makeReader({
    blocks,
    language,
    tradition,
    index,
    attachments: [],
    trailers,
    unclosed: [],
    survey: surveyOf(blocks, language, tradition),
    depth: 0,
    component: main,
    inTrailer: false,
  })
  describeComponent(reader, 0)
  for (let at = 0; at < blocks.length; at++) at = readBlock(reader, at)
  return { main, attachments: reader.attachments, unclosed: reader.unclosed }
}

/** Tell by what follows which kinds of unit a component has, so that plain numbers are read rightly from the start. */
function describeComponent(reader: Reader, from: number): void {
  const { component, tradition } = reader
  component.kinds = wordedKinds(reader.survey, from)
  component.hasArticles = tradition.levels.some(
    (level) => isBasicWord(level) && !level.headed && component.kinds.has(level.kind),
  )
}

/** @returns Index of the last block that was read. */
function readBlock(reader: Reader, from: number): number {
  const { blocks, component } = reader
  const { amendments } = reader.language
  const block = blocks[from]
  if (!block) return from
  let at = from
  const quotes = opensQuotation(block, reader.before, amendments)
  if (block.table) {
    addTable(reader, block, block.table)
  } else if (!hasWords.test(block.text) && !quotes) {
    return from
  } else if (component.phase !== 'front' && quotes) {
    reopen(reader)
    at = addQuotation(reader, from)
  } else if (startsAttachment(reader, block, from)) {
    startAttachment(reader, block)
    describeComponent(reader, from + 1)
    addFront(reader, block)
  } else if (reader.inTrailer || reader.trailers.has(block)) {
    addNote(reader, block)
  } else if (block.text.length < 4 * shortLine && isNote(reader, block)) {
    if (component.phase === 'end' && block.type === 'heading') reader.inTrailer = true
    addNote(reader, block)
  } else if (isSignature(reader, block, from)) {
    component.phase = 'end'
    sign(reader, block)
  } else {
    at = place(reader, block, from)
  }
  reader.before = blocks[at]
  return at
}

/** An opening of a note that stands alone (`Примечание ИЗПИ!`) is no longer; the note is the next paragraph. */
const longestOpening = 40

function isNote({ before, language }: Reader, { text, type }: Block): boolean {
  const { note } = language.frame
  if (note.test(text)) return true
  const opening = before?.text ?? ''
  return (
    type !== 'heading' &&
    opening.length <= longestOpening &&
    /[!:]$/.test(opening) &&
    note.test(opening)
  )
}

/** @returns Index of the last block that was placed: a list of contents is placed as a whole. */
function place(reader: Reader, block: Block, at: number): number {
  const { blocks, component, tradition, index } = reader
  const contents = component.phase === 'front' ? endOfContents(reader, at) : -1
  if (contents >= at) {
    for (let line = at; line <= contents; line++) {
      const listed = blocks[line]
      if (listed?.table) addTable(reader, listed, listed.table)
      else if (listed) addFront(reader, listed, true)
    }
    return contents
  }
  const again = repeatedNumber(reader, block)
  if (again > 0) {
    addUnits(reader, block, undefined, at, again)
    return at
  }
  const marker = readMarker(block.text, tradition, component, () => isTitle(reader, block, at))
  if (marker && opensBody(reader, marker)) {
    reopen(reader)
    addUnits(reader, block, marker, at)
  } else if (component.phase === 'front') {
    addFront(reader, block)
  } else if (component.phase === 'end') {
    sign(reader, block)
  } else if (takesHeading(reader, block)) {
    addToUnit(component, buildLeaf('heading', block, index), block, index)
  } else {
    closeFinishedItem(reader, block, at)
    addParagraph(reader, block)
  }
  return at
}
