import type { DocumentFormat } from '@aiqyn/formats'
import type { Summary } from 'aiqyn'
import type { LanguageToolTask } from '../languagetool/call.ts'
import type { AnswerFormat } from '../negotiate.ts'
import type { RequestOptions } from '../options.ts'

/** Records that are made of one document. */
export type DocumentRecord = 'Act' | 'Summary' | 'Readability' | 'Glossary' | 'Check'

/** Read a document, make a record of it, and put that into words. */
export interface DocumentTask {
  readonly type: 'document'
  readonly record: DocumentRecord
  /** The file as it came, or the text of a JSON body. */
  readonly source: Uint8Array | string
  /** What the media type says it is; an option for the format wins over it. */
  readonly format: DocumentFormat
  readonly options: RequestOptions
  readonly answer: AnswerFormat
}

/** Compare a summary with its act, and put what was found into words. */
export interface VerificationTask {
  readonly type: 'verification'
  readonly summary: string | Summary
  readonly source: string
  readonly options: Pick<RequestOptions, 'language' | 'format' | 'answerLanguage'> & {
    readonly summaryLanguage?: string | undefined
  }
  readonly answer: AnswerFormat
}

/** What a task gave. */
export interface Answer {
  readonly body: string
  /** BCP 47 tag of the language that the answer speaks. */
  readonly language: string
  /** Where it came from, once a cache was asked: kept, made for an equal task under way, or made for this one. */
  readonly lookup?: Lookup | undefined
}

/** What a cache did for a task. */
export type Lookup = 'hit' | 'collapsed' | 'miss'

/** How far a task is. */
export interface Progress {
  /** `queued`: waits for a free worker; `reading`: the document into a tree; `analysing`: the record; `writing`: the answer. */
  readonly stage: 'queued' | 'reading' | 'analysing' | 'writing'
  /** How much of the work is behind when the stage begins, 0 to 1. */
  readonly share: number
}

/**
 * The work behind a request, as a value without functions: it can go to another process, into a queue, or into the key of a
 * cache.
 */
export type Task = DocumentTask | VerificationTask | LanguageToolTask
