import { endOf, startOf } from '../act/positions.ts'
import type { Act, ActNode, Content, QuotedStructure, Unit } from '../act/types.ts'
import { childrenOf, textOf } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { findSentences } from '../segment/sentences.ts'
import { quotedText } from './quoted-text.ts'

/** A stretch of running text: what it reads, and where it stands in the source. */
export interface Piece {
  readonly eId: string
  /** Offsets into the source, markup inside included. */
  readonly start: number
  readonly end: number
  /** Normalised text without markup. */
  readonly text: string
}

/** A sentence, or an item of an enumeration with the words that it shares with the others. */
export interface Passage {
  readonly unit: ActNode
  readonly piece: Piece
  /** Lead-ins of the enumerations it is an item of, outermost first; empty for a sentence of its own. */
  readonly leadIns: ReadonlyArray<Piece>
  /** Words behind the last item that close the whole enumeration. */
  readonly tail?: Piece
  /** Text of another act that follows it as a quotation: what an amendment puts in. */
  readonly quotation?: Piece
  /** It is itself the lead-in of a list. */
  readonly isLeadIn: boolean
  /** Heading of the unit it stands in, or of one around it. */
  readonly heading: string
  /** First sentence of its paragraph. */
  readonly isFirst: boolean
}

/** A colon, or the dash of English acts, before the items of a list. */
const announcesItems = /(?::|—|–|--|:-)["»”]?$/

interface Frame {
  readonly eId: string
  readonly heading: string
  readonly leadIns: ReadonlyArray<Piece>
}

/**
 * Read a tree as its reader does: sentence by sentence, an enumeration as its lead-in and its items. Headings, tables,
 * notes, signatures and quoted text of other acts are left out.
 */
export function findPassages(act: Act, language: Language): Array<Passage> {
  const passages: Array<Passage> = []
  for (const node of act.children) {
    if (node.type === 'attachment') {
      for (const section of node.children) readSection(section, node.heading ?? '')
    } else {
      readSection(node, '')
    }
  }
  return passages

  function readSection(node: ActNode, heading: string): void {
    if (node.type === 'body' || node.type === 'preamble') {
      const eId = node.type === 'preamble' ? node.eId : 'body'
      readChildren(node, { eId, heading, leadIns: [] })
    }
  }

  function readChildren(parent: ActNode, frame: Frame): void {
    let leadIn: Piece | undefined
    let listOpen = false
    let items: Array<number> = []
    const closeList = (): void => {
      closeEnumeration(passages, items, language)
      items = []
      leadIn = undefined
      listOpen = false
    }

    for (const child of childrenOf(parent)) {
      if (child.type === 'quotedStructure') {
        quote(child, parent)
      } else if (child.type === 'content') {
        closeList()
        leadIn = readContent(child, parent, frame, frame.leadIns)
        listOpen = leadIn !== undefined
      } else if (child.type === 'unit') {
        const isPart = child.kind === 'alinea'
        const isItem = listOpen && leadIn !== undefined && (isPart || isBelow(child, parent))
        if (!isItem) closeList()
        const inside: Frame = {
          eId: child.eId,
          heading: child.heading ?? frame.heading,
          leadIns: isItem && leadIn ? [...frame.leadIns, leadIn] : frame.leadIns,
        }
        const before = passages.length
        readChildren(child, inside)
        if (isItem) {
          if (passages.length > before) items.push(before)
          // A part without a number is an item as long as the sentence of the list is open.
          if (isPart && /[.!?]["»”]?$/.test(lastText(passages))) closeList()
        } else if (isPart) {
          const last = passages[passages.length - 1]
          if (last?.isLeadIn && last.piece.eId === child.eId) {
            leadIn = last.piece
            listOpen = true
          }
        }
      }
    }
    closeList()
  }

  function quote(node: QuotedStructure, parent: ActNode): void {
    const last = passages[passages.length - 1]
    if (!last || last.unit !== parent) return
    const text = quotedText(node, act.source)
    const quotation: Piece = { eId: last.piece.eId, start: startOf(node), end: endOf(node), text }
    passages[passages.length - 1] = { ...last, quotation }
  }

  /** @returns The lead-in, when the paragraph ends with one. */
  function readContent(
    content: Content,
    parent: ActNode,
    frame: Frame,
    leadIns: ReadonlyArray<Piece>,
  ): Piece | undefined {
    const text = textOf(content)
    const sentences = findSentences(text, language)
    let leadIn: Piece | undefined
    for (const [at, sentence] of sentences.entries()) {
      const piece: Piece = {
        eId: frame.eId,
        start: sourceOffset(content, sentence.start),
        end: sourceOffset(content, sentence.end - 1) + 1,
        text: text.slice(sentence.start, sentence.end),
      }
      const isLeadIn = at === sentences.length - 1 && announcesItems.test(piece.text)
      if (isLeadIn) leadIn = piece
      // Only the first sentence of an item goes on from the lead-in; what follows it stands alone.
      passages.push({
        unit: parent,
        piece,
        leadIns: at === 0 ? leadIns : [],
        isLeadIn,
        heading: frame.heading,
        isFirst: at === 0,
      })
    }
    return leadIn
  }
}

function isBelow(child: Unit, parent: ActNode): boolean {
  return parent.type !== 'unit' || child.kind !== parent.kind
}

function lastText(passages: ReadonlyArray<Passage>): string {
  return passages[passages.length - 1]?.piece.text ?? ''
}

/** Give the items of a list the words behind its last item, and take them from that item. */
function closeEnumeration(
  passages: Array<Passage>,
  items: ReadonlyArray<number>,
  { enumerations }: Language,
): void {
  if (items.length < 2 || !enumerations.closingWords) return
  const texts = items.map((at) => withoutClosing(passages[at]?.piece.text ?? ''))
  const leadIn = withoutClosing(passages[items[0] ?? 0]?.leadIns.at(-1)?.text ?? '')
  const offset = enumerations.closingWords(texts, leadIn)
  const lastAt = items[items.length - 1] ?? 0
  const last = passages[lastAt]
  if (offset === undefined || !last || last.piece.end - last.piece.start !== last.piece.text.length)
    return
  const { piece } = last
  const tail: Piece = { ...piece, start: piece.start + offset, text: piece.text.slice(offset) }
  const own = piece.text.slice(0, offset).trimEnd()
  passages[lastAt] = { ...last, piece: { ...piece, end: piece.start + own.length, text: own } }
  for (const at of items) {
    const item = passages[at]
    if (item) passages[at] = { ...item, tail }
  }
}

/** A text without the signs that close an item, or announce items. */
export function withoutClosing(text: string): string {
  return text.replace(/[\s.;:,—–-]+$/, '')
}

/** Offset in the source of an offset in a paragraph's text. */
export function sourceOffset(content: Content, offset: number): number {
  let left = offset
  for (const node of content.children) {
    if (left < node.value.length) return startOf(node) + left
    left -= node.value.length
  }
  const last = content.children[content.children.length - 1]
  return last ? startOf(last) + last.value.length : 0
}
