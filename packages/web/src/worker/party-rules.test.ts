import { languages, summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { partyRules } from './party-rules.ts'
import { termMarks } from './term-marks.ts'

const text = `Статья 1. Права и обязанности
1. Владелец лодки – лицо, которому принадлежит лодка.
2. Владелец лодки обязан мыть лодку.
3. Владелец лодки вправе сдавать лодку в прокат.
4. Пассажир лодки обязан надевать жилет.`
const summary = summarize(text, { language: 'ru', length: 'full' })

test('rules are sorted by whom they are for', () => {
  const [language] = languages.filter(({ id }) => id === 'ru')
  const rules = language ? partyRules(summary, language) : []
  const told = rules.map(({ party, answers }) => [
    party.toLowerCase(),
    answers.flatMap(({ id, statements }) => statements.map((one) => `${id}: ${one.text}`)),
  ])
  expect(Object.fromEntries(told)).toEqual({
    'владелец лодки': [
      'must: Владелец лодки обязан мыть лодку.',
      'may: Владелец лодки вправе сдавать лодку в прокат.',
    ],
    'пассажир лодки': ['must: Пассажир лодки обязан надевать жилет.'],
  })
})

test('words of the glossary are found in statements in any case form, and nowhere else', () => {
  const duty = summary.answers.find(({ id }) => id === 'must')?.statements ?? []
  const marks = termMarks(summary, duty)
  const found = [...marks].flatMap(([said, list]) =>
    list.map(({ start, end, term }) => [
      said.slice(start, end),
      summary.glossary.terms[term]?.term,
    ]),
  )
  expect(found.length).toBeGreaterThan(1)
  for (const [words, term] of found) expect(words?.toLowerCase()).toBe(term?.toLowerCase())
  expect(marks.get('Пассажир лодки обязан надевать жилет.')).toBeUndefined()
})
