import type { PDFDocumentProxy } from 'pdfjs-dist'
import { compose } from './pdf/compose.ts'
import { dropLineNumbers } from './pdf/drop-line-numbers.ts'
import { dropRunning } from './pdf/drop-running.ts'
import type { Page } from './pdf/item.ts'
import { layOut } from './pdf/lay-out.ts'
import { withPdf } from './pdf/open-pdf.ts'
import { readPage, type Weights } from './pdf/read-page.ts'
import { findUnreadable } from './pdf/unreadable-signs.ts'
import type { Reading, ReadingFinding } from './reading.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/** How much of a document to take on. */
export interface ReadPdfOptions {
  /** Largest file, in bytes; 50 MB unless given. */
  readonly maxBytes?: number | undefined
  /** Most pages; 2000 unless given. */
  readonly maxPages?: number | undefined
  /** Most characters on all pages; 10 million unless given. */
  readonly maxCharacters?: number | undefined
}

/** Pages with fewer characters, all of them, hold at most what a scanner put on them. */
const nearlyNothing = 20

/**
 * Read a PDF that has a text layer. Nothing is drawn, run or fetched.
 *
 * @param bytes The file; left as it is.
 * @param options Limits.
 * @returns The text, one paragraph a line, what its layout tells, and what was left out.
 * @throws {UnreadableDocument} When there is no text to read: a scan, a password, damage, too much of it.
 * @example
 * const { layout } = await readPdf(await readFile('draft.pdf'))
 * parseLayout(layout).children
 */
export async function readPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<Reading> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`Expected the bytes of a PDF as a Uint8Array, not \`${typeof bytes}\``)
  const { maxBytes = 50_000_000, maxPages = 2000, maxCharacters = 10_000_000 } = options
  if (bytes.length === 0) throw new UnreadableDocument('empty', 'Cannot read an empty file')
  if (bytes.length > maxBytes) throw tooLarge('bytes', bytes.length, maxBytes)

  const { pages: all, isRepaired } = await readPages(bytes, { maxPages, maxCharacters })
  const lineNumbers = dropLineNumbers(all)
  const { pages, dropped } = dropRunning(lineNumbers.pages)
  if (pages.every((page) => lengthOf(page) < nearlyNothing)) {
    throw new UnreadableDocument(
      'no-text-layer',
      'Cannot read a PDF that has no text layer, as a scan: run OCR (text recognition) on it first',
    )
  }
  const blank = pages.filter(({ items }) => items.length === 0).length
  const reading = compose(layOut(pages))
  const { text } = reading.layout
  const rotated = all.reduce((sum, page) => sum + page.rotated, 0)
  return {
    ...reading,
    findings: [
      ...(isRepaired ? [damage] : []),
      ...counted('pdf-running-heads-dropped', 'info', dropped),
      ...counted('pdf-line-numbers-dropped', 'info', lineNumbers.dropped),
      ...counted('pdf-rotated-text-dropped', 'warning', rotated),
      ...counted('pdf-pages-without-text', 'warning', blank),
      ...reading.findings,
      ...findUnreadable(text).map(
        ({ start, end, count }): ReadingFinding => ({
          ruleId: 'pdf-unreadable-characters',
          severity: 'error',
          start,
          end,
          count,
        }),
      ),
    ],
  }
}

const damage: ReadingFinding = { ruleId: 'pdf-damaged', severity: 'warning', start: 0, end: 0 }

/** Read the pages; those of a damaged file as far as they can be read, which pdf.js tells only when it may fail. */
async function readPages(
  bytes: Uint8Array,
  limits: { readonly maxPages: number; readonly maxCharacters: number },
): Promise<{ readonly pages: ReadonlyArray<Page>; readonly isRepaired: boolean }> {
  const read = (document: PDFDocumentProxy): Promise<Array<Page>> => readAll(document, limits)
  try {
    return { pages: await withPdf(bytes, true, read), isRepaired: false }
  } catch (error) {
    if (!(error instanceof UnreadableDocument) || error.reason !== 'damaged') throw error
    return { pages: await withPdf(bytes, false, read), isRepaired: true }
  }
}

async function readAll(
  document: PDFDocumentProxy,
  { maxPages, maxCharacters }: { readonly maxPages: number; readonly maxCharacters: number },
): Promise<Array<Page>> {
  if (document.numPages > maxPages) throw tooLarge('pages', document.numPages, maxPages)
  const pages: Array<Page> = []
  const weights: Weights = new Map()
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const proxy = await document.getPage(number)
    const page = await readPage(proxy, number, weights)
    proxy.cleanup()
    characters += lengthOf(page)
    if (characters > maxCharacters) throw tooLarge('characters', characters, maxCharacters)
    pages.push(page)
  }
  return pages
}

function counted(
  ruleId: string,
  severity: ReadingFinding['severity'],
  count: number,
): Array<ReadingFinding> {
  return count > 0 ? [{ ruleId, severity, start: 0, end: 0, count }] : []
}

function lengthOf({ items }: Page): number {
  return items.reduce((sum, { text }) => sum + text.length, 0)
}

function tooLarge(unit: string, number: number, most: number): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    `Cannot read a PDF of ${number} ${unit}: at most ${most} are allowed; split it`,
  )
}
