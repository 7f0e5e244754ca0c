import { dirname, relative, resolve, sep } from 'node:path'
import { decodeText, UnreadableDocument } from '@aiqyn/formats'
import { type Check, countSeverities, type Finding, fingerprint, placesOf } from 'aiqyn'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { readBytes } from '../read-bytes.ts'

/** One finding that is known. Nothing of the text of an act is in it. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with slashes. */
  readonly file: string
  readonly ruleId: string
  readonly eId?: string | undefined
  readonly fingerprint: string
}

const schema = z.object({
  version: z.literal(1),
  findings: z.array(
    z.object({
      file: z.string(),
      ruleId: z.string(),
      eId: z.string().optional(),
      fingerprint: z.string(),
    }),
  ),
})

/**
 * Read a baseline.
 *
 * @param path Absolute.
 * @param name As the user knows it.
 * @throws {Failure} Naming the file and what to do.
 */
export async function readBaseline(path: string, name: string): Promise<Array<BaselineEntry>> {
  const bytes = await readBytes(path, '/', 'the baseline').catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error
    throw new Failure(`${error.message.replace(path, name)}; --write-baseline ${name} makes one`, {
      cause: error,
    })
  })
  try {
    return schema.parse(JSON.parse(decodeText(bytes))).findings
  } catch (error) {
    const isWrong =
      error instanceof UnreadableDocument ||
      error instanceof SyntaxError ||
      error instanceof z.ZodError
    if (!isWrong) throw error
    throw new Failure(
      `${name} is no baseline of this version; --write-baseline ${name} makes one`,
      { cause: error },
    )
  }
}

/** The findings of a check as entries of a baseline. @param file As `fileIn` names it. */
export function entriesOf(record: Check, source: string, file: string): Array<BaselineEntry> {
  const found = record.findings.flatMap(placesOf)
  const prints = fingerprint([...found, ...record.ignored], source)
  return found.map((finding) => {
    const { ruleId, eId } = finding
    const place = eId === undefined ? {} : { eId }
    return { file, ruleId, ...place, fingerprint: prints.get(finding) ?? '' }
  })
}

/** A baseline as a file: sorted, a finding a line, so that changes of it can be reviewed. */
export function writeBaseline(entries: ReadonlyArray<BaselineEntry>): string {
  const key = ({ file, eId = '', ruleId, fingerprint: print }: BaselineEntry): string =>
    [file, eId, ruleId, print].join('\n')
  const lines = entries
    .map((entry) => ({ key: key(entry), line: JSON.stringify(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => `    ${line}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}

/** A check without what a baseline knows. */
export interface Compared {
  readonly record: Check
  readonly known: ReadonlyArray<Finding>
  /** Entries of the file that no finding matches any more. */
  readonly gone: number
}

/** Part what a baseline knows from what is new. @param file As `fileIn` names it. */
export function compare(
  record: Check,
  source: string,
  baseline: ReadonlyArray<BaselineEntry>,
  file: string,
): Compared {
  const own = new Set(
    baseline.filter((entry) => entry.file === file).map((entry) => entry.fingerprint),
  )
  const places = new Map(record.findings.map((finding) => [finding, placesOf(finding)]))
  const prints = fingerprint([...[...places.values()].flat(), ...record.ignored], source)
  // One new place makes a remark new that is made of many.
  const isKnown = (finding: Finding): boolean =>
    (places.get(finding) ?? []).every((place) => own.has(prints.get(place) ?? ''))
  const known = record.findings.filter(isKnown)
  const findings = record.findings.filter((finding) => !isKnown(finding))
  const present = new Set(prints.values())
  return {
    record: { ...record, findings, counts: countSeverities(findings) },
    known,
    gone: [...own].filter((print) => !present.has(print)).length,
  }
}

/** How a baseline names a file: relative to its own folder, so that it means the same on every machine. */
export function fileIn(baselinePath: string, name: string, cwd: string): string {
  if (name === '-') return name
  return relative(dirname(baselinePath), resolve(cwd, name)).split(sep).join('/')
}
