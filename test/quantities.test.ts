import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActQuantities, findQuantities, type Language } from '@aiqyn/core'
import { languages, parse } from 'aiqyn'
import { describe, expect, test } from 'vitest'
import { corpus, hasCorpus } from './support/corpus.ts'

interface Fact {
  readonly quote: string
  readonly at: number
}

interface Gold {
  readonly file: string
  readonly dates: ReadonlyArray<Fact & { readonly iso: string | null }>
  readonly durations: ReadonlyArray<
    Fact & { readonly amount: number | null; readonly timeUnit: string }
  >
  readonly amounts: ReadonlyArray<Fact & { readonly value: number; readonly currency: string }>
}

const folder = join(corpus, 'kz/gold')
const keys = hasCorpus
  ? readdirSync(folder)
      .filter((name) => /\.(?:kk|ru)\.json$/.test(name) && !name.startsWith('syllables'))
      .map((name): Gold => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  : []

function packOf(id: string): Language {
  const pack = languages.find((language) => language.id === id)
  if (!pack) throw new Error(`Expected a pack for \`${id}\``)
  return pack
}

function read(text: string, id: string, format?: 'text' | 'markdown'): ActQuantities {
  return findQuantities(parse(text, { language: id, format }), packOf(id), languages)
}

describe.skipIf(!hasCorpus)('against the hand-made keys', () => {
  test.each(keys)('$file: dates, durations and sums', ({ file, ...key }) => {
    const text = readFileSync(join(corpus, 'kz', file), 'utf8')
    const { dates, durations, amounts } = read(
      text,
      file.includes('.kk.') ? 'kk' : 'ru',
      'markdown',
    )

    const full = key.dates.filter(({ iso }) => iso !== null)
    expect(dates.map(({ iso, start, quote }) => `${iso} ${start} ${quote}`)).toEqual(
      full.map(({ iso, at, quote }) => `${iso} ${at} ${quote}`),
    )
    const counted = key.durations.filter(({ amount }) => amount !== null)
    expect(durations.map(({ amount, timeUnit }) => `${amount} ${timeUnit}`)).toEqual(
      counted.map(({ amount, timeUnit }) => `${amount} ${timeUnit}`),
    )
    const wanted = key.amounts.map(({ value, currency, at }) => `${value} ${currency} ${at}`)
    const got = amounts.map(({ value, currency, start }) => `${value} ${currency} ${start}`)
    // The rate of a dollar is given for one dollar.
    const more = got.filter((one) => !wanted.includes(one))
    expect(wanted.filter((one) => !got.includes(one))).toEqual([])
    expect(more.length).toBeLessThanOrEqual(1)
  })
})

test('quotes the source, markup and references inside included, and names the unit', () => {
  const text =
    '# О сборах\n\n**Статья 1.** Размеры\n\n1. Сбор – **5&nbsp;000** *тенге* с 1 мая 2026 года.\n\n> Сноска. В редакции от 01.02.2026.'
  const { amounts, dates } = read(text, 'ru', 'markdown')
  expect(amounts).toMatchObject([
    { value: 5000, currency: 'KZT', eId: 'art_1__para_1', quote: '5&nbsp;000** *тенге' },
  ])
  expect(dates.map(({ iso, isEditorial }) => [iso, isEditorial])).toEqual([
    ['2026-05-01', false],
    ['2026-02-01', true],
  ])
  for (const { start, end, quote } of [...amounts, ...dates])
    expect(text.slice(start, end)).toBe(quote)
})

test('tells what an amendment quotes from what the act says itself', () => {
  const text =
    'О внесении изменений\n\n1. Внести в Закон Республики Казахстан от 3 июня 2010 года следующие изменения:\n1) пункт 2 статьи 3 изложить в следующей редакции:\n«2. Пеня не превышает 100 тенге.».'
  const { amounts, dates } = read(text, 'ru', 'text')
  expect(dates).toMatchObject([{ iso: '2010-06-03', isQuoted: false }])
  expect(amounts).toMatchObject([{ value: 100, bound: 'max', isQuoted: true }])
})

test('finds quantities in cells and headings', () => {
  const text = '# Rates\n\n## 1. From 1 July 2026\n\n| Fee | Sum |\n|---|---|\n| Entry | $5,000 |\n'
  const { amounts, dates } = read(text, 'en', 'markdown')
  expect(dates.map(({ iso }) => iso)).toEqual(['2026-07-01'])
  expect(amounts.map(({ value }) => value)).toEqual([5000])
})

test('finds nothing in a text without quantities', () => {
  const { dates, partialDates, durations, immediate, amounts, measures } = read(
    'Статья 1. Цель\nТекст.',
    'ru',
  )
  expect([dates, partialDates, durations, immediate, amounts, measures].flat()).toEqual([])
})

test.each(['kk', 'ru', 'en'])('ends on endless rows of what may begin a quantity (%s)', (id) => {
  const rows = ['1', '1 ', '5 (', '_', '« » ', 'a', 'пять-', 'он бір ', '$5 ', '1 to ', 'от 1 до ']
  for (const row of rows) {
    const { durations } = read(`${row.repeat(20_000)}. 7 days, 7 дней, 7 күн`, id, 'text')
    expect(durations.at(-1)?.amount).toBe(7)
  }
})
