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
  /** What the act says to each party that it names. */
  readonly parties: ReadonlyArray<PartyRules>
  /** Words of the glossary in the statements. */
  readonly terms: TermMarks
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

/** Summarize a document for the reader's page. */
export async function prepareReading(order: SummaryOrder, progress: Progress): Promise<Reading> {
  const summary = await summarizeDocument(order, progress)
  const { partyRules } = await import('../party-rules.ts')
  const { termMarks } = await import('../term-marks.ts')
  const isFull = summary.length === 'full'
  const { options } = order
  const full = isFull
    ? summary
    : await summarizeDocument({ ...order, options: { ...options, length: 'full' } }, progress)
  const parties = partyRules(full)
  const ruled = parties.flatMap(({ answers }) => answers.flatMap(({ statements }) => statements))
  return { summary, parties, terms: termMarks(summary, ruled) }
}
