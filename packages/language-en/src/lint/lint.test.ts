import { check } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from '../index.ts'
import { lintRules } from './lint-rules.ts'
import { genderedWords, simplerWords } from './retext-rules.ts'

/** What the plugins of retext are heard saying of a sentence: rule, words, proposal. */
function heard(sentence: string): ReadonlyArray<string> {
  const text = `SECTION 1. RULES.\n\n${sentence}\n`
  return check(text, [en], { language: 'en' })
    .findings.filter(({ ruleId }) => ruleId.startsWith('en-retext'))
    .map(({ ruleId, start, end, replacements }) =>
      [ruleId, text.slice(start, end), replacements?.[0]?.value].filter((part) => part).join(' | '),
    )
}

test('words with a simpler form are told with it, in their case', () => {
  expect(heard('The warden shows visitors numerous birds.')).toEqual([
    'en-retext-simplify | numerous | many',
  ])
  expect(heard('Numerous birds nest there.')).toEqual(['en-retext-simplify | Numerous | Many'])
})

test('words whose change would change the law are left alone', () => {
  for (const sentence of [
    'The owner shall submit the plan to the Board.',
    'A party may terminate the contract if the residence is sold.',
    'The permit requires that the tenant retain the remainder.',
    'There is a fund, and its initial function is to provide assistance.',
    'The Act applies whether or not the dog is identified.',
  ])
    expect(heard(sentence), sentence).toEqual([])
})

test('a simpler form is never told of a defined term or of quoted words', () => {
  expect(
    heard('In this Act “portion” means a tenth of the land. Each portion must be fenced.'),
  ).toEqual([])
  expect(heard('In section 4, for “numerous” substitute “many”.')).toEqual([])
})

test('a repeated word is a warning', () => {
  const text = 'SECTION 1. RULES.\n\nThe clerk must keep the the register.\n'
  const finding = check(text, [en], { language: 'en' }).findings.find(
    ({ ruleId }) => ruleId === 'en-retext-repeated-words',
  )
  expect(finding?.severity).toBe('warning')
  expect(text.slice(finding?.start, finding?.end)).toBe('the the')
  expect(heard('The clerk had had a key, and knew that that key was lost.')).toEqual([])
})

test('men are told where everybody is meant', () => {
  expect(heard('The inspector must show his card before he enters.')).toEqual([
    'en-retext-equality | his',
    'en-retext-equality | he',
  ])
  expect(heard('The chairman may call a meeting.')).toEqual(['en-retext-equality | chairman'])
})

test('both named, names of offices and words of law are no prejudice', () => {
  for (const sentence of [
    'The member may resign if he or she gives notice.',
    'The Chairman of the Committee may call a meeting.',
    'The Lord Chancellor must consult the Ombudsman.',
    'A disabled child may attend a special school for mental health.',
    'An appointment that is invalid may be made again by the landlord.',
    'The mother of the child may apply.',
  ])
    expect(heard(sentence), sentence).toEqual([])
})

test('a man who did something is he', () => {
  expect(heard('Congress finds that Captain Reed gave his life at sea.')).toEqual([])
})

test('each phrase that is told is found in an act: no sentence with one is passed over', () => {
  for (const id of Object.keys(simplerWords))
    expect(
      heard(`The warden saw that ${id.replaceAll('-', ' ')} birds nest there.`)[0],
      id,
    ).toMatch(/^en-retext-simplify/)
  expect(heard('The clerk may sub-sequently ask for the register.')).toEqual([
    'en-retext-simplify | sub-sequently | later',
  ])
  for (const words of Object.values(genderedWords))
    for (const word of Object.keys(words))
      expect(heard(`The clerk may ask for ${word} there.`), word).toEqual([
        `en-retext-equality | ${word}`,
      ])
})

test('lists are sorted, and say what to write', () => {
  for (const list of [simplerWords, genderedWords]) {
    const keys = Object.keys(list)
    expect(keys).toEqual([...keys].sort())
  }
  expect(Object.values(simplerWords).filter((words) => words.trim() === '')).toEqual([])
})

test('every rule that a plugin can tell is listed, with its severity', () => {
  const text = 'SECTION 1. RULES.\n\nThe chairman must must show numerous birds before he leaves.\n'
  const found = check(text, [en], { language: 'en' }).findings.filter(({ ruleId }) =>
    ruleId.startsWith('en-retext'),
  )
  const listed = new Map(lintRules.map(({ id, severity }) => [id, severity]))
  expect([...new Set(found.map(({ ruleId }) => ruleId))].sort()).toEqual([...listed.keys()])
  for (const { ruleId, severity } of found) expect(listed.get(ruleId), ruleId).toBe(severity)
})
