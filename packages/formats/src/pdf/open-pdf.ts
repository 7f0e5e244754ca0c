import type { PDFDocumentProxy } from 'pdfjs-dist'
import { UnreadableDocument } from '../unreadable-document.ts'
import { loadPdfJs } from './load-pdfjs.ts'

/**
 * Open a PDF for its text: nothing is fetched, run, drawn or written anywhere.
 *
 * @param use Gets the document, which is closed afterwards whatever happens.
 * @throws {UnreadableDocument} `encrypted` or `damaged`; also for faults of pdf.js inside `use`.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument({
    // pdf.js takes the bytes away from their owner, and takes no Buffer (whose `slice` is no copy).
    data: new Uint8Array(bytes),
    verbosity: 0,
    // No code is made from strings of the document (CVE-2024-4367).
    isEvalSupported: false,
    enableXfa: false,
    // Fonts and images are for drawing. Without addresses pdf.js has nothing to fetch either.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 0,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw unreadable(error)
  } finally {
    await task.destroy()
  }
}

/** Messages of pdf.js may quote the document; ours never do, and its error is no `cause` for the same reason. */
function unreadable(error: unknown): Error {
  if (error instanceof UnreadableDocument) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new UnreadableDocument(
      'encrypted',
      'Cannot read a PDF that is protected by a password: save it without one',
    )
  }
  return new UnreadableDocument(
    'damaged',
    'Cannot read this PDF: it is damaged or cut off; save or download it again',
  )
}
