import type { Labels } from '../language/messages.ts'

/** How a language writes a figure. */
type Figures = Pick<Labels, 'decimalSign'>

/**
 * A figure with one decimal at most, with the decimal sign of a language and no grouping.
 *
 * Not by `Intl`: a browser without data for Kazakh writes it as English, and the same record must read alike everywhere.
 */
export function formatNumber(value: number, { decimalSign }: Figures): string {
  return String(Math.round(value * 10) / 10).replace('.', decimalSign)
}

/** Two ends of a range, or one where they are the same. */
export function formatRange(low: number, high: number, figures: Figures): string {
  const [from, to] = [formatNumber(low, figures), formatNumber(high, figures)]
  return from === to ? from : `${from}–${to}`
}
