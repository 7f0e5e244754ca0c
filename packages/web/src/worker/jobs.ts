import { openDocument } from './jobs/open-document.ts'
import { renderRecord } from './jobs/render-record.ts'
import { prepareReading, summarizeDocument } from './jobs/summarize-document.ts'

/**
 * Everything the worker can do, by name: functions of one input, which tell how far they are. What they load (the library,
 * a reader of a format) they load by `import()` when it is needed. A page knows this list by its type alone.
 */
export const jobs = {
  openDocument,
  prepareReading,
  renderRecord,
  summarizeDocument,
}

/** The jobs by name, with the types of what goes in and comes out. */
export type Jobs = typeof jobs
