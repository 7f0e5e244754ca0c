import type { ReaderSession } from './reader-session.ts'
import { fileName, saveFile } from './save-file.ts'
import { toWordPage } from './word-page.ts'

/** What a summary, or the document, can be taken along as. */
export type DownloadFormat = 'html' | 'word' | 'markdown' | 'json' | 'akn'

/** All of them, in the order of the menu. */
export const downloadFormats: ReadonlyArray<DownloadFormat> = [
  'html',
  'word',
  'markdown',
  'json',
  'akn',
]

const files: Readonly<Record<DownloadFormat, { ending: string; type: string }>> = {
  html: { ending: 'summary.html', type: 'text/html' },
  word: { ending: 'summary.word.html', type: 'text/html' },
  markdown: { ending: 'summary.md', type: 'text/markdown' },
  json: { ending: 'summary.json', type: 'application/json' },
  akn: { ending: 'akn.xml', type: 'application/akn+xml' },
}

/** Write the summary in a format, and give it to the person as a file. */
export async function saveDownload(session: ReaderSession, format: DownloadFormat): Promise<void> {
  const written = await session.write(format === 'word' ? 'html' : format)
  const content = format === 'word' ? toWordPage(written) : written
  const { ending, type } = files[format]
  saveFile(fileName(session.state.get().source?.name ?? '', ending), content, type)
}
