import type { Run } from '../act/build.ts'
import type { PositionIndex } from '../act/positions.ts'
import { isCommentLine } from '../check/comments.ts'
import { compact } from '../language/compact-patterns.ts'
import { classAt, lower, space } from '../segment/character-classes.ts'
import { type Block, textBlock } from './block.ts'
import { readTable } from './read-table.ts'

interface Line {
  /** Offsets of the line without its white space and line end. */
  readonly start: number
  readonly end: number
  /** A blank line stands before it. */
  readonly apart: boolean
}

/** Starts a paragraph of its own even in a text with broken lines. */
const startsItem = compact(
  /^(?:\(?[\p{L}\d]{1,6}(?:-\d{1,3})?\\?[.)]|[-–—•]\s|[«"“`]|[A-Z]{3,}\.? \d)/u,
)
const startsBullet = /^[-–—•]\s/
const endsSentence = /[.;:!?»”"'—]$/
/** Behind a sign that closes an item, also with the word that joins the next (`; and`). */
const endsItem = compact(/[.;:!?»”"'—–-]$|[;,]\s\p{L}{1,8}$/u)
/** Characters of a line that is broken for its length; the last of a paragraph may be shorter. */
const fullLine = 45

/**
 * Read plain text as portals hold it: one paragraph a line, or lines broken at a fixed width.
 *
 * Traces of Markdown (`>` before stamps, emphasis signs, escapes, HTML tables) are tolerated: texts that were Markdown
 * once are common. A line that is a comment for the check (`<!-- aiqyn ignore … -->`) is no law.
 *
 * @param text Normalised source.
 */
export function readText(text: string, index: PositionIndex): Array<Block> {
  const lines = splitLines(text)
  const wrapped = isWrapped(text, lines)
  const blocks: Array<Block> = []

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    if (text.startsWith('<table', line.start)) {
      const close = text.indexOf('</table>', line.start)
      const end = close < 0 ? line.end : close + '</table>'.length
      blocks.push({
        type: 'table',
        depth: 0,
        strong: false,
        runs: [],
        text: '',
        start: line.start,
        end,
        table: readTable(text, line.start, end, index),
      })
      while ((lines[at + 1]?.start ?? end) < end) at++
      continue
    }
    const runs: Array<Run> = []
    const quoted = addLine(text, line, runs)
    if (quoted) {
      while (
        lines[at + 1] &&
        !lines[at + 1]?.apart &&
        text.charCodeAt(lines[at + 1]?.start ?? 0) === 62 /* > */
      ) {
        at++
        joinLine(text, lines[at], runs)
      }
    } else if (wrapped) {
      while (continues(text, lines[at], lines[at + 1])) {
        at++
        joinLine(text, lines[at], runs)
      }
    }
    const block = textBlock(quoted ? 'quote' : 'paragraph', runs)
    if (block) blocks.push(block)
  }
  return blocks
}

function splitLines(text: string): Array<Line> {
  const lines: Array<Line> = []
  let apart = true
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let start = at
    let last = end
    while (start < last && classAt(text, start) & space) start++
    while (last > start && classAt(text, last - 1) & space) last--
    if (start === last || (text[start] === '<' && isCommentLine(text.slice(start, last)))) {
      apart = true
    } else {
      lines.push({ start, end: last, apart })
      apart = false
    }
    at = end + 1
  }
  return lines
}

/** Lines are broken at a width when many run on in lower case and hardly any is long. */
function isWrapped(text: string, lines: ReadonlyArray<Line>): boolean {
  const sample = lines.slice(0, 2000)
  let runOn = 0
  let long = 0
  for (let at = 0; at < sample.length; at++) {
    const line = sample[at]
    const next = sample[at + 1]
    if (!line) continue
    if (line.end - line.start > 110) long++
    if (
      next &&
      !next.apart &&
      !endsSentence.test(text.slice(line.end - 1, line.end)) &&
      classAt(text, next.start) & lower
    )
      runOn++
  }
  return sample.length > 3 && runOn > sample.length * 0.15 && long < sample.length * 0.05
}

function continues(text: string, line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.apart) return false
  const start = text.slice(next.start, next.start + 24)
  if (startsItem.test(start)) return !startsBullet.test(start) && isOpen(text, line)
  if (classAt(text, next.start) & lower) return true
  // A capital or a digit runs on only when the line before it is full and its sentence is open.
  if (line.end - line.start <= 40) return false
  const last = text.slice(Math.max(line.start, line.end - 16), line.end)
  return !endsSentence.test(last.slice(-1)) || opensBracket.test(last)
}

/** `(sec.`: no sentence ends behind the first word of what stands in brackets. */
const opensBracket = /\([^()]{1,12}\.$/

/** Whether a full line breaks off within a sentence: what looks like an item behind it is the rest of a citation, or a word. */
function isOpen(text: string, { start, end }: Line): boolean {
  return end - start > fullLine && !endsItem.test(text.slice(Math.max(start, end - 12), end))
}

function joinLine(text: string, line: Line | undefined, runs: Array<Run>): void {
  const last = runs.at(-1)
  if (!line || !last) return
  runs.push({ value: ' ', start: last.start + last.value.length })
  addLine(text, line, runs)
}

function isEmphasis(text: string): boolean {
  return text.startsWith('*') || text.startsWith('_')
}

/** Add a line's text to the runs without the signs of Markdown; tells whether it was a block quotation. */
function addLine(text: string, line: Line, runs: Array<Run>): boolean {
  let { start, end } = line
  const quoted = text.charCodeAt(start) === 62 /* > */
  if (quoted) start++
  const raw = text.slice(start, end)
  const emphasised = quoted || isEmphasis(raw) ? /^\s*([*_]{1,3})(?=\S)/.exec(raw) : null
  const sign = emphasised?.[1]
  if (
    emphasised &&
    sign &&
    raw.trimEnd().endsWith(sign) &&
    raw.trim().length > 2 * sign.length &&
    /[^*_\s]/.test(raw)
  ) {
    start += emphasised[0].length
    end = start + text.slice(start, end).trimEnd().length - sign.length
  }
  // An escaped bracket (`1\)`): the sign before it is not part of the text.
  const backslash = text.slice(start, Math.min(start + 12, end)).indexOf('\\')
  if (backslash > 0) {
    runs.push({ value: text.slice(start, start + backslash), start })
    start += backslash + 1
  }
  if (start < end) runs.push({ value: text.slice(start, end), start })
  return quoted
}
