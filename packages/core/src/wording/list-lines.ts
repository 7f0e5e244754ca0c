import { change, type Draft, textOf } from './draft.ts'
import { itemMark } from './list-draft.ts'

/** What leads to a list within a sentence, and its items. */
const inline = /^(?<head>[^;:.\n–—]{3,160})(?<sign>: | [–—] )(?<items>[^\n]{10,2000})\.$/du
/** Items of fewer characters are read faster side by side. */
const shortest = 40

/** Put the parts of a sentence that semicolons set apart on lines of their own, as the items of a list. */
export function listLines(draft: Draft): Draft {
  const text = textOf(draft)
  const match = inline.exec(text)
  const sign = match?.indices?.groups?.['sign']
  const items = match?.groups?.['items'] ?? ''
  if (!sign || items.length < shortest || /[«“"]|\([^)]*;/.test(items) || / [–—] |: /.test(items))
    return draft
  const breaks = [...items.matchAll(/; /g)].map(({ index }) => {
    return { from: sign[1] + index + 1, to: sign[1] + index + 2, insert: `\n${itemMark}` }
  })
  if (breaks.length === 0) return draft
  const head = { from: sign[0], to: sign[1], insert: `:\n${itemMark}` }
  return change(draft, [head, ...breaks], 'list-items')
}
