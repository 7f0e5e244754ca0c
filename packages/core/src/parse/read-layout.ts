import { buildTexts } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import type { Table } from '../act/types.ts'
import { type Block, textBlock } from './block.ts'

/** A cell, as offsets into the text of its layout. */
export interface LayoutCell {
  readonly start: number
  readonly end: number
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
}

/** One paragraph, heading or table of a document, as offsets into the text of its layout, half open. */
export type LayoutBlock =
  | {
      readonly type: 'paragraph' | 'heading' | 'quote'
      readonly start: number
      readonly end: number
      /** Rank of a heading, 1 to 6. */
      readonly depth?: number | undefined
      /** All of it is set in bold. */
      readonly strong?: boolean | undefined
    }
  | {
      readonly type: 'table'
      readonly start: number
      readonly end: number
      readonly rows: ReadonlyArray<ReadonlyArray<LayoutCell>>
    }

/** A document as text, and what its format tells of its paragraphs. */
export interface Layout {
  readonly text: string
  /** In order, not overlapping. */
  readonly blocks: ReadonlyArray<LayoutBlock>
}

/**
 * Turn a layout into the blocks that the assembler reads.
 *
 * @param text Normalised text of the layout.
 * @throws {RangeError} For blocks out of order or beyond the text, naming both offsets.
 */
export function readLayout(layout: Layout, text: string, index: PositionIndex): Array<Block> {
  const blocks: Array<Block> = []
  let last = 0
  for (const block of layout.blocks) {
    const { start, end } = block
    if (start < last || end < start || end > text.length) {
      throw new RangeError(
        `Expected blocks in order within ${text.length} characters, not ${start}–${end} behind ${last}`,
      )
    }
    last = end
    if (block.type === 'table') {
      const table = tableOf(block, text, index)
      blocks.push({ type: 'table', depth: 0, strong: false, runs: [], text: '', start, end, table })
      continue
    }
    const runs = [{ value: text.slice(start, end).replace(/\s/g, ' '), start }]
    const made = textBlock(block.type, runs, {
      depth: block.depth,
      strong: block.strong,
    })
    if (made) blocks.push(made)
  }
  return blocks
}

function tableOf(
  { start, end, rows }: Extract<LayoutBlock, { type: 'table' }>,
  text: string,
  index: PositionIndex,
): Table {
  return {
    type: 'table',
    position: index.position(start, end),
    children: rows.map((cells) => ({
      type: 'tableRow',
      position: index.position(cells[0]?.start ?? start, cells.at(-1)?.end ?? start),
      children: cells.map((cell) => ({
        type: 'tableCell',
        colSpan: cell.colSpan ?? 1,
        rowSpan: cell.rowSpan ?? 1,
        position: index.position(cell.start, cell.end),
        children: buildTexts(
          cell.start < cell.end
            ? [{ value: text.slice(cell.start, cell.end).replace(/\s/g, ' '), start: cell.start }]
            : [],
          index,
        ),
      })),
    })),
  }
}
