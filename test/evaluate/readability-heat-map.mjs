/** The articles of an act, hardest first: what they measure, what makes them hard, what would help most. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, readability, unitsOf } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'

const mostDrivers = 3

/** @returns Whether there was anything to measure. */
export function evaluateHeatMap({ corpus }) {
  let measured = false
  for (const language of ['kk', 'ru']) {
    const file = join(corpus, `kz/public-control-2023.${language}.md`)
    if (existsSync(file)) {
      printAct(readFileSync(file, 'utf8'), language)
      measured = true
    } else notMeasured(`heat map in ${language}`, `the corpus at ${corpus}`)
  }
  return measured
}

function printAct(text, language) {
  const options = { format: 'markdown', language }
  const headings = new Map(unitsOf(parse(text, options)).map(({ eId, heading }) => [eId, heading]))
  const whole = readability(text, options)
  const units = whole.units
    .map((unit) => ({ ...unit, lix: lixOf(unit) }))
    .sort((one, other) => (other.lix ?? 0) - (one.lix ?? 0))
  console.log(`${language}: LIX ${lixOf(whole)}, ${perSentence(whole)} words a sentence`)
  printColumns(
    [
      'unit',
      'heading',
      'drivers (share, typical)',
      'helps most',
      'words',
      'a sentence',
      'longest',
      'LIX',
    ],
    units.map((unit) => [
      unit.eId,
      cut(headings.get(unit.eId) ?? ''),
      topDrivers(unit).join(', '),
      unit.helpsMost ?? '–',
      unit.counts.words,
      perSentence(unit),
      unit.counts.longestSentence,
      unit.lix ?? 'short',
    ]),
    4,
  )
  const [hardest] = units
  if (hardest)
    console.log(
      `Hardest: ${hardest.eId} «${headings.get(hardest.eId) ?? ''}»: ${topDrivers(hardest).join(', ')}\n`,
    )
}

function topDrivers({ drivers }) {
  return [...drivers]
    .sort((one, other) => other.share - (other.typical ?? 0) - (one.share - (one.typical ?? 0)))
    .slice(0, mostDrivers)
    .map(
      ({ id, share, typical }) =>
        `${id} ${show(share)}${typical === undefined ? '' : ` (${show(typical)})`}`,
    )
}

function show(share) {
  return `${Math.round(100 * share)} %`
}

function lixOf({ measures }) {
  return measures.find(({ id }) => id === 'lix')?.value
}

function perSentence({ counts }) {
  return counts.sentences === 0 ? '–' : (counts.words / counts.sentences).toFixed(1)
}

function cut(heading) {
  return heading.length > 60 ? `${heading.slice(0, 59)}…` : heading
}
