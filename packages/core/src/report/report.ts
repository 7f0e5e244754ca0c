import type { Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { render } from '../render/render.ts'
import type { Checked } from './checked.ts'
import { toCheckstyle } from './checkstyle.ts'
import { toCsv } from './csv.ts'
import { toGithub } from './github.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toPretty } from './pretty.ts'
import { toSarif } from './sarif.ts'
import { toLines } from './text.ts'

/** What a report can be written as. */
export type ReportFormat =
  | 'pretty'
  | 'text'
  | 'json'
  | 'sarif'
  | 'junit'
  | 'checkstyle'
  | 'csv'
  | 'github'
  | 'markdown'
  | 'html'

/** Every format of a report, in the order in which they are named to users. */
export const reportFormats: ReadonlyArray<ReportFormat> = [
  'pretty',
  'text',
  'json',
  'sarif',
  'junit',
  'checkstyle',
  'csv',
  'github',
  'markdown',
  'html',
]

/** How to report. */
export interface ReportOptions {
  readonly format: ReportFormat
  /** BCP 47 tag of the language of labels; that of the findings unless given. Formats for programs speak English. */
  readonly language?: string | undefined
  /** Colours by ANSI sequences; `pretty` only. */
  readonly color?: boolean | undefined
  /** Longest line in characters, 80 unless given and never below 40; `pretty` only. */
  readonly width?: number | undefined
  /** Mildest severity that fails; `error` unless given; `junit` only. */
  readonly failOn?: Finding['severity'] | undefined
}

/**
 * Write what checks found, for people or for other programs.
 *
 * @param results Documents with their checks.
 * @param languages Language packs whose labels may be used; at least one.
 * @returns Text that ends with one line end; empty for `github` when there is nothing to tell.
 * @throws {TypeError} When the call is wrong: an unknown format or language; HTML of more than one document.
 * @example
 * report([{ name: 'draft.md', source: text, check: check(text, [ru]) }], [ru], { format: 'sarif' })
 */
export function report(
  results: ReadonlyArray<Checked>,
  languages: ReadonlyArray<Language>,
  options: ReportOptions,
): string {
  const { format, language, color = false, width = 80, failOn = 'error' } = options
  switch (format) {
    case 'pretty':
      return toPretty(results, languages, { language, color, width })
    case 'text':
      return toLines(results)
    case 'json':
      return toJson(results)
    case 'sarif':
      return toSarif(results, languages, language)
    case 'junit':
      return toJunit(results, failOn)
    case 'checkstyle':
      return toCheckstyle(results)
    case 'csv':
      return toCsv(results)
    case 'github':
      return toGithub(results)
    case 'html':
      if (results.length !== 1)
        throw new TypeError(`Cannot show ${results.length} documents on one page; expected 1`)
      return pages(results, languages, format, language)
    case 'markdown':
      return pages(results, languages, format, language)
    default:
      throw new TypeError(
        `Expected format \`${reportFormats.join('`, `')}\`, not \`${String(format)}\``,
      )
  }
}

function pages(
  results: ReadonlyArray<Checked>,
  languages: ReadonlyArray<Language>,
  format: 'markdown' | 'html',
  language: string | undefined,
): string {
  return results
    .map((result) =>
      render(result.check, languages, { format, language: language ?? result.language }),
    )
    .join('\n')
}
