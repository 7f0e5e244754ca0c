import { Leaf } from './leaf.ts'
import type { Act, ActNode, Attachment, Content, Heading, Note, TableCell, Unit } from './types.ts'

/** Return `'skip'` to leave out a node's children, `false` to stop the walk. */
export type Visitor = (
  node: ActNode,
  ancestors: ReadonlyArray<ActNode>,
) => undefined | 'skip' | false

const none: ReadonlyArray<ActNode> = []

/**
 * Walk a tree in source order, parents before children. Iterative: depth is bounded by memory, not by the call stack.
 *
 * @param root Where to start; it is visited too.
 * @param visitor Called with each node and its ancestors, outermost first. The list is reused: copy it to keep it.
 */
export function visit(root: ActNode, visitor: Visitor): void {
  const ancestors: Array<ActNode> = []
  /** What is left of the children around: where each list goes on. */
  const lists: Array<ReadonlyArray<ActNode>> = []
  const nexts: Array<number> = []
  let list: ReadonlyArray<ActNode> = [root]
  let next = 0
  for (;;) {
    const node = list[next++]
    if (node !== undefined) {
      const answer = visitor(node, ancestors)
      if (answer === false) return
      const children = answer === 'skip' ? none : childrenOf(node)
      if (children.length === 0) continue
      ancestors.push(node)
      lists.push(list)
      nexts.push(next)
      list = children
      next = 0
    } else {
      const around = lists.pop()
      if (around === undefined) return
      ancestors.pop()
      list = around
      next = nexts.pop() ?? 0
    }
  }
}

/** The children of any node; none for text. */
export function childrenOf(node: ActNode): ReadonlyArray<ActNode> {
  return 'children' in node ? node.children : none
}

/** Whether a node holds nothing but text: a paragraph, a heading or a note. */
export function holdsText({ type }: ActNode): boolean {
  return type === 'content' || type === 'heading' || type === 'note'
}

/** The unit that is innermost among the nodes around another; `undefined` where none is. */
export function unitAround(ancestors: ReadonlyArray<ActNode>): Unit | undefined {
  for (let at = ancestors.length - 1; at >= 0; at--) {
    const node = ancestors[at]
    if (node?.type === 'unit') return node
  }
  return undefined
}

/** Every unit below a node, in source order. Units that an amendment quotes are of another act: they are left out. */
export function unitsOf(root: ActNode): Array<Unit> {
  const units: Array<Unit> = []
  visit(root, (node) => {
    if (node.type === 'unit') units.push(node)
    const isQuoted = node.type === 'quotedStructure' && node !== root
    return node.type === 'content' || node.type === 'table' || isQuoted ? 'skip' : undefined
  })
  return units
}

/** The unit or attachment with an identifier. */
export function findUnit(act: Act, eId: string): Unit | Attachment | undefined {
  let found: Unit | Attachment | undefined
  visit(act, (node) => {
    if ((node.type === 'unit' || node.type === 'attachment') && node.eId === eId) found = node
    return found ? false : undefined
  })
  return found
}

/** The text of a paragraph, heading, note or cell as it reads, without markup. */
export function textOf(node: Content | Heading | Note | TableCell): string {
  if (node instanceof Leaf) return node.text
  const [first] = node.children
  if (node.children.length === 1 && first) return first.value
  return node.children.map((child) => child.value).join('')
}
