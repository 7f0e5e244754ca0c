import { expect, test } from 'vitest'
import type { Finding } from '../act/types.ts'
import { fingerprint } from './fingerprint.ts'

/** Prints of every place of a word. */
function prints(source: string, word: RegExp, eId = 'art_1', ruleId = 'number-gap'): Array<string> {
  const findings = [...source.matchAll(word)].map(
    ({ index, 0: found }): Finding => ({
      ruleId,
      eId,
      severity: 'info',
      message: 'M.',
      start: index,
      end: index + found.length,
      line: 1,
      column: 1,
    }),
  )
  return [...fingerprint(findings, source).values()]
}

test('a finding keeps its fingerprint where only its place and its white space change', () => {
  const [print] = prints('жүзеге асыру', /жүзеге асыру/g)
  expect(print).toMatch(/^[0-9a-f]{32}$/)
  expect(prints('\ufeffБасқа.\r\n\r\nжүзеге\r\n  асыру', /жүзеге\s+асыру/g)).toEqual([print])
  expect(prints('жүзеге\u00a0асыру', /жүзеге.асыру/g)).toEqual([print])
})

test('another rule, unit, wording or place among several alike gives another', () => {
  const all = [
    ...prints('да, да', /да/g),
    ...prints('да', /да/g, 'art_2'),
    ...prints('да', /да/g, 'art_1', 'no-units'),
    ...prints('нет', /нет/g),
  ]
  expect(new Set(all).size).toBe(5)
  expect(prints('да, да, да', /да/g).slice(0, 2)).toEqual(prints('да, да', /да/g))
})
