import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run: (context: Document, options: object) => Promise<AxeResults> }

/**
 * Look at a page with axe-core, by the rules of WCAG 2.2 A and AA and the best practices.
 *
 * @returns A line for each violation, with the first places: empty is what one wants.
 */
export async function violations(page: Page): Promise<Array<string>> {
  // By the debugger, which the page's own policy does not bind.
  await page.evaluate(script)
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
        return `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`
      })
      return `${id} × ${nodes.length}: ${places.join(' | ')}`
    })
  })
}
