import { check, readability } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts } from './support/corpus.ts'

const plain = { format: 'text' } as const

describe('a list is read as its lead-in and its items', () => {
  const text = `Статья 1. Права

1. Житель вправе:
1) посещать сад;
2) собирать упавшие плоды;
3) кормить птиц.
2. Сад открыт днем. Вход свободный.`

  test('each is a sentence of its own, numbers and headings are none', () => {
    const { counts, excluded } = readability(text, { ...plain, language: 'ru' })
    expect(counts).toMatchObject({ sentences: 6, words: 14, longestSentence: 3 })
    expect(excluded).toMatchObject({ headings: 1, numbers: 6 })
  })

  test('the classic count ends sentences at full stops alone, and counts headings and numbers', () => {
    const { classic } = readability(text, { ...plain, language: 'ru' })
    // The list is one sentence of 9 words; heading, two sentences; 6 numbers are words.
    expect(classic.counts).toMatchObject({ sentences: 4, words: 14 + 1 + 6, longestSentence: 9 })
  })

  test('so it is in Kazakh, whose verb closes the list, and in English', () => {
    const kk = readability(
      '1-бап. Құқықтар\n\n1. Тұрғын:\n1) баққа кіруге;\n2) жеміс жинауға құқылы.\n2. Бақ күндіз ашық.',
      { ...plain, language: 'kk' },
    )
    expect(kk.counts).toMatchObject({ sentences: 4, words: 9 })
    expect(kk.classic.counts.sentences).toBe(3)
    const en = readability(
      'Section 1. Rights\n(a) A resident may—\n(1) enter the garden;\n(2) pick fruit.\n(b) The garden is open.',
      { ...plain, language: 'en' },
    )
    expect(en.counts.sentences).toBe(4)
  })
})

describe('names and titles', () => {
  test('are left out where WCAG 3.1.5 asks for it; the sentences stay', () => {
    const { counts, withoutNames } = readability(
      'Статья 1. Сад\n\n1. Сад в городе Алматы охраняет Правительство. Программа «О садах и парках столицы» открыта.',
      { ...plain, language: 'ru' },
    )
    expect(counts.words).toBe(13)
    expect(withoutNames.counts.words).toBe(13 - 2 - 5)
    expect(withoutNames.counts.sentences).toBe(counts.sentences)
  })

  test('the first word of a sentence is no name, and nothing is in lower case', () => {
    const { counts, withoutNames } = readability('1-бап. Бақ\n\n1. Бақ күндіз ашық. Кіру тегін.', {
      ...plain,
      language: 'kk',
    })
    expect(withoutNames.counts).toEqual(counts)
  })
})

describe('a text in two languages', () => {
  const ru = '1. Житель вправе посещать сад, собирать упавшие плоды и кормить птиц каждый день.\n'
  const kk =
    '1. Тұрғын баққа кіруге, түскен жемісті жинауға және күн сайын құстарды жемдеуге құқылы.\n'
  const text = `1-бап. Тұрғындардың құқықтары\n\n${kk.repeat(8)}\n2-бап. Жители\n\n${ru.repeat(8)}`

  test('is measured per language, with shares that make the whole', () => {
    const { language, languages, counts } = readability(text, plain)
    expect(language).toBe('kk')
    expect(languages.map((one) => one.language).sort()).toEqual(['kk', 'ru'])
    expect(languages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
    expect(languages.find((one) => one.language === 'kk')?.counts).toEqual(counts)
  })

  test('a text in one has one entry, of everything', () => {
    const { languages, counts } = readability(`Статья 1. Права\n\n${ru}`, plain)
    expect(languages).toEqual([expect.objectContaining({ language: 'ru', share: 1, counts })])
  })
})

describe('what would help most', () => {
  test('names the driver of a unit that stands out', () => {
    const long =
      'Житель города и гость города вправе днем и ночью посещать сад и парк и пруд и лес и луг и берег и остров и холм и рощу и поле.'
    const text = `Статья 1. Сады\n\n1. ${long}\n2. ${long}\n3. Сад открыт.\n\nСтатья 2. Парки\n\n1. Парк открыт.\n2. Вход свободный.\n3. Парк тих.`
    const { units } = readability(text, { ...plain, language: 'ru' })
    expect(units.map(({ eId, helpsMost }) => [eId, helpsMost])).toEqual([
      ['art_1', 'long-sentences'],
      ['art_2', undefined],
    ])
  })
})

for (const { name, text } of [...corpusActs(), ...exampleDrafts()]) {
  test(`${name}: shares are shares, places are in the text, parts make no more than the whole`, () => {
    const record = readability(text)
    for (const { share, spans } of [
      ...record.drivers,
      ...record.units.flatMap(({ drivers }) => drivers),
    ]) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote)
    }
    const words = record.units.reduce((sum, { counts }) => sum + counts.words, 0)
    expect(words).toBeLessThanOrEqual(record.counts.words)
    expect(record.classic.counts.words).toBeGreaterThanOrEqual(record.counts.words)
    expect(record.withoutNames.counts.words).toBeLessThanOrEqual(record.counts.words)
    for (const { start, end } of check(text).findings) expect(end).toBeGreaterThan(start)
  })
}
