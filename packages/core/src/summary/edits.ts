import type { StatementEdit } from '../records/records.ts'

/**
 * Apply edits to the text they were made for.
 *
 * @param text The quotes of a statement's evidence, joined by one line feed.
 * @param edits Sorted, not overlapping.
 * @throws {RangeError} When edits overlap or reach beyond the text.
 */
export function applyEdits(text: string, edits: ReadonlyArray<StatementEdit>): string {
  let output = ''
  let at = 0
  for (const { from, to, insert } of edits) {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(
        `Expected edits in order within ${text.length} characters, not ${from}–${to} behind ${at}`,
      )
    }
    output += text.slice(at, from) + insert
    at = to
  }
  return output + text.slice(at)
}

/** Put edits in order and drop those that touch what an earlier one already changed. */
export function sortEdits(edits: ReadonlyArray<StatementEdit>): Array<StatementEdit> {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  const kept: Array<StatementEdit> = []
  for (const edit of sorted) {
    const last = kept[kept.length - 1]
    if (!last || edit.from >= last.to) kept.push(edit)
  }
  return kept
}
