import { readFileSync } from 'node:fs'
import { segment } from 'aiqyn'
import { expect, test } from 'vitest'

const casesOf = (language: string): Array<string> =>
  readFileSync(new URL(`fixtures/sentences/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Write sentences as a case is written: with `|` where one ends. */
function split(text: string, language: string): string {
  let from = 0
  let written = ''
  for (const { start, end } of segment(text, { language }).sentences) {
    if (start > 0) written += start > from ? ' | ' : '|'
    written += text.slice(start, end)
    from = end
  }
  return written
}

test.each(['kk', 'ru', 'en'])('splits legal text in %s as the cases say', (language) => {
  const cases = casesOf(language)
  expect(cases.length).toBeGreaterThanOrEqual(110)
  const got = cases.map((wanted) =>
    split(
      wanted.replace(/ ?\| ?/g, (mark) => (mark.length > 1 ? ' ' : '')),
      language,
    ),
  )
  expect(got).toEqual(cases)
})

test.each([
  'a'.repeat(100_000),
  '.'.repeat(100_000),
  'А. '.repeat(50_000),
  'т. '.repeat(50_000),
  '. '.repeat(50_000),
  '«а. – '.repeat(20_000),
  'слово.)]'.repeat(20_000),
  '; 1) '.repeat(20_000),
  ': 1) ; а также '.repeat(10_000),
  'ст.'.repeat(50_000),
  'Ким А. '.repeat(20_000),
  '.¹'.repeat(50_000),
])('reads a long line in one pass (%#)', (text) => {
  const began = performance.now()
  segment(text, { language: 'ru' })
  expect(performance.now() - began).toBeLessThan(2000)
})
