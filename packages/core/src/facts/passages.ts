import { endOf, startOf } from '../act/positions.ts'
import type { Act, ActNode, Content, QuotedStructure, Unit } from '../act/types.ts'
import { childrenOf, textOf } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { mayMatch } from '../language/needed-texts.ts'
import { findSentences } from '../segment/sentences.ts'
import { tellList } from './list-telling.ts'
import { cutPieces, type Piece, pieceOf, slicePiece } from './piece.ts'
import { quotedRuns } from './quoted-runs.ts'

/** A quotation in the tree, with its tables. */
export interface Quotation {
  readonly node: QuotedStructure
  /** How it reads, without its tables; put together when it is asked for, as only amendments do. */
  readonly piece: () => Piece
}

/** A sentence, or an item of an enumeration with the words that it shares with the others. */
export interface Passage {
  readonly unit: ActNode
  readonly piece: Piece
  /** Lead-ins of the enumerations it is an item of, outermost first; empty for a sentence of its own. */
  readonly leadIns: ReadonlyArray<Piece>
  /** Words behind the last item that close the whole enumeration. */
  readonly tail?: Piece | undefined
  /** Text of another act that follows it: what an amendment puts in. */
  readonly quotation?: Quotation | undefined
  /** It is itself the lead-in of a list. */
  readonly isLeadIn: boolean
  /** Items of the list it leads in, where the list says something only as a whole; the tail behind them is its own. */
  readonly items?: ReadonlyArray<Piece> | undefined
  /** It leads in a list that only divides what it says itself (`доходы – 100 тенге, в том числе:`). */
  readonly isTotal?: boolean
  /** It is told by the lead-in of its list, and says nothing alone. */
  readonly isToldByLeadIn?: boolean
  /** Heading of the unit it stands in, or of one around it. */
  readonly heading: string
  /** First sentence of its paragraph. */
  readonly isFirst: boolean
}

/** A colon, or the dash of English acts, before the items of a list. */
/** Tested on the last three characters. */
const announcesItems = /(?::|—|–|--|:-)["»”]?$/

/** A passage while the lists around it are read. All have one shape: everything that reads passages is the faster for it. */
type Draft = { -readonly [Field in keyof Passage]-?: Passage[Field] }

interface Frame {
  readonly eId: string
  readonly heading: string
  readonly leadIns: ReadonlyArray<Piece>
}

/**
 * Read a tree as its reader does: sentence by sentence, an enumeration as its lead-in and its items. Headings, tables,
 * notes, signatures, quoted text of other acts and what an editor left of a removed unit are left out.
 */
export function findPassages(act: Act, language: Language): Array<Passage> {
  const passages: Array<Draft> = []
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
    const first = passages.length
    let leadIn: Piece | undefined
    let listOpen = false
    let leadInAt = -1
    let items: Array<number> = []
    const closeList = (): void => {
      closeEnumeration(passages, items, language, act.source)
      if (leadIn && items.length > 0) gatherList(passages, leadInAt, items, language)
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
        leadInAt = passages.length - 1
        listOpen = leadIn !== undefined
      } else if (child.type === 'unit') {
        const isPart = child.kind === 'alinea'
        // A part behind a closed sentence is none of the list; the first is, whatever stands before it.
        const isOpen = items.length === 0 || !isClosed(lastText(passages))
        const isItem =
          listOpen && leadIn !== undefined && (isPart ? isOpen : isBelow(child, parent))
        if (!isItem) closeList()
        // A further part of an item stands alone behind a closed sentence, as a further sentence of it does.
        const goesOn = !isPart || passages.length === first || !isClosed(lastText(passages))
        const inside: Frame = {
          eId: child.eId,
          heading: child.heading ?? frame.heading,
          leadIns: isItem && leadIn ? [...frame.leadIns, leadIn] : goesOn ? frame.leadIns : [],
        }
        const before = passages.length
        readChildren(child, inside)
        if (isItem) {
          if (passages.length > before) items.push(before)
          // A part without a number is an item as long as the sentence of the list is open.
          if (isPart && isClosed(lastText(passages))) closeList()
        } else if (isPart) {
          const last = passages.at(-1)
          if (last?.isLeadIn && last.piece.eId === child.eId) {
            leadIn = last.piece
            leadInAt = passages.length - 1
            listOpen = true
          }
        }
      }
    }
    closeList()
  }

  function quotedPiece(node: QuotedStructure, eId: string): Piece {
    const runs = quotedRuns(node, act.source)
    return runs.length > 0
      ? pieceOf(runs, eId, act.source)
      : { eId, start: startOf(node), end: endOf(node), text: '' }
  }

  function quote(node: QuotedStructure, parent: ActNode): void {
    const last = passages.at(-1)
    if (last?.unit !== parent) return
    const { eId } = last.piece
    let made: Piece | undefined
    const piece = (): Piece => {
      made ??= quotedPiece(node, eId)
      return made
    }
    last.quotation = { node, piece }
  }

  /** @returns The lead-in, when the paragraph ends with one. */
  function readContent(
    content: Content,
    parent: ActNode,
    frame: Frame,
    leadIns: ReadonlyArray<Piece>,
  ): Piece | undefined {
    const text = textOf(content)
    const { enacting, removedUnit } = language.frame
    if (removedUnit?.test(text)) return undefined
    const sentences = findSentences(text, language)
    let leadIn: Piece | undefined
    for (const [at, piece] of cutPieces(content, sentences, frame.eId, act.source).entries()) {
      // What enacts the act leads to all of it: in front of a rule it would read as a part of that.
      const isLeadIn =
        at === sentences.length - 1 &&
        announcesItems.test(piece.text.slice(-3)) &&
        !(mayMatch(enacting, piece.text) && enacting.test(piece.text))
      if (isLeadIn) leadIn = piece
      // Only the first sentence of an item goes on from the lead-in; what follows it stands alone.
      passages.push({
        unit: parent,
        piece,
        leadIns: at === 0 ? leadIns : [],
        tail: undefined,
        quotation: undefined,
        isLeadIn,
        items: undefined,
        isTotal: false,
        isToldByLeadIn: false,
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

function isClosed(text: string): boolean {
  return /[.!?]["»”]?$/.test(text.slice(-2))
}

function lastText(passages: ReadonlyArray<Passage>): string {
  return passages.at(-1)?.piece.text ?? ''
}

/** Give the items of a list the words behind its last item, and take them from that item. */
function closeEnumeration(
  passages: ReadonlyArray<Draft>,
  items: ReadonlyArray<number>,
  { enumerations }: Language,
  source: string,
): void {
  if (items.length < 2 || !enumerations.closingWords) return
  const texts = items.map((at, index) => withoutClosing(itemText(passages, at, items[index + 1])))
  const leadIn = passages[items[0] ?? 0]?.leadIns.at(-1)
  const offset = enumerations.closingWords(texts, withoutClosing(leadIn?.text ?? ''))
  const last = passages[items.at(-1) ?? 0]
  // An instruction that new text follows is whole: its verb is not the list's.
  if (offset === undefined || !last || last.quotation) return
  const { piece } = last
  // They stand in the last item, and are words of the list: that is where a citation leads.
  const closing = slicePiece(piece, offset, piece.text.length, source)
  const tail: Piece = { ...closing, eId: leadIn?.eId ?? piece.eId }
  const own = piece.text.slice(0, offset).trimEnd()
  last.piece = slicePiece(piece, 0, own.length, source)
  for (const at of items) {
    const item = passages[at]
    if (item) item.tail = tail
  }
}

/** The text of an item; a title in quotation marks that has a full stop within is read to its end. */
function itemText(passages: ReadonlyArray<Passage>, from: number, to: number | undefined): string {
  let text = passages[from]?.piece.text ?? ''
  for (let at = from + 1; to !== undefined && at < to && isOpenQuote(text); at++)
    text = `${text} ${passages[at]?.piece.text ?? ''}`
  return text
}

function isOpenQuote(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»')
}

/** Let the lead-in tell a list that may not be told item by item. */
function gatherList(
  passages: ReadonlyArray<Draft>,
  leadInAt: number,
  items: ReadonlyArray<number>,
  language: Language,
): void {
  const leadIn = passages[leadInAt]
  const from = items[0]
  if (!leadIn || from === undefined) return
  const told = passages.slice(from)
  const tail = passages[from]?.tail
  const texts = told.map(({ piece }) => piece.text)
  const telling = tellList(withoutClosing(leadIn.piece.text), texts, tail?.text ?? '', language)
  if (telling === 'apart') return
  for (const passage of told) passage.isToldByLeadIn = true
  if (telling === 'total') {
    leadIn.isTotal = true
    return
  }
  leadIn.items = told.map(({ piece }) => piece)
  leadIn.tail = tail ?? leadIn.tail
}

/** Whether a passage only leads to others, which say what it says. */
export function onlyLeadsIn({ isLeadIn, items, isTotal }: Passage): boolean {
  return isLeadIn && !items && !isTotal
}

/** Whether a passage tells why, not what (`Congress finds the following`), by its heading or what leads to it. */
export function isRecital(
  { heading, leadIns }: Passage,
  { modality: { recital } }: Language,
): boolean {
  return recital.test(heading) || leadIns.some(({ text }) => recital.test(text))
}

/** Everything that a passage says, in source order: lead-ins, its own words, items and closing words of its list. */
export function piecesOf({ leadIns, piece, items, tail }: Passage): Array<Piece> {
  return [...leadIns, piece, ...(items ?? []), ...(tail ? [tail] : [])]
}

const closingSign = /[\s.;:,—–-]/

/** A text without the signs that close an item, or announce items. */
export function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && closingSign.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
