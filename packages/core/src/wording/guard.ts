import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Mark } from '../language/wording.ts'

const runsOfLetters = compact(/\p{L}+/gu)

const figures = /\d+(?:[.,\u00a0\u202f ]\d+)*/g

/**
 * What a change loses of what no rewriting may lose.
 *
 * @param before The words that are replaced, or a whole statement.
 * @param after What stands in their place.
 * @returns Marks that the first has more often than the second.
 */
export function lostMarks(before: string, after: string, language: Language): Array<Mark> {
  const lost: Array<Mark> = []
  const [had, has] = changedParts(before, after)
  const left = numbersOf(has, language)
  for (const [number, count] of numbersOf(had, language))
    if ((left.get(number) ?? 0) < count) {
      lost.push('number')
      break
    }
  const marks = language.wording.marks
  for (const mark of kinds)
    if (count(marks[mark], before) > count(marks[mark], after)) lost.push(mark)
  return lost
}

/**
 * Two texts without what both begin and end with: most changes are small, and the numbers around them are the same. No
 * number and no word is cut.
 */
function changedParts(before: string, after: string): readonly [string, string] {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  while (from > 0 && !isBetween(before[from - 1], before[from - 2])) from--
  let same = 0
  while (
    same < most - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  const at = (offset: number): string | undefined => before[before.length - same + offset]
  while (same > 0 && !isBetween(at(0), at(1))) same--
  return [before.slice(from, before.length - same), after.slice(from, after.length - same)]
}

/** Whether a sign, with what stands behind it seen from a cut, parts words, and is none within a number (`1 000`). */
function isBetween(sign = ' ', next = ' '): boolean {
  return !wordSign.test(sign) && !digit.test(next)
}

const wordSign = compact(/[\p{L}\d]/u)
const digit = /\d/

const kinds = ['negation', 'exception', 'condition', 'limit', 'duty', 'right'] as const

function count(pattern: RegExp, text: string): number {
  let found = 0
  for (const _ of findAll(text, pattern)) found++
  return found
}

/** The numbers of a text by value, in figures or words. */
export function numbersOf(text: string, { quantities }: Language): Map<string, number> {
  const numbers = new Map<string, number>()
  const add = (number: string): void => {
    numbers.set(number, (numbers.get(number) ?? 0) + 1)
  }
  for (const [found] of findAll(text, figures)) add(found.replace(/[\s\u00a0\u202f]/g, ''))
  for (const [word] of findAll(text, runsOfLetters)) {
    const value = quantities.numberWords[word.toLowerCase()]
    if (value !== undefined && value > 1) add(String(value))
  }
  return numbers
}
