import type { FindingMaker } from '../act/finding-maker.ts'
import { endOf, startOf } from '../act/positions.ts'
import type { Act, Finding, Unit } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import type { Language } from '../language/language.ts'
import { writeOrdinal } from './numerals.ts'

/**
 * Numbers that leave one out. Inserted numbers (`15-1`) leave none out, and neither does a series that starts anew.
 *
 * @param placeOf Place of a unit in its series; `undefined` for a unit that is in none.
 */
export function gapFindings(
  act: Act,
  placeOf: (unit: Unit) => number | undefined,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  const last = new Map<string, number>()
  for (const unit of unitsOf(act)) {
    const ordinal = placeOf(unit)
    if (ordinal === undefined) continue
    const series = unit.eId.slice(0, unit.eId.lastIndexOf('_'))
    const before = last.get(series)
    last.set(series, ordinal)
    if (before !== undefined && ordinal > before + 1) {
      const message = messages.findings.numberGap(
        writeOrdinal(before + 1, unit.num, ordinal),
        unit.num,
      )
      findings.push({
        ...say(
          'number-gap',
          'info',
          message,
          startOf(unit),
          Math.min(startOf(unit) + 1, endOf(unit)),
        ),
        eId: unit.eId,
      })
    }
  }
  return findings
}
