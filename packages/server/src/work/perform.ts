import { type ActWithPlaces, placeFindings, readDocument } from '@aiqyn/formats'
import {
  type Act,
  type Check,
  check,
  type Glossary,
  glossary,
  parse,
  type Readability,
  readability,
  render,
  type Summary,
  summarize,
  verify,
} from 'aiqyn'
import type { LanguageToolTask } from '../languagetool/call.ts'
import { checkText } from '../languagetool/check-text.ts'
import type { AnswerFormat } from '../negotiate.ts'
import type { RequestOptions } from '../options.ts'
import { type DocumentLimits, limitAct } from './limits.ts'
import type {
  Answer,
  DocumentRecord,
  DocumentTask,
  Progress,
  Task,
  VerificationTask,
} from './task.ts'

type Make = (
  document: ActWithPlaces,
  options: RequestOptions,
) => Act | Summary | Readability | Glossary | Check

const makers: Readonly<Record<DocumentRecord, Make>> = {
  Act: ({ act }) => act,
  Summary: ({ act }, options) => summarize(act, options),
  Readability: ({ act }) => readability(act),
  Glossary: ({ act }) => glossary(act),
  Check: (document) => placeFindings(check(document.act), document),
}

/** How much of the work is behind when analysing and when writing begin, as measured on long acts. */
const behind: Readonly<Record<DocumentRecord | 'Verification', readonly [number, number]>> = {
  Act: [0.9, 0.9],
  Check: [0.1, 0.98],
  Glossary: [0.7, 0.98],
  Readability: [0.6, 0.95],
  Summary: [0.2, 0.95],
  Verification: [0.5, 0.98],
}

type Tell = (progress: Progress) => void

/** What belongs to the place where a task is done, and not to the task. */
export interface PerformOptions {
  /** Called as each stage begins; the process then sees to what else there is before it goes on. */
  readonly onProgress?: Tell | undefined
  /** Bounds on what a document may hold. */
  readonly limits?: DocumentLimits | undefined
}

/**
 * Do the work of a task, in the process that asks.
 *
 * @throws {UnreadableDocument} For a document that cannot be read; the message says what to do.
 */
export function perform(task: Task, options: PerformOptions = {}): Promise<Answer> {
  switch (task.type) {
    case 'document':
      return makeRecord(task, options)
    case 'verification':
      return verifySummary(task, options)
    case 'languagetool':
      return checkForEditor(task, options)
  }
}

async function makeRecord(
  task: DocumentTask,
  { onProgress, limits = {} }: PerformOptions,
): Promise<Answer> {
  const { options, answer } = task
  const [analysing, writing] = behind[task.record]
  await tell({ stage: 'reading', share: 0 }, onProgress)
  const document = await read(task, limits)
  limitAct(document.act, limits)
  await tell({ stage: 'analysing', share: analysing }, onProgress)
  const record = makers[task.record](document, options)
  await tell({ stage: 'writing', share: writing }, onProgress)
  const own = 'answerLanguage' in record ? record.answerLanguage : document.act.data.language
  const language = isSpoken[answer] ? (options.answerLanguage ?? own) : own
  return { body: render(record, { format: answer, language }), language }
}

/** Forms that have headings and labels, which can be in another language than the record. */
const isSpoken: Readonly<Record<AnswerFormat, boolean>> = {
  akn: false,
  decidim: true,
  html: true,
  json: false,
  markdown: true,
  ssml: true,
  text: true,
}

async function tell(progress: Progress, onProgress?: Tell): Promise<void> {
  if (onProgress === undefined) return
  onProgress(progress)
  await new Promise((resolve) => setTimeout(resolve))
}

async function read(
  { source, format, options }: DocumentTask,
  limits: DocumentLimits,
): Promise<ActWithPlaces> {
  const { language } = options
  if (typeof source !== 'string')
    return await readDocument(source, { format: options.format ?? format, language, limits })
  const act = parse(source, { format: options.format, language })
  return { act, places: [], placedBy: 'lines' }
}

async function verifySummary(
  task: VerificationTask,
  { onProgress, limits = {} }: PerformOptions,
): Promise<Answer> {
  const { language, format, summaryLanguage, answerLanguage } = task.options
  const [analysing, writing] = behind.Verification
  await tell({ stage: 'reading', share: 0 }, onProgress)
  const act = parse(task.source, { format, language })
  limitAct(act, limits)
  await tell({ stage: 'analysing', share: analysing }, onProgress)
  const record = verify(task.summary, act, { summaryLanguage, answerLanguage })
  await tell({ stage: 'writing', share: writing }, onProgress)
  return { body: render(record, { format: task.answer }), language: record.answerLanguage }
}

async function checkForEditor(
  task: LanguageToolTask,
  { limits = {} }: PerformOptions,
): Promise<Answer> {
  const answer = checkText(task, limits)
  return { body: JSON.stringify(answer), language: answer.language.code }
}
