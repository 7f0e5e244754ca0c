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
  let last = start
  const put = (value: string, at: number, behind: number, isLayout: boolean): void => {
    if (at > last) runs.push({ value: text.slice(last, at).replaceAll('\t', ' '), start: last })
    runs.push({ value, start: at, isLayout })
    last = behind
  }
  special.lastIndex = start
  for (let match = special.exec(text); match && match.index < end; match = special.exec(text)) {
    const behind = Math.min(special.lastIndex, end)
    if (match[0].startsWith('&')) {
      const value = isRaw ? undefined : decode(match)
      if (value !== undefined && behind - match.index >= value.length)
        put(value, match.index, behind, false)
    } else if (/[\r\n]/.test(match[0])) {
      put(' ', match.index, behind, true)
    }
  }
  if (last < end) runs.push({ value: text.slice(last, end).replaceAll('\t', ' '), start: last })
  return runs
}

function decode(match: RegExpExecArray): string | undefined {
  if (match[3]) return xmlEntities[match[3]]
  const code = match[1] ? Number(match[1]) : Number.parseInt(match[2] ?? '', 16)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}
