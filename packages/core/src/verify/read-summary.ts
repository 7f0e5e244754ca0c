import type { Run } from '../act/build.ts'
import { type Piece, pieceOf, slicePieces } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { findSentences } from '../segment/sentences.ts'

const anyWord = compact(/\p{L}{2}/u)

/** Opens a line: a quotation, an item of a list, a number. */
const marker = /^[ \t>]*(?:(?:[-*+•–—]|\d{1,3}[.)]|\([a-z\d]{1,3}\))[ \t]+)?/
const heading = /^[ \t]{0,3}#{1,6}(?:[ \t]|$)/
const rule = /^(?:[-*_=|: \t]{3,}|`{3}.*)$/
/** Marks within a line, with what is read of them in the groups: bold, italic, code, links; footnotes are dropped. */
const marks = compact(
  /\*{1,3}|(?<!\p{L})_{1,3}|_{1,3}(?!\p{L})|`+|!?\[|\]\([^()\s]{0,500}\)|\[\^\d{1,4}\]|\]|\\(?=\p{P})|<[^<>]{0,200}>/gu,
)
/**
 * Read the sentences of a summary: plain text or Markdown. Headings, rules and markup are no sentences.
 *
 * @returns Pieces whose places are those in the summary.
 */
export function readSummary(text: string, language: Language): Array<Piece> {
  const sentences: Array<Piece> = []
  let runs: Array<Run> = []
  const close = (): void => {
    if (runs.length > 0) {
      const paragraph = pieceOf(runs, '', '')
      sentences.push(...slicePieces(paragraph, findSentences(paragraph.text, language), ''))
    }
    runs = []
  }
  let at = 0
  for (const line of text.split('\n')) {
    const opening = marker.exec(line)?.[0].length ?? 0
    const isItem = /[^\s>]/.test(line.slice(0, opening))
    if (line.trim() === '' || heading.test(line) || rule.test(line.trim())) close()
    else {
      // A cell of a table is a text of its own.
      for (const { start, end } of cellsOf(line)) {
        if (isItem || start > 0) close()
        addLine(line, Math.max(start, opening), end, at, runs)
        if (start > 0) close()
      }
    }
    at += line.length + 1
  }
  close()
  return sentences.filter(({ text: words }) => anyWord.test(words))
}

function cellsOf(line: string): Array<{ start: number; end: number }> {
  if (!/^\s*\|.*\|\s*$/.test(line)) return [{ start: 0, end: line.length }]
  const cells: Array<{ start: number; end: number }> = []
  let start = line.indexOf('|') + 1
  for (let end = line.indexOf('|', start); end >= 0; end = line.indexOf('|', start)) {
    cells.push({ start, end })
    start = end + 1
  }
  return cells
}

/** Add what a reader sees of a line; a line end within a paragraph is a space. */
function addLine(line: string, from: number, to: number, offset: number, runs: Array<Run>): void {
  if (runs.length > 0) runs.push({ value: ' ', start: offset + from - 1 })
  let at = from
  const end = from + line.slice(from, to).trimEnd().length
  marks.lastIndex = 0
  for (const match of line.slice(0, end).matchAll(marks)) {
    if (match.index < at) continue
    if (match.index > at) runs.push({ value: line.slice(at, match.index), start: offset + at })
    at = match.index + match[0].length
  }
  if (at < end) runs.push({ value: line.slice(at, end), start: offset + at })
}
