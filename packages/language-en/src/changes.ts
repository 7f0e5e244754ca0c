import type { Change } from '@aiqyn/core'
import { cite } from './cite.ts'

/** Longer new text stands on a line of its own. */
const longest = 80

/** What is changed in another act, as one sentence. */
export function change(told: Change): string {
  const { act, path, old, beside } = told
  const name = act.charAt(0).toUpperCase() + act.slice(1)
  const where = path.length === 0 ? name : `${name}, ${cite(path)}`
  const about = told.heading === undefined ? '' : ` (“${told.heading}”)`
  const words = told.new === undefined ? undefined : `“${told.new}”`
  const isLong = (told.new?.length ?? 0) > longest
  switch (told.type) {
    case 'add':
      return words === undefined
        ? `${where}: a new text is added${about}, which stands in the document itself.`
        : isLong
          ? `${where}, new text added:\n– ${words}.`
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
        ? `${where}: rewritten${about}; the new text stands in the document itself.`
        : isLong
          ? `${where}, new wording:\n– ${words}.`
          : `${where}: the new wording is ${words}.`
  }
}
