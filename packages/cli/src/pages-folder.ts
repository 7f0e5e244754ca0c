import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The reader's and the editor's pages, which set-up puts beside the built command; `undefined` where they are not, as when
 * the command runs from its source.
 */
export function pagesFolder(): string | undefined {
  const folder = fileURLToPath(new URL('./pages', import.meta.url))
  return existsSync(folder) ? folder : undefined
}
