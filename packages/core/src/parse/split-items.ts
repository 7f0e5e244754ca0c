import type { Run } from '../act/build.ts'

/** Items that Markdown knows no list for: `(a) …`, `(2) …`, on lines of their own behind a line that ends as one does. */
const item = /^\((?:\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})\)\s/
const lineEnds = /(?:[.;:,—–]|--|(?<![A-Za-z])(?:and|or))["”]?$/

/**
 * Split a paragraph of Markdown where a line opens an item. Its parser joins lines without a blank line between them;
 * acts set their items so.
 *
 * @param runs Of the paragraph; a line end inside is one space.
 * @param text Normalised source, which still has the line ends.
 * @returns One list of runs for each paragraph, at least one.
 */
export function splitItems(runs: ReadonlyArray<Run>, text: string): Array<Array<Run>> {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last || !/[\r\n]/.test(text.slice(first.start, last.start + last.value.length)))
    return [[...runs]]
  const parts: Array<Array<Run>> = [[]]
  let before = ''
  for (const [index, run] of runs.entries()) {
    let from = 0
    for (let at = run.value.indexOf(' '); at >= 0; at = run.value.indexOf(' ', at + 1)) {
      const sign = text[run.start + at]
      if (sign !== '\n' && sign !== '\r') continue
      const line = before + run.value.slice(from, at)
      const next = run.value.slice(at + 1, at + 12) || (runs[index + 1]?.value.slice(0, 12) ?? '')
      if (!lineEnds.test(line.slice(-12)) || !item.test(next)) continue
      push({ value: run.value.slice(from, at), start: run.start + from })
      parts.push([])
      before = ''
      from = at + 1
    }
    push({ value: run.value.slice(from), start: run.start + from })
    before = (before + run.value.slice(from)).slice(-12)
  }
  return parts

  function push(run: Run): void {
    if (run.value !== '') parts.at(-1)?.push(run)
  }
}
