import { check, type Language, type LintFinding } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { expect, test } from 'vitest'

/** English that finds nothing but what a test looks for. */
function withLint(lint: NonNullable<Language['lint']>): Language {
  const { mayLint: _mayLint, ...pack } = en
  return { ...pack, phrases: [], mixes: [], lint }
}

/** Finds a word wherever it stands. */
const finds =
  (word: string, more: Partial<LintFinding> = {}): NonNullable<Language['lint']> =>
  (_tree, text) =>
    Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
      ruleId: 'en-test',
      message: 'Found.',
      start: index,
      end: index + word.length,
      ...more,
    }))

const found = (text: string, language: Language): ReadonlyArray<string> =>
  check(text, [language], { language: 'en' })
    .findings.filter(({ ruleId }) => ruleId === 'en-test')
    .map(({ start, end }) => text.slice(start, end))

const act = [
  'SECTION 1. TANKS.',
  '',
  '(a) The owner must clean the tank.\r\n(b) The owner must paint',
  'the tank.',
  '',
  'SEC. 2. DEFINITION.',
  '',
  'In this Act “fuel tank” means a tank for fuel. The clerk must list each fuel tank and “each tank”.',
].join('\n')

test('what a check of the language finds has its place in the act', () => {
  expect(found(act, withLint(finds('paint')))).toEqual(['paint'])
  expect(found(act, withLint(finds('owner')))).toEqual(['owner', 'owner'])
})

test('the tree is that of the text', () => {
  const trees: Array<number | undefined> = []
  const language = withLint((tree, text) => {
    trees.push(tree.position?.end.offset === text.length ? tree.children.length : -1)
    return []
  })
  check(act, [language], { language: 'en' })
  expect(trees.length).toBe(1)
  expect(trees[0]).toBeGreaterThan(4)
})

test('defined terms and quotations are left alone', () => {
  expect(found(act, withLint(finds('tank')))).toEqual(['tank', 'tank', 'tank'])
})

test('what is wrong in any text is told of a defined term, too', () => {
  const all = found(act, withLint(finds('fuel tank', { severity: 'warning' })))
  expect(all).toEqual(['fuel tank'])
})

test('what reaches over two sentences, or beyond the text, is dropped', () => {
  const language = withLint((_tree, text) => [
    { ruleId: 'en-test', message: 'All.', start: 0, end: text.length },
    { ruleId: 'en-test', message: 'Nothing.', start: 3, end: 3 },
    { ruleId: 'en-test', message: 'Beyond.', start: text.length, end: text.length + 5 },
  ])
  expect(found(act, language)).toEqual([])
})

test('a check that throws loses the sentence at which it threw', () => {
  const language = withLint((tree, text) => {
    if (text.includes('paint')) throw new Error('Cannot read paint')
    return finds('owner')(tree, text)
  })
  expect(found(act, language)).toEqual(['owner'])
})

test('long acts are given in parts, and lose nothing', () => {
  const sections = Array.from(
    { length: 900 },
    (_, at) =>
      `SEC. ${at + 1}. TANKS.\n\nThe owner of tank number ${at + 1} must clean it every day.`,
  )
  const text = sections.join('\n\n')
  let calls = 0
  const language = withLint((tree, part) => {
    calls++
    return finds('owner')(tree, part)
  })
  expect(found(text, language).length).toBe(900)
  expect(calls).toBeGreaterThan(1)
})

test('only sentences that may have something are given, and findings keep their places', () => {
  const given: Array<string> = []
  const language: Language = {
    ...withLint((tree, text) => {
      given.push(text)
      return finds('owner')(tree, text)
    }),
    mayLint: (words) => words.some(({ lower }) => lower === 'paint'),
  }
  expect(found(act, language)).toEqual(['owner'])
  expect(given).toEqual(['The owner must paint the tank.'])
})

test('a language without checks of its own, and without mixes, works', () => {
  const { lint: _lint, mayLint: _mayLint, lintRules: _rules, mixes: _mixes, ...bare } = en
  expect(check(act, [bare], { language: 'en' }).counts.error).toBe(0)
})
