import type { Language } from '../language/language.ts'
import type { Readability, UnitReadability } from '../records/records.ts'
import { type Citer, makeCiter } from './cite.ts'
import { formatNumber } from './format-number.ts'
import type { Block, Item, Page } from './page.ts'
import { pageOf } from './page-of.ts'
import { headlineBlocks, measureBlocks } from './readability-blocks.ts'

/** Units shown; all are in the record. */
const mostUnits = 10
/** Units of fewer words say little of themselves. */
const fewestWords = 30
/** Places of a driver that are named; the record has more. */
const mostPlaces = 5

/** Lay out a readability report: values, what drives them, where, and what was not counted. */
export function readabilityPage(readability: Readability, language: Language): Page {
  const { messages } = language
  const { labels } = messages
  const citer = makeCiter([], messages)
  const { drivers, units, excluded } = readability
  return pageOf(language, {
    kicker: '',
    title: { text: labels.readability },
    facts: [],
    sections: [
      { id: 'headline', heading: '', isLead: true, blocks: headlineBlocks(readability, language) },
      {
        id: 'drivers',
        heading: labels.driversHeading,
        blocks: [driversBlock(drivers, language, citer)],
      },
      { id: 'units', heading: labels.hardestUnits, blocks: unitBlocks(units, language, citer) },
      { id: 'values', heading: labels.figures, blocks: measureBlocks(readability, language) },
      { id: 'excluded', heading: labels.excluded, blocks: excludedBlocks(excluded, language) },
    ],
    footer: undefined,
  })
}

/** The drivers beyond what enacted acts have, those that weigh most first, each with where it is found. */
function driversBlock(
  drivers: Readability['drivers'],
  { messages: { labels } }: Language,
  citer: Citer,
): Block {
  const percent = (share: number): string => `${formatNumber(100 * share, labels)}\u00a0%`
  const excess = ({ share, typical = 0 }: Readability['drivers'][number]): number => share - typical
  const items = drivers
    .filter((driver) => excess(driver) > 0)
    .sort((a, b) => excess(b) - excess(a))
    .map(({ id, share, typical, spans }) => {
      const usual = typical === undefined ? '' : ` (${labels.typical} ${percent(typical)})`
      const places = [...new Set(spans.map(({ eId }) => eId))].slice(0, mostPlaces)
      return {
        phrase: { text: `${labels.drivers[id]}: ${percent(share)}${usual}` },
        citations: places.map((eId) => ({ label: citer.label(eId), eId })),
      }
    })
  return { type: 'list', items }
}

/** The units that measure hardest, and what would help each. */
function unitBlocks(
  units: ReadonlyArray<UnitReadability>,
  { messages: { labels } }: Language,
  citer: Citer,
): Array<Block> {
  const lixOf = ({ measures }: UnitReadability): number =>
    measures.find(({ id }) => id === 'lix')?.value ?? 0
  const items = units
    .filter(({ counts }) => counts.words >= fewestWords)
    .sort((a, b) => lixOf(b) - lixOf(a))
    .slice(0, mostUnits)
    .map((unit): Item => {
      const { eId, counts, helpsMost } = unit
      const average = formatNumber(counts.words / counts.sentences, labels)
      const figures = `LIX ${formatNumber(lixOf(unit), labels)}; ${labels.wordsPerSentence}: ${average}`
      const advice = helpsMost ? `. ${labels.helpsMost}: ${labels.advice[helpsMost]}` : ''
      return { label: citer.label(eId), phrase: { text: figures + advice }, citations: [] }
    })
  return [{ type: 'list', isOrdered: true, items }]
}

function excludedBlocks(
  excluded: Readability['excluded'],
  { messages: { labels } }: Language,
): Array<Block> {
  const { headings, numbers, tables, notes, quotations } = labels.excludedKinds
  const counted: Array<[string, number]> = [
    [headings, excluded.headings],
    [numbers, excluded.numbers],
    [tables, excluded.tables],
    [notes, excluded.notes],
    [quotations, excluded.quotations],
  ]
  const text = counted
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join('; ')
  return text === '' ? [] : [{ type: 'paragraph', phrase: { text } }]
}
