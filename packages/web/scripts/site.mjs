/**
 * The built pages in Chromium, for scripts that measure them or take pictures of them. Needs `packages/web/dist` and
 * `packages/server/dist`, which `npm run build` and set-up make.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '@aiqyn/server'
import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** The built pages. */
export const pages = fileURLToPath(new URL('../dist', import.meta.url))
/** Root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Real acts, where they are. */
export const acts = join(root, '../shared/corpus/kz')

/** Start a server and a browser. */
export async function startSite() {
  for (const path of [executablePath, join(pages, 'index.html')]) {
    if (!existsSync(path)) throw new Error(`Cannot look at the pages without ${path}`)
  }
  const server = await startServer({ port: 0, pages, workers: 0, logLevel: 'silent' })
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    browser,
    url: server.url,
    /** Open a page as one who was never here, at a size, in a language and in colours; its closing forgets all. */
    open: async (
      path,
      { width = 1280, height = 800, language = 'ru', theme = 'light', size = 'normal' } = {},
    ) => {
      const context = await browser.newContext({
        viewport: { width, height },
        serviceWorkers: 'block',
      })
      await context.addInitScript(choose, [language, JSON.stringify({ theme, size })])
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('pageerror', (error) => process.stderr.write(`${path}: ${error}\n`))
      // A page that goes with its browser finds its context gone already.
      page.on('close', () => void context.close().catch(() => undefined))
      await page.goto(`${server.url}/${path}`)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Runs in the page before it does anything. */
function choose([language, look]) {
  if (localStorage.getItem('aiqyn.language') !== null) return
  localStorage.setItem('aiqyn.language', language)
  localStorage.setItem('aiqyn.settings', look)
}

/** A file of this machine, or text under a name, as a file to choose in a page. */
export function fileOf(path, text) {
  const buffer = text === undefined ? readFileSync(path) : Buffer.from(text)
  return { name: basename(path), mimeType: 'application/octet-stream', buffer }
}

/** Open a file in the reader, and wait until its first answers are there. */
export async function read(page, file) {
  await page.locator('aq-start input[type=file]').setInputFiles(file)
  await page.locator('.cards').waitFor()
}

/** Open a file in the workbench, and wait until its findings are there; with `all`, all that is said of it. */
export async function check(page, file, all = false) {
  await page.locator('wb-start').waitFor()
  await page.locator('wb-start input[type=file]').setInputFiles(file)
  await page.waitForFunction((isAll) => {
    const root = document.querySelector('aiqyn-workbench')?.shadowRoot
    const state = root?.querySelector('#main-draft')?.desk?.state.get()
    if (!state?.check || state.isChecking) return false
    return !isAll || (state.measures && Object.keys(state.rules).length > 0)
  }, all)
}
