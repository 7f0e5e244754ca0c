/**
 * Facts that are found in acts, against the hand-made keys: recall and precision per type and language.
 */
import { printColumns } from './compare.mjs'
import { evaluateAmendments } from './facts-amendments.mjs'
import { evaluateDefinitions } from './facts-definitions.mjs'
import { printParity } from './facts-parity.mjs'
import { evaluateProvisions } from './facts-provisions.mjs'
import { evaluateQuantities } from './facts-quantities.mjs'
import { evaluateTime } from './facts-time.mjs'

/**
 * One a family of facts. Each takes `{ corpus, verbose }`, names what it missed and invented where `verbose`, and
 * returns rows `{ type, language, wanted, found, invented }` of counts; `found` are wanted ones, `invented` are not.
 */
const families = [
  evaluateDefinitions,
  evaluateQuantities,
  evaluateTime,
  evaluateAmendments,
  evaluateProvisions,
]

/** @returns Exit code: 1 where there was nothing to measure. */
export function evaluateFacts({ corpus, verbose }) {
  const rows = families.flatMap((family) => family({ corpus, verbose }))
  if (rows.length === 0) {
    console.log(`No hand-made keys at ${corpus}.`)
    return 1
  }
  printColumns(
    ['fact', 'language', 'wanted', 'found', 'missed', 'invented', 'recall', 'precision'],
    rows.map(({ type, language, wanted, found, invented }) => [
      type,
      language,
      wanted,
      found,
      wanted - found,
      invented,
      percent(found, wanted),
      percent(found, found + invented),
    ]),
    2,
  )
  console.log('\nThe same acts in both languages:\n')
  printParity({ corpus, verbose })
  return 0
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
