import { type Act, type ActNode, visit } from 'aiqyn'

/**
 * Every text node is as long as its place in the source; nodes lie within their parents and in order.
 *
 * @param foreign Akoma Ntoso of another maker: footnotes stand inside the paragraphs that they follow, and documents of
 * a collection before its act.
 */
export function expectPositions(act: Act, foreign = false): void {
  const ends = new Map<ActNode, number>()
  visit(act, (node, ancestors) => {
    const start = node.position.start.offset ?? -1
    const end = node.position.end.offset ?? -1
    if (node.type === 'text') {
      if (end - start !== node.value.length)
        throw new Error(`Text ${start}–${end} is not as long as its value`)
    }
    const parent = ancestors[ancestors.length - 1]
    if (parent) {
      const parentStart = parent.position.start.offset ?? -1
      const parentEnd = parent.position.end.offset ?? -1
      if (start < parentStart || end > parentEnd) {
        throw new Error(
          `${node.type} ${start}–${end} lies outside its ${parent.type} ${parentStart}–${parentEnd}`,
        )
      }
      if (foreign && (node.type === 'note' || parent.type === 'act')) return undefined
      const before = ends.get(parent) ?? parentStart
      if (start < before)
        throw new Error(
          `${node.type} at ${start} begins before its elder sibling ends at ${before}`,
        )
      ends.set(parent, end)
    }
    return undefined
  })
}
