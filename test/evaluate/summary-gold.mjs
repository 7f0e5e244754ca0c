/**
 * Acts of Kazakhstan with a model summary by hand: how many of its sentences rest on units that our standard summary rests on as well.
 */
import { summarize } from 'aiqyn'
import { printColumns } from './compare.mjs'
import { readGoldKeys } from './gold-keys.mjs'
import { textOf } from './summary-text.mjs'

/** @returns Whether there was anything to measure. */
export function evaluateGoldSummaries(corpus) {
  const rows = readGoldKeys(corpus).flatMap(({ name, key, text }) => {
    if (!key.summary) return []
    const summary = summarize(text)
    const statements = [
      ...summary.overview,
      ...summary.answers.flatMap((answer) => answer.statements),
    ]
    const told = new Set(statements.flatMap(({ evidence }) => evidence.map(({ eId }) => eId)))
    const shared = key.summary.filter(({ evidence }) =>
      evidence.some((unit) => [...told].some((eId) => isWithin(eId, unit) || isWithin(unit, eId))),
    )
    return [[name, key.summary.length, shared.length, textOf(summary).length]]
  })
  if (rows.length === 0) return false
  console.log('\nModel summaries by hand: sentences whose units are told')
  printColumns(['act', 'sentences', 'told', 'characters'], rows, 1)
  return true
}

function isWithin(unit, outer) {
  return unit === outer || unit.startsWith(`${outer}__`)
}
