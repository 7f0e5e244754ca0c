import type { Checked } from './checked.ts'

/** The record of one document as it is; of several, one array in their order. */
export function toJson(results: ReadonlyArray<Checked>): string {
  const records = results.map(({ check }) => check)
  return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`
}
