import { decodeText, formatOfName, readDocument, UnreadableDocument } from '@aiqyn/formats'
import {
  countSeverities,
  isSummary,
  render,
  report,
  type Summary,
  type Verification,
  verify,
} from 'aiqyn'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { choose, inputFormats, verificationFormats, verifyOptions } from '../options.ts'
import { readBytes } from '../read-bytes.ts'
import { readInputs } from '../read-input.ts'
import { writeOutput } from '../write-output.ts'

type Values = Readonly<Record<string, unknown>>

const severities = ['info', 'warning', 'error'] as const

/**
 * Verify summaries against an act.
 *
 * @param files Names of summaries, `-` for standard input.
 * @param values Options as they were given.
 * @returns Exit code: 1 when findings reach `--fail-on`.
 */
export async function runVerify(
  files: ReadonlyArray<string>,
  values: Values,
  io: Io,
): Promise<0 | 1> {
  const output = stringOf(values, 'output')
  const isShown = output === undefined && io.stdout.isTerminal
  const format =
    choose(values, 'format', verifyOptions, verificationFormats) ?? (isShown ? 'pretty' : 'text')
  const failOn = choose(values, 'fail-on', verifyOptions, severities) ?? 'error'
  const tags = verifyOptions['language']?.values ?? []
  const language = choose(values, 'language', verifyOptions, tags)
  const summaryLanguage = choose(values, 'summary-language', verifyOptions, tags)
  const answerLanguage = choose(
    values,
    'answer-language',
    verifyOptions,
    verifyOptions['answer-language']?.values ?? [],
  )
  const inputFormat = choose(values, 'input-format', verifyOptions, inputFormats) ?? 'auto'
  const source = stringOf(values, 'source')
  if (source === undefined)
    throw new Failure('say which act the summary tells of: verify SUMMARY --source ACT')
  const names = files.length > 0 ? files : ['-']
  if (source === '-' && names.includes('-'))
    throw new Failure('standard input cannot be both the summary and the act')
  if (format === 'html' && names.length > 1)
    throw new Failure('an HTML page shows one summary; call once for each file')

  const [input] = await readInputs([source], io, { language, format: inputFormat })
  if (!input) throw new Failure(`cannot read ${source}`)
  const results: Array<{ readonly name: string; readonly record: Verification }> = []
  for (const name of names) {
    const summary = await readSummary(name, io)
    const record = verify(summary, input.act, { summaryLanguage, answerLanguage })
    results.push({ name, record })
  }
  await writeOutput(write(results, format, isShown, failOn, io), output, io)
  const reached = severities.slice(severities.indexOf(failOn))
  const isReached = results.some(({ record }) => {
    const counts = countSeverities(record.findings)
    return reached.some((severity) => counts[severity] > 0)
  })
  return isReached ? 1 : 0
}

function write(
  results: ReadonlyArray<{ readonly name: string; readonly record: Verification }>,
  format: (typeof verificationFormats)[number],
  isShown: boolean,
  failOn: (typeof severities)[number],
  io: Io,
): string {
  const records = results.map(({ record }) => record)
  const [first] = records
  const view = {
    color: isShown && !io.env['NO_COLOR'],
    width: Math.min(io.stdout.columns || 80, 100),
  }
  switch (format) {
    case 'json':
      return `${JSON.stringify(records.length === 1 ? first : records, null, 2)}\n`
    case 'pretty':
      return records.map((record) => render(record, { format: 'text', ...view })).join('\n')
    case 'markdown':
    case 'html':
      return records.map((record) => render(record, { format })).join('\n')
    default:
      return report(
        results.map(({ name, record }) => ({
          name,
          source: record.summary.text,
          language: record.answerLanguage,
          check: {
            findings: record.findings,
            counts: countSeverities(record.findings),
            ignored: [],
          },
        })),
        { format, failOn, ...view },
      )
  }
}

/** Read a summary: our own record where the file is one, else its text. */
async function readSummary(name: string, io: Io): Promise<string | Summary> {
  const bytes = name === '-' ? await io.readStdin() : await readBytes(name, io.cwd)
  try {
    const format = formatOfName(name)
    if (format === 'docx' || format === 'pdf')
      return (await readDocument(bytes, { format })).act.source
    const text = decodeText(bytes)
    return /^\s*\{/.test(text) ? readRecord(text, name) : text
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    const shown = name === '-' ? 'standard input' : name
    throw new Failure(`cannot read ${shown}: ${error.message}`, { cause: error })
  }
}

function readRecord(text: string, name: string): Summary {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Failure(`${name} begins like JSON, but is none`, { cause })
  }
  if (isSummary(value)) return value
  throw new Failure(`${name} is JSON, but no record of aiqyn summarize --format json`)
}

function stringOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
