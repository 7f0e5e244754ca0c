import type { BudgetKind } from '../language/budget.ts'
import type { Language } from '../language/language.ts'
import { findAmounts } from './amounts.ts'
import { findAll } from './find-all.ts'
import { parseNumber } from './numbers.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './piece.ts'

/** A sum of a budget. */
export interface FoundTotal {
  readonly kind: BudgetKind
  /** Name of the budget in the words of the act; absent where money is appropriated outside of one. */
  readonly budget?: string
  /** The years it is for; the sum is for each of them. `null` where the act does not say. */
  readonly years: { readonly from: number; readonly to: number } | null
  /** In whole units of the currency, below nought for a deficit. */
  readonly amount: number
  readonly currency: string
  /** As the act writes it, and what it counts by. */
  readonly stated: { readonly value: number; readonly unit: number }
  readonly passage: Passage
  readonly pieces: ReadonlyArray<Piece>
}

/** Find the sums that an act approves as a budget, or appropriates. */
export function findBudget(
  passages: ReadonlyArray<Passage>,
  language: Language,
): Array<FoundTotal> {
  const { approves, appropriations } = language.budget
  const known = new Map<Piece, RegExpExecArray | null>()
  return passages.flatMap((passage) => {
    const [first] = passage.leadIns
    if (first) {
      let match = known.get(first)
      if (match === undefined) {
        match = approves.exec(first.text)
        known.set(first, match)
      }
      if (match) return rowOf(passage, match.groups?.['name'] ?? '', language)
    }
    return appropriations ? appropriated(passage, appropriations, language) : []
  })
}

/** A row of a budget: what it is, and its sum. */
function rowOf(passage: Passage, budget: string, language: Language): Array<FoundTotal> {
  const { quantities } = language
  const { rows, year } = language.budget
  const { text } = passage.piece
  const [sum] = findAmounts(text, quantities)
  if (!sum || sum.currency === null || sum.from !== undefined) return []
  const label = text.slice(0, sum.start).replace(/^\d{1,2}\)\s*/, '')
  const row = rows.find(({ words }) => words.test(label))
  if (!row) return []
  const isBelow = sum.value > 0 && minus.test(label)
  const written = isBelow ? -sum.value : sum.value
  const amount = row.sign === undefined ? written : row.sign * Math.abs(written)
  let years: FoundTotal['years'] = null
  for (const { text: words } of passage.leadIns)
    for (const match of findAll(words, year)) {
      const from = Number(match.groups?.['year'])
      years = { from, to: from }
    }
  return [
    {
      kind: row.kind,
      budget,
      years,
      amount: exact(amount),
      currency: sum.currency,
      // A sign in brackets (`(-) 11 691`) is none of the figures.
      stated: statedOf(
        text.slice(sum.start, sum.end),
        bracketed.test(label) ? sum.value : written,
        language,
      ),
      passage,
      pieces: [...passage.leadIns.slice(0, 1), passage.piece],
    },
  ]
}

const bracketed = /\([-−–]\)\s?$/u
/** A sign that stands apart from the figures, behind the dash or in brackets: `– - 2 270,8`, `(-) 11 691`. */
const minus = /(?:[–—-]\s?[-−–]|\([-−–]\))\s?$/u

function appropriated(
  passage: Passage,
  { authorizes, appropriates, years }: NonNullable<Language['budget']['appropriations']>,
  language: Language,
): Array<FoundTotal> {
  const { piece, leadIns } = passage
  const words = [...leadIns, piece].map(({ text }) => text).join(' ')
  const kind = authorizes.test(words)
    ? 'authorized'
    : appropriates.test(words)
      ? 'appropriated'
      : undefined
  if (!kind) return []
  return findAmounts(piece.text, language.quantities).flatMap((sum): Array<FoundTotal> => {
    if (sum.currency === null || sum.from !== undefined || sum.bound === 'min') return []
    const groups = years.exec(piece.text.slice(sum.end, sum.end + 120))?.groups
    const spans = groups ? spansOf(groups) : [null]
    return spans.map((span) => ({
      kind,
      years: span,
      amount: exact(sum.value),
      currency: sum.currency ?? '',
      stated: statedOf(piece.text.slice(sum.start, sum.end), sum.value, language),
      passage,
      pieces: [...leadIns, piece],
    }))
  })
}

/** `2003`, `2028 through 2030`, `2011 and 2012`. */
function spansOf(groups: Readonly<Record<string, string>>): Array<{ from: number; to: number }> {
  const from = Number(groups['from'])
  const to = groups['to']
  if (to !== undefined) return [{ from, to: Number(to) }]
  const also = groups['also']
  const years = [from, ...(also ? [Number(also)] : [])]
  return years.map((year) => ({ from: year, to: year }))
}

/** A sum without the noise of binary fractions. */
function exact(value: number): number {
  return Math.round(value * 100) / 100
}

const figuresOnly = /\d[\d\s.,\u00a0\u202f]*/u

function statedOf(words: string, amount: number, language: Language): FoundTotal['stated'] {
  const figures = figuresOnly.exec(words)?.[0].trim().replace(/[.,]$/, '')
  const value = figures === undefined ? undefined : parseNumber(figures, language.quantities)
  if (value === undefined || value === 0) return { value: amount, unit: 1 }
  return { value: amount < 0 ? -value : value, unit: Math.round(Math.abs(amount) / value) }
}
