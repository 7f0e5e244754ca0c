import type { FindingMaker } from '../act/finding-maker.ts'
import { startOf } from '../act/positions.ts'
import type { Act, Finding, Unit } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { NumberDoubts } from './number-doubts.ts'
import { endOfNumber } from './number-span.ts'
import { writeOrdinal } from './numerals.ts'

const repeatedLetter = compact(/^(\p{L})\1+$/u)

/** Doubled letters go on after z; an alphabet that leaves letters out has at least so many. */
const fewestBeforeRun = 22

/**
 * Numbers that leave one out. Inserted numbers (`15-1`) leave none out, and neither does a series that starts anew.
 *
 * @param placeOf Place of a unit in its series; `undefined` for a unit that is in none.
 * @param doubts Where a number that is left out is none.
 */
export function gapFindings(
  act: Act,
  placeOf: (unit: Unit) => number | undefined,
  { messages }: Language,
  doubts: NumberDoubts,
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
    if (
      before !== undefined &&
      ordinal > before + 1 &&
      !isDoubtful(unit, before, ordinal, doubts)
    ) {
      const message = messages.findings.numberGap(
        writeOrdinal(before + 1, unit.num, ordinal),
        unit.num,
      )
      findings.push({
        ...say('number-gap', 'info', message, startOf(unit), endOfNumber(unit, act.source)),
        eId: unit.eId,
      })
    }
  }
  return findings
}

function isDoubtful(unit: Unit, before: number, ordinal: number, doubts: NumberDoubts): boolean {
  return (
    isRunOfLetters(unit.num, before) ||
    doubts.mayBeInside(unit) ||
    doubts.mayBeQuoted(unit) ||
    doubts.beginsBlock(unit, ordinal)
  )
}

/** `(aa)` behind `(b)` begins a list of its own, as bills of the United States number the items of an item. */
function isRunOfLetters(num: string, before: number): boolean {
  return repeatedLetter.test(num) && before < fewestBeforeRun
}
