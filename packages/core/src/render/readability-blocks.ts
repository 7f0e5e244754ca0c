import type { Language } from '../language/language.ts'
import type { Measure, Measured, Readability } from '../records/records.ts'
import { formatNumber, formatRange } from './format-number.ts'
import type { Block, Row } from './page.ts'
import { capital } from './page-of.ts'

const none = '–'

/** What a reader needs first: school years where formulas reach, and the place among enacted acts. */
export function headlineBlocks({ band, rank }: Readability, { messages }: Language): Array<Block> {
  const { labels } = messages
  const texts = [
    band ? messages.band(band.low, band.high) : labels.noBand,
    ...(rank ? [messages.rank(Math.round(100 * rank.harderThan), rank.acts)] : []),
  ]
  return texts.map((text) => ({ type: 'paragraph', phrase: { text } }))
}

/** Counts and values of one text, as it is counted here, as other tools count it, and without its names. */
export function measureBlocks(readability: Readability, language: Language): Array<Block> {
  const { labels } = language.messages
  const { classic, withoutNames } = readability
  const texts = [readability, classic, withoutNames]
  const { counting } = labels
  return [
    {
      type: 'table',
      caption: labels.readability,
      head: [labels.measure, counting.listAware, counting.classic, counting.withoutNames],
      rows: [...countRows(texts, language), ...measureRows(texts, language)],
    },
    ...languageBlocks(readability, language),
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
    ...headlineBlocks(source, language),
    {
      type: 'table',
      caption: labels.figures,
      head: [labels.measure, labels.original, labels.thisSummary],
      rows: countRows([source, summary], language),
    },
  ]
}

function countRows(texts: ReadonlyArray<Measured>, { messages: { labels } }: Language): Array<Row> {
  const number = (value: number): string => formatNumber(value, labels)
  const row = (label: string, cell: (text: Measured) => string): Row => {
    return { label, cells: texts.map((text) => ({ text: cell(text) })) }
  }
  const years = (text: Measured): string =>
    text.band ? formatRange(text.band.low, text.band.high, labels) : none
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

/** The values of the first text name the rows; a text that is too short for a formula shows none. */
function measureRows(
  texts: ReadonlyArray<Measured>,
  { messages: { labels } }: Language,
): Array<Row> {
  return (texts[0]?.measures ?? []).map(({ id, name }): Row => {
    const cells = texts.map(({ measures }) => {
      const found = measures.find((measure) => measure.id === id)
      if (!found) return { text: none }
      const text = formatNumber(found.value, labels)
      return { text, ...(found.inRange ? {} : { note: labels.outOfRange }) }
    })
    return { label: name, cells }
  })
}

/** Each language of a text in several: the hardest of them counts (WCAG 3.1.5). */
function languageBlocks(
  { languages }: Readability,
  { messages: { labels } }: Language,
): Array<Block> {
  if (languages.length < 2) return []
  const rows = languages.map(({ language: own, share, counts, measures }): Row => {
    const lix = measures.find(({ id }) => id === 'lix')
    return {
      label: own,
      cells: [
        { text: `${formatNumber(100 * share, labels)}\u00a0%` },
        { text: formatNumber(counts.words / Math.max(1, counts.sentences), labels) },
        { text: lix ? formatNumber(lix.value, labels) : none },
      ],
    }
  })
  const head = [labels.languageShares, '%', labels.wordsPerSentence, 'LIX']
  return [{ type: 'table', caption: labels.languageShares, head, rows }]
}

function formulaBlocks(
  measures: ReadonlyArray<Measure>,
  { messages: { labels } }: Language,
): Array<Block> {
  if (measures.length === 0) return []
  const items = measures.map(({ name, formula, source, countingRule, status, range }) => {
    const rule = countingRule === undefined ? [] : [{ text: countingRule }]
    const calibrated = range ? `, ${labels.range} ${formatRange(range[0], range[1], labels)}` : ''
    return {
      label: name,
      phrase: { text: `${formula} (${labels.status[status]}${calibrated})` },
      remarks: [{ text: source }, ...rule],
      citations: [],
    }
  })
  return [{ type: 'fold', summary: labels.formulas, blocks: [{ type: 'list', items }] }]
}
