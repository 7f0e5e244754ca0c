import type { Language } from '../language/language.ts'
import { countWords } from '../segment/words.ts'
import { everywhere, findAll } from './find-all.ts'

/**
 * How a list can be told without changing what it says: item by item, only as a whole, or by its lead-in alone, because
 * the items only divide what it names.
 */
export type ListTelling = 'apart' | 'whole' | 'total'

/** A list of more words is no sentence; it is told item by item, each with the lead-in that announces more. */
const longestSentence = 60

/**
 * Tell how a list may be told.
 *
 * @param leadIn Text of its lead-in without the closing sign.
 * @param items Texts of its items, nested ones included.
 * @param tail Words that close the whole list, empty where there are none.
 */
export function tellList(
  leadIn: string,
  items: ReadonlyArray<string>,
  tail: string,
  { enumerations, entryIntoForce, definitions, amendments }: Language,
): ListTelling {
  if (definitions.announces.test(leadIn) || items.some((item) => amendments.operation.test(item)))
    return 'apart'
  if (enumerations.divides.test(leadIn)) return 'total'
  const isException =
    startsWith(tail, entryIntoForce.exception) ||
    // `Осы тармақта көзделгеннен басқа: 1) орган … үйлестіреді`: what has a verb of its own is no exception.
    (endsWith(leadIn, entryIntoForce.exception) &&
      !items.some((item) => hasVerb(item, enumerations)))
  if (isException || enumerations.inseparable.test(leadIn)) return 'whole'
  if (!enumerations.announcesList.test(leadIn)) return 'apart'
  const words = countWords(leadIn) + items.reduce((sum, item) => sum + countWords(item), 0)
  return words <= longestSentence ? 'whole' : 'apart'
}

function hasVerb(item: string, { closingWords, finiteVerb }: Language['enumerations']): boolean {
  // Only where verbs stand last their form tells.
  if (!closingWords || !finiteVerb) return false
  return finiteVerb.test(item.replace(/[\s.;:,]{1,20}$/, ''))
}

function endsWith(text: string, pattern: RegExp): boolean {
  if (!pattern.test(text)) return false
  let end = -1
  for (const match of findAll(text, everywhere(pattern))) end = match.index + match[0].length
  return end >= text.trimEnd().length
}

function startsWith(text: string, pattern: RegExp): boolean {
  return pattern.exec(text)?.index === 0
}
