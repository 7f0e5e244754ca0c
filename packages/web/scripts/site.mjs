/**
 * The built pages in Chromium, for scripts that measure them or take pictures of them. Needs `packages/web/dist` and
 * `packages/server/dist`, which `npm run build` and set-up make.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '@aiqyn/server'
import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const pages = fileURLToPath(new URL('../dist', import.meta.url))
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
  const profile = mkdtempSync(join(tmpdir(), 'aiqyn-look-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    context,
    url: server.url,
    /** Open a page where nothing is kept, at a size, in a language and in colours. */
    open: async (
      path,
      { width = 1280, height = 800, language = 'ru', theme = 'light', size = 'normal' } = {},
    ) => {
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('pageerror', (error) => process.stderr.write(`${path}: ${error}\n`))
      await page.setViewportSize({ width, height })
      await page.goto(`${server.url}/icon.svg`)
      await page.evaluate(forgetAll, [language, JSON.stringify({ theme, size })])
      await page.goto(`${server.url}/${path}`)
      return page
    },
    close: async () => {
      await context.close()
      await server.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Runs in the page. */
async function forgetAll([language, look]) {
  localStorage.clear()
  localStorage.setItem('aiqyn.language', language)
  localStorage.setItem('aiqyn.settings', look)
  for (const { name } of await indexedDB.databases()) {
    await new Promise((done) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = done
      request.onblocked = done
    })
  }
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

/** Open a file in the workbench, and wait until it is checked and its rules are described. */
export async function check(page, file) {
  await page.locator('wb-start').waitFor()
  await page.locator('wb-start input[type=file]').setInputFiles(file)
  await page.waitForFunction(() => {
    const root = document.querySelector('aiqyn-workbench')?.shadowRoot
    const state = root?.querySelector('#main-draft')?.desk?.state.get()
    return (
      state?.check && !state.isChecking && state.measures && Object.keys(state.rules).length > 0
    )
  })
}
