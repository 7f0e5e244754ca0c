import { type Act, type ActNode, textOf, visit } from 'aiqyn'

/** A tree in lines without its positions: what must be the same when an act is written and read again. */
export function outlineTree(act: Act): string {
  const lines = [words(act.data)]
  visit(act, (node, ancestors) => {
    if (node.type === 'act') return undefined
    lines.push(`${'  '.repeat(ancestors.length)}${lineOf(node)}`)
    return node.type === 'content' || node.type === 'heading' || node.type === 'note'
      ? 'skip'
      : node.type === 'tableCell'
        ? 'skip'
        : undefined
  })
  return lines.join('\n')
}

function lineOf(node: ActNode): string {
  switch (node.type) {
    case 'unit':
      return `${node.kind} ${words([node.num, node.eId, node.heading])}`
    case 'attachment':
      return `attachment ${words([node.num, node.eId, node.heading])}`
    case 'preface':
    case 'preamble':
    case 'conclusions':
      return `${node.type} ${node.eId}`
    case 'tableCell':
      return `tableCell ${node.colSpan}×${node.rowSpan} ${words(textOf(node))}`
    case 'content':
    case 'heading':
    case 'note':
      return `${node.type} ${words(textOf(node))}`
    default:
      return node.type
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

/** As JSON; characters that XML has no place for are U+FFFD there, and here. */
function words(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'string' ? inside.replace(invalid, '\ufffd') : inside,
  )
}
