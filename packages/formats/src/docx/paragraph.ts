import type { NextNumber } from './count-numbers.ts'
import type { Item, Mark, PageBreak, ParagraphItem } from './items.ts'
import type { List } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What a document says of a run. */
export interface RunDraft {
  style?: string | undefined
  bold?: boolean | undefined
  hidden?: boolean | undefined
}

/** A paragraph while it is read. */
export interface ParagraphDraft {
  /** Its number in the document. */
  readonly paragraph: number
  text: string
  style?: string | undefined
  outline?: number | undefined
  numId?: string | undefined
  level?: number | undefined
  run: RunDraft
  hasBold: boolean
  hasPlain: boolean
  /** The sign that ends it is deleted: it runs on in the next one. */
  isMarkDeleted: boolean
  isMarkHidden: boolean
  /** One letter set large; its paragraph is the next one. */
  isDropCap: boolean
  /** Set apart from the running text: in a frame, at the right, far indented. */
  isAside: boolean
  marks: Array<Mark>
  breaks: Array<PageBreak>
  /** What stands in text boxes anchored in it. */
  boxes: Array<Item>
}

/** What the paragraphs of one document are read with. */
export interface ParagraphContext {
  readonly styles: Styles
  readonly listOf: (numId: string) => List | undefined
  readonly nextNumber: NextNumber
}

/** Longer than this is no heading, whatever its outline level says; nor is a sentence longer than the second. */
const longestHeading = 400
const longestSentence = 150
/** Sign of a line break inside a paragraph until its end is known; no text of a run holds it. */
export const lineBreak = '\n'
/** An item or an article that begins behind a line break: its author meant a paragraph. */
const startsUnit =
  /^\s{0,8}(?:\(?(?:\d{1,3}(?:-\d{1,3})?|\p{L})\)|\d{1,3}(?:-\d{1,3})?\.|\p{Lu}\p{L}{2,8} \d{1,3}(?:-\d{1,3})?\.|\d{1,3}(?:-\d{1,3})?-\p{L}{3,6}\.)\s/u

export function createParagraph(paragraph: number): ParagraphDraft {
  return {
    paragraph,
    text: '',
    run: {},
    hasBold: false,
    hasPlain: false,
    isMarkDeleted: false,
    isMarkHidden: false,
    isDropCap: false,
    isAside: false,
    marks: [],
    breaks: [],
    boxes: [],
  }
}

/** Add text of the current run. */
export function addText(draft: ParagraphDraft, text: string, { styles }: ParagraphContext): void {
  draft.text += text
  if (text.trim() === '') return
  // Bold of a paragraph's style and of a run's style cancel each other (ISO/IEC 29500-1, 17.7.3).
  const bold =
    draft.run.bold ?? styles.paragraph(draft.style).bold !== styles.character(draft.run.style).bold
  if (bold) draft.hasBold = true
  else draft.hasPlain = true
}

/** Whether the current run is hidden text. */
export function isHidden(draft: ParagraphDraft, { styles }: ParagraphContext): boolean {
  const { hidden, style } = draft.run
  return hidden ?? (styles.paragraph(draft.style).hidden || styles.character(style).hidden)
}

/** Put what was left over of the paragraphs before, whose ends are deleted, in front. */
export function prepend(before: ParagraphDraft, draft: ParagraphDraft): ParagraphDraft {
  const by = before.text.length
  // Into the lists of the first, not into new ones: a whole document may be one chain of deleted ends.
  for (const mark of draft.marks) before.marks.push({ ...mark, at: mark.at + by })
  for (const found of draft.breaks) before.breaks.push({ ...found, at: found.at + by })
  for (const box of draft.boxes) before.boxes.push(box)
  return {
    ...draft,
    paragraph: before.paragraph,
    text: before.text + draft.text,
    hasBold: before.hasBold || draft.hasBold,
    hasPlain: before.hasPlain || draft.hasPlain,
    marks: before.marks,
    breaks: before.breaks,
    boxes: before.boxes,
  }
}

/**
 * End a paragraph: put its number in front, and part it where its author used line breaks for paragraphs.
 *
 * @returns None for a paragraph without text and number.
 */
export function finishParagraph(
  draft: ParagraphDraft,
  context: ParagraphContext,
): ReadonlyArray<ParagraphItem> {
  const style = context.styles.paragraph(draft.style)
  const isGone = draft.text.trim() === '' && draft.isMarkHidden
  const number = isGone ? '' : numberOf(draft, context)
  const outline = draft.outline ?? style.outline ?? 9
  const isHeading = outline < 9 && outline >= 0 && readsAsHeading(draft.text.trim())
  const depth = isHeading ? outline + 1 : 0
  const items: Array<ParagraphItem> = []
  const marks = inOrder(draft.marks)
  const breaks = inOrder(draft.breaks)

  let from = 0
  for (const end of lineEnds(draft.text, depth > 0)) {
    const raw = draft.text.slice(from, end)
    const prefix = from === 0 ? number : ''
    const text = `${prefix}${raw.trim().replaceAll(lineBreak, ' ')}`.trimEnd()
    const first = from + raw.length - raw.trimStart().length
    const place = <Found extends { readonly at: number }>(found: Found): Found => ({
      ...found,
      at: found.at <= first ? 0 : Math.min(found.at - first + prefix.length, text.length),
    })
    const until = end === draft.text.length ? Number.POSITIVE_INFINITY : end
    items.push({
      type: 'paragraph',
      text,
      paragraph: draft.paragraph,
      depth: Math.min(depth, 6),
      strong: draft.hasBold && !draft.hasPlain,
      isNumbered: number !== '',
      marks: marks(until).map(place),
      breaks: breaks(until).map(place),
    })
    from = end + 1
  }
  return items.some(({ text }) => text !== '') ? items : []
}

/** Lawyers give outline levels to whole provisions too, so that Word numbers them. */
function readsAsHeading(text: string): boolean {
  if (/[:;,]$/.test(text)) return false
  return text.length <= (text.endsWith('.') ? longestSentence : longestHeading)
}

/** Hands out a list in order of its offsets: each time what stands up to the next offset. */
function inOrder<Found extends { readonly at: number }>(
  list: ReadonlyArray<Found>,
): (until: number) => ReadonlyArray<Found> {
  let next = 0
  return (until) => {
    const from = next
    while ((list[next]?.at ?? Number.POSITIVE_INFINITY) <= until && next < list.length) next++
    return list.slice(from, next)
  }
}

/** Ends of the lines that become paragraphs. */
function lineEnds(text: string, isHeading: boolean): ReadonlyArray<number> {
  const ends: Array<number> = []
  if (!isHeading) {
    for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) {
      if (startsUnit.test(text.slice(at + 1, at + 32))) ends.push(at)
    }
  }
  ends.push(text.length)
  return ends
}

function numberOf(draft: ParagraphDraft, { styles, listOf, nextNumber }: ParagraphContext): string {
  const style = styles.paragraph(draft.style)
  const numId = draft.numId ?? style.numId
  // A list 0 takes the numbering of the style away.
  if (numId === undefined || numId === '0') return ''
  const list = listOf(numId)
  if (!list) return ''
  const ofStyle =
    draft.numId === undefined
      ? style.numberedBy.map((id) => list.levelOfStyle.get(id)).find((found) => found !== undefined)
      : undefined
  return nextNumber(list, draft.level ?? ofStyle ?? style.level ?? 0)
}
