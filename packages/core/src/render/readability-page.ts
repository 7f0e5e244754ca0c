import type { Language } from '../language/language.ts'
import type { Readability } from '../records/records.ts'
import { makeCiter } from './cite.ts'
import { findingsBlock } from './findings-block.ts'
import { formatNumber } from './format-number.ts'
import type { Block, Page } from './page.ts'
import { pageOf } from './page-of.ts'
import { measureBlocks } from './readability-blocks.ts'

/** Units shown; all are in the record. */
const mostUnits = 10

/** Lay out a readability report: values, what drives them, where, and what was not counted. */
export function readabilityPage(readability: Readability, language: Language): Page {
  const { messages } = language
  const { labels } = messages
  const citer = makeCiter([], messages)
  return pageOf(language, {
    kicker: '',
    title: { text: labels.readability },
    facts: [],
    sections: [
      { id: 'values', heading: '', isLead: true, blocks: measureBlocks(readability, language) },
      {
        id: 'drivers',
        heading: labels.driversHeading,
        blocks: [driversBlock(readability, language)],
      },
      { id: 'units', heading: labels.hardestUnits, blocks: unitBlocks(readability, language) },
      { id: 'excluded', heading: labels.excluded, blocks: excludedBlocks(readability, language) },
      {
        id: 'findings',
        heading: labels.findings,
        blocks: [findingsBlock(readability.findings, language, citer, readability.language)],
      },
    ],
    footer: undefined,
  })
}

function driversBlock(
  { drivers }: Readability,
  { id: language, messages: { labels } }: Language,
): Block {
  const items = drivers.map(({ id, share }) => ({
    phrase: { text: `${labels.drivers[id]}: ${formatNumber(share * 100, language)}\u00a0%` },
    citations: [],
  }))
  return { type: 'list', items }
}

/** The units with most words to a sentence. */
function unitBlocks({ units }: Readability, { id: language, messages }: Language): Array<Block> {
  const { labels } = messages
  const { label } = makeCiter([], messages)
  const rows = units
    .map(({ eId, counts }) => ({
      eId,
      counts,
      average: counts.sentences === 0 ? 0 : counts.words / counts.sentences,
    }))
    .sort((a, b) => b.average - a.average)
    .slice(0, mostUnits)
    .map(({ eId, counts, average }) => ({
      label: label(eId),
      cells: [{ text: formatNumber(average, language) }, { text: String(counts.longestSentence) }],
    }))
  if (rows.length === 0) return []
  const head = [labels.where, labels.wordsPerSentence, labels.longestSentence]
  return [{ type: 'table', caption: labels.hardestUnits, head, rows }]
}

function excludedBlocks(
  { excluded }: Readability,
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
