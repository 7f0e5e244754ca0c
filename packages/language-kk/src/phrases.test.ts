import { check } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { kk } from './index.ts'
import { phrases } from './phrases.ts'

const rulesIn = (sentence: string): Array<string> =>
  check(`1. ${sentence}`, [kk], { format: 'text', language: 'kk' }).findings.flatMap(
    ({ ruleId, category }) => (category ? [ruleId] : []),
  )

test.each(phrases.map((rule) => [rule.id, rule] as const))(
  '%s finds its bad examples and leaves the good ones',
  (id, { examples }) => {
    for (const bad of examples.bad) expect(rulesIn(bad), bad).toContain(id)
    for (const good of examples.good) expect(rulesIn(good), good).not.toContain(id)
  },
)

test.each(phrases.map((rule) => [rule.id, rule] as const))(
  '%s finds each of its forms',
  (id, rule) => {
    for (const phrase of rule.find)
      expect(rulesIn(`Мұнда ${phrase.replaceAll('*', '')} деп жазылған.`), phrase).toContain(id)
  },
)

test('what is proposed needs no further proposal', () => {
  for (const { id, suggest } of phrases)
    for (const proposal of suggest)
      expect(rulesIn(`Мұнда ${proposal} деп жазылған.`), `${id}: ${proposal}`).toEqual([])
})

test('rules have sorted ids of their own', () => {
  const ids = phrases.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  for (const id of ids) expect(id).toMatch(/^kk-[a-z]+(?:-[a-z]+)*$/)
})

test('no phrase belongs to two rules', () => {
  const all = phrases.flatMap(({ find }) => find)
  expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([])
})

test('a rule has no proposal, one for all its forms, or one for each', () => {
  for (const { id, find, suggest } of phrases)
    expect([0, 1, find.length], id).toContain(suggest.length)
})

test('Kazakh is written in Kazakh letters, in lower case', () => {
  for (const { id, find, suggest } of phrases)
    for (const words of [...find, ...suggest]) expect(words, id).toMatch(/^[а-яәғқңөұүһі ,*-]+$/)
})

test('notes are one sentence, and sources are named', () => {
  for (const { id, note, source } of phrases) {
    expect(note, id).toMatch(/^[^.!?]+(?:…[^.!?]+)*\.$/)
    expect(source.length, id).toBeGreaterThan(10)
  }
})

test('the vowels of a proposal are all of one row', () => {
  // The one compound whose halves differ.
  const mixed = /^қыркүйек/u
  for (const { id, suggest } of phrases)
    for (const word of suggest.flatMap((words) => words.split(/[ -]/)))
      if (!mixed.test(word)) expect(word, id).not.toMatch(/ы.*[іөүә]|[іөүә].*ы/u)
})

test('the longest phrase is told, and a term of the act is never touched', () => {
  expect(rulesIn('Төлем міндетті болып табылады.')).toEqual(['kk-mindetti-bolyp-tabylady'])
  const act = `1. Мынадай ұғымдар пайдаланылады:
1) тиісті орган – есепті қабылдайтын мекеме.
2. Тиісті орган он күнде жауап береді.`
  expect(
    check(act, [kk], { format: 'text', language: 'kk' }).findings.map(({ ruleId }) => ruleId),
  ).not.toContain('kk-tiisti-organ')
})

test('a proposal begins with a capital letter where the phrase does', () => {
  const { findings } = check('1. Аталмыш құжат сақталады.', [kk], {
    format: 'text',
    language: 'kk',
  })
  expect(findings.find(({ ruleId }) => ruleId === 'kk-atalmysh')?.replacements).toEqual([
    { value: 'Осы', why: expect.any(String) },
  ])
})

test('a phrase that shares its ending with words before it is told without a proposal', () => {
  const told = (sentence: string): Array<string | undefined> =>
    check(`1. ${sentence}`, [kk], { format: 'text', language: 'kk' }).findings.flatMap(
      ({ ruleId, replacements }) =>
        ruleId === 'kk-zhaghdaida' ? [replacements?.map(({ value }) => value).join()] : [],
    )
  expect(told('Құжат ұсынылмаған жағдайда орган бас тартады.')).toEqual(['ұсынылмаса,'])
  expect(told('Осы бапта көрсетілген құжат ұсынылмаған жағдайда орган бас тартады.')).toEqual([
    'ұсынылмаса,',
  ])
  expect(told('Өтініш берілмеген немесе құжат ұсынылмаған жағдайда орган бас тартады.')).toEqual([
    undefined,
  ])
})
