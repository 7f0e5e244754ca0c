import type { PositionIndex } from '../act/positions.ts'
import type { Block } from './block.ts'
import { findContent, type Weights, weigh } from './html-content.ts'
import { blockElements, isBold, isFrame, isSkipped } from './html-elements.ts'
import { listMarkers } from './html-list.ts'
import { gatherParagraphs, type ParagraphKind, type Paragraphs } from './html-paragraphs.ts'
import { dataTable, rowsOf, type TableUse, useOfTable } from './html-table.ts'
import { htmlRuns } from './html-text.ts'
import {
  attributeOf,
  childrenNamed,
  type Element,
  type HtmlNode,
  isElement,
  isText,
  readTree,
} from './html-tree.ts'
import { readTags } from './read-tags.ts'

/** `§ 5` and its text stand side by side on legislation.gov.uk, apart only by their style. */
const numberClasses = /(?:^|\s)Leg\w{0,40}No(?:\s|$)/

/**
 * Read an HTML page, or a part of one, by parse5. Scripts, styles, navigation and what is hidden are left out; nothing
 * is run or loaded.
 *
 * @param text Normalised source.
 */
export function readHtml(text: string, index: PositionIndex): Array<Block> {
  const html = readTree(text)?.childNodes.find(isElement)
  const body = html?.childNodes.findLast(
    (child): child is Element => isElement(child) && child.tagName === 'body',
  )
  if (!html) return readTags(text)
  if (!body) return []
  const weights = weigh(body)
  const paragraphs = gatherParagraphs()
  for (const root of findContent(body, weights)) {
    walk(root, { text, index, weights, paragraphs })
    paragraphs.release()
    paragraphs.flush({ type: 'paragraph', depth: 0 })
  }
  return paragraphs.blocks
}

interface Reading {
  readonly text: string
  readonly index: PositionIndex
  readonly weights: Weights
  readonly paragraphs: Paragraphs
}

/** What stands to be done: a node to read, or what its end tag does. */
type Step = HtmlNode | (() => void)

/** Iterative: pages nest as deep as they like. */
function walk(root: Element, { text, index, weights, paragraphs }: Reading): void {
  const steps: Array<Step> = [root]
  /** Markers of the items of open lists, and what ends the rows of open tables. */
  const markers = new Map<Element, string>()
  const numbers = new Set<Element>()
  let kind: ParagraphKind = { type: 'paragraph', depth: 0 }
  let bold = 0
  let verbatim = 0

  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (isText(step)) readText(step)
    else if (isElement(step)) open(step)
  }

  function readText(node: Extract<HtmlNode, { value: string }>): void {
    const place = node.sourceCodeLocation
    if (!place) return
    if (verbatim === 0) {
      paragraphs.text(htmlRuns(text, place.startOffset, place.endOffset), bold > 0)
      return
    }
    let at = place.startOffset
    for (const line of text.slice(at, place.endOffset).split('\n')) {
      if (at > place.startOffset) paragraphs.lineBreak()
      paragraphs.text(htmlRuns(text, at, at + line.length), bold > 0)
      at += line.length + 1
    }
  }

  function open(element: Element): void {
    const { tagName } = element
    if (element !== root && (isSkipped(element) || (root.tagName === 'body' && isFrame(element))))
      return
    if (tagName === 'br') {
      paragraphs.lineBreak()
      return
    }
    const isBlock = blockElements.has(tagName)
    if (isBlock) paragraphs.flush(kind)
    const outer = kind
    const wasBold = isBold(element)
    if (wasBold) bold++
    if (tagName === 'pre') verbatim++
    if (tagName === 'blockquote') kind = { type: 'quote', depth: 0 }
    else if (/^h[1-6]$/.test(tagName) && kind.type !== 'quote')
      kind = { type: 'heading', depth: Number(tagName[1]) }
    if (tagName === 'sup') paragraphs.raise()

    const use = tagName === 'table' ? useOfTable(element, weights, text) : undefined
    steps.push(() => {
      if (isBlock) close(element)
      kind = outer
      if (wasBold) bold--
      if (tagName === 'pre') verbatim--
      if (tagName === 'span' && numberClasses.test(attributeOf(element, 'class') ?? ''))
        paragraphs.space()
    })
    if (use) openTable(element, use)
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu')
      for (const [item, marker] of listMarkers(element)) markers.set(item, marker)
    else if (tagName === 'li') openItem(element)
    else if (numbers.has(element)) paragraphs.join(true)
    if (use !== 'data') pushChildren(element)
  }

  function openItem(item: Element): void {
    const marker = markers.get(item)
    const tag = item.sourceCodeLocation?.startTag
    if (marker !== undefined && tag) paragraphs.marker(marker, tag.startOffset, tag.endOffset)
  }

  function openTable(table: Element, use: TableUse): void {
    if (use === 'items') {
      for (const cells of rowsOf(table)) {
        const number = cells.find((cell) => (weights.get(cell) ?? 0) > 0)
        if (number) numbers.add(number)
      }
    }
    if (use !== 'data') return
    const block = dataTable(table, text, index)
    for (const caption of childrenNamed(table, ['caption'])) {
      // One that stands behind the rows is shown above them, but read where it stands.
      if ((caption.sourceCodeLocation?.startOffset ?? 0) < (block?.start ?? Infinity))
        walk(caption, { text, index, weights, paragraphs })
    }
    if (block) paragraphs.add(block)
  }

  function close(element: Element): void {
    if (numbers.has(element)) {
      paragraphs.join(false)
      paragraphs.hold()
    } else if (element.tagName === 'li' || element.tagName === 'tr') paragraphs.release()
    paragraphs.flush(kind)
  }

  function pushChildren(element: Element): void {
    for (let at = element.childNodes.length - 1; at >= 0; at--) {
      const child = element.childNodes[at]
      if (child) steps.push(child)
    }
  }
}
