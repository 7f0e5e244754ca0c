import { type Act, type ActNode, textOf, visit } from 'aiqyn'

/** A tree in lines without its positions: what must be the same when an act is written and read again. */
export function outlineTree(act: Act): string {
  const lines = [JSON.stringify(act.data)]
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
      return `${node.kind} ${JSON.stringify([node.num, node.eId, node.heading])}`
    case 'attachment':
      return `attachment ${JSON.stringify([node.num, node.eId, node.heading])}`
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

/** XML has no place for these characters; there they are U+FFFD. */
function words(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
  return JSON.stringify(text.replace(invalid, '\ufffd'))
}
