import { check } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'
import { phrases } from './phrases.ts'

/** Ids of what `check` finds in a sentence that stands alone in a section. */
function rulesIn(sentence: string): ReadonlyArray<string> {
  const text = `SECTION 1. RULES.\n\n${sentence}\n`
  return check(text, [en], { language: 'en' }).findings.map(({ ruleId }) => ruleId)
}

const ids = phrases.map(({ id }) => id)

test('ids are unique, kebab-case and say the language', () => {
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^en(?:-[a-z]+)+$/.test(id))).toEqual([])
})

test('rules of a category are sorted', () => {
  for (const category of new Set(phrases.map((rule) => rule.category))) {
    const own = phrases.filter((rule) => rule.category === category).map(({ id }) => id)
    expect(own).toEqual([...own].sort())
  }
})

test('there are 120 rules or more', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(120)
})

test('a rule has no proposal, one for all phrases, or one for each', () => {
  const wrong = phrases.filter(
    ({ suggest, find }) => suggest.length > 1 && suggest.length !== find.length,
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('no phrase is told by two rules', () => {
  const all = phrases.flatMap(({ find, except = [] }) => [...find, ...except])
  expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([])
})

test('no proposal is itself a phrase with a plainer form', () => {
  const all = new Set(phrases.flatMap(({ find }) => find))
  expect(phrases.flatMap(({ suggest }) => suggest).filter((words) => all.has(words))).toEqual([])
})

test('notes are one sentence or two, and sources are named', () => {
  for (const { id, note, source } of phrases) {
    expect(note, id).toMatch(/^[\p{Lu}“].{10,140}[.?]$/u)
    expect(source.length, id).toBeGreaterThan(5)
  }
})

for (const { id, examples } of phrases) {
  test(`${id} finds its bad examples and not its good ones`, () => {
    expect(examples.bad.length).toBeGreaterThan(0)
    expect(examples.good.length).toBeGreaterThan(0)
    for (const sentence of examples.bad) expect(rulesIn(sentence), sentence).toContain(id)
    for (const sentence of examples.good) expect(rulesIn(sentence), sentence).not.toContain(id)
  })
}
