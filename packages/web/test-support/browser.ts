import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@aiqyn/server'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { builtPages } from './built-pages.ts'

/** Debian's Chromium; another one by the environment. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether the tests in a browser can run. They say so loudly where they cannot. */
export const hasBrowser: boolean = existsSync(executablePath)

if (!hasBrowser) {
  process.stderr.write(
    `\n*** No Chromium at ${executablePath}: the pages are NOT tested in a browser. Install it (apt-get install chromium) or set CHROMIUM. ***\n\n`,
  )
}

/** How long a page may take for anything, on a machine that has other work, in milliseconds. */
const patience = 20_000

/** A browser on the built pages, served as `aiqyn serve` does. */
export interface Site {
  readonly url: string
  readonly context: BrowserContext
  /**
   * Open a page of the site at a size and in a language, and note whatever goes wrong in it.
   *
   * @param path Below the root, as `edit/`.
   */
  readonly open: (path: string, options?: PageOptions) => Promise<Page>
  /** What pages of the site asked of anybody else, and what their consoles called an error. */
  readonly faults: Array<string>
  /** Close all pages, as after each test: one that is left open holds up what the next one has the browser forget. */
  readonly closePages: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How a page is shown. */
export interface PageOptions {
  readonly width?: number
  readonly height?: number
  readonly language?: 'kk' | 'ru' | 'en'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly size?: 'normal' | 'large'
}

/** Start a server and a browser, for all tests of a file. */
export async function startSite(): Promise<Site> {
  const pages = await builtPages()
  const server = await startServer({ port: 0, pages, workers: 0, logLevel: 'silent' })
  const profile = mkdtempSync(join(tmpdir(), 'aiqyn-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    acceptDownloads: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const faults: Array<string> = []
  const site: Site = {
    url: server.url,
    context,
    faults,
    open: async (
      path,
      { width = 1280, height = 800, language = 'ru', theme = 'light', size = 'normal' } = {},
    ) => {
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      await page.setViewportSize({ width, height })
      page.on('console', (message) => {
        // Asked by the browser itself for the picture that the test starts from, which names none.
        const isIcon = message.location().url.endsWith('/favicon.ico')
        if (message.type() === 'error' && !isIcon)
          faults.push(`${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(server.url) || /^(blob|data):/.test(request.url())
        if (!isOwn) faults.push(`request to ${request.url()}`)
      })
      // From a file of the same origin: nothing that an earlier test left is restored.
      await page.goto(`${server.url}/icon.svg`)
      await page.evaluate(forgetAll, [language, JSON.stringify({ theme, size })] as const)
      await page.goto(`${server.url}/${path}`)
      return page
    },
    closePages: async () => {
      // All but the blank one that keeps the browser open.
      const opened = context.pages().slice(1)
      await Promise.all(opened.map((page) => page.close()))
    },
    close: async () => {
      await context.close()
      await server.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
  return site
}

/** Runs in the page. */
async function forgetAll([language, look]: readonly [string, string]): Promise<void> {
  localStorage.clear()
  localStorage.setItem('aiqyn.language', language)
  localStorage.setItem('aiqyn.settings', look)
  const databases = await indexedDB.databases()
  for (const { name } of databases) {
    if (name === undefined) continue
    await new Promise((done) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = done
      request.onblocked = done
    })
  }
}
