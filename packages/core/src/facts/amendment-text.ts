import type { QuotedStructure } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import { compact } from '../language/compact-patterns.ts'
import type { UnitPath } from './amendment-units.ts'

const beforeNumber = compact(/^[\s"«“‘(]*(?:\p{L}{3,12}\.?\s)?\(?/u)
const numberGoesOn = compact(/^[\p{L}\p{N}]|^-\p{N}/u)

const closing = /[\s.;,]*(?:\s(?:and|or))?$/

/** New text of an amendment without the marks around it; every paragraph may open with one (`“(b) …`). */
export function newText(quoted: string): string {
  const text = quoted.trim()
  if (/^[“‘]/.test(text)) {
    const opening = text[0] ?? ''
    const lines = text.split('\n').map((line) => (line.startsWith(opening) ? line.slice(1) : line))
    return lines
      .join('\n')
      .replace(opening === '“' ? /”[\s.;,]*(?:(?:and|or)\s*)?$/ : /’[\s.;,]*$/, '')
      .trim()
  }
  const mark = /^["«„]/.exec(text)?.[0]
  if (mark === undefined) return withoutLoneClosing(text)
  const inner = text.slice(1).trim()
  const end = inner.length - (closing.exec(inner)?.[0].length ?? 0)
  const last = inner[end - 1]
  // A mark behind a full stop closes the whole (`».».`), whatever marks are missing before it.
  const isOuter =
    (last === '"' && count(inner, '"') % 2 === 1) ||
    (last === '»' &&
      (count(inner, '»') > count(inner, '«') || /[.;]$/.test(inner.slice(0, end - 1))))
  return (isOuter ? inner.slice(0, end - 1) : inner).trim()
}

/** Akoma Ntoso keeps the mark that closes a text in its last paragraph, and has none that opens it. */
function withoutLoneClosing(text: string): string {
  const isLone = count(text, '»') > count(text, '«') || count(text, '”') > count(text, '“')
  return isLone ? text.replace(/[»”][\s.;,]*$/, '').trim() : text
}

/** The tables of quoted text as it reads: a line a row. */
export function quotedTables(node: QuotedStructure): string {
  const rows: Array<string> = []
  visit(node, (inner) => {
    if (inner.type !== 'tableRow') return undefined
    rows.push(
      inner.children
        .map(({ children }) =>
          children
            .map(({ value }) => value)
            .join('')
            .trim(),
        )
        .join(' | '),
    )
    return 'skip'
  })
  return rows.join('\n')
}

/**
 * Cut new text that holds several units.
 *
 * @returns A text for each unit; undefined where their numbers open no lines; or that only some do.
 */
export function cutText(
  text: string,
  units: ReadonlyArray<UnitPath>,
): ReadonlyArray<string> | 'incomplete' | undefined {
  const last = units.map((path) => path.at(-1))
  const lines = text.split('\n')
  // A paragraph without a number is a line.
  if (last.every((unit) => unit?.kind === 'indent' || unit?.kind === 'alinea'))
    return lines.length === units.length ? lines : undefined
  const starts: Array<number> = []
  let at = 0
  for (const unit of last) {
    const num = unit?.num ?? ''
    while (at < lines.length && !opensWith(lines[at] ?? '', num)) at++
    if (at === lines.length) return starts[0] === 0 ? 'incomplete' : undefined
    starts.push(at)
    at++
  }
  if (starts[0] !== 0) return undefined
  return starts.map((start, index) =>
    lines
      .slice(start, starts[index + 1])
      .join('\n')
      .trim(),
  )
}

function opensWith(line: string, num: string): boolean {
  const start = beforeNumber.exec(line)?.[0].length ?? 0
  const rest = line.slice(start)
  return num !== '' && rest.startsWith(num) && !numberGoesOn.test(rest.slice(num.length))
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}
