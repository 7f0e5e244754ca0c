import { endOf, startOf } from '../act/positions.ts'
import type { Act, Content, Heading } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Passage } from '../facts/passages.ts'
import { cutPieces, type Piece } from '../facts/piece.ts'

/** What kind of text words stand in: the nearer to the title, the more they tell. */
export type Zone = 'title' | 'heading' | 'body' | 'quotation'

/** A stretch of an act with its zone. */
export interface TopicText {
  readonly zone: Zone
  readonly piece: Piece
}

/**
 * The texts that tell what an act is about: its title and those of its annexes, headings, running text, and the new
 * text that it puts into other acts. Notes, tables and signatures are left out.
 */
export function topicTexts(act: Act, passages: ReadonlyArray<Passage>): Array<TopicText> {
  const texts: Array<TopicText> = []
  let hasTitle = false
  visit(act, (node, ancestors) => {
    if (node.type === 'conclusions' || node.type === 'quotedStructure') return 'skip'
    if (node.type !== 'heading' && node.type !== 'content') return undefined
    const parent = ancestors[ancestors.length - 1]
    const isPreface = parent?.type === 'preface'
    if (node.type === 'content' && !isPreface) return 'skip'
    const isTitle = isPreface && node.type === 'heading' && ancestors.length === 2
    hasTitle ||= isTitle
    const eId = parent && 'eId' in parent ? parent.eId : 'body'
    texts.push({ zone: isTitle ? 'title' : 'heading', piece: pieceOfNode(node, eId, act) })
    return 'skip'
  })
  const named = hasTitle ? undefined : namedTitle(act)
  if (named) texts.push({ zone: 'title', piece: named })
  for (const { piece, quotation } of passages) {
    texts.push({ zone: 'body', piece })
    if (quotation) texts.push({ zone: 'quotation', piece: quotation.piece() })
  }
  return texts
}

function pieceOfNode(node: Heading | Content, eId: string, act: Act): Piece {
  const text = textOf(node)
  const [piece] = cutPieces(
    { ...node, type: 'content' },
    [{ start: 0, end: text.length }],
    eId,
    act.source,
  )
  return piece ?? { eId, start: startOf(node), end: endOf(node), text }
}

/** The title where only the text gives it (`This Act may be cited as …`). */
function namedTitle({ data: { title }, source }: Act): Piece | undefined {
  const start = title === '' ? -1 : source.indexOf(title)
  if (start < 0) return undefined
  return { eId: 'body', start, end: start + title.length, text: title }
}
