import { decodeHTML } from 'entities/decode'
import type { Run } from '../act/build.ts'
import { blockElements } from './html-elements.ts'

/**
 * White space; character references, of which old ones need no semicolon; tags that the parser passed over within a text,
 * such as an end tag without its start.
 */
const special = /\s+|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});?|<[a-z/!?][^<>]*>/gi
/** Characters that only say where a word may be broken. */
const breakMark = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * Runs for a stretch of text between two tags: references decoded, white space folded to one space, soft hyphens gone.
 *
 * A reference is never shorter than what it stands for, so each run fits where it stands in the source.
 *
 * @param text Normalised source.
 */
export function htmlRuns(text: string, start: number, end: number): Array<Run> {
  const raw = text.slice(start, end)
  if (!/[&<\t\n\f\r]|\s\s/.test(raw)) return raw === '' ? [] : [{ value: raw, start }]
  const runs: Array<Run> = []
  let from = 0
  const upTo = (to: number): void => {
    if (to > from)
      runs.push({ value: raw.slice(from, to).replace(/\s/g, ' '), start: start + from })
  }
  for (const match of raw.matchAll(special)) {
    const [found] = match
    const at = match.index
    if (found[0] === '&') {
      const { value, length } = decode(found)
      if (length === 0) continue
      upTo(at)
      const shown = value.replace(breakMark, '').replace(/\s/g, ' ')
      if (shown !== '') runs.push({ value: shown, start: start + at })
      from = at + length
    } else if (found[0] === '<' || found.length > 1) {
      upTo(found[0] === '<' ? at : at + 1)
      if (isApart(found)) runs.push({ value: ' ', start: start + at })
      from = at + found.length
    }
  }
  upTo(raw.length)
  return runs
}

/** Whether a tag stands between two paragraphs or cells. */
function isApart(tag: string): boolean {
  const name = /^<\/?([a-z][a-z\d]{0,30})/i.exec(tag)?.[1]
  return name !== undefined && blockElements.has(name.toLowerCase())
}

/** What a reference stands for, and how much of it: `&ampx` is `&` and an x. */
function decode(reference: string): { value: string; length: number } {
  const decoded = decodeHTML(reference)
  if (decoded === reference) return { value: '', length: 0 }
  let kept = 0
  while (
    kept < decoded.length - 1 &&
    decoded[decoded.length - 1 - kept] === reference[reference.length - 1 - kept]
  )
    kept++
  const value = decoded.slice(0, decoded.length - kept)
  const length = reference.length - kept
  return value.length > length ? { value: '', length: 0 } : { value, length }
}
