type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Log = (...parts: ReadonlyArray<unknown>) => void

/** What we use of the host; Node and browsers both have it. */
declare const console: { log: Log }

let loaded: Promise<PdfJs> | undefined

/**
 * Load pdf.js the first time that a PDF is read, and keep standard output clean while it loads.
 *
 * Loaded late: it is the one heavy part of this package (100 ms), and readers of other formats need none of it.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= quietly(load)
  return loaded
}

/**
 * The part that reads is named here, so that a bundler for browsers finds it: pdf.js itself loads it by an address that
 * exists on Node only. It announces itself to the other part, which then works in the calling thread.
 */
async function load(): Promise<PdfJs> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

// pdf.js 4 says on standard output, before any setting can silence it, that it has no canvas to draw on. We never draw.
const noCanvas = /^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill `|access the `require`)/

async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { log } = console
  const filter: Log = (...parts) => {
    if (typeof parts[0] !== 'string' || !noCanvas.test(parts[0])) log(...parts)
  }
  console.log = filter
  try {
    return await load()
  } finally {
    // Whoever replaced it meanwhile keeps theirs.
    if (console.log === filter) console.log = log
  }
}
