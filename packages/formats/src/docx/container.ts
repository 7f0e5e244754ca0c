import { type Item, type Mark, type PageBreak, type ParagraphItem, unbox } from './items.ts'
import {
  finishParagraph,
  lineBreak,
  type ParagraphContext,
  type ParagraphDraft,
  prepend,
} from './paragraph.ts'

/** Lines at the right that belong to no stamp above them: "Draft", "Form". */
const standsAlone = /^(?:Проект|Жоба|Форма|Нысан|Draft|Form)\.?$/iu

/** What holds paragraphs and tables: the body, a cell, a text box, a note. */
export interface Container {
  readonly items: Array<Item>
  /** Paragraphs whose end is deleted; they run on in the next one. */
  carry?: ParagraphDraft | undefined
  /** Lines set apart that may go on. */
  aside: Array<Item>
}

/** Marks and page breaks of paragraphs that left no text; the next one takes them. */
export interface Leftover {
  marks: Array<Mark>
  breaks: Array<PageBreak>
}

export function createContainer(items: Array<Item> = []): Container {
  return { items, aside: [] }
}

/** Put a paragraph at its end into what holds it. */
export function addParagraph(
  container: Container,
  read: ParagraphDraft,
  context: ParagraphContext,
  leftover: Leftover,
): void {
  const draft = container.carry ? prepend(container.carry, read) : read
  container.carry = undefined
  if (read.isMarkDeleted || read.isDropCap) {
    container.carry = draft
    return
  }
  const [first, ...others] = finishParagraph(draft, context)
  if (!first) {
    for (const { rule, number } of draft.marks) leftover.marks.push({ rule, number, at: 0 })
    for (const { isRendered } of draft.breaks) leftover.breaks.push({ isRendered, at: 0 })
    // An empty line parts two stamps.
    flushAside(container)
    addItems(container, draft.boxes)
    return
  }
  const item: ParagraphItem = {
    ...first,
    marks: leftover.marks.length > 0 ? [...leftover.marks, ...first.marks] : first.marks,
    breaks: leftover.breaks.length > 0 ? [...leftover.breaks, ...first.breaks] : first.breaks,
  }
  leftover.marks = []
  leftover.breaks = []
  // A box floats; what it says stands above the text that it is anchored in.
  addItems(container, draft.boxes)
  if (draft.isAside) {
    const isWhole = draft.text.trim().includes(lineBreak)
    if (isWhole || standsAlone.test(item.text)) flushAside(container)
    for (const line of [item, ...others]) container.aside.push(line)
    if (isWhole) flushAside(container)
  } else {
    addItems(container, [item, ...others])
  }
}

/** Put what is whole into a container. */
export function addItems(container: Container, items: ReadonlyArray<Item>): void {
  if (items.length === 0) return
  flushAside(container)
  for (const item of items) container.items.push(item)
}

/** End a container: what waited for more has no more to wait for. */
export function closeContainer(
  container: Container,
  context: ParagraphContext,
  leftover: Leftover,
): void {
  const last = container.carry
  container.carry = undefined
  if (last)
    addParagraph(container, { ...last, isMarkDeleted: false, isDropCap: false }, context, leftover)
  flushAside(container)
}

function flushAside(container: Container): void {
  if (container.aside.length === 0) return
  for (const item of unbox(container.aside)) container.items.push(item)
  container.aside = []
}
