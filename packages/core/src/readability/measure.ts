import type { Language } from '../language/language.ts'
import type { Measure, Measured } from '../records/records.ts'
import type { Counts, Formula } from './formula.ts'

/** A whole-text formula says nothing of a text with fewer words. */
const fewestWords = 30

/** Value of every formula of a language. None for texts too short to measure. */
export function measure(counts: Counts, { formulas }: Language): Array<Measure> {
  if (counts.words < fewestWords || counts.sentences === 0) return []
  const measures: Array<Measure> = []
  const templates = templatesOf(formulas)
  for (const [at, formula] of formulas.entries()) {
    const value = formula.value(counts)
    const template = templates[at]
    if (!template || !Number.isFinite(value)) continue
    const { range, schoolYears, fits } = formula
    const measure = { ...template, value: round(value) }
    if (schoolYears) measure.schoolYears = round(schoolYears(value))
    if (range) measure.range = [range[0], range[1]]
    measure.inRange =
      (range === undefined || (value >= range[0] && value <= range[1])) && (fits?.(counts) ?? true)
    measures.push(measure)
  }
  return measures
}

const known = new WeakMap<ReadonlyArray<Formula>, ReadonlyArray<Measure>>()

/** What is the same in all measures by a formula, fields in their order: every unit is measured by every formula. */
function templatesOf(formulas: ReadonlyArray<Formula>): ReadonlyArray<Measure> {
  const ready = known.get(formulas)
  if (ready) return ready
  const made = formulas.map(
    ({ id, name, status, formula, source, countingRule, range, schoolYears }): Measure => ({
      id,
      name,
      value: 0,
      ...(schoolYears ? { schoolYears: 0 } : {}),
      status,
      formula,
      source,
      ...(countingRule === undefined ? {} : { countingRule }),
      ...(range ? { range: [range[0], range[1]] } : {}),
      inRange: true,
    }),
  )
  known.set(formulas, made)
  return made
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
  let formulas = 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { status, inRange, schoolYears } of measures) {
    if (status !== 'validated' || !inRange || schoolYears === undefined) continue
    formulas++
    low = Math.min(low, schoolYears)
    high = Math.max(high, schoolYears)
  }
  if (formulas === 0) return null
  const margin = formulas === 1 ? 1 : 0
  return {
    low: Math.max(1, Math.floor(low - margin)),
    high: Math.max(1, Math.ceil(high + margin)),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
