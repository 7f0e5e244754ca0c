import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { newLooks } from './new-looks.ts'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: {
  run: (
    context: Document | { include: ReadonlyArray<Element> },
    options: object,
  ) => Promise<AxeResults>
}

/** What is injected beside it. */
declare const looks: { newLooks: typeof newLooks }

/** Rules whose verdict hangs on colours. */
const ofColours: ReadonlyArray<string> = ['color-contrast', 'link-in-text-block']

/**
 * Look at a page with axe-core, by the rules of WCAG 2.2 A and AA and the best practices.
 *
 * @param but `colours`: all rules but those that hang on them, or on a style sheet as a whole.
 * @returns A line for each violation, with the first places: empty is what one wants.
 */
export async function violations(page: Page, but?: 'colours'): Promise<Array<string>> {
  await inject(page)
  const found = await page.evaluate(
    async (left) => {
      const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]))
      return (await axe.run(document, { resultTypes: ['violations'], preload: false, rules }))
        .violations
    },
    but ? ofColours : [],
  )
  return found.map(toLine)
}

/**
 * Look at the colours of a page: of each kind of text (`newLooks`) that this page did not have before in these colours and
 * at this width. A verdict on contrast is the same for the same look, and giving it again for hundreds of paragraphs at each state
 * took most of the time of a walk.
 */
async function colourViolations(page: Page): Promise<Array<string>> {
  await inject(page)
  // In one turn of the page: an element that was looked for may be gone in the next one.
  const found = await page.evaluate(async (runOnly) => {
    const include = looks.newLooks()
    if (include.length === 0) return []
    const options = { resultTypes: ['violations'], preload: false, runOnly }
    return (await axe.run({ include }, options)).violations
  }, ofColours)
  return found.map(toLine)
}

/** By the debugger, which the page's own policy does not bind. */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return
  await page.evaluate(`${script}\nglobalThis.looks = { newLooks: ${newLooks} }`)
}

function toLine({ id, nodes }: Result): string {
  const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
    return `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`
  })
  return `${id} × ${nodes.length}: ${places.join(' | ')}`
}

/** A page as it can be met with: name, and how one comes there from the state before it. */
export interface PageState {
  readonly name: string
  readonly enter: (page: Page) => Promise<unknown>
  readonly leave?: (page: Page) => Promise<unknown>
}

const themes = ['light', 'dark', 'contrast'] as const
const widths = [1280, 320] as const

/**
 * Walk through the states of a page, each in all colours and at both widths, without opening it anew.
 *
 * @returns A line for each violation, and for each state that is wider than the screen.
 */
export async function walk(page: Page, states: ReadonlyArray<PageState>): Promise<Array<string>> {
  const found: Array<string> = []
  for (const { name, enter, leave } of states) {
    await enter(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      for (const theme of themes) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen
        }, theme)
        const told = await colourViolations(page)
        found.push(...told.map((line) => `${name}, ${theme}, ${width}: ${line}`))
      }
      const told = await violations(page, 'colours')
      found.push(...told.map((line) => `${name}, ${width}: ${line}`))
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) found.push(`${name}, ${width}: wider than the screen by ${over}`)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await leave?.(page)
  }
  const told = await violations(page)
  return [...found, ...told.map((line) => `at the end: ${line}`)]
}
