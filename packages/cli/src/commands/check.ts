import { resolve } from 'node:path'
import { placeFindings } from '@aiqyn/formats'
import { type Check, type Checked, check, report, reportFormats } from 'aiqyn'
import { applyBaselines, writeBaselineOf } from '../check/apply-baselines.ts'
import { readRuleOptions } from '../check/rule-option.ts'
import { type Settings, settingsFor } from '../check/settings.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { checkOptions, choose, inputFormats } from '../options.ts'
import { readInputs } from '../read-input.ts'
import { writeOutput } from '../write-output.ts'

type Values = Readonly<Record<string, unknown>>

const severities = ['info', 'warning', 'error'] as const

/**
 * Check files.
 *
 * @param files Names of files, `-` for standard input.
 * @param values Options as they were given.
 * @returns Exit code: 1 when findings that no baseline knows reach `--fail-on`.
 */
export async function runCheck(
  files: ReadonlyArray<string>,
  values: Values,
  io: Io,
): Promise<0 | 1> {
  const output = stringOf(values, 'output')
  const isShown = output === undefined && io.stdout.isTerminal
  const format =
    choose(values, 'format', checkOptions, reportFormats) ?? (isShown ? 'pretty' : 'text')
  const inputFormat = choose(values, 'input-format', checkOptions, inputFormats) ?? 'auto'
  const writeTo = stringOf(values, 'write-baseline')
  const settingsOf = settingsFor(
    {
      language: choose(values, 'language', checkOptions, checkOptions['language']?.values ?? []),
      failOn: choose(values, 'fail-on', checkOptions, severities),
      rules: readRuleOptions(values['rule']),
      baseline: stringOf(values, 'baseline'),
      config: stringOf(values, 'config'),
      hasNoConfig: values['no-config'] === true,
    },
    io,
  )
  if (format === 'html' && files.length > 1)
    throw new Failure('an HTML page shows one draft; call once for each file')

  const checked: Array<{ readonly result: Checked; readonly settings: Settings }> = []
  for (const name of files.length > 0 ? files : ['-']) {
    const settings = await settingsOf(name)
    const { language, rules, ignoredBy } = settings
    if (ignoredBy !== undefined) {
      io.stderr.write(`aiqyn: ${name} is not checked, as ignoreFiles in ${ignoredBy} says\n`)
      continue
    }
    for (const { act, document } of await readInputs([name], io, {
      language,
      format: inputFormat,
    })) {
      const record = placeFindings(check(act, { rules }), document)
      const result = { name, source: act.source, language: act.data.language, check: record }
      checked.push({ result, settings })
    }
  }
  if (writeTo !== undefined)
    await writeBaselineOf(
      checked.map(({ result }) => result),
      writeTo,
      io,
    )
  const results = await applyBaselines(
    checked.map(({ result, settings }) => ({
      result,
      // What was just written is known from now on.
      baseline: writeTo === undefined ? settings.baseline : resolve(io.cwd, writeTo),
    })),
    io,
  )
  const limits = checked.map(({ settings }) => settings.failOn)
  const written = report(results, {
    format,
    color: isShown && !io.env['NO_COLOR'],
    width: Math.min(io.stdout.columns || 80, 100),
    failOn: severities.find((severity) => limits.includes(severity)),
  })
  await writeOutput(written, output, io)
  return results.some(({ check: record }, at) => reaches(record, limits[at] ?? 'error')) ? 1 : 0
}

/** Whether anything found is as grave as `failOn`, or graver. */
function reaches({ counts }: Check, failOn: Settings['failOn']): boolean {
  return severities.slice(severities.indexOf(failOn)).some((severity) => counts[severity] > 0)
}

function stringOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
