import type { PDFDocumentProxy } from 'pdfjs-dist'
import { UnreadableDocument } from '../unreadable-document.ts'
import { loadPdfJs } from './load-pdfjs.ts'

/**
 * Open a PDF for its text: nothing is fetched, run, drawn or written anywhere.
 *
 * @param isStrict Fail on any fault of the file, instead of going on without the part that has it.
 * @param use Gets the document, which is closed afterwards whatever happens.
 * @throws {UnreadableDocument} `encrypted` or `damaged`; also for faults of pdf.js inside `use`.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  isStrict: boolean,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument({
    // pdf.js takes the bytes away from their owner, and takes no Buffer (whose `slice` is no copy).
    data: new Uint8Array(bytes),
    verbosity: 0,
    // No code is made from strings of the document (CVE-2024-4367).
    isEvalSupported: false,
    stopAtErrors: isStrict,
    enableXfa: false,
    // Fonts and images are for drawing. Without addresses pdf.js has nothing to fetch either.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // A strict reading fails on an image that is too large; a page of A4 at 600 dots an inch has 35 million.
    maxImageSize: isStrict ? 100_000_000 : 0,
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
