/**
 * Pictures of both pages on real acts and examples, to look at: phone, narrow, desktop, zoomed, dark, high contrast, large
 * print, and the printed page.
 *
 *     node packages/web/scripts/screenshots.mjs FOLDER [WORD]
 *
 * With WORD, only the pictures whose name has it.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { acts, check, fileOf, read, root, startSite } from './site.mjs'

const [folder = join(root, 'screenshots'), wanted = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const phone = { width: 390, height: 844 }
const narrow = { width: 320, height: 640 }
const desktop = { width: 1280, height: 800 }
const languages = ['kk', 'ru', 'en']
const draft = (language, name) => join(root, `examples/drafts/${language}/${name}.md`)
const act = (language, name) => {
  const path = join(acts, `${name}.${language}.md`)
  return existsSync(path) ? path : draft(language, 'law')
}
/** The artificial intelligence law; in English, which it is not written in, an example. */
const big = (language) => act(language, 'artificial-intelligence-2025')

const shots = languages.flatMap((language) => [
  ...Object.entries({
    'phone-start': [phone, {}, undefined],
    'phone-act': [phone, {}, big(language)],
    'phone-rules': [phone, {}, act(language, 'pet-keeping-rules-2022')],
    'phone-amending': [
      phone,
      {},
      language === 'en'
        ? draft('en', 'amending-law')
        : act(language, 'amending-water-ministry-2025'),
    ],
    'narrow-act': [narrow, {}, draft(language, 'law')],
    'desktop-start': [desktop, {}, undefined],
    'desktop-act': [desktop, {}, big(language)],
    'desktop-budget': [desktop, {}, act(language, 'republican-budget-2026')],
    'dark-act': [desktop, { theme: 'dark' }, act(language, 'public-control-2023')],
    'contrast-act': [desktop, { theme: 'contrast' }, draft(language, 'law')],
    'large-act': [phone, { size: 'large' }, draft(language, 'law')],
  }).map(([name, [size, look, file]]) => ({
    name: `reader-${name}-${language}`,
    take: async (site, path) => {
      const page = await site.open('', { ...size, ...look, language })
      if (file) {
        await read(page, fileOf(file))
        await page
          .locator('.party select:enabled')
          .waitFor({ timeout: 20_000 })
          .catch(() => undefined)
      } else await page.locator('h1').waitFor()
      await shoot(page, path)
    },
  })),
  {
    name: `reader-phone-source-${language}`,
    take: async (site, path) => {
      const page = await site.open('', { ...phone, language })
      await read(page, fileOf(big(language)))
      await page.locator('.rule .cite').first().click()
      await page.locator('dialog mark').first().waitFor()
      await page.screenshot({ path })
    },
  },
  {
    name: `reader-print-${language}`,
    take: async (site, path) => {
      const page = await site.open('', { language })
      await read(page, fileOf(big(language)))
      const pdf = await page.pdf({ format: 'A4' })
      await printed(site, pdf, path)
    },
  },
  ...Object.entries({
    'desktop-start': [desktop, {}, undefined, []],
    'desktop-findings': [desktop, {}, big(language), []],
    'desktop-why': [desktop, {}, draft(language, 'law'), ['wb-finding summary']],
    'desktop-score': [desktop, {}, big(language), ['#tab-score']],
    'desktop-terms': [desktop, {}, big(language), ['#tab-terms']],
    'desktop-changes': [desktop, {}, draft(language, 'law'), ['.mend', '#tab-changes']],
    'phone-findings': [phone, {}, draft(language, 'rules'), []],
    'narrow-findings': [narrow, {}, draft(language, 'law'), []],
    'dark-findings': [desktop, { theme: 'dark' }, draft(language, 'rules'), []],
    'contrast-findings': [desktop, { theme: 'contrast' }, draft(language, 'rules'), []],
    'large-findings': [desktop, { size: 'large' }, draft(language, 'law'), []],
    'desktop-other': [
      desktop,
      {},
      draft(language === 'kk' ? 'ru' : 'kk', 'law'),
      ['wb-finding summary'],
    ],
  }).map(([name, [size, look, file, clicks]]) => ({
    name: `workbench-${name}-${language}`,
    take: async (site, path) => {
      const page = await site.open('edit/', { ...size, ...look, language })
      if (file) await check(page, fileOf(file), true)
      else await page.locator('wb-start').waitFor()
      for (const selector of clicks) await page.locator(selector).first().click()
      await page.waitForTimeout(800)
      await shoot(page, path)
    },
  })),
])

const site = await startSite()
try {
  for (const { name, take } of shots.filter((one) => one.name.includes(wanted))) {
    try {
      await take(site, join(folder, `${name}.png`))
      process.stdout.write(`${name}\n`)
    } catch (error) {
      process.stderr.write(`${name}: ${error}\n`)
    }
    for (const context of site.browser.contexts()) await context.close()
  }
} finally {
  await site.close()
}

/** The page from its head on, in as many pictures as one looks at. */
async function shoot(page, path) {
  const { width } = page.viewportSize()
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  const tall = 1500
  for (let at = 0; at < 3 && at * tall < whole; at++) {
    const clip = { x: 0, y: at * tall, width, height: Math.min(tall, whole - at * tall) }
    const piece = at === 0 ? path : path.replace(/\.png$/, `.${at + 1}.png`)
    await page.screenshot({ path: piece, clip, fullPage: true })
  }
}

/** The first page of a PDF as a picture, by the library that the project reads PDF with. */
async function printed({ browser }, pdf, path) {
  const { resolve } = createRequire(join(root, 'packages/formats/package.json'))
  const page = await browser.newPage()
  for (const name of ['pdf.worker.min.mjs', 'pdf.min.mjs']) {
    const content = readFileSync(resolve(`pdfjs-dist/legacy/build/${name}`), 'utf8')
    await page.addScriptTag({ type: 'module', content })
  }
  await page.waitForFunction(() => globalThis.pdfjsLib && globalThis.pdfjsWorker)
  const size = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
    const document = await globalThis.pdfjsLib.getDocument({ data }).promise
    const sheet = await document.getPage(1)
    const viewport = sheet.getViewport({ scale: 1.6 })
    const canvas = window.document.createElement('canvas')
    canvas.width = viewport.width
    canvas.height = viewport.height
    window.document.body.style.margin = '0'
    window.document.body.append(canvas)
    await sheet.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
    return { width: canvas.width, height: canvas.height }
  }, pdf.toString('base64'))
  await page.setViewportSize(size)
  await page.screenshot({ path })
}
