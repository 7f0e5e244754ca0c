import { type Block, sliceRuns, textBlock } from './block.ts'

/** What a portal puts below every page: `© 2012. РГП на ПХВ «Институт законодательства …»`. */
const trailer = /(?:©|\([cCсС]\))(?<=(?:^|\s)(?:©|\(.\)))\s{0,2}(?:19|20)\d{2}/u

/**
 * Cut the trailer of a page from the paragraph that it is glued to.
 *
 * @returns The blocks with trailers as blocks of their own, and which these are; the same list where there is none.
 */
export function cutTrailers(blocks: ReadonlyArray<Block>): {
  readonly blocks: ReadonlyArray<Block>
  readonly trailers: ReadonlySet<Block>
} {
  const trailers = new Set<Block>()
  if (!blocks.some(({ text }) => trailer.test(text))) return { blocks, trailers }
  const cut = blocks.flatMap((block) => {
    const match = trailer.exec(block.text)
    if (!match) return [block]
    const type = block.type === 'table' ? 'paragraph' : block.type
    const law = textBlock(type, sliceRuns(block.runs, 0, match.index), {
      depth: block.depth,
      strong: block.strong,
      start: block.start,
    })
    const page = textBlock('paragraph', sliceRuns(block.runs, match.index))
    if (page) trailers.add(page)
    return [law, page].filter((part) => part !== undefined)
  })
  return { blocks: cut, trailers }
}
