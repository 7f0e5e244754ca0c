import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from 'aiqyn'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type Site, startSite } from '../../test-support/browser.ts'
import { dropFile } from '../../test-support/drop-file.ts'

const fixtures = fileURLToPath(new URL('../../../formats/test-support/fixtures', import.meta.url))

const draft = `# О чистоте дворов

**Статья 1. Цель**

1. Настоящий Закон принят в целях обеспечения чистоты дворов.

2. Осуществить уборку двора должен собственник в соответствии с пунктом 9 настоящей статьи.

**Статья 2. Уборка**

Собственник убирает двор каждый день.
`

const kazakhDraft = `# Аулалардың тазалығы туралы

**1-бап. Мақсат**

1. Осы Заң аулалардың тазалығын қамтамасыз ету мақсатында қабылданды.

2. Ауланы тазалау осы баптың 9-тармағына сәйкес жүзеге асырылады.
`

describe.skipIf(!hasBrowser)(
  'the workbench, in a browser',
  () => {
    let site: Site
    beforeAll(async () => {
      site = await startSite()
    }, 120_000)
    afterEach(() => site.closePages())
    afterAll(() => site?.close())

    /** A page with a draft in it, checked. */
    async function openDraft(
      text: string,
      options: Parameters<Site['open']>[1] = {},
    ): Promise<Page> {
      const page = await openEmpty(site, options)
      await page.locator('wb-start textarea').fill(text)
      await page.locator('wb-start form button:not([type=button])').click()
      await editorOf(page).waitFor()
      await settled(page)
      return page
    }

    test('findings come with a draft, with their places, why, and an example', async () => {
      const page = await openDraft(draft)
      const broken = card(page, 'пунктом 9')
      await broken.waitFor()
      expect(await broken.getByText('Ошибка').count()).toBe(1)
      expect(await page.locator('.wb-mark-error').textContent()).toContain('пунктом 9')
      expect(await page.locator('.wb-sign-error').count()).toBe(1)
      await broken.getByText('Почему и как лучше').click()
      expect(await broken.locator('dd').count()).toBe(2)
    })

    test('an edit shows its findings, one press mends them, and everything can be undone', async () => {
      const page = await openDraft(draft)
      const before = await textOf(page)
      await editorOf(page).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type('\nВ случае, если двор грязный, собственник его убирает.')
      await settled(page)
      const added = card(page, 'В случае, если')
      await added.locator('.mend').first().click()
      await page.locator('#undo-all:enabled').waitFor()
      await settled(page)
      expect(await textOf(page)).not.toBe(before)
      await page.getByRole('tab', { name: 'Правки' }).click()
      await page.locator('wb-changes ins').first().waitFor()
      await page.getByRole('button', { name: 'Отменить всё' }).click()
      await page.locator('#undo-all:disabled').waitFor()
      expect(await textOf(page)).toBe(before)
    })

    test('a draft is begun on a blank page', async () => {
      const page = await openEmpty(site)
      await page.getByRole('button', { name: 'Начать с чистого листа' }).click()
      await editorOf(page).click()
      await page.keyboard.type('Статья 1. Цель\n\nВ случае, если двор грязный, его убирают.')
      await settled(page)
      await card(page, 'В случае, если').waitFor()
    })

    test('a change is taken back in the list of changes, article by article', async () => {
      const page = await openDraft(draft)
      await editorOf(page).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type('Так делают все.')
      await page.getByRole('tab', { name: 'Правки' }).click()
      await page.locator('wb-changes ins').getByText('Так делают все.').waitFor()
      expect(await shadowText(page, 'wb-changes')).toMatch(/статья 2[\s\S]+Так делают все/i)
      await page.getByRole('button', { name: 'Вернуть как было' }).click()
      // But for white space at the end, which belongs to no article.
      await expect.poll(() => textOf(page).then((text) => text.trim())).toBe(draft.trim())
    })

    test.each(['kk', 'ru', 'en'] as const)(
      'the score of a draft in %s has its counts, its formulas and their ranges',
      async (language) => {
        const page = await openEmpty(site, { language })
        await page.locator(`[data-example="${language}/law"]`).click()
        await settled(page)
        await page.locator('#tab-score').click()
        await page.locator('wb-score table').first().waitFor()
        const labels = languages.find(({ id }) => id === language)?.messages.labels
        const told = await shadowText(page, 'wb-score')
        for (const text of [labels?.words, labels?.sentences, labels?.range, 'LIX'])
          expect(told).toContain(text)
        expect(await page.locator('wb-score table td').count()).toBeGreaterThan(10)
      },
    )

    test('broken references, problems of terms and the terms themselves are shown together', async () => {
      const terms = `${draft}\n**Статья 3. Понятия**\n\nВ настоящем Законе используются следующие основные понятия:\n\n1) двор – участок при доме;\n\n2) дворник – лицо, которое убирает двор.\n`
      const page = await openDraft(terms)
      await page.locator('#tab-terms').click()
      const panel = page.locator('wb-terms')
      await panel.locator('dt:not([class])').first().waitFor()
      expect(await panel.locator('dt:not([class])').allTextContents()).toEqual(['двор', 'дворник'])
      const cards = await panel.locator('wb-finding article').allTextContents()
      expect(cards.some((text) => text.includes('пунктом 9'))).toBe(true)
      expect(cards.some((text) => text.includes('дворник'))).toBe(true)
    })

    test('a finding is ignored with a reason, which stays in the text', async () => {
      const page = await openDraft(draft)
      const broken = card(page, 'пунктом 9')
      await broken.getByRole('button', { name: 'Не замечать…' }).click()
      await broken.getByRole('textbox').fill('пункт добавит другая статья')
      await page.keyboard.press('Enter')
      await broken.waitFor({ state: 'detached' })
      expect(await textOf(page)).toContain(
        '<!-- aiqyn ignore broken-reference: пункт добавит другая статья -->',
      )
      await page.getByText('Не замечаем: 1').waitFor()
    })

    test('the list is filtered by severity, rule and article, and a cell of the map leads to its article', async () => {
      const page = await openDraft(draft)
      const all = await page.locator('wb-finding').count()
      await page.locator('[data-severity="error"]').click()
      await expect.poll(() => page.locator('wb-finding').count()).toBe(1)
      await page.getByRole('button', { name: 'Показать все' }).click()
      await expect.poll(() => page.locator('wb-finding').count()).toBe(all)
      await page.locator('select[name=section]').selectOption({ label: 'статья 1' })
      await expect.poll(() => page.locator('wb-finding').count()).toBeGreaterThan(0)
      await page.locator('select[name=rule]').selectOption('broken-reference')
      await expect.poll(() => page.locator('wb-finding').count()).toBe(1)
      await page.getByRole('button', { name: /^статья 2: / }).click()
      await expect.poll(() => lineOfCursor(page)).toContain('Статья 2')
    })

    test('a Russian editor is told in Russian of a Kazakh draft, and in English when she changes to it', async () => {
      const page = await openDraft(kazakhDraft, { language: 'ru' })
      const told = (language: string): Promise<Array<string>> =>
        page.locator(`wb-finding article > p[lang=${language}]`).allTextContents()
      // What a message quotes is of the draft.
      const own = (texts: ReadonlyArray<string>): string =>
        texts.join().replace(/«[^»]*»|“[^”]*”/g, '')
      const all = await page.locator('wb-finding').count()
      expect(all).toBeGreaterThan(1)
      const russian = await told('ru')
      expect(russian.length).toBe(all)
      expect(own(russian)).not.toMatch(/[әғқңөұүһі]/i)
      const rules = page.locator('select[name=rule] option')
      const about = languages.find(({ id }) => id === 'ru')?.messages.rules['broken-reference']
      await expect.poll(() => rules.allTextContents()).toContain(about)
      await page.locator('[data-language=en]').click()
      await expect.poll(() => told('en').then(({ length }) => length)).toBe(all)
      expect(own(await told('en'))).not.toMatch(/\p{Script=Cyrillic}/u)
      await page.getByRole('button', { name: 'Report' }).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-report=csv]').click(),
      ])
      const rows = readFileSync(await file.path(), 'utf8').split('\r\n')
      expect(rows.find((row) => row.includes('broken-reference'))).toMatch(/[a-z]{3} [a-z]{3}/)
    })

    test('the report is exported as a page, for programs and as a table', async () => {
      const page = await openDraft(draft)
      const reports: Record<string, string> = {}
      for (const as of ['html', 'sarif', 'csv']) {
        await page.getByRole('button', { name: 'Отчёт' }).click()
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-report="${as}"]`).click(),
        ])
        expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${as}$`))
        reports[as] = readFileSync(await file.path(), 'utf8')
      }
      expect(reports['html']).toContain('<html lang="ru"')
      expect(JSON.parse(reports['sarif'] ?? '').runs[0].results.length).toBeGreaterThan(0)
      expect(reports['csv']).toMatch(/^\ufefffile,line,.*\r\n.*broken-reference/s)
    })

    test('what was typed outlives a reload at once, and can be forgotten', async () => {
      const page = await openDraft(draft)
      await editorOf(page).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type('Последние слова.')
      await page.reload()
      await editorOf(page).waitFor()
      expect(await textOf(page)).toContain('Последние слова.')
      await page.getByRole('button', { name: 'Отменить всё' }).click()
      expect(await textOf(page)).toBe(draft)
      await page.getByRole('button', { name: 'Удалить из браузера' }).click()
      await page.locator('wb-start').waitFor()
      await page.reload()
      await page.locator('wb-start').waitFor()
      expect(await page.evaluate(() => localStorage.getItem('aiqyn.workbench.main'))).toBeNull()
    })

    test('two languages of one act stand side by side and scroll together', async () => {
      const page = await openEmpty(site, { width: 1440 })
      await page.locator('[data-example="ru/law"]').click()
      await settled(page)
      await page.getByRole('button', { name: 'Рядом на другом языке' }).click()
      await page.locator('.second-start [data-example="kk/law"]').click()
      await page.locator('#second-draft .cm-content').waitFor()
      await settled(page)
      await page.getByRole('button', { name: /^статья 11: / }).click()
      const second = page.locator('#second-draft .cm-content')
      await expect.poll(() => second.textContent()).toContain('11-бап')
    })

    test('the keyboard leads from finding to finding, to its card and back', async () => {
      const page = await openDraft(draft)
      await editorOf(page).click()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('F8')
      await page.locator('wb-finding[chosen]').waitFor()
      const first = await page.locator('wb-finding[chosen]').getAttribute('id')
      await page.keyboard.press('F8')
      await expect.poll(() => page.locator('wb-finding[chosen]').getAttribute('id')).not.toBe(first)
      await page.keyboard.press('Control+.')
      await expect.poll(() => focusIn(page)).toBe('article')
      await page.keyboard.press('Tab')
      await expect.poll(() => focusIn(page)).toBe('button')
      await page.keyboard.press('Escape')
      await expect.poll(() => focusIn(page)).toBe('cm-content')
    })

    test('the Tab key leads past the map into the text, and from the filter through every card', async () => {
      const page = await openDraft(draft)
      await page.locator('.skip').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => focusIn(page)).toBe('cm-content')
      await page.locator('select[name=section]').focus()
      const cards = await page.locator('wb-finding').count()
      const reached = new Set<string>()
      for (let step = 0; step < cards * 6 && reached.size < cards; step++) {
        await page.keyboard.press('Tab')
        const id = await page.evaluate(cardInFocus)
        if (id) reached.add(id)
      }
      expect(reached.size).toBe(cards)
    })

    test.each([
      ['word-numbering-kk-law.docx', /1-бап/],
      ['pdf/ru-office.pdf', /Статья 1/],
    ] as const)('%s is opened as text, chosen as a file', async (file, words) => {
      const page = await openEmpty(site)
      await page.locator('wb-start input').setInputFiles(join(fixtures, file))
      await settled(page)
      expect(await textOf(page)).toMatch(words)
    })

    test('a file is dropped on the first page, on the draft, and on the second text', async () => {
      const page = await openEmpty(site, { width: 1440 })
      await dropFile(page, 'wb-start .drop', join(fixtures, 'pdf/ru-office.pdf'))
      await settled(page)
      const first = await textOf(page)
      expect(first).toMatch(/Статья 1/)

      await dropFile(page, '#main-draft .cm-content', join(fixtures, 'word-numbering-kk-law.docx'))
      await expect.poll(() => textOf(page)).toMatch(/1-бап/)
      await settled(page)

      await page.locator('[data-do=second]').click()
      await dropFile(page, '.second-start wb-start .drop', join(fixtures, 'pdf/ru-office.pdf'))
      await page.locator('#second-draft .cm-content').waitFor()
      expect(await textOf(page, 'second')).toBe(first)
      expect(await textOf(page)).toMatch(/1-бап/)

      await dropFile(
        page,
        '#second-draft .cm-content',
        join(fixtures, 'word-numbering-kk-law.docx'),
      )
      await expect.poll(() => textOf(page, 'second')).toMatch(/1-бап/)
    })

    test('what cannot be read is told in words where nothing is open yet', async () => {
      const page = await openEmpty(site)
      const buffer = Buffer.from('PK\u0003\u0004 no archive at all')
      const file = { name: 'draft.docx', mimeType: 'application/octet-stream', buffer }
      await page.locator('wb-start input').setInputFiles(file)
      await page.locator('.failure').waitFor()
      expect(await page.locator('.failure').textContent()).toContain('Файл повреждён')
    })

    test('a proposal is written at the place of its own card, others having theirs', async () => {
      const page = await openDraft(
        `${draft}\n**Статья 3. Знаки**\n\nВ целях чистоты ставятся знаки.\n\nСобственник ставит знак в целях порядка.\n`,
      )
      const own = card(page, 'в целях')
      await own.locator('.mend').first().click()
      await expect.poll(() => textOf(page)).toContain('принят для обеспечения')
      expect(await textOf(page)).toContain('В целях чистоты')
      await settled(page)
      await own.locator('.mend + button').click()
      await expect.poll(() => textOf(page)).toContain('Для чистоты ставятся знаки.')
      expect(await textOf(page)).toContain('знак для порядка')
    })

    test('nobody else was asked, and no console complained', () => {
      expect(site.faults).toEqual([])
    })
  },
  60_000,
)

/** The page without what an earlier test left. */
async function openEmpty(site: Site, options: Parameters<Site['open']>[1] = {}): Promise<Page> {
  const page = await site.open('edit/', options)
  await page.locator('wb-start, #main-draft').first().waitFor()
  if ((await page.locator('#main-draft').count()) > 0) await page.locator('#forget').click()
  await page.locator('wb-start').waitFor()
  return page
}

/** Where the focus is, through shadow trees: an element or its part of the editor. */
async function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.classList.contains('cm-content') ? 'cm-content' : (element?.localName ?? '')
  })
}

/** What an element shows, which is in its own tree. */
function shadowText(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '')
}

/** Runs in the page: the card that the focus is in. */
function cardInFocus(): string | undefined {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) {
    if (element.localName === 'wb-finding') return element.id
    element = element.shadowRoot.activeElement
  }
  return undefined
}

function editorOf(page: Page): Locator {
  return page.locator('#main-draft .cm-content')
}

function card(page: Page, words: string): Locator {
  return page.locator('wb-findings wb-finding').filter({ hasText: words })
}

/** Wait until the findings shown are those of the text. */
async function settled(page: Page): Promise<void> {
  await page.locator('wb-findings #count').waitFor()
  const isDone = (): Promise<boolean> =>
    page.locator('wb-findings').evaluate((list: Element & { state?: { isChecking: boolean } }) => {
      return list.state?.isChecking === false
    })
  await expect.poll(isDone, { timeout: 20_000 }).toBe(true)
}

/** The whole text, also what is not on the screen. */
async function textOf(page: Page, slot: 'main' | 'second' = 'main'): Promise<string> {
  return page.evaluate((id) => {
    const root = document.querySelector('aiqyn-workbench')?.shadowRoot
    const element: unknown = root?.querySelector(`#${id}-draft`)
    // The page's own element, in the page's own world.
    const { editor } = element as { editor: { text: () => string } }
    return editor.text()
  }, slot)
}

async function lineOfCursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('aiqyn-workbench')?.shadowRoot
    const element: unknown = root?.querySelector('#main-draft')
    const { editor } = element as {
      editor: {
        view: {
          state: {
            doc: { lineAt: (at: number) => { text: string } }
            selection: { main: { head: number } }
          }
        }
      }
    }
    const { doc, selection } = editor.view.state
    return doc.lineAt(selection.main.head).text
  })
}
