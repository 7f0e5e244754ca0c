import { checkDraft } from './jobs/check-draft.ts'
import { compareDrafts } from './jobs/compare-drafts.ts'
import { describeRules } from './jobs/describe-rules.ts'
import { ignoreFinding } from './jobs/ignore-finding.ts'
import { measureDraft } from './jobs/measure-draft.ts'
import { openDocument } from './jobs/open-document.ts'
import { readDraft } from './jobs/read-draft.ts'
import { renderRecord } from './jobs/render-record.ts'
import { reportDraft } from './jobs/report-draft.ts'
import { prepareParties, prepareReading, summarizeDocument } from './jobs/summarize-document.ts'

/**
 * Everything the worker can do, by name: functions of one input, which tell how far they are. What they load (the library,
 * a reader of a format) they load by `import()` when it is needed. A page knows this list by its type alone.
 */
export const jobs = {
  checkDraft,
  compareDrafts,
  describeRules,
  ignoreFinding,
  measureDraft,
  openDocument,
  prepareParties,
  prepareReading,
  readDraft,
  renderRecord,
  reportDraft,
  summarizeDocument,
}

/** The jobs by name, with the types of what goes in and comes out. */
export type Jobs = typeof jobs
