import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Statement, Summary } from '../records/records.ts'
import { listWords } from '../segment/word-list.ts'
import { applyEdits } from '../summary/edits.ts'
import { compareStatement } from './compare-statement.ts'
import { bearsOut, findFigures } from './figures.ts'
import type { Issue } from './issue.ts'
import type { SourceIndex } from './source-index.ts'
import type { VerifiedClaim } from './verified-claim.ts'

/** Every statement of a summary, each once, in the order in which it is told. */
export function statementsOf({ overview, answers, timeline }: Summary): Array<Statement> {
  const all = [
    ...overview,
    ...answers.flatMap(({ statements }) => statements),
    ...timeline.map(({ statement }) => statement),
  ]
  const told = new Set<string>()
  return all.filter(({ text, evidence }) => {
    const key = `${text}\n${evidence.map(({ start }) => start).join()}`
    if (told.has(key)) return false
    told.add(key)
    return true
  })
}

/** The statements of a summary, line by line: what places in its verification count in. */
export function textOfRecord(summary: Summary): string {
  return statementsOf(summary).map(lineOf).join('\n')
}

/** Verify our own record: its quotes, its edits, and what they made of the quotes. */
export function verifyRecord(
  summary: Summary,
  index: SourceIndex,
  languages: ReadonlyArray<Language>,
): Array<VerifiedClaim> {
  const computed = new Set(
    summary.timeline.filter((entry) => entry.computed).map(({ statement }) => statement.text),
  )
  let start = 0
  return statementsOf(summary).map((statement) => {
    const text = lineOf(statement)
    const piece: Piece = { eId: '', start, end: start + text.length, text }
    start += text.length + 1
    const issues = checkStatement(statement, index, languages, computed)
    return {
      piece,
      language: statement.language,
      verdict: issues.length > 0 ? 'contradicted' : 'supported',
      evidence: statement.evidence,
      issues,
    }
  })
}

function checkStatement(
  statement: Statement,
  { act, language }: SourceIndex,
  languages: ReadonlyArray<Language>,
  computed: ReadonlySet<string>,
): Array<Issue> {
  const { text, evidence, edits, kind } = statement
  const whole = { start: 0, end: lineOf(statement).length, kind: 'conflict', stated: '' } as const
  for (const { quote, start, end } of evidence)
    if (act.source.slice(start, end) !== quote)
      return [
        {
          ...whole,
          rule: 'quote-differs',
          source: act.source.slice(start, Math.min(end, start + 60)),
        },
      ]
  if (evidence.length === 0) return [{ ...whole, rule: 'no-evidence', source: '' }]
  const quotes = evidence.map(({ quote }) => quote).join('\n')
  const own = languages.find(({ id }) => id === statement.language)
  if (kind === 'computed')
    return own && !computed.has(text) ? checkComputed(text, quotes, own, language) : []
  if (reproduce(quotes, statement) !== text) return [{ ...whole, rule: 'edits-differ', source: '' }]
  const isCompared = edits.length > 0 && text.length <= longest
  return own && isCompared ? compareStatement(lineOf(statement), statement, own) : []
}

/** Longer statements are told by their quotes and edits alone. */
const longest = 10_000

/** Counts of units stand in no quote; dates, periods and sums do. */
function checkComputed(
  text: string,
  quotes: string,
  own: Language,
  language: Language,
): Array<Issue> {
  const figures = findFigures(quotes, listWords(quotes, language), language)
  const isMultiple = figures.some(({ dimension }) => dimension === 'monthlyCalculationIndex')
  return findFigures(text, listWords(text, own), own).flatMap((figure): Array<Issue> => {
    // What multiples of an index come to, the caller said by saying what one is worth.
    const isWorth = figure.dimension === 'KZT' && isMultiple
    const isThere =
      isWorth || figure.dimension === 'number' || figures.some((one) => bearsOut(figure, one))
    if (isThere) return []
    const { start, end } = figure
    return [
      {
        rule: 'figure-differs',
        kind: 'conflict',
        start,
        end,
        stated: text.slice(start, end),
        source: '',
      },
    ]
  })
}

function reproduce(quotes: string, { edits }: Statement): string | undefined {
  try {
    return applyEdits(quotes, edits).trim()
  } catch {
    // Edits of a damaged record overlap or lead beyond the quotes.
    return undefined
  }
}

function lineOf({ text }: Statement): string {
  return text.replace(/[\r\n]/g, ' ')
}
