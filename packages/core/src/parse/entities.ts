import type { Run } from '../act/build.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  laquo: '«',
  ldquo: '“',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  shy: ' ',
}
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi

/**
 * Runs for a stretch of text that may hold character references; each reference becomes a run of its own, of one unit.
 *
 * @param text Normalised source.
 */
export function decodeRuns(text: string, start: number, end: number): Array<Run> {
  const runs: Array<Run> = []
  let last = start
  // In the stretch alone: a search in the whole text for what it does not hold costs its length each time.
  const stretch = text.slice(start, end)
  if (stretch.includes('&')) {
    for (const match of stretch.matchAll(reference)) {
      const value = decode(match)
      if (value === undefined) continue
      const at = start + match.index
      if (at > last) runs.push({ value: text.slice(last, at), start: last })
      runs.push({ value, start: at })
      last = at + match[0].length
    }
  }
  if (last < end) runs.push({ value: text.slice(last, end), start: last })
  return runs.map((run) =>
    /[\r\n\t]/.test(run.value) ? { ...run, value: run.value.replace(/[\r\n\t]/g, ' ') } : run,
  )
}

// Only characters of one UTF-16 unit: a run is as long as what it shows.
function decode(match: RegExpMatchArray): string | undefined {
  if (match[3]) return named[match[3].toLowerCase()]
  const code = match[1] ? Number(match[1]) : Number.parseInt(match[2] ?? '', 16)
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined
}
