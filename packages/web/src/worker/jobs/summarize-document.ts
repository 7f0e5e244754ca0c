import type { SummarizeOptions, Summary } from '@aiqyn/core'
import type { PartyRules } from '../party-rules.ts'
import type { Progress, SourceFile } from '../protocol.ts'
import type { TermMarks } from '../term-marks.ts'
import { readSource } from './read-source.ts'

/** What to summarize, and how. */
export interface SummaryOrder {
  readonly source: SourceFile
  readonly options: Pick<
    SummarizeOptions,
    'length' | 'level' | 'answerLanguage' | 'publicationDate' | 'mci'
  >
}

/** A summary with what the reader's page asks of it. */
export interface Reading {
  readonly summary: Summary
  /** Words of the glossary in the statements. */
  readonly terms: TermMarks
  /** What the act says to each party that it names; `undefined` while it is being sorted. */
  readonly parties: ReadonlyArray<PartyRules> | undefined
}

/** Summarize a document. */
export async function summarizeDocument(order: SummaryOrder, progress: Progress): Promise<Summary> {
  progress('loading')
  const { summarize } = await import('aiqyn')
  progress('reading')
  const { act } = await readSource(order.source)
  progress('thinking')
  return summarize(act, order.options)
}

/** Summarize a document for the reader's page: what it shows at once. */
export async function prepareReading(order: SummaryOrder, progress: Progress): Promise<Reading> {
  const summary = await summarizeDocument(order, progress)
  const { termMarks } = await import('../term-marks.ts')
  return { summary, terms: termMarks(summary, []), parties: undefined }
}

/** Sort the rules of a document by party: of all its rules, however short the summary that is shown. */
export async function prepareParties(
  order: SummaryOrder,
  progress: Progress,
): Promise<Pick<Reading, 'terms'> & { readonly parties: ReadonlyArray<PartyRules> }> {
  const options = { ...order.options, length: 'full' } as const
  const summary = await summarizeDocument({ ...order, options }, progress)
  const { partyRules } = await import('../party-rules.ts')
  const { termMarks } = await import('../term-marks.ts')
  const { languages } = await import('aiqyn')
  const language = languages.find(({ id }) => id === summary.source.language)
  const parties = language ? partyRules(summary, language) : []
  const ruled = parties.flatMap(({ answers }) => answers.flatMap(({ statements }) => statements))
  return { parties, terms: termMarks(summary, ruled) }
}
