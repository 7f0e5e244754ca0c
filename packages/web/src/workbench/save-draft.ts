import { fileName, saveFile } from '../reader/save-file.ts'
import type { Engine } from '../worker/engine.ts'
import type { DraftDesk } from './draft-desk.ts'
import type { ReportKind } from './wb-toolbar.ts'
import { workbenchWords } from './words/workbench-words.ts'

const reportTypes: Readonly<Record<ReportKind, string>> = {
  html: 'text/html',
  sarif: 'application/sarif+json',
  csv: 'text/csv',
}

/** Give a person the text of a draft as a file. */
export function saveDraft(desk: DraftDesk): void {
  const { draft } = desk.state.get()
  const ending = draft?.format === 'text' ? 'txt' : 'md'
  saveFile(fileName(draft?.name ?? '', ending), desk.text(), 'text/plain')
}

/**
 * Give a person what a check of a draft found as a file.
 *
 * @param engine Writes it.
 * @throws {JobFailed} When it cannot be written.
 */
export async function saveReport(desk: DraftDesk, engine: Engine, as: ReportKind): Promise<void> {
  const name = desk.state.get().draft?.name || workbenchWords().untitled
  const written = await engine.run('reportDraft', { ...desk.order(), name, as })
  // Spreadsheets take a table for one in UTF-8 only behind a byte order mark.
  saveFile(fileName(name, as), as === 'csv' ? `\ufeff${written}` : written, reportTypes[as])
}
