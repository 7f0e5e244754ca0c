import type { Table } from './page.ts'
import { plainText } from './plain-text.ts'
import { wrap } from './wrap.ts'

const gap = 2
/** A column of labels narrower than this reads badly: then each figure stands behind its name. */
const narrowestLabel = 16

/**
 * Draw a table with spaces: labels on the left, figures flush right, notes under the table behind asterisks.
 *
 * @param width Longest line.
 */
export function textTable({ head, rows }: Table, width: number): Array<string> {
  const notes = [
    ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ note }) => (note ? [note] : [])))),
  ]
  const mark = (note: string | undefined): string =>
    note ? '*'.repeat(notes.indexOf(note) + 1) : ''
  const figures = rows.map(({ cells }) =>
    cells.map(({ text, note }) => plainText(text) + mark(note)),
  )
  const names = head.map(plainText)
  const widths = names
    .slice(1)
    .map((name, at) => Math.max(name.length, ...figures.map((cells) => cells[at]?.length ?? 0)))
  const room = width - widths.reduce((sum, column) => sum + column + gap, 0)
  const longest = Math.max(...rows.map(({ label }) => label.length), names[0]?.length ?? 0)
  const labelWidth = Math.min(room, longest)

  const lines: Array<string> = []
  if (labelWidth >= Math.min(narrowestLabel, longest)) {
    add(names[0] ?? '', names.slice(1))
    for (const [at, { label }] of rows.entries()) add(label, figures[at] ?? [])
  } else {
    for (const [at, { label }] of rows.entries()) {
      const named = (figures[at] ?? []).map(
        (figure, column) => `${names[column + 1] ?? ''} ${figure}`,
      )
      lines.push(...wrap(`${plainText(label)}: ${named.join(', ')}`, width))
    }
  }
  for (const note of notes) lines.push(...wrap(`${mark(note)} ${plainText(note)}`, width))
  return lines

  /** Figures stand on the last line of their label. */
  function add(label: string, cells: ReadonlyArray<string>): void {
    const wrapped = wrap(plainText(label), labelWidth)
    const last = (wrapped.pop() ?? '').padEnd(labelWidth)
    const columns = cells.map((cell, at) => ' '.repeat(gap) + cell.padStart(widths[at] ?? 0))
    lines.push(...wrapped, last + columns.join(''))
  }
}
