import type { Finding } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { labelLanguage } from '../render/label-language.ts'
import { plainText } from '../render/plain-text.ts'
import { wrap } from '../render/wrap.ts'
import type { Checked } from './checked.ts'
import { excerpt } from './excerpt.ts'
import { describePlace } from './place.ts'

interface PrettyOptions {
  readonly language: string | undefined
  readonly color: boolean
  readonly width: number
}

/** Below this nothing readable fits. */
const narrowest = 40
/** More proposals than an editor reads. */
const mostProposals = 3
/** So many further places are listed. */
const mostOthers = 20

const colours: Readonly<Record<Finding['severity'], number>> = { error: 31, warning: 33, info: 36 }

/** For people at a terminal: each finding with the words that it is about, what to write instead, and the counts. */
export function toPretty(
  results: ReadonlyArray<Checked>,
  languages: ReadonlyArray<Language>,
  { language, color, width: wanted }: PrettyOptions,
): string {
  const width = Math.max(narrowest, Math.floor(wanted))
  const style = (text: string, ...codes: ReadonlyArray<number>): string =>
    color ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text
  const shown = results.flatMap((result) => {
    const { labels } = labelLanguage(result.check, languages, language ?? result.language).messages
    return result.check.findings.map((finding) => [
      ...headOf(result.name, finding),
      ...wordsOf(result.source, finding),
      ...proposalsOf(finding),
      ...othersOf(finding),
    ])

    function headOf(name: string, finding: Finding): Array<string> {
      const { line, column, severity, message, ruleId } = finding
      const place = describePlace(finding, labels)
      return [
        style(`${plainText(name)}:${line}:${column}`, 1) + (place === '' ? '' : ` · ${place}`),
        ...wrap(`${labels.severity[severity]}: ${plainText(message)} (${ruleId})`, width - 2).map(
          (words, at) => {
            const label = `${labels.severity[severity]}:`
            return at === 0 && words.startsWith(label)
              ? `  ${style(label, 1, colours[severity])}${words.slice(label.length)}`
              : `  ${words}`
          },
        ),
      ]
    }

    function wordsOf(source: string | undefined, finding: Finding): Array<string> {
      if (source === undefined) return []
      const { line, underline } = excerpt(source, finding.start, finding.end, width - 4)
      const bar = style('│', 2)
      return [`  ${bar} ${line}`, `  ${bar} ${style(underline, colours[finding.severity])}`]
    }

    function othersOf({ others = [] }: Finding): Array<string> {
      if (others.length === 0) return []
      const places = others.slice(0, mostOthers).map(({ line, column }) => `${line}:${column}`)
      const more = others.length > mostOthers ? ', …' : ''
      return wrap(`${places.join(', ')}${more}`, width - 4).map(
        (words, at) => `  ${at === 0 ? '+' : ' '} ${words}`,
      )
    }

    function proposalsOf({ replacements = [] }: Finding): Array<string> {
      return replacements.slice(0, mostProposals).flatMap(({ value, why }) => {
        const reason = why === undefined ? '' : ` – ${plainText(why)}`
        return wrap(`${labels.instead}: ${plainText(value)}${reason}`, width - 4).map(
          (words, at) => `  ${at === 0 ? style('→', 32) : ' '} ${words}`,
        )
      })
    }
  })
  const blocks = [
    ...shown.map((lines) => lines.join('\n')),
    summaryOf(results, languages, language),
  ]
  return `${blocks.join('\n\n')}\n`
}

function summaryOf(
  results: ReadonlyArray<Checked>,
  languages: ReadonlyArray<Language>,
  wanted: string | undefined,
): string {
  const [first] = results
  const empty = { findings: [], counts: { error: 0, warning: 0, info: 0 }, ignored: [] }
  const { labels } = labelLanguage(
    first?.check ?? empty,
    languages,
    wanted ?? first?.language,
  ).messages
  const sum = (count: (result: Checked) => number): number =>
    results.reduce((total, result) => total + count(result), 0)
  const total = sum(({ check }) => check.findings.length)
  const ignored = sum(({ check }) => check.ignored.length)
  const known = sum((result) => result.known?.length ?? 0)
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      `${labels.findingCounts[severity]}: ${sum(({ check }) => check.counts[severity])}`,
  )
  return [
    ...(total > 0 ? counts : [labels.noFindings.replace(/\.$/, '')]),
    ...(ignored > 0 ? [`${labels.ignored}: ${ignored}`] : []),
    ...(known > 0 ? [`${labels.known}: ${known}`] : []),
  ].join(' · ')
}
