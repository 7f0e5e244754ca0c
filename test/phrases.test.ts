import { check, type Language, type PhraseRule } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { expect, test } from 'vitest'

const rule: PhraseRule = {
  id: 'en-test',
  category: 'wordy-phrase',
  find: ['by means of'],
  suggest: ['by'],
  note: 'Test.',
  source: 'Test',
  examples: { bad: [], good: [] },
}

/** Words that one rule tells of, with what to write instead. */
function told(more: Partial<PhraseRule>, ...sentences: ReadonlyArray<string>): Array<string> {
  const language: Language = { ...en, mixes: [], lint: () => [], phrases: [{ ...rule, ...more }] }
  const text = sentences.map((line, at) => `SECTION ${at + 1}. RULES.\n\n${line}`).join('\n\n')
  return check(text, [language], { language: 'en' })
    .findings.filter(({ ruleId }) => ruleId === 'en-test')
    .map(({ start, end, replacements = [] }) =>
      [text.slice(start, end), ...replacements.map(({ value }) => value)].join(' => '),
    )
}

test('a phrase is told with its proposal, in the case of its first letter', () => {
  expect(told({}, 'By means of a letter. The clerk is told.')).toEqual(['By means of => By'])
  expect(told({}, 'The clerk is told by means of a letter.')).toEqual(['by means of => by'])
})

test('a longer phrase in which the words are right is left alone', () => {
  const more = { find: ['in lieu of'], except: ['in lieu of taxes'], suggest: ['instead of'] }
  expect(
    told(more, 'The State makes a payment in lieu of taxes and gives land in lieu of money.'),
  ).toEqual(['in lieu of => instead of'])
})

test('a star within a phrase stands for any one word', () => {
  const more = { find: ['no * unless'], suggest: [] }
  expect(
    told(more, 'There is no permit unless the clerk signs, and no new permit unless he pays.'),
  ).toEqual(['no permit unless'])
})

test('a slash joins words as a space does, another sign does not', () => {
  const more = { find: ['and/or'], suggest: [] }
  expect(
    told(more, 'A fine and/or a ban may follow; a fine and, or so, a ban – and – or.'),
  ).toEqual(['and/or', 'and, or'])
})

test('what is told once is told at its first place in the act', () => {
  expect(told({ once: true }, 'By means of a letter.', 'By means of a call.')).toEqual([
    'By means of => By',
  ])
})

test('words of a quotation, and of a defined term, are left alone', () => {
  expect(told({}, 'In section 3, for “by means of” substitute “with”.')).toEqual([])
  expect(
    told(
      { find: ['final outcome'] },
      'In this Act “final outcome” means a judgment. A final outcome binds.',
    ),
  ).toEqual([])
})

test('what tells why may be vague', () => {
  const more: Partial<PhraseRule> = {
    find: ['in due course'],
    suggest: [],
    category: 'vague-words',
  }
  const text =
    'SECTION 1. FINDINGS.\n\nCongress finds that help came in due course.\n\nSEC. 2. HELP.\n\nHelp must come in due course.'
  const language: Language = { ...en, mixes: [], lint: () => [], phrases: [{ ...rule, ...more }] }
  const { findings } = check(text, [language], { language: 'en' })
  expect(findings.filter(({ ruleId }) => ruleId === 'en-test').map(({ line }) => line)).toEqual([7])
})

test('a phrase that no text can have is a wrong call', () => {
  expect(() => told({ find: ['by Means of'] }, 'By means of a letter.')).toThrow(RangeError)
  expect(() => told({ find: ['* means'] }, 'By means of a letter.')).toThrow(RangeError)
})
