import { readFileSync } from 'node:fs'
import { check, placesOf } from 'aiqyn'
import { build, defaults } from 'annotatedtext-remark'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import type { LanguageToolAnswer, Match } from './answer-schema.ts'

type Language = 'en' | 'kk' | 'ru'

const app = createApp({ maxBytes: 200_000 })
const slips: Readonly<Record<Language, string>> = {
  en: 'The applicant shall make payment of the fee in the event that the officer requires it.',
  kk: 'Өтініш беруші төлемді төлеуді жүзеге асырады.',
  ru: 'Заявитель осуществляет контроль в течении года.',
}

/** A draft, which has next to nothing to find, with a sentence that has. */
function draft(language: Language): string {
  const slip = slips[language]
  const [first = ''] = slip.split(' ')
  const sentences = `${slip.replace(first, `**${first}**`)} ${slip}`
  return read(language).replace(/\n\n(?:1\. |\(1\) )/, (number) => `${number}${sentences} `)
}

function read(language: Language): string {
  return readFileSync(
    new URL(`../../../../examples/drafts/${language}/law.md`, import.meta.url),
    'utf8',
  )
}

async function post(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return app.request('/v2/check', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(parameters).toString(),
  })
}

async function answerOf(parameters: Readonly<Record<string, string>>): Promise<LanguageToolAnswer> {
  const response = await post(parameters)
  expect(response.status).toBe(200)
  return (await response.json()) as LanguageToolAnswer
}

const placeOf = ({ offset, length, rule }: Match): string => `${rule.id} ${offset}+${length}`
const ruleIds = ({ matches }: LanguageToolAnswer): ReadonlyArray<string> =>
  matches.map(({ rule }) => rule.id)

test.each(['kk', 'ru', 'en'] as const)(
  'a draft in %s: every finding is a match at its words',
  async (id) => {
    const text = draft(id)
    const { matches, language, sentenceRanges } = await answerOf({
      text,
      language: id,
      level: 'picky',
    })
    expect(language.code).toBe(id)
    expect(language.detectedLanguage.code.slice(0, 2)).toBe(id)
    const found = check(text, { language: id, format: 'text' }).findings.flatMap(placesOf)
    expect(matches.length).toBeGreaterThan(2)
    expect(matches.map(placeOf).sort()).toEqual(
      found.map(({ ruleId, start, end }) => `${ruleId} ${start}+${end - start}`).sort(),
    )
    for (const { offset, length, context, sentence, message, rule } of matches) {
      const words = text.slice(offset, offset + length)
      const shown = context.text.slice(context.offset, context.offset + context.length)
      expect(shown).toBe(words.replaceAll(/[\r\n\t]/g, ' '))
      expect(text).toContain(sentence)
      expect(message).not.toBe('')
      expect(rule.description).not.toBe('')
      expect(rule.category.name).not.toBe('')
    }
    const inOrder = [...matches].sort((a, b) => a.offset - b.offset)
    expect(matches.map(({ offset }) => offset)).toEqual(inOrder.map(({ offset }) => offset))
    for (const [start = 0, end = 0] of sentenceRanges)
      expect(text.slice(start, end).trim()).not.toBe('')
  },
)

test.each(['kk', 'ru', 'en'] as const)(
  'a draft in %s with its Markdown as markup: offsets are into the text with markup',
  async (id) => {
    const source = draft(id)
    const data = JSON.stringify(build(source, defaults))
    const { matches } = await answerOf({ data, language: id })
    const plain = check(source, { language: id, format: 'markdown' }).findings.flatMap(placesOf)
    const wordsOf = (from: number, to: number): string => source.slice(from, to)
    const told = new Set(
      matches.map(({ offset, length, rule }) => `${rule.id}: ${wordsOf(offset, offset + length)}`),
    )
    const wording = plain.filter(
      ({ category }) => category !== undefined && category !== 'inconsistent-words',
    )
    expect(wording.length).toBeGreaterThan(1)
    const lost = wording.filter(
      ({ ruleId, start, end }) => !told.has(`${ruleId}: ${wordsOf(start, end)}`),
    )
    expect(lost).toEqual([])
    for (const { offset, length, context } of matches)
      expect(context.text.slice(context.offset, context.offset + context.length)).toBe(
        wordsOf(offset, offset + length).replaceAll(/[\r\n\t]/g, ' '),
      )
  },
)

test('words with markup within are told from the first letter to the last', async () => {
  const annotation = [
    { text: 'Заявитель 😀 ' },
    { markup: '<b>' },
    { text: 'осуществляет' },
    { markup: '</b>' },
    { markup: '&nbsp;', interpretAs: ' ' },
    { text: 'контроль.' },
  ]
  const source = annotation.map((one) => one.text ?? one.markup).join('')
  const { matches } = await answerOf({ data: JSON.stringify({ annotation }), language: 'ru-RU' })
  const [match] = matches
  expect(matches.length).toBe(1)
  const { offset = 0, length = 0 } = match ?? {}
  expect(source.slice(offset, offset + length)).toBe('осуществляет</b>&nbsp;контроль')
  expect(match?.sentence).toBe('Заявитель 😀 осуществляет контроль.')
})

test.each([
  ['ru', {}, 'ru-RU'],
  ['kk', {}, 'kk-KZ'],
  ['en', {}, 'en-US'],
  ['en', { preferredVariants: 'de-DE,en-GB' }, 'en-GB'],
] as const)('auto tells %s', async (id, parameters, code) => {
  const { language, matches } = await answerOf({
    text: slips[id],
    language: 'auto',
    ...parameters,
  })
  expect(language).toMatchObject({ code, detectedLanguage: { code } })
  expect(matches.length).toBeGreaterThan(0)
})

test.each([
  ['ru-KZ', 'ru-KZ', 'Russian'],
  ['kk', 'kk', 'Kazakh'],
  ['EN_gb', 'en-GB', 'English (UK)'],
])('%s is taken', async (language, code, name) => {
  const { language: told } = await answerOf({ text: slips.ru, language })
  expect(told).toMatchObject({ code, name, detectedLanguage: { code: 'ru-RU' } })
})

test('a match has what editors read', async () => {
  const { matches, software, warnings } = await answerOf({ text: slips.ru, language: 'ru-RU' })
  expect(software).toMatchObject({ name: 'Aiqyn', apiVersion: 1 })
  expect(warnings).toEqual({ incompleteResults: false })
  expect(matches.at(-1)).toMatchObject({
    message: 'О времени пишется «в течение», с «е» на конце.',
    shortMessage: 'Ошибка в слове или в форме слова',
    replacements: [{ value: 'в течение' }],
    offset: 32,
    length: 9,
    sentence: slips.ru,
    type: { typeName: 'Other' },
    rule: {
      id: 'ru-in-the-course-of-time',
      issueType: 'grammar',
      category: { id: 'GRAMMAR', name: 'Грамматика и формы слов' },
    },
  })
})

test('a finding that was gathered is told at each place, in words that stand for one', async () => {
  const text = `${slips.ru}\n\n${slips.ru}\n\n${slips.ru}\n`
  const { matches } = await answerOf({ text, language: 'ru' })
  const told = matches.filter(({ rule }) => rule.id === 'ru-in-the-course-of-time')
  expect(told.length).toBe(3)
  expect(new Set(told.map(({ message }) => message)).size).toBe(1)
  expect(told.map(({ replacements }) => replacements[0]?.value)).toEqual([
    'в течение',
    'в течение',
    'в течение',
  ])
})

test('a paragraph by itself is not judged by what only the whole text can tell', async () => {
  const text = 'МИО осуществляют контроль в течении года по правилам статьи 77 настоящего Закона.'
  expect(ruleIds(await answerOf({ text, language: 'ru' }))).toEqual([
    'ru-carry-out-control',
    'ru-in-the-course-of-time',
  ])
  const named = await answerOf({ text, language: 'ru', enabledRules: 'undefined-abbreviation' })
  expect(ruleIds(named)).toContain('undefined-abbreviation')
  const whole = await answerOf({ text: `${text}\n\n${text}`, language: 'ru' })
  expect(ruleIds(whole)).toContain('undefined-abbreviation')
})

const both = ['ru-carry-out-control', 'ru-in-the-course-of-time']
test.each([
  [{ disabledRules: 'ru-carry-out-control' }, both.slice(1)],
  [{ disabledRules: 'light-verb' }, both.slice(1)],
  [{ disabledCategories: 'GRAMMAR' }, both.slice(0, 1)],
  [{ disabledCategories: 'GRAMMAR', enabledRules: 'ru-in-the-course-of-time' }, both],
  [{ enabledOnly: 'true', enabledRules: 'ru-in-the-course-of-time' }, both.slice(1)],
  [{ enabledOnly: 'yes', enabledCategories: 'STYLE, GRAMMAR' }, both],
  [{ enabledOnly: 'true', enabledCategories: 'TYPOGRAPHY' }, []],
  [{ enabledOnly: 'false', enabledRules: 'ru-in-the-course-of-time' }, both],
  [{ mode: 'textLevelOnly' }, []],
  [{ mode: 'allButTextLevelOnly' }, both],
  [{ disabledRules: 'SOME_RULE_OF_LANGUAGETOOL', enabledRules: '' }, both],
] as const)('%j chooses rules', async (parameters, expected) => {
  const answer = await answerOf({ text: slips.ru, language: 'ru', ...parameters })
  expect(ruleIds(answer)).toEqual(expected)
})

test('picky also tells how the text was read', async () => {
  const text = `${slips.ru}\n\n${slips.ru}`
  expect(ruleIds(await answerOf({ text, language: 'ru' }))).not.toContain('no-units')
  expect(ruleIds(await answerOf({ text, language: 'ru', level: 'picky' }))).toContain('no-units')
})

test('an empty text has no matches', async () => {
  expect((await answerOf({ text: '', language: 'auto' })).matches).toEqual([])
  const data = JSON.stringify({ annotation: [{ markup: '<p>' }] })
  expect((await answerOf({ data, language: 'kk' })).matches).toEqual([])
})
