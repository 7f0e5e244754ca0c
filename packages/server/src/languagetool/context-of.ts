import type { Match } from './answer-schema.ts'

/** As LanguageTool shows it. */
const around = 40
const dots = '...'

/** The words around a place, on one line. */
export function contextOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Match['context'] {
  const from = keepPair(text, Math.max(0, start - around))
  const to = keepPair(text, Math.min(text.length, end + around))
  const before = from > 0 ? dots : ''
  const after = to < text.length ? dots : ''
  // One blank for each character, so that offsets hold.
  const shown = text.slice(from, to).replaceAll(/[\r\n\t]/g, ' ')
  return {
    text: `${before}${shown}${after}`,
    offset: before.length + start - from,
    length: end - start,
  }
}

/** Do not cut between the halves of a character. */
function keepPair(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}
