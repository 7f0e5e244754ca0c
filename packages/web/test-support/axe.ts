import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run: (context: Document, options: object) => Promise<AxeResults> }

/** Rules whose verdict hangs on colours. */
const ofColours: ReadonlyArray<string> = ['color-contrast', 'link-in-text-block']

/**
 * Look at a page with axe-core, by the rules of WCAG 2.2 A and AA and the best practices.
 *
 * @param only `colours`: the rules that hang on them alone, where the same page was looked at in other colours before.
 * @returns A line for each violation, with the first places: empty is what one wants.
 */
export async function violations(page: Page, only?: 'colours'): Promise<Array<string>> {
  // By the debugger, which the page's own policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script)
  return page.evaluate(async (rules) => {
    const chosen = rules ? { runOnly: rules } : {}
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...chosen })
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
        return `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`
      })
      return `${id} × ${nodes.length}: ${places.join(' | ')}`
    })
  }, only && ofColours)
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
        const told = await violations(page, theme === 'light' ? undefined : 'colours')
        found.push(...told.map((line) => `${name}, ${theme}, ${width}: ${line}`))
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) found.push(`${name}, ${width}: wider than the screen by ${over}`)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await leave?.(page)
  }
  return found
}
