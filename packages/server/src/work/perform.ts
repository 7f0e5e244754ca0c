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
import type { RequestOptions } from '../options.ts'
import type { DocumentRecord, DocumentTask, Task, VerificationTask } from './task.ts'

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

/**
 * Do the work of a task, in the thread that asks.
 *
 * @returns The body of the answer.
 * @throws {UnreadableDocument} For a document that cannot be read; the message says what to do.
 */
export function perform(task: Task): Promise<string> {
  return task.type === 'document' ? makeRecord(task) : verifySummary(task)
}

async function makeRecord(task: DocumentTask): Promise<string> {
  const { options, answer } = task
  const document = await read(task)
  return render(makers[task.record](document, options), {
    format: answer,
    language: options.answerLanguage,
  })
}

async function read({ source, format, options }: DocumentTask): Promise<ActWithPlaces> {
  const { language } = options
  if (typeof source !== 'string')
    return await readDocument(source, { format: options.format ?? format, language })
  const act = parse(source, { format: options.format, language })
  return { act, places: [], placedBy: 'lines' }
}

async function verifySummary(task: VerificationTask): Promise<string> {
  const { language, format, summaryLanguage, answerLanguage } = task.options
  const act = parse(task.source, { format, language })
  const record = verify(task.summary, act, { summaryLanguage, answerLanguage })
  return render(record, { format: task.answer })
}
