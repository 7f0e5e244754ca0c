import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render, summarize } from 'aiqyn'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../../test-support/axe.ts'
import { hasBrowser, type PageOptions, type Site, startSite } from '../../test-support/browser.ts'
import { dropFile } from '../../test-support/drop-file.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const corpus = fileURLToPath(new URL('../../../../../shared/corpus/kz', import.meta.url))
const formats = fileURLToPath(new URL('../../../formats/test-support/fixtures', import.meta.url))
const hasCorpus = existsSync(corpus)
if (!hasCorpus) {
  process.stderr.write(`\n*** No ${corpus}: the reader is tested on examples only. ***\n\n`)
}
const languages = ['kk', 'ru', 'en'] as const
const built = fileURLToPath(new URL('../../dist', import.meta.url))
const realActs = [
  'amending-water-ministry-2025',
  'artificial-intelligence-2025',
  'pet-keeping-rules-2022',
  'public-control-2023',
  'republican-budget-2026',
]

describe.skipIf(!hasBrowser)(
  'the reader, in a browser',
  () => {
    let site: Site
    beforeAll(async () => {
      site = await startSite()
    }, 120_000)
    afterEach(() => site.closePages())
    afterAll(() => site?.close())

    /** Open a file of this machine in a page of its own. */
    async function read(file: string, options?: PageOptions): Promise<Page> {
      const page = await site.open('', options)
      await page.locator('aq-start input[type=file]').setInputFiles(file)
      await page.locator('.cards').waitFor()
      return page
    }

    test('the service and the page itself say the same of what the page may do', async () => {
      const page = await site.open('')
      const meta = page.locator('meta[http-equiv=Content-Security-Policy]')
      const response = await fetch(site.url)
      expect(await meta.getAttribute('content')).toBe(
        response.headers.get('content-security-policy'),
      )
    })

    test.each([
      ['', 'aq-start h1'],
      ['edit/', 'wb-start h1'],
    ])('before a document is opened, /%s loads no more than 300 kB', async (path, heading) => {
      const page = await site.context.newPage()
      const names = new Set<string>()
      page.on('request', (request) => names.add(new URL(request.url()).pathname.slice(1)))
      await page.goto(`${site.url}/${path}`)
      await page.locator(heading).waitFor()
      await page.waitForLoadState('networkidle')
      const sizes = [...names].map((name) =>
        packedSize(name === '' || name.endsWith('/') ? `${name}index.html` : name),
      )
      expect(names.size).toBeGreaterThan(4)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
    })

    test('colours are chosen in the head of the page, and remembered', async () => {
      const page = await site.open('')
      for (const theme of ['dark', 'contrast']) {
        await choose(page, theme)
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
      }
      await page.reload()
      expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast')
    })

    test.each(languages)(
      'in %s four answers stand on the first screen of a phone',
      async (language) => {
        const names = hasCorpus && language !== 'en' ? realActs : []
        const files = [
          ...names.map((name) => `${corpus}/${name}.${language}.md`),
          ...['law', 'rules', 'amending-law'].map(
            (name) => `${root}/examples/drafts/${language}/${name}.md`,
          ),
        ]
        const page = await site.open('', { language, width: 390, height: 844 })
        for (const file of files) {
          await page.locator('aq-start input[type=file]').setInputFiles(file)
          await page.locator('.card').nth(3).waitFor()
          const box = await page.locator('.card h2').nth(3).boundingBox()
          expect((box?.y ?? 0) + (box?.height ?? 0), file).toBeLessThan(844)
          await page.locator('.another').click()
          await page.locator('aq-start').waitFor()
        }
      },
    )

    test('a file is dropped on the first page, and on what is open', async () => {
      const page = await site.open('')
      await dropFile(page, 'aq-start .drop', `${root}/examples/drafts/ru/law.md`)
      await page.locator('.cards').waitFor()
      await dropFile(page, '.rule', `${root}/examples/drafts/ru/rules.md`)
      await expect.poll(() => page.locator('h1').textContent()).toContain('Об утверждении Правил')
    })

    test('the text can be read while its summary is made', async () => {
      const page = await site.open('', { language: 'ru' })
      const order = page.evaluate(noteOrder, ['aq-source .unit', '.cards'])
      await page
        .locator('aq-start input[type=file]')
        .setInputFiles(`${root}/examples/drafts/ru/law.md`)
      expect(await order).toEqual(['aq-source .unit', '.cards'])
    })

    test('a text that was typed and not opened outlives a reload, until it is deleted', async () => {
      const page = await site.open('', { language: 'ru' })
      const field = page.getByLabel('Текст документа')
      await field.fill('Статья 1. Каждый вправе')
      await page.reload()
      await expect.poll(() => field.inputValue()).toBe('Статья 1. Каждый вправе')
      await page.getByRole('button', { name: 'Удалить этот текст' }).click()
      await page.reload()
      await page.locator('aq-start').waitFor()
      expect(await field.inputValue()).toBe('')
    })

    test.each(languages)(
      'of two levels the easier one in %s has shorter sentences',
      async (language) => {
        const page = await read(`${root}/examples/drafts/${language}/law.md`, { language })
        // What is a main point differs, so that the longest sentence of the rules may be another one.
        const mean = async (): Promise<number> => {
          const texts = await page
            .locator('[aria-labelledby=main-points] .statement, .rule .statement')
            .allTextContents()
          const sentences = texts.flatMap((text) => text.split(/[.:;]\s/))
          const words = sentences.map((one) => one.split(/\s+/).length)
          return words.reduce((sum, one) => sum + one, 0) / words.length
        }
        const plain = await mean()
        await page.locator('[data-tool=easy]').click()
        await expect.poll(() => page.evaluate(levelShown)).toBe('easy')
        expect(await mean()).toBeLessThanOrEqual(plain)
      },
    )

    test('focus is seen on all that the keyboard reaches, and nothing moves where a person wants no movement', async () => {
      const page = await read(`${root}/examples/drafts/ru/law.md`)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const reached = new Set<string>()
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab')
        const { name, outline } = await page.evaluate(focusOutline)
        expect(outline, name).toBeGreaterThanOrEqual(2)
        reached.add(name)
      }
      expect(reached.size).toBeGreaterThan(15)
      await page.locator('.card h2 button').last().click()
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await expect.poll(() => isFocused(page, '#times')).toBe(true)
    })

    test.each(languages)('an example in %s is read, and shows no barrier', async (language) => {
      const page = await site.open('', { language, width: 320, height: 640, theme: 'dark' })
      await page.locator(`[data-example="${language}/law"]`).click()
      await page.locator('.cards').waitFor()
      expect(await page.locator('.card').count()).toBe(4)
      expect(await page.locator('.timeline > li').count()).toBeGreaterThan(2)
      expect(await page.locator('.map li').count()).toBeGreaterThan(15)
      expect(await violations(page)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await violations(page)).toEqual([])
      await choose(page, 'light')
      expect(await violations(page)).toEqual([])
    })

    test.skipIf(!hasCorpus).each(['kk', 'ru'] as const)(
      'a statement of a real act in %s leads to its very words, and an article to what is said of it',
      async (language) => {
        const file = `${corpus}/artificial-intelligence-2025.${language}.md`
        const page = await read(file, { language, width: 390, height: 844 })
        const { answers } = summarize(readFileSync(file, 'utf8'), { answerLanguage: language })
        const [first] = answers.find(({ id }) => id === 'must')?.statements ?? []

        const statement = page.locator('[data-rule=must] .statement').first()
        expect(await statement.getAttribute('data-eid')).toBe(first?.evidence[0]?.eId)
        await statement.click({ position: { x: 5, y: 5 } })
        const dialog = page.locator('dialog')
        await dialog.locator('mark').first().waitFor()
        expect(await dialog.locator('mark').allTextContents()).toEqual(
          // Marks stand in the order of the act; a statement may tell what closes a list before its items.
          first?.evidence.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote),
        )
        await expect.poll(() => isFocused(page, 'mark')).toBe(true)
        expect(await violations(page)).toEqual([])

        await dialog.locator('[data-eid=art_15] .about').click()
        const report = dialog.locator('[data-eid=art_15] .report')
        expect(await report.locator('ul li').count()).toBeGreaterThan(1)
        await page.keyboard.press('Escape')
        expect(await dialog.isVisible()).toBe(false)
        expect(site.faults).toEqual([])
      },
    )

    test('rules are filtered by who the reader is', async () => {
      const page = await read(`${root}/examples/drafts/ru/law.md`)
      const all = await page.locator('.rule .statement').count()
      const select = page.locator('.party select:enabled')
      await select.waitFor()
      const options = (await select.locator('option').allTextContents()).map((one) => one.trim())
      const owner = options.findIndex((text) => text.startsWith('Владелец бытовой техники'))
      expect(owner, options.join()).toBeGreaterThan(0)
      await select.selectOption({ index: owner })
      const texts = await page.locator('.rule .statement > p').allTextContents()
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.filter((text) => !/владел/i.test(text))).toEqual([])
      await select.selectOption('')
      expect(await page.locator('.rule .statement').count()).toBe(all)
    })

    test('a word of the glossary is explained in place', async () => {
      const page = await read(`${root}/examples/drafts/ru/law.md`, { width: 390 })
      const term = page.locator('.term', { hasText: /ремонтн/i }).first()
      await term.click()
      const gloss = page.locator('#gloss')
      await gloss.waitFor()
      expect(await gloss.textContent()).toMatch(/ремонтная организация[\s\S]+лицо/i)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await gloss.isVisible()).toBe(false)
      await expect.poll(() => term.evaluate((one) => one.matches(':focus'))).toBe(true)
    })

    test('language and length change what is open, and a reload loses nothing until it is forgotten', async () => {
      const page = await read(`${root}/examples/drafts/kk/law.md`, { language: 'kk' })
      const before = await page.locator('.answer .statement, .rule .statement').count()
      await page.locator('[data-length=full]').click()
      await expect.poll(() => page.locator('.rule .statement').count()).toBeGreaterThan(before)
      await page.locator('[data-language=ru]').click()
      await page.getByText('Кто что должен, может, не должен').waitFor()
      expect(await page.getByText('С какого времени?').count()).toBe(1)

      await page.reload()
      await page.locator('.cards').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('ru')
      await page.getByRole('button', { name: 'Удалить документ из браузера' }).click()
      await page.locator('aq-start').waitFor()
      await page.reload()
      await page.locator('aq-start').waitFor()
      expect(await page.locator('.cards').count()).toBe(0)
    })

    test('pasted text is read', async () => {
      const page = await site.open('', { language: 'en' })
      await page
        .getByLabel('Text of the document')
        .fill('SECTION 1. DOGS.\nThe owner of a dog must keep it on a lead in a park.')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.locator('[aria-labelledby=main-points] .statement').first().waitFor()
      expect(await page.locator('[aria-labelledby=main-points]').textContent()).toContain(
        'on a lead',
      )
      // The question is answered once; a reader who opens it is told where.
      expect(await page.locator('[data-rule=must] .statement').textContent()).toContain(
        'Main points',
      )
    })

    test.each([
      ['word-numbering-kk-law.docx', /тұрмыстық техниканы/i, 18],
      ['pdf/ru-office.pdf', /бытовой техники/i, 18],
    ] as const)('%s is read', async (file, title, articles) => {
      const page = await read(`${formats}/${file}`)
      expect(await page.locator('h1').textContent()).toMatch(title)
      expect(await page.locator('.map li').count()).toBe(articles)
    })

    test.each([
      ['kk', 'Файл бүлінген'],
      ['ru', 'Файл повреждён'],
      ['en', 'The file is damaged'],
    ] as const)('a damaged file is told in words, in %s', async (language, words) => {
      const page = await site.open('', { language })
      const buffer = Buffer.from('PK\u0003\u0004 no archive at all')
      const file = { name: 'draft.docx', mimeType: 'application/octet-stream', buffer }
      await page.locator('aq-start input[type=file]').setInputFiles(file)
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure').textContent()).toContain(words)
      expect(await violations(page)).toEqual([])
    })

    test('a document of the same site is read by its address, one of another site is not', async () => {
      await site.context.route('**/acts/draft.md', (route) =>
        route.fulfill({ path: `${root}/examples/drafts/en/law.md`, contentType: 'text/markdown' }),
      )
      const page = await site.open('?src=/acts/draft.md', { language: 'en' })
      await page.locator('.cards').waitFor()
      expect(await page.locator('h1').textContent()).toContain('Domestic Appliances')

      const other = await site.open('?src=https://example.org/draft.md', { language: 'en' })
      await other.locator('.failure').waitFor()
      expect(await other.locator('.failure').textContent()).toContain(
        'must lead to a document of this site',
      )
      expect(site.faults).toEqual([])
    })

    test('it prints as one page', async () => {
      const page = await read(
        hasCorpus
          ? `${corpus}/artificial-intelligence-2025.ru.md`
          : `${root}/examples/drafts/ru/law.md`,
      )
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.leaflet .question').count()).toBeGreaterThan(3)
      expect(await page.locator('aq-header').isVisible()).toBe(false)
    })

    test('a summary is taken along in every format', async () => {
      const page = await read(`${root}/examples/drafts/kk/law.md`, { language: 'kk' })
      const contents: Record<string, string> = {}
      for (const format of ['html', 'word', 'markdown', 'json', 'akn']) {
        await page.locator('[data-tool=download]').click()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-download=${format}]`).click(),
        ])
        contents[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8')
      }
      expect(Object.keys(contents)).toEqual([
        'law.summary.html',
        'law.summary.word.html',
        'law.summary.md',
        'law.summary.json',
        'law.akn.xml',
      ])
      expect(contents['law.summary.html']).toMatch(/^<!doctype html>\n<html lang="kk">/)
      expect(contents['law.summary.word.html']).not.toMatch(/<(nav|details|section|div|script)\b/)
      expect(contents['law.summary.word.html']).toContain('<h2')
      expect(contents['law.summary.md']).toContain('## ')
      expect(JSON.parse(contents['law.summary.json'] ?? '').act.kind).toBe('law')
      expect(contents['law.akn.xml']).toContain('<akomaNtoso')
    })

    test('a host page hears which unit is commented on', async () => {
      const page = await read(`${root}/examples/drafts/ru/law.md`)
      const heard = page.evaluate(
        () =>
          new Promise((done) => {
            addEventListener('aiqyn-comment', (event) => done((event as CustomEvent).detail))
            document.querySelector('aiqyn-reader')?.setAttribute('comments', '')
          }),
      )
      await page.locator('aq-source [data-comment=art_7]').click()
      expect(await heard).toMatchObject({ eId: 'art_7', label: 'Статья\u00a07' })
      expect(await page.locator('.statement .comment').count()).toBeGreaterThan(3)
      expect(await violations(page)).toEqual([])
    })

    test('the keyboard alone leads from the head of the page to the words of the act', async () => {
      const page = await read(`${root}/examples/drafts/ru/law.md`, { width: 390 })
      await page.locator('.rule .cite').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('dialog mark').first().waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => isFocused(page, '.cite')).toBe(true)
    })

    test.each(languages)(
      'is read aloud in %s with its pauses, paused and stopped by the keyboard',
      async (language) => {
        await site.context.addInitScript(stubSpeech)
        const page = await site.open('', { language })
        await page.locator('aq-start input[type=file]').setInputFiles({
          name: 'draft.md',
          mimeType: 'text/markdown',
          buffer: readFileSync(`${root}/examples/drafts/${language}/rules.md`),
        })
        await page.locator('.cards').waitFor()
        const ssml = render(
          summarize(readFileSync(`${root}/examples/drafts/${language}/rules.md`, 'utf8'), {
            answerLanguage: language,
          }),
          { format: 'ssml', language },
        )
        const sentences = [...ssml.matchAll(/<(p|s)\b[^>]*>([^<]+)</g)].map(([, , text]) =>
          text?.replace(/&amp;/g, '&').trim(),
        )
        const tool = (name: string): Locator => page.locator(`[data-tool=${name}]`)
        await tool('listen').focus()
        await page.keyboard.press('Enter')
        await tool('pause').waitFor()
        const patient = { timeout: 10_000 }
        await expect
          .poll(() => spoken(page).then(({ length }) => length), patient)
          .toBeGreaterThan(3)
        const said = await spoken(page)
        const [first] = said
        expect(sentences).toContain(first?.text)
        expect(first?.lang).toBe(language)
        expect(first?.voice).toBe(language)
        // Behind the title there is a silence of a second.
        const silences = said.slice(1).map(({ at }, one) => at - (said[one]?.at ?? at))
        expect(Math.max(...silences)).toBeGreaterThan(900)

        await tool('pause').focus()
        await page.keyboard.press('Enter')
        await tool('go-on').waitFor()
        const { length } = await spoken(page)
        await page.waitForTimeout(600)
        expect((await spoken(page)).length).toBe(length)
        await tool('go-on').focus()
        await page.keyboard.press(' ')
        await expect
          .poll(() => spoken(page).then((said) => said.length), patient)
          .toBeGreaterThan(length)
        await tool('stop').focus()
        await page.keyboard.press('Enter')
        await tool('listen').waitFor()
      },
    )

    test('without internet it works after the first visit', async () => {
      const page = await site.open('', { language: 'ru' })
      await page.locator('.kept').waitFor({ timeout: 30_000 })
      await site.context.setOffline(true)
      try {
        await page.reload()
        await page.locator('[data-example="ru/law"]').click()
        await page.locator('.cards').waitFor()
        await page.goto(`${site.url}/edit/`)
        await page.locator('aiqyn-workbench').waitFor()
      } finally {
        await site.context.setOffline(false)
      }
    })

    test('a very long act opens and stays whole', async () => {
      const law = readFileSync(`${root}/examples/drafts/ru/law.md`, 'utf8')
      const articles = law.slice(law.indexOf('## '))
      let long = law
      for (let part = 1; long.length < 280_000; part++) {
        long += `\n\n${articles.replace(/Статья (\d+)/g, (_, number) => `Статья ${Number(number) + part * 100}`)}`
      }
      const page = await site.open('', { language: 'ru' })
      const file = { name: 'long.md', mimeType: 'text/markdown', buffer: Buffer.from(long) }
      expect(file.buffer.length).toBeGreaterThan(500_000)
      await page.locator('aq-start input[type=file]').setInputFiles(file)
      await page.locator('.cards').waitFor({ timeout: 30_000 })
      expect(await page.locator('aq-source .unit').count()).toBeGreaterThan(300)
      const last = page.locator('.map button').last()
      await last.click()
      const eId = await last.getAttribute('data-eid')
      await page.locator(`aq-source .unit[data-eid=${eId}] .report`).waitFor()
    })
  },
  60_000,
)

/** As it is sent. */
function packedSize(name: string): number {
  const packed = `${built}/${name}.gz`
  return statSync(existsSync(packed) ? packed : `${built}/${name}`).size
}

/** Runs in the page: in which order what selectors name comes to be. */
function noteOrder(selectors: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  return new Promise((done) => {
    const seen: Array<string> = []
    const find = (root: ParentNode, selector: string): boolean => {
      const [own = '', inner] = selector.split(' ')
      const found = root.querySelector(own)
      return found !== null && (inner === undefined || find(found.shadowRoot ?? found, inner))
    }
    const look = (): void => {
      const root = document.querySelector('aiqyn-reader')?.shadowRoot
      for (const selector of selectors)
        if (root && !seen.includes(selector) && find(root, selector)) seen.push(selector)
      if (seen.length < selectors.length) requestAnimationFrame(look)
      else done(seen)
    }
    look()
  })
}

/** Runs in the page: the level of the summary that is shown. */
function levelShown(): string | undefined {
  const root = document.querySelector('aiqyn-reader')?.shadowRoot
  const source: unknown = root?.querySelector('aq-source')
  const { summary } = source as { summary?: { level: string } }
  return summary?.level
}

/** Runs in the page: what has the focus, and how thick the line around it is. */
function focusOutline(): { name: string; outline: number } {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (!active) return { name: '', outline: 0 }
  const { outlineStyle, outlineWidth } = getComputedStyle(active)
  const name = `${active.localName} ${active.textContent?.trim().slice(0, 40)}`
  return { name, outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) }
}

/** By the head of the page, as a person does. */
async function choose(page: Page, theme: string): Promise<void> {
  await page.locator('.look').click()
  await page.locator(`#look input[value=${theme}]`).check()
  await page.locator('#look > button').click()
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

/** Whether the focus lies on what a selector names, in whatever shadow tree. */
function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.matches(wanted) ?? false
  }, selector)
}

/** An utterance that the page handed to the browser, and when. */
interface Spoken {
  readonly text: string
  readonly lang: string
  readonly voice: string | undefined
  readonly at: number
}

/** Runs in the page: voices of its own, which tell at once that they are done. */
function stubSpeech(): void {
  const said: Array<Spoken> = []
  let isPaused = false
  let waiting: (() => void) | undefined
  const voices = ['kk', 'ru', 'en'].map((name) => ({ lang: `${name}-KZ`, name }))
  Object.assign(window, { said })
  class Utterance extends EventTarget {
    lang = ''
    voice: { name: string } | undefined
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
  })
  Object.defineProperty(window, 'speechSynthesis', {
    configurable: true,
    value: {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        const { text, lang } = utterance
        said.push({ text, lang, voice: utterance.voice?.name, at: performance.now() })
        waiting = () => utterance.dispatchEvent(new Event('end'))
        setTimeout(() => {
          if (!isPaused) waiting?.()
        }, 5)
      },
      pause: () => {
        isPaused = true
      },
      resume: () => {
        isPaused = false
      },
      cancel: () => {
        waiting = undefined
      },
      speaking: false,
    },
  })
}

function spoken(page: Page): Promise<ReadonlyArray<Spoken>> {
  // Put there by `stubSpeech`.
  return page.evaluate(() => (window as unknown as { said: ReadonlyArray<Spoken> }).said)
}
