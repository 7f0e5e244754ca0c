import type { Run } from '../act/build.ts'
import { type XmlText, xmlEntities } from './read-xml.ts'

const special = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));|[ \t\r\n]+/gi

/** A run, or white space with a line end in it: layout of the file, which reads as one space or as nothing. */
export type XmlRun = Run & { readonly isLayout?: boolean }

/**
 * Runs of a stretch of XML text: each reference is a run of its own, as long as what it shows; white space that breaks
 * a line is one space.
 *
 * @param text Normalised source.
 */
export function xmlRuns(text: string, { start, end, isRaw }: XmlText): Array<XmlRun> {
  const runs: Array<XmlRun> = []
  // Of a slice: in the whole text each search would run on to wherever the next match is.
  const inside = text.slice(start, end)
  let last = 0
  const putText = (to: number): void => {
    if (to > last)
      runs.push({ value: inside.slice(last, to).replaceAll('\t', ' '), start: start + last })
  }
  for (const match of inside.matchAll(special)) {
    const isReference = match[0].startsWith('&')
    const isLayout = !isReference && /[\r\n]/.test(match[0])
    const value = isLayout ? ' ' : isReference && !isRaw ? decode(match) : undefined
    if (value === undefined) continue
    putText(match.index)
    runs.push({ value, start: start + match.index, isLayout })
    last = match.index + match[0].length
  }
  putText(inside.length)
  return runs
}

function decode(match: RegExpMatchArray): string | undefined {
  if (match[3]) return xmlEntities[match[3]]
  const code = match[1] ? Number(match[1]) : Number.parseInt(match[2] ?? '', 16)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}
