import type { Finding } from '../act/types.ts'
import type { Checked } from './checked.ts'
import { placedMessage } from './place.ts'

const columns: ReadonlyArray<string> = [
  'file',
  'line',
  'column',
  'severity',
  'rule',
  'unit',
  'words',
  'message',
  'replacement',
  'ignored',
]

/** A table for spreadsheets by RFC 4180: a row for each finding, and for each that a comment put aside, with its reason. */
export function toCsv(results: ReadonlyArray<Checked>): string {
  const rows = results.flatMap(({ name, source = '', check }) => [
    ...check.findings.map((finding) => rowOf(name, source, finding, '')),
    ...check.ignored.map((finding) => rowOf(name, source, finding, finding.reason || 'ignored')),
  ])
  return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

function rowOf(name: string, source: string, finding: Finding, ignored: string): Array<string> {
  const { line, column, severity, ruleId, eId = '', start, end, replacements = [] } = finding
  const values = replacements.map(({ value }) => value).join(' | ')
  const words = source.slice(start, end)
  return [
    name,
    String(line),
    String(column),
    severity,
    ruleId,
    eId,
    words,
    placedMessage(finding),
    values,
    ignored,
  ]
}

/** What a spreadsheet would read as a formula is text there behind an apostrophe: drafts come from anybody. */
function toCell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
