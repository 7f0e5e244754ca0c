import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'

/** Let a person drag a file of this machine over something on the page, and drop it there. */
export async function dropFile(page: Page, selector: string, path: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0))
      const made = new DataTransfer()
      made.items.add(new File([bytes], name))
      return made
    },
    [basename(path), readFileSync(path).toString('base64')] as const,
  )
  const target = page.locator(selector).first()
  for (const type of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(type, { dataTransfer: transfer })
}
