import type { Block } from './block.ts'
import { addParagraph as addToComponent, closeTo } from './component.ts'
import { isNoTitle, readMarker } from './markers.ts'
import { levelAt, type Reader } from './reader.ts'

/** How many unnumbered paragraphs an item may have before the next item shows whose they are. */
const lookAhead = 20

/** Put an unnumbered paragraph where it belongs. */
export function addParagraph({ component, index }: Reader, block: Block): void {
  addToComponent(component, block, index)
}

/** An unnumbered paragraph behind a closed item belongs to what the item is part of, unless the list goes on. */
export function closeFinishedItem(reader: Reader, block: Block, at: number): void {
  const { component, language, tradition } = reader
  const innermost = component.open.findLast((entry) => entry.unit.kind !== 'alinea')
  if (!innermost || !levelAt(tradition, innermost)?.item) return
  if (goesOn(reader, innermost.level, innermost.ordinal, at)) return
  const last = component.open.at(-1)?.lastText ?? ''
  const isClosed = /[.!?]["»”)]*$/.test(last) && /^\P{Ll}/u.test(block.text)
  // The next definition of an English list, which has no number.
  const isDefinition = language.definitions.quotedTerm === true && /^[“"‘]/.test(block.text)
  if (isClosed || isDefinition) closeTo(component, innermost.level)
}

function goesOn(reader: Reader, level: number, ordinal: number, at: number): boolean {
  const { blocks, component, tradition } = reader
  for (let next = at + 1; next < blocks.length && next <= at + lookAhead; next++) {
    const marker = readMarker(blocks[next]?.text ?? '', tradition, component, isNoTitle)
    if (marker)
      return marker.level === level && marker.ordinal >= ordinal && marker.ordinal <= ordinal + 1
  }
  return false
}
