import { buildTextNode } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import type {
  Attachment,
  Content,
  Preamble,
  Preface,
  QuotedStructure,
  Table,
} from '../act/types.ts'
import type { Language, Tradition } from '../language/language.ts'
import { type Block, sliceRuns } from './block.ts'
import {
  addParagraph,
  addToSection,
  addToUnit,
  type Component,
  closeTo,
  createComponent,
  hasContent,
  openUnit,
} from './component.ts'
import { isTitleLike, type Marker, readMarker } from './markers.ts'
import { endOfQuotation, opensQuotation } from './quotations.ts'

/** What was read: the act's own sections and its annexes. Page matter behind a signature is notes of it. */
export interface Assembly {
  readonly main: Component
  readonly attachments: ReadonlyArray<{ readonly node: Attachment; readonly component: Component }>
  /** Blocks that open a quotation which nothing closes. */
  readonly unclosed: ReadonlyArray<Block>
}

/** Longer than this is no stamp, no signature and no title line. */
const shortLine = 400
/** How many unnumbered paragraphs an item may have before the next item shows whose they are. */
const lookAhead = 20
const hasWords = /[\p{L}\p{N}]/u

/**
 * Find the structure in a sequence of blocks. One pass; every block ends up in the tree but rulers.
 *
 * @param blocks Paragraphs, headings and tables in source order, whatever format they come from.
 */
export function assemble(
  blocks: ReadonlyArray<Block>,
  language: Language,
  tradition: Tradition,
  index: PositionIndex,
): Assembly {
  const { frame, amendments } = language
  const attachments: Array<{ node: Attachment; component: Component }> = []
  const unclosed: Array<Block> = []
  const main = createComponent(blocks[0]?.start ?? 0, index)
  let component = main
  let inTrailer = false
  /** Blocks of the signature, in case that it turns out to be none. */
  let signed: Array<Block> = []
  let before: Block | undefined
  component.hasArticles = articlesFrom(0)

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.table) {
      addTable(block, block.table)
    } else if (!hasWords.test(block.text) && !opensQuotation(block, before, amendments)) {
      continue
    } else if (component.phase !== 'front' && opensQuotation(block, before, amendments)) {
      reopen()
      at = addQuotation(at)
    } else if (startsAttachment(block)) {
      startAttachment(block, at)
    } else if (inTrailer) {
      addNote(block)
    } else if (block.text.length < 4 * shortLine && frame.note.test(block.text)) {
      if (component.phase === 'end' && block.type === 'heading') inTrailer = true
      addNote(block)
    } else if (isSignature(block)) {
      component.phase = 'end'
      sign(block)
    } else {
      place(block, at)
    }
    before = blocks[at]
  }
  return { main, attachments, unclosed }

  function place(block: Block, at: number): void {
    const marker = readMarker(block.text, tradition, component.open, isTitle(block, at))
    const isUnit = marker && opensBody(marker)
    if (isUnit) {
      reopen()
      addUnits(block, marker)
    } else if (component.phase === 'front') {
      addFront(block)
    } else if (component.phase === 'end') {
      sign(block)
    } else if (takesHeading(block)) {
      addToUnit(component, buildTextNode('heading', block.runs, index), block, index)
    } else {
      closeFinishedItem(block, at)
      addParagraph(component, block, index)
    }
  }

  function sign(block: Block): void {
    addToSection(component.conclusions, buildTextNode('content', block.runs, index), block, index)
    signed.push(block)
  }

  /** A unit behind what looked like a signature: it was a line of the text. */
  function reopen(): void {
    if (component.phase !== 'end') return
    component.phase = 'body'
    component.conclusions.children = []
    for (const block of signed) addParagraph(component, block, index)
    signed = []
  }

  /** In an act of articles, numbers before the first article belong to the preamble (recitals, lists of contents). */
  function opensBody(marker: Marker): boolean {
    if (component.phase !== 'front' || !component.hasArticles) return true
    return marker.level <= tradition.levels.findIndex((level) => level.throughout)
  }

  function addUnits(block: Block, first: Marker): void {
    let marker: Marker | undefined = first
    let from = 0
    let rest = block.text
    while (marker) {
      const level: Tradition['levels'][number] | undefined = tradition.levels[marker.level]
      if (!level) return
      nestUnderAlinea(marker)
      openUnit(component, marker.level, level, marker.num, marker.ordinal, block, index)
      if (marker.heading) {
        const runs = sliceRuns(block.runs, from + marker.heading.start, from + marker.heading.end)
        if (runs.length > 0)
          addToUnit(component, buildTextNode('heading', runs, index), block, index)
      }
      from += marker.length
      rest = block.text.slice(from)
      // `(a)(1) …`: the next level opens in the same paragraph.
      marker = rest.startsWith('(') ? readMarker(rest, tradition, component.open, false) : undefined
      if (marker && marker.level <= (component.open[component.open.length - 1]?.level ?? -1))
        marker = undefined
    }
    const runs = sliceRuns(block.runs, from)
    if (runs.length === 0) return
    const innermost = component.open[component.open.length - 1]
    const data = tradition.levels[innermost?.level ?? -1]
    const isHeading =
      data !== undefined &&
      !innermost?.unit.heading &&
      (isContainer(innermost?.level ?? 0) ||
        (data.throughout === true && isHeadingText(block, rest)))
    addToUnit(
      component,
      buildTextNode(isHeading ? 'heading' : 'content', runs, index),
      block,
      index,
    )
  }

  function isContainer(level: number): boolean {
    const basic = tradition.levels.findIndex((data) => data.throughout)
    return level < basic || tradition.levels[level]?.headed === true
  }

  /** Words behind an article's number are its heading, unless they are the provision itself. */
  function isHeadingText(block: Block, rest: string): boolean {
    const isNumbered =
      tradition.levels[component.open[component.open.length - 1]?.level ?? -1]?.kind === 'paragraph'
    if (isNumbered) return false
    if (/[:;,]$/.test(rest)) return false
    return !/\.$/.test(rest) || block.type === 'heading' || /^[^\p{Ll}]+$/u.test(rest)
  }

  function takesHeading(block: Block): boolean {
    const innermost = component.open[component.open.length - 1]
    if (!innermost || innermost.unit.children.length > 0) return false
    const level = tradition.levels[innermost.level]
    return (
      (level?.throughout === true || isContainer(innermost.level)) &&
      level?.kind !== 'paragraph' &&
      isTitleLike(block)
    )
  }

  function isTitle(block: Block, at: number): boolean {
    if (block.type === 'heading') return true
    if (component.hasArticles || !isTitleLike(block)) return false
    // A list of short numbered lines is no list of chapters.
    const next = blocks[at + 1]
    return next !== undefined && !(isTitleLike(next) && /^\d/.test(next.text))
  }

  /** An unnumbered paragraph behind a closed item belongs to what the item is part of, unless the list goes on. */
  function closeFinishedItem(block: Block, at: number): void {
    const innermost = component.open.findLast((entry) => entry.unit.kind !== 'alinea')
    if (!innermost) return
    if (!tradition.levels[innermost.level]?.item || goesOn(innermost.level, innermost.ordinal, at))
      return
    const last = component.open[component.open.length - 1]?.lastText ?? ''
    const isClosed = /[.!?]["»”)]*$/.test(last) && /^\P{Ll}/u.test(block.text)
    // The next definition of an English list, which has no number.
    const isDefinition = language.definitions.quotedTerm === true && /^[“"‘]/.test(block.text)
    if (isClosed || isDefinition) closeTo(component, innermost.level)
  }

  function goesOn(level: number, ordinal: number, at: number): boolean {
    for (let next = at + 1; next < blocks.length && next <= at + lookAhead; next++) {
      const marker = readMarker(blocks[next]?.text ?? '', tradition, component.open, false)
      if (marker)
        return marker.level === level && marker.ordinal >= ordinal && marker.ordinal <= ordinal + 1
    }
    return false
  }

  /** A second list in one unit hangs on the part that announces it; else two items would have one number. */
  function nestUnderAlinea(marker: Marker): void {
    const innermost = component.open[component.open.length - 1]
    if (innermost?.unit.kind !== 'alinea' || marker.ordinal !== 1) return
    const owner = component.open[component.open.length - 2]
    const kind = tradition.levels[marker.level]?.kind
    const repeated = owner?.unit.children.some(
      (child) => child.type === 'unit' && child.kind === kind,
    )
    if (repeated && innermost.level < marker.level) return
    if (innermost.level < marker.level) component.open.pop()
  }

  function addFront(block: Block): void {
    const { text } = block
    const isFrame =
      block.type === 'heading' ||
      block.type === 'quote' ||
      (text.length <= shortLine &&
        (frame.form.test(text) || frame.draft.test(text) || frame.dateLine.test(text)))
    const isRunning = /[.:;,]["»”)]*$/.test(text) || frame.enacting.test(text)
    const isOpen = component.preamble.children.length === 0
    const section: Preface | Preamble =
      isOpen && (isFrame || !isRunning) ? component.preface : component.preamble
    const type = section.type === 'preface' && block.type === 'heading' ? 'heading' : 'content'
    addToSection(section, buildTextNode(type, block.runs, index), block, index)
  }

  function frontSection(): Preface | Preamble {
    return component.preamble.children.length === 0 ? component.preface : component.preamble
  }

  function addTable(block: Block, table: Table): void {
    if (inTrailer) {
      addToSection(component.conclusions, table, block, index)
      return
    }
    if (component.phase === 'end') startAttachment(block, -1)
    if (component.phase === 'front') component.hasTable = true
    if (component.phase === 'front') addToSection(frontSection(), table, block, index)
    else addToUnit(component, table, block, index)
  }

  function addNote(block: Block): void {
    const note = buildTextNode('note', block.runs, index)
    if (component.phase === 'end') addToSection(component.conclusions, note, block, index)
    else if (component.phase === 'front') addToSection(frontSection(), note, block, index)
    else addToUnit(component, note, block, index)
  }

  function addQuotation(at: number): number {
    const { end, closed } = endOfQuotation(blocks, at, amendments)
    const first = blocks[at]
    const last = blocks[end]
    if (!first || !last) return at
    if (!closed) unclosed.push(first)
    const children: Array<Content | Table> = []
    for (let inside = at; inside <= end; inside++) {
      const block = blocks[inside]
      if (block?.table) children.push(block.table)
      else if (block) children.push(buildTextNode('content', block.runs, index))
    }
    const node: QuotedStructure = {
      type: 'quotedStructure',
      children,
      position: index.position(first.start, last.end),
    }
    addToUnit(component, node, last, index)
    return end
  }

  function isSignature(block: Block): boolean {
    return (
      component.phase !== 'front' &&
      block.type !== 'heading' &&
      block.text.length <= shortLine / 2 &&
      frame.signature.test(block.text)
    )
  }

  function startsAttachment(block: Block): boolean {
    if (!hasContent(component)) return false
    if (component.phase === 'end' && block.type === 'heading' && !frame.note.test(block.text))
      return true
    return isStamp(block) && (component.phase !== 'front' || component.hasTable)
  }

  function isStamp(block: Block): boolean {
    if (block.text.length > shortLine || /[:;]$/.test(block.text)) return false
    return frame.attachment.test(block.text) || frame.approval.test(block.text)
  }

  function startAttachment(block: Block, at: number): void {
    inTrailer = false
    signed = []
    component = createComponent(block.start, index)
    const num = frame.attachment.exec(block.text)?.groups?.['num'] ?? ''
    const node: Attachment = {
      type: 'attachment',
      num,
      eId: '',
      children: [],
      position: index.position(block.start, block.end),
    }
    attachments.push({ node, component })
    if (at < 0) return
    component.hasArticles = articlesFrom(at + 1)
    addFront(block)
  }

  /** Whether units known by a word occur from a block to the end of its component. */
  function articlesFrom(from: number): boolean {
    const article = tradition.levels.find((level) => level.throughout && level.kind !== 'paragraph')
    if (!article || article.headed) return false
    for (let at = from; at < blocks.length; at++) {
      const block = blocks[at]
      if (!block || (at > from && isStamp(block))) return false
      if (article.marker.test(block.text)) return true
    }
    return false
  }
}
