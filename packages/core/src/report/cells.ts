import { eastAsianWidth } from 'get-east-asian-width'
import { unsafe } from '../render/plain-text.ts'

/** A character as a terminal shows it, with the marks that stand on it. */
export interface Cell {
  readonly text: string
  /** Columns: 2 for wide characters of East Asia and pictures, else 1. */
  readonly width: number
  /** Offset into the text. */
  readonly at: number
}

const marks = /^[\p{Mn}\p{Me}\u200b-\u200f\u00ad\ufeff]$/u
const white = /^\s$/
const picture = /^\p{Emoji_Presentation}$/u

/** Divide a text into what takes room in a terminal. Line breaks and tabs are spaces; what could steer one is U+FFFD. */
export function cellsOf(text: string): Array<Cell> {
  const cells: Array<Cell> = []
  let at = 0
  for (const character of text) {
    const last = cells[cells.length - 1]
    if (marks.test(character) && last) {
      // Marks are shown with what they stand on; more than a few are no writing.
      if (last.text.length < 8) cells[cells.length - 1] = { ...last, text: last.text + character }
    } else {
      const shown = white.test(character) ? ' ' : character.replace(unsafe, '\ufffd')
      const code = shown.codePointAt(0) ?? 0
      const isWide = picture.test(shown) || eastAsianWidth(code) === 2
      cells.push({ text: shown, width: isWide ? 2 : 1, at })
    }
    at += character.length
  }
  return cells
}

/** Columns that cells take. */
export function widthOf(cells: ReadonlyArray<Cell>): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
