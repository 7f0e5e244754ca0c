import type { Language } from '../language/language.ts'
import type { Measure, Readability } from '../records/records.ts'
import { formatNumber, formatRange } from './format-number.ts'
import type { Block, Row } from './page.ts'
import { capital } from './page-of.ts'

const none = '–'

/** Counts and values of one text. */
export function measureBlocks(readability: Readability, language: Language): Array<Block> {
  const { labels } = language.messages
  return [
    ...bandBlocks(readability, language),
    {
      type: 'table',
      caption: labels.readability,
      head: [labels.measure, labels.value],
      rows: [...countRows([readability], language), ...measureRows(readability, language)],
    },
    ...formulaBlocks(readability.measures, language),
  ]
}

/** Counts of the act beside those of its summary, and the band: what a citizen can use. Formulas have their own page. */
export function comparisonBlocks(
  { source, summary }: { source: Readability; summary: Readability },
  language: Language,
): Array<Block> {
  const { labels } = language.messages
  return [
    ...bandBlocks(source, language),
    {
      type: 'table',
      caption: labels.readability,
      head: [labels.measure, labels.original, labels.thisSummary],
      rows: countRows([source, summary], language),
    },
  ]
}

/** Without a validated formula in its range there is no number of school years, and the page says why. */
function bandBlocks({ band }: Readability, { messages }: Language): Array<Block> {
  return band ? [] : [{ type: 'paragraph', phrase: { text: messages.labels.noBand } }]
}

function countRows(
  texts: ReadonlyArray<Readability>,
  { id: language, messages: { labels } }: Language,
): Array<Row> {
  const number = (value: number): string => formatNumber(value, language)
  const row = (label: string, cell: (text: Readability) => string): Row => {
    return { label, cells: texts.map((text) => ({ text: cell(text) })) }
  }
  const years = (text: Readability): string =>
    text.band ? formatRange(text.band.low, text.band.high, language) : none
  return [
    row(labels.words, ({ counts }) => number(counts.words)),
    row(labels.sentences, ({ counts }) => number(counts.sentences)),
    row(labels.wordsPerSentence, ({ counts }) =>
      number(counts.sentences === 0 ? 0 : counts.words / counts.sentences),
    ),
    row(labels.longestSentence, ({ counts }) => number(counts.longestSentence)),
    ...(texts.some(({ band }) => band) ? [row(capital(labels.schoolYears), years)] : []),
  ]
}

function measureRows(
  { measures }: Readability,
  { id: language, messages: { labels } }: Language,
): Array<Row> {
  return measures.map(({ name, value, inRange }): Row => {
    const text = formatNumber(value, language)
    return { label: name, cells: [{ text, ...(inRange ? {} : { note: labels.outOfRange }) }] }
  })
}

function formulaBlocks(
  measures: ReadonlyArray<Measure>,
  { id: language, messages: { labels } }: Language,
): Array<Block> {
  if (measures.length === 0) return []
  const items = measures.map(({ name, formula, source, status, range }) => {
    const calibrated = range ? `, ${labels.range} ${formatRange(range[0], range[1], language)}` : ''
    return {
      label: name,
      phrase: { text: `${formula} (${labels.status[status]}${calibrated})` },
      remarks: [{ text: source }],
      citations: [],
    }
  })
  return [{ type: 'fold', summary: labels.formulas, blocks: [{ type: 'list', items }] }]
}
