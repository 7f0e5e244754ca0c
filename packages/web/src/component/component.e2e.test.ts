import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { summarize } from 'aiqyn'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../../test-support/axe.ts'
import { hasBrowser, type PageOptions, type Site, startSite } from '../../test-support/browser.ts'

const drafts = fileURLToPath(new URL('../../../../examples/drafts', import.meta.url))
const languages = ['kk', 'ru', 'en'] as const

/** A page as a portal has one: its own head, style and text, and our element between them. */
function portal(language: string, element: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Portal</title>
<link rel="stylesheet" href="/portal.css">
<script type="module" src="/aiqyn-summary.js"></script>
</head>
<body>
<header><p>Open Legislation</p></header>
<main><h1>Draft</h1>${element}</main>
</body>
</html>`
}

const style = `body { margin: 0 auto; max-width: 50rem; padding: 1rem; font-family: sans-serif }
aiqyn-summary { --aiqyn-accent: #7a1f5c; --aiqyn-accent-soft: #f8e9f3 }
aiqyn-summary::part(title) { font-style: italic }`

describe.skipIf(!hasBrowser)(
  '<aiqyn-summary> in a portal',
  () => {
    let site: Site
    beforeAll(async () => {
      site = await startSite()
      const { context } = site
      await context.route('**/portal.css', (route) =>
        route.fulfill({ body: style, contentType: 'text/css' }),
      )
      for (const language of languages) {
        const path = `${drafts}/${language}/law.md`
        const record = summarize(readFileSync(path, 'utf8'), { answerLanguage: language })
        await context.route(`**/${language}.json`, (route) =>
          route.fulfill({ json: record, contentType: 'application/json' }),
        )
        await context.route(`**/${language}.md`, (route) =>
          route.fulfill({ path, contentType: 'text/markdown' }),
        )
      }
      await context.route('**/list.json', (route) => route.fulfill({ json: [1, 2] }))
    }, 120_000)
    afterEach(async () => {
      await Promise.all(
        site.context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      )
    })
    afterAll(() => site?.close())

    async function open(language: string, element: string, options?: PageOptions): Promise<Page> {
      await site.context.unroute('**/portal.html*')
      await site.context.route('**/portal.html*', (route) =>
        route.fulfill({ body: portal(language, element), contentType: 'text/html' }),
      )
      return site.open('portal.html', options)
    }

    test.each(languages)(
      'shows a record in %s without a barrier, at any width',
      async (language) => {
        const page = await open(language, `<aiqyn-summary src="/${language}.json"></aiqyn-summary>`)
        await page.locator('aiqyn-summary .statement').first().waitFor()
        expect(await page.locator('aiqyn-summary [part=question]').count()).toBeGreaterThan(5)
        expect(await page.locator('.statement:not([data-eid])').count()).toBe(0)
        expect(await violations(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          320,
        )
        expect(await violations(page)).toEqual([])
        expect(site.faults).toEqual([])
      },
    )

    test('has a service summarize a document, in the language and length that the portal wants', async () => {
      const page = await open(
        'en',
        '<aiqyn-summary src="/kk.md" service="/" length="brief" language="ru"></aiqyn-summary>',
      )
      await page.locator('aiqyn-summary .statement').first().waitFor()
      expect(await page.locator('aiqyn-summary [part=question]').first().textContent()).toContain(
        'Что это за документ?',
      )
      const { length, answerLanguage } = await page.evaluate(
        () =>
          (
            document.querySelector('aiqyn-summary') as unknown as {
              summary: { length: string; answerLanguage: string }
            }
          ).summary,
      )
      expect([length, answerLanguage]).toEqual(['brief', 'ru'])
    })

    test('takes the colours of the portal', async () => {
      const page = await open('ru', '<aiqyn-summary src="/ru.json"></aiqyn-summary>')
      const cite = page.locator('aiqyn-summary [part=cite]').first()
      await cite.waitFor()
      expect(await cite.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(122, 31, 92)')
      const title = page.locator('aiqyn-summary [part=title]')
      expect(await title.evaluate((node) => getComputedStyle(node).fontStyle)).toBe('italic')
    })

    test('is walked through by the keyboard: source of a statement, comment, next statement', async () => {
      const page = await open('ru', '<aiqyn-summary src="/ru.json" comments></aiqyn-summary>')
      await page.locator('aiqyn-summary .statement').first().waitFor()
      await page.evaluate(() => {
        addEventListener('aiqyn-comment', (event) => {
          document.title = (event as CustomEvent<{ eId: string }>).detail.eId
        })
      })
      const path: Array<string> = []
      while (path.length < 4) {
        await page.keyboard.press('Tab')
        const reached = await focused(page)
        // Words of the glossary are on the way.
        if (!reached.startsWith('span:')) path.push(reached)
      }
      expect(path[0]).toMatch(/^summary: Показать в тексте: ./)
      expect(path[1]).toMatch(/^button: Высказаться – ./)
      expect(path[2]).toMatch(/^summary: Показать в тексте: ./)
      expect(path[3]).toMatch(/^button: Высказаться – ./)
      expect(path[3]?.split(' – ')[1]).toBe(path[2]?.split(': ')[2])
      const commented = page.locator('aiqyn-summary [part=comment]').nth(1)
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      expect(await page.locator('aiqyn-summary blockquote').nth(1).isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.title()).toBe(await commented.getAttribute('data-eid'))
    })

    test.each(languages)(
      'explains words in place and has the map of articles, in %s',
      async (language) => {
        const page = await open(language, `<aiqyn-summary src="/${language}.json"></aiqyn-summary>`)
        await page.locator('aiqyn-summary .term').first().click()
        const gloss = page.locator('aiqyn-gloss #gloss')
        await gloss.waitFor()
        expect((await gloss.locator('p').nth(1).textContent())?.length).toBeGreaterThan(10)
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect.poll(() => focused(page)).toMatch(/^span: ./)
        await page.locator('[part=difficulty] > summary').click()
        expect(await page.locator('[part=difficulty] .map button').count()).toBeGreaterThan(10)
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await violations(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.evaluate(() =>
          document.querySelector('aiqyn-summary')?.setAttribute('theme', 'auto'),
        )
        // A portal that is dark has its own accent for that, or leaves it to the component.
        const own = 'aiqyn-summary { --aiqyn-accent: initial; --aiqyn-accent-soft: initial }'
        await page.addStyleTag({ content: `body { background: #14191b; color: #eef0ee } ${own}` })
        expect(await violations(page, 'colours')).toEqual([])
        await page.locator('[part=difficulty] .map button').nth(6).click()
        await expect.poll(() => focused(page, 'data-eid')).not.toBe('')
      },
    )

    test('shows the place in the text of the portal where the portal does so itself', async () => {
      const page = await open('ru', '<aiqyn-summary src="/ru.json"></aiqyn-summary>')
      await page.locator('aiqyn-summary [part=cite]').first().waitFor()
      await page.evaluate(() => {
        addEventListener('aiqyn-evidence', (event) => {
          event.preventDefault()
          const { evidence } = (event as CustomEvent<{ evidence: Array<{ eId: string }> }>).detail
          document.title = evidence[0]?.eId ?? ''
        })
      })
      await page.locator('aiqyn-summary [part=cite]').last().click()
      expect(await page.title()).toMatch(/^art_\d+/)
      expect(await page.locator('aiqyn-summary blockquote').last().isVisible()).toBe(false)
    })

    test('an address with the id of a unit leads to what is said of it', async () => {
      const page = await open('en', '<aiqyn-summary src="/en.json"></aiqyn-summary>')
      await page.locator('aiqyn-summary .statement').first().waitFor()
      await page.evaluate(() => {
        location.hash = 'sec_11'
      })
      await expect.poll(() => focused(page, 'data-eid')).toMatch(/^sec_11(__|$)/)
    })

    test.each([
      ['/none.json', 'Изложение сейчас не загрузилось'],
      ['/list.json', 'По этой ссылке изложения нет'],
    ])('says in words that %s gives nothing', async (src, words) => {
      const page = await open('ru', `<aiqyn-summary src="${src}"></aiqyn-summary>`)
      await page.locator('aiqyn-summary .failure').waitFor()
      expect(await page.locator('aiqyn-summary .failure').textContent()).toContain(words)
      expect(await violations(page)).toEqual([])
      site.faults.length = 0 // the missing file is told on the console, as it should
    })
  },
  60_000,
)

/** What has the focus: its element and words, or an attribute of it. */
function focused(page: Page, attribute?: string): Promise<string> {
  return page.evaluate((name) => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (name !== undefined) return active?.getAttribute(name) ?? ''
    return `${active?.localName}: ${active?.textContent?.replace(/\s+/g, ' ').trim()}`
  }, attribute)
}
