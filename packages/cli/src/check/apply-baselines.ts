import { relative, resolve } from 'node:path'
import type { Checked } from 'aiqyn'
import type { Io } from '../io.ts'
import { writeOutput } from '../write-output.ts'
import {
  type BaselineEntry,
  compare,
  entriesOf,
  fileIn,
  readBaseline,
  writeBaseline,
} from './baseline.ts'

/** A checked file with the absolute path of the baseline that holds for it, if any. */
export interface WithBaseline {
  readonly result: Checked
  readonly baseline: string | undefined
}

/**
 * Take out of each check what its baseline knows; entries that are out of date are told to the user.
 *
 * @throws {Failure} For a baseline that cannot be read.
 */
export async function applyBaselines(
  checked: ReadonlyArray<WithBaseline>,
  io: Io,
): Promise<Array<Checked>> {
  const read = new Map<string, ReadonlyArray<BaselineEntry>>()
  const gone = new Map<string, number>()
  const results: Array<Checked> = []
  for (const { result, baseline } of checked) {
    if (baseline === undefined) {
      results.push(result)
      continue
    }
    const name = relative(io.cwd, baseline)
    const entries = read.get(baseline) ?? (await readBaseline(baseline, name))
    read.set(baseline, entries)
    const file = fileIn(baseline, result.name, io.cwd)
    const compared = compare(result.check, result.source ?? '', entries, file)
    results.push({ ...result, check: compared.record, known: compared.known })
    gone.set(name, (gone.get(name) ?? 0) + compared.gone)
  }
  for (const [name, count] of gone) {
    if (count > 0)
      io.stderr.write(
        `aiqyn: in the baseline ${name}, ${count} no longer found; --write-baseline ${name} writes it anew\n`,
      )
  }
  return results
}

/** Write the baseline of everything that was found. @param path As the user gave it. */
export async function writeBaselineOf(
  results: ReadonlyArray<Checked>,
  path: string,
  io: Io,
): Promise<void> {
  const absolute = resolve(io.cwd, path)
  const entries = results.flatMap(({ name, source = '', check }) =>
    entriesOf(check, source, fileIn(absolute, name, io.cwd)),
  )
  await writeOutput(writeBaseline(entries), path, io)
  io.stderr.write(`aiqyn: wrote ${entries.length} findings to the baseline ${path}\n`)
}
