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
  const left = numbersOf(after, language)
  for (const [number, count] of numbersOf(before, language))
    if ((left.get(number) ?? 0) < count) {
      lost.push('number')
      break
    }
  const marks = language.wording.marks
  for (const mark of kinds)
    if (count(marks[mark], before) > count(marks[mark], after)) lost.push(mark)
  return lost
}

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
