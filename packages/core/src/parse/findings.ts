import type { FindingMaker } from '../act/finding-maker.ts'
import { endOf, startOf } from '../act/positions.ts'
import type { Act, Finding, Unit } from '../act/types.ts'
import { unitsOf } from '../act/visit.ts'
import type { Replacement } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'

/** What was read as something else: look-alike letters one by one, invisible characters together. */
export function hygieneFindings(
  replacements: ReadonlyArray<Replacement>,
  source: string,
  { messages }: Language,
  say: FindingMaker,
): Array<Finding> {
  const findings: Array<Finding> = []
  const invisible = replacements.filter(({ rule }) => rule === 'invisible-character')
  const [first] = invisible
  // One finding for them all: an act holds hundreds of no-break spaces, and most stand where they should.
  if (first) {
    findings.push(
      say(
        'invisible-character',
        'info',
        messages.findings.invisibleCharacters(invisible.length),
        first.start,
        first.end,
      ),
    )
  }
  for (const { start, end, value, rule } of replacements) {
    if (rule !== 'look-alike-letter') continue
    const message = messages.findings.lookAlikeLetter(source.slice(start, end), value)
    findings.push({ ...say(rule, 'warning', message, start, end), replacements: [{ value }] })
  }
  return findings
}

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
      const message = messages.findings.numberGap(String(before + 1), unit.num)
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
