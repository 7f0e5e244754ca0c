import type { RenderOptions } from '@aiqyn/core'
import type { Progress } from '../protocol.ts'
import { readSource } from './read-source.ts'
import { type SummaryOrder, summarizeDocument } from './summarize-document.ts'

/** What to write, and in which format: the summary, or with `act` the document itself. */
export interface RenderOrder extends SummaryOrder {
  readonly format: RenderOptions['format']
}

/** Write a summary, or the document itself (`akn`), as a file. */
export async function renderRecord(
  { source, options, format }: RenderOrder,
  progress: Progress,
): Promise<string> {
  const summary =
    format === 'akn' ? undefined : await summarizeDocument({ source, options }, progress)
  const { render } = await import('aiqyn')
  const record = summary ?? (await readSource(source)).act
  return render(record, { format, language: options.answerLanguage })
}
