import type { Item, ParagraphItem } from './items.ts'
import { readStory } from './read-story.ts'
import type { NoteReference, StoryOptions } from './story.ts'

/** The parts that hold the notes of a document. */
export interface NoteParts {
  readonly footnotes: Uint8Array | undefined
  readonly endnotes: Uint8Array | undefined
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Read the notes that a text refers to, for its end.
 *
 * Foot- and endnotes are numbered in one series. The number is raised, so that none reads as an item of the act, and it
 * stands at the note alone: behind a word of the text it would read as part of it (`статья 15¹` is an article).
 */
export function readNotes(
  references: ReadonlyArray<NoteReference>,
  parts: NoteParts,
  options: StoryOptions,
): ReadonlyArray<ParagraphItem> {
  if (references.length === 0) return []
  const footnotes = parts.footnotes && readStory(parts.footnotes, options)
  const counted = footnotes?.paragraphs ?? options.counted ?? 0
  const endnotes = parts.endnotes && readStory(parts.endnotes, { ...options, counted })
  const notes: Array<ParagraphItem> = []
  for (const [index, { type, id, hasOwnMark }] of references.entries()) {
    const lines = linesOf((type === 'footnote' ? footnotes : endnotes)?.notes.get(id) ?? [])
    const sign = hasOwnMark ? '' : `${raise(index + 1)} `
    for (const [at, line] of lines.entries()) {
      notes.push(at === 0 ? { ...line, text: sign + line.text, marks: [] } : { ...line, marks: [] })
    }
  }
  return notes
}

function linesOf(items: ReadonlyArray<Item>): Array<ParagraphItem> {
  const lines: Array<ParagraphItem> = []
  for (const item of items) {
    if (item.type === 'paragraph') lines.push({ ...item, depth: 0 })
    else if (item.type === 'quote') for (const part of item.parts) lines.push(part)
    else for (const row of item.rows) for (const cell of row) lines.push(...linesOf(cell.items))
  }
  return lines
}

function raise(number: number): string {
  return String(number).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)
}
