/** A figure with one decimal at most, with the decimal sign of a language and no grouping. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false }).format(
    value,
  )
}

/** Two ends of a range, or one where they are the same. */
export function formatRange(low: number, high: number, language: string): string {
  const [from, to] = [formatNumber(low, language), formatNumber(high, language)]
  return from === to ? from : `${from}–${to}`
}
