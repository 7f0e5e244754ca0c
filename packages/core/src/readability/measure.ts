import type { Language } from '../language/language.ts'
import type { Measure, Measured } from '../records/records.ts'
import type { Counts } from './formula.ts'

/** A whole-text formula says nothing of a text with fewer words. */
const fewestWords = 30

/** Value of every formula of a language. None for texts too short to measure. */
export function measure(counts: Counts, { formulas }: Language): Array<Measure> {
  if (counts.words < fewestWords || counts.sentences === 0) return []
  return formulas.flatMap((formula) => {
    const value = formula.value(counts)
    if (!Number.isFinite(value)) return []
    const { id, name, status, source, countingRule, range, schoolYears } = formula
    const inRange =
      (range === undefined || (value >= range[0] && value <= range[1])) &&
      (formula.fits?.(counts) ?? true)
    return [
      {
        id,
        name,
        value: round(value),
        ...(schoolYears ? { schoolYears: round(schoolYears(value)) } : {}),
        status,
        formula: formula.formula,
        source,
        ...(countingRule === undefined ? {} : { countingRule }),
        ...(range ? { range: [range[0], range[1]] as [number, number] } : {}),
        inRange,
      },
    ]
  })
}

/** Counts with what the formulas of a language make of them. */
export function measured(counts: Counts, language: Language): Measured {
  const measures = measure(counts, language)
  return { counts, measures, band: bandOf(measures) }
}

/**
 * School years from the validated formulas that are in range: a band, because they never agree. A lone one is a year
 * or so off even on the texts that it was made from.
 */
function bandOf(measures: ReadonlyArray<Measure>): Measured['band'] {
  const years = measures.flatMap(({ status, inRange, schoolYears }) =>
    status === 'validated' && inRange && schoolYears !== undefined ? [schoolYears] : [],
  )
  if (years.length === 0) return null
  const margin = years.length === 1 ? 1 : 0
  return {
    low: Math.max(1, Math.floor(Math.min(...years) - margin)),
    high: Math.max(1, Math.ceil(Math.max(...years) + margin)),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
