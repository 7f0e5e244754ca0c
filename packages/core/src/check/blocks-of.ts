import { endOf, startOf } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { visit } from '../act/visit.ts'

/** A stretch of a source, offsets half open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The paragraphs, headings, notes and tables of an act, and its text apart from their markup; each in source order. */
export function blocksOf(act: Act): {
  readonly blocks: ReadonlyArray<Stretch>
  readonly texts: ReadonlyArray<Stretch>
} {
  const blocks: Array<Stretch> = []
  const texts: Array<Stretch> = []
  visit(act, (node) => {
    if (node.type === 'text') texts.push({ start: startOf(node), end: endOf(node) })
    else if (
      node.type === 'content' ||
      node.type === 'heading' ||
      node.type === 'note' ||
      node.type === 'table'
    )
      blocks.push({ start: startOf(node), end: endOf(node) })
    return undefined
  })
  // Documents of other makers hold notes inside the paragraphs that they follow.
  const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start
  return { blocks: blocks.sort(inOrder), texts: texts.sort(inOrder) }
}
