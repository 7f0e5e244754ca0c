import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check, parse, render, report, summarize } from 'aiqyn'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type PageState, walk } from '../test-support/axe.ts'
import { hasBrowser, type Site, startSite } from '../test-support/browser.ts'

const drafts = fileURLToPath(new URL('../../../examples/drafts', import.meta.url))
const languages = ['kk', 'ru', 'en'] as const
type Language = (typeof languages)[number]

const damaged = {
  name: 'draft.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('PK\u0003\u0004 no archive at all'),
}
const click = (selector: string) => (page: Page) => page.locator(selector).first().click()
const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape')

describe.skipIf(!hasBrowser)(
  'in every state, colour, language and width, axe finds nothing',
  () => {
    let site: Site
    beforeAll(async () => {
      site = await startSite()
      await site.context.addInitScript(slowDocument)
    }, 120_000)
    afterEach(() => site.closePages())
    afterAll(() => site?.close())

    test('what is wrong in one state, in one colour, is found and told once', async () => {
      const page = await site.context.newPage()
      const content = (text: string): string => `<html lang="en"><title>A</title>
        <style>[data-theme=dark] p { color: #555; background: #444 }</style>
        <main><h1>A</h1>${text}</main></html>`
      const found = await walk(page, [
        { name: 'first', enter: (one) => one.setContent(content('')) },
        {
          name: 'second',
          enter: (one) =>
            one.setContent(content('<p>Words</p><p>More words</p><img src="data:,">')),
        },
        {
          name: 'third',
          enter: (one) =>
            one.evaluate(() => {
              document.querySelector('img')?.remove()
              document
                .querySelector('h1')
                ?.attachShadow({ mode: 'open' })
                .append('A', document.createElement('p'))
            }),
        },
      ])
      expect(found.map((line) => line.replace(/ × .*/, ''))).toEqual([
        'second, dark, 1280: color-contrast',
        'second, 1280: image-alt',
        'second, dark, 320: color-contrast',
        'second, 320: image-alt',
      ])
    })

    test.each(languages)('in the reader, in %s', async (language) => {
      const page = await site.open('?src=/acts/slow.md', { language })
      const text = readFileSync(`${drafts}/${language}/rules.md`, 'utf8')
      const found = await walk(page, readerStates(text))
      expect(found).toEqual([])
    })

    test.each(languages)('in the workbench, in %s', async (language) => {
      const page = await site.open('edit/', { language })
      await page.locator('wb-start').waitFor()
      const found = await walk(page, workbenchStates(language))
      expect(found).toEqual([])
    })

    test.each(languages)('in what is written for elsewhere, in %s', async (language) => {
      const source = readFileSync(`${drafts}/${language}/law.md`, 'utf8')
      const act = parse(source)
      const checked = { name: 'law.md', source, check: check(act), language }
      const summary = summarize(act, { answerLanguage: language })
      const page = await site.context.newPage()
      const show = (html: string) => (one: Page) => one.setContent(html)
      const found = await walk(page, [
        {
          name: 'report',
          enter: show(report([checked], { format: 'html', language })),
        },
        { name: 'summary', enter: show(render(summary, { format: 'html', language })) },
      ])
      expect(found).toEqual([])
    })
  },
  120_000,
)

/** Runs in the page: a document that comes when the test says so. */
function slowDocument(): void {
  const own = window.fetch
  window.fetch = (input, ...rest) =>
    String(input).endsWith('/acts/slow.md')
      ? new Promise((done) => {
          addEventListener('slow', (event) => done(new Response((event as CustomEvent).detail)))
        })
      : own(input, ...rest)
}

function readerStates(text: string): Array<PageState> {
  const summary = (page: Page): Promise<void> => page.locator('.party select:enabled').waitFor()
  return [
    { name: 'progress', enter: (page) => page.locator('progress').waitFor() },
    {
      name: 'standard summary',
      enter: async (page) => {
        await page.evaluate((detail) => dispatchEvent(new CustomEvent('slow', { detail })), text)
        await summary(page)
      },
    },
    { name: 'settings', enter: click('.look'), leave: pressEscape },
    { name: 'downloads', enter: click('[data-tool=download]'), leave: pressEscape },
    { name: 'a word explained', enter: click('.term'), leave: pressEscape },
    { name: 'a statement in the text', enter: click('.rule .cite') },
    {
      name: 'an article and what is said of it',
      enter: async (page) => {
        await click('.map button')(page)
        await page.locator('aq-source .report').first().waitFor()
      },
    },
    {
      name: 'the rules of one party',
      enter: (page) => page.locator('.party select').selectOption({ index: 1 }),
      leave: (page) => page.locator('.party select').selectOption(''),
    },
    {
      name: 'no voice',
      enter: click('[data-tool=listen]'),
    },
    {
      name: 'comments',
      enter: (page) =>
        page.evaluate(() => document.querySelector('aiqyn-reader')?.setAttribute('comments', '')),
    },
    {
      name: 'brief summary',
      enter: async (page) => {
        await click('[data-length=brief]')(page)
        await page.locator('progress').waitFor({ state: 'detached' })
        await summary(page)
      },
    },
    {
      name: 'full summary in large print',
      enter: async (page) => {
        await page.evaluate(() => {
          document.documentElement.dataset['size'] = 'large'
        })
        await click('[data-length=full]')(page)
        await page.locator('progress').waitFor({ state: 'detached' })
        await summary(page)
      },
    },
    {
      name: 'first page',
      enter: async (page) => {
        await page.evaluate(() => {
          document.documentElement.dataset['size'] = 'normal'
        })
        await click('.another')(page)
        await page.locator('aq-start').waitFor()
      },
    },
    {
      name: 'a damaged file',
      enter: async (page) => {
        await page.locator('aq-start input[type=file]').setInputFiles(damaged)
        await page.locator('.failure').waitFor()
      },
    },
  ]
}

function workbenchStates(language: Language): Array<PageState> {
  const settled = async (page: Page): Promise<void> => {
    await page.locator('wb-findings #count').waitFor()
    await page.locator('#count .quiet').waitFor({ state: 'detached' })
  }
  const tab = (name: string): PageState => ({
    name,
    enter: async (page) => {
      await click(`#tab-${name}`)(page)
      await page.locator(`wb-${name}`).waitFor()
      await page.waitForTimeout(300)
    },
  })
  return [
    { name: 'first page', enter: (page) => page.locator('wb-start h1').waitFor() },
    {
      name: 'a damaged file',
      enter: async (page) => {
        await page.locator('wb-start input[type=file]').setInputFiles(damaged)
        await page.locator('.failure').waitFor()
      },
    },
    {
      name: 'findings',
      enter: async (page) => {
        await page.locator(`[data-example="${language}/rules"]`).click()
        await settled(page)
        // Rules are described behind the first check.
        await page.locator('wb-finding summary').first().waitFor()
      },
    },
    { name: 'why and how', enter: click('wb-finding summary') },
    { name: 'a finding to ignore', enter: click('wb-finding .quiet-button') },
    {
      name: 'an ignored finding',
      enter: async (page) => {
        await page.locator('wb-finding #reason').fill('example')
        await page.keyboard.press('Enter')
        await settled(page)
        await click('.ignored summary')(page)
      },
    },
    { name: 'filter', enter: click('[data-severity=info]'), leave: click('[data-severity=info]') },
    { name: 'a finding chosen', enter: click('wb-finding .head .plain') },
    { name: 'reports', enter: click('[popovertarget=reports]'), leave: pressEscape },
    tab('score'),
    tab('terms'),
    tab('changes'),
    {
      name: 'search',
      enter: async (page) => {
        await page.locator('#main-draft .cm-content').click()
        await page.keyboard.press('Control+f')
        await page.locator('.cm-search').waitFor()
      },
      leave: pressEscape,
    },
    {
      name: 'another draft',
      enter: (page) => page.locator('[data-do=another]').click(),
      leave: pressEscape,
    },
    { name: 'a second text to open', enter: (page) => page.locator('[data-do=second]').click() },
    {
      name: 'side by side in large print',
      enter: async (page) => {
        await page.evaluate(() => {
          document.documentElement.dataset['size'] = 'large'
        })
        await click('.second-start [data-example="kk/rules"]')(page)
        await page.locator('#second-draft .cm-content').waitFor()
      },
    },
  ]
}
