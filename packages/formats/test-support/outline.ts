import type { ActNode } from 'aiqyn'

/**
 * A tree as lines: kinds, numbers, ids, headings and texts, without positions. White space counts as one space, because
 * the same line break is a space in one format and an indented line in another.
 */
export function outlineOf(node: ActNode, depth = 0): string {
  const children = 'children' in node ? node.children : []
  const text = children.map((child) => ('value' in child ? child.value : '')).join('')
  const words = [
    node.type,
    'eId' in node ? node.eId : '',
    node.type === 'unit' ? `${node.kind} ${node.num}` : '',
    'heading' in node ? `“${node.heading}”` : '',
    node.type === 'tableCell' ? `${node.colSpan}×${node.rowSpan}` : '',
    text.replace(/\s+/g, ' '),
  ]
  const own = '  '.repeat(depth) + words.filter((word) => word !== '').join(' ')
  const inner = children.filter((child) => child.type !== 'text')
  return [own, ...inner.map((child) => outlineOf(child, depth + 1))].join('\n')
}
