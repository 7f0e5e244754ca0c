import { glossary, languages, parse, render, segment, summarize } from 'aiqyn'
import { describe, expect, test } from 'vitest'

const explained = (text: string, language: string): Array<string> =>
  glossary(text, { language }).terms.flatMap(({ kind, term }) =>
    kind === 'explained' ? [term] : [],
  )

describe.each(languages)('explanations of $id', ({ id: language, explanations = [], stem }) => {
  const wordsOf = (text: string): Array<string> =>
    segment(text, { language }).words.map(({ start, end }) => text.slice(start, end).toLowerCase())
  const stemsOf = (text: string): Array<string> => wordsOf(text).map(stem)

  test('are many, sorted, and each there once', () => {
    const terms = explanations.map(({ term }) => term)
    expect(terms.length).toBeGreaterThanOrEqual(250)
    expect(terms).toEqual([...terms].sort())
    const keys = terms.map((term) => stemsOf(term).join(' '))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('are short whole sentences that name a source', () => {
    const wrong = explanations.filter(
      ({ explanation, source }) =>
        wordsOf(explanation).length > 20 ||
        !/^[\p{Lu}\p{N}]/u.test(explanation) ||
        !/[^.]\.$/.test(explanation) ||
        source.trim() === '',
    )
    expect(wrong).toEqual([])
  })

  test('do not explain a word by itself', () => {
    const wrong = explanations.filter(({ term, explanation }) => {
      const stems = stemsOf(term)
      const said = stemsOf(explanation)
      return stems.every((own) => said.includes(own))
    })
    expect(wrong.map(({ term, explanation }) => `${term}: ${explanation}`)).toEqual([])
  })
})

test('explains a word in any of its forms, once, at its first place', () => {
  const text = '# О займах\n\n1. Оферту принимают.\n\n2. Оферта и две оферты действуют.'
  const [term] = glossary(text, { language: 'ru' }).terms
  expect(term).toMatchObject({ term: 'оферта', kind: 'explained', uses: 3, scope: 'act' })
  expect(term?.explanationSource).toContain('Гражданский кодекс')
  expect(term?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Оферту'])
  expect(explained('# Қарыз туралы\n\n1. Офертаны қарайды.', 'kk')).toEqual(['оферта'])
  expect(explained('# Loans\n\n1. The lessee pays.', 'en')).toEqual(['lessee'])
})

test('does not take another word of the same stem for it', () => {
  expect(explained('# Data\n\n1. Access is appropriate for all users by nature.', 'en')).toEqual([])
})

test('leaves a word to the act that defines or names it', () => {
  expect(
    explained(
      'Статья 1. Основные понятия\nВ настоящем Законе используются следующие понятия:\n1) оферта – предложение жильца;\n2) сервитут – проход во двор.\nСтатья 2. Порядок\nОферта и сервитут не отменяются, акцепт обязателен.',
      'ru',
    ),
  ).toEqual(['акцепт'])
  expect(
    explained(
      '# Rules\n\n1. The person who pays rent (the “lessee”) shall pay the lessor. The lessee pays.',
      'en',
    ),
  ).toEqual(['lessor'])
})

test('does not take a word out of a longer term of the act', () => {
  expect(
    explained(
      'Статья 1. Основные понятия\nВ настоящем Законе используются следующие понятия:\n1) малая оферта – предложение жильца.\nСтатья 2. Порядок\nМалая оферта отменяется.',
      'ru',
    ),
  ).toEqual([])
})

test('a summary explains the words that it uses, marked as an explanation', () => {
  const act = parse('# О дворах\n\n1. Арендатор обязан убирать двор.\n', { language: 'ru' })
  const summary = summarize(act)
  expect(summary.glossary.terms.map(({ term }) => term)).toContain('арендатор')
  const text = render(summary, { format: 'markdown' })
  expect(text).toContain('пояснение, а не норма документа')
  expect(text).toContain('Гражданский кодекс')
})
