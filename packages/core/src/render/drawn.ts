import type { Bars, Block, Table } from './page.ts'

/** Whether a block only draws: formats for reading through leave it out. */
export function isDrawn(block: Block): boolean {
  return block.type === 'bars' || (block.type === 'fold' && block.blocks.every(isDrawn))
}

/** What bars show, in words and figures. */
export function tableOfBars({ caption, head, rows }: Bars): Table {
  return {
    type: 'table',
    caption,
    head,
    rows: rows.map(({ label, figure, meaning }) => ({
      label,
      cells: [{ text: figure }, { text: meaning }],
    })),
  }
}
