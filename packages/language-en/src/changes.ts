import type { Change } from '@aiqyn/core'
import { cite } from './cite.ts'

/** What is changed in another act, as one sentence. */
export function change(told: Change): string {
  const { act, path, old, beside } = told
  const where = path.length === 0 ? act : `${act}, ${cite(path)}`
  const words = told.new === undefined ? undefined : `“${told.new}”`
  switch (told.type) {
    case 'add':
      return words === undefined
        ? `${where}: a new text is added (it stands in the document itself).`
        : `${where}: ${words} is added.`
    case 'delete':
      return `${where}: removed.`
    case 'deleteWords':
      return `${where}: the words “${old}” are removed.`
    case 'insertWords':
      return `${where}: ${words} is added ${told.side} “${beside}”.`
    case 'renumber':
      return `${where}: its number becomes ${words}.`
    case 'repeal':
      return `${where}: repealed.`
    case 'replaceEverywhere':
      return `${where}: everywhere, “${old}” becomes ${words}.`
    case 'replaceWords':
      return `${where}: “${old}” becomes ${words}.`
    case 'restate':
      return words === undefined
        ? `${where}: rewritten (the new text stands in the document itself).`
        : `${where}: the new wording is ${words}.`
  }
}
