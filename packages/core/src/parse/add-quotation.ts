import { buildLeaf } from '../act/leaf.ts'
import type { QuotedStructure, UnitChild } from '../act/types.ts'
import { addParagraph, closeFinishedItem } from './add-paragraph.ts'
import { addUnits, isTitle, takesHeading } from './add-units.ts'
import { type Block, sliceReadable } from './block.ts'
import { addToUnit, createComponent } from './component.ts'
import { readMarker } from './markers.ts'
import { endOfQuotation, openingMark, opensQuotation } from './quotations.ts'
import { isBasicWord, makeReader, type Reader, shortLine } from './reader.ts'
import { surveyOf, wordedKinds } from './survey.ts'

/** Quotations within quotations deeper than this are kept as paragraphs: nobody writes them, and each costs a pass. */
const deepest = 3

/**
 * Put text that an amendment quotes into the innermost unit, with units of its own where it holds units.
 *
 * @returns Index of its last block.
 */
export function addQuotation(reader: Reader, at: number): number {
  const { blocks, component, index } = reader
  const { end, closed, openUntil } = endOfQuotation(
    blocks,
    at,
    reader.language.amendments,
    ({ text }) =>
      reader.tradition.levels.some(
        ({ throughout, kind, marker }) => throughout && kind !== 'paragraph' && marker.test(text),
      ),
    reader.openUntil,
  )
  reader.openUntil = openUntil
  const first = blocks[at]
  const last = blocks[end]
  if (!first || !last) return at
  if (!closed) reader.unclosed.push(first)
  const node: QuotedStructure = {
    type: 'quotedStructure',
    eId: '',
    children: readQuoted(reader, blocks.slice(at, end + 1)),
    position: index.position(first.start, last.end),
  }
  addToUnit(component, node, last, index)
  return end
}

function readQuoted(around: Reader, quoted: ReadonlyArray<Block>): Array<UnitChild> {
  const mark = openingMark(quoted[0]?.text ?? '')
  const sign = quoted[0]?.text.slice(0, mark).trim() ?? ''
  const blocks = quoted.map((block, at) =>
    at === 0 || (mark > 0 && opensAnew(block, sign)) ? withoutMark(block) : block,
  )
  const component = createComponent(blocks[0]?.start ?? 0, around.index)
  component.phase = 'body'
  const reader = makeReader({
    ...around,
    blocks,
    component,
    survey: surveyOf(blocks, around.language, around.tradition),
    depth: around.depth + 1,
  })
  component.kinds = wordedKinds(reader.survey, 0)
  component.hasArticles = reader.tradition.levels.some(
    (level) => isBasicWord(level) && !level.headed && component.kinds.has(level.kind),
  )
  for (let at = 0; at < blocks.length; at++) {
    at = readBlock(reader, at, quoted)
    reader.before = blocks[at]
  }
  return component.body.children
}

/** @returns Index of the last block that was read. */
function readBlock(reader: Reader, at: number, quoted: ReadonlyArray<Block>): number {
  const { blocks, component, index, language, tradition } = reader
  const block = blocks[at]
  const whole = quoted[at]
  if (!block || !whole) return at
  if (block.table) {
    addToUnit(component, block.table, block, index)
    return at
  }
  if (reader.depth < deepest && opensQuotation(block, reader.before, language.amendments))
    return addQuotation(reader, at)
  if (block.text.length < 4 * shortLine && language.frame.note.test(block.text)) {
    addToUnit(component, buildLeaf('note', block, index), block, index)
    return at
  }
  const marker = readMarker(block.text, tradition, component, () => isTitle(reader, block, at))
  if (marker) {
    addUnits(reader, block, marker, at)
  } else if (component.open.length === 0) {
    // Words, lines of a table, a part of a paragraph: no unit holds them, and none is made for them.
    addToUnit(component, buildLeaf('content', whole, index), whole, index)
  } else if (takesHeading(reader, block)) {
    addToUnit(component, buildLeaf('heading', block, index), block, index)
  } else {
    closeFinishedItem(reader, block, at)
    addParagraph(reader, block)
  }
  return at
}

/** Each paragraph of a long quotation may open with the mark anew; one that it closes again quotes a word of the text. */
function opensAnew({ text }: Block, sign: string): boolean {
  if (!text.startsWith(sign)) return false
  const closed = text.search(/["»”]|''/)
  return closed < 0 || closed >= text.trimEnd().length - closesWithin
}

/** The closing mark, and the signs behind it. */
const closesWithin = 4

/** The block that opens a quotation, as its number is read: without the mark before it, from the same place on. */
function withoutMark(block: Block): Block {
  const length = openingMark(block.text)
  if (length === 0 || block.table) return block
  const left = sliceReadable(block, length)
  // A mark alone opens what follows it, and is a paragraph.
  return left.text === '' ? block : { ...block, ...left }
}
