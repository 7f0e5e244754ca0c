import { expect, test } from 'vitest'
import { readableRuns } from '../act/build.ts'
import { readsAsNothing } from './dropped.ts'
import { hackedLetter } from './font-hack.ts'
import { normalise, odd, spaces } from './normalise.ts'

test('mends Latin letters inside Cyrillic words, one to one', () => {
  const source = 'Hалоговые поступления, Cовет, iшiнде бекiтiлсiн'
  const { text, replacements } = normalise(source)
  expect(text).toBe('Налоговые поступления, Совет, ішінде бекітілсін')
  expect(text).toHaveLength(source.length)
  expect(replacements.map(({ start, value }) => [start, value])).toEqual([
    [0, 'Налоговые'],
    [23, 'Совет'],
    [30, 'ішінде'],
    [37, 'бекітілсін'],
  ])
})

test('a capital Latin Y is Ү in a Kazakh word with front vowels, where no vowel follows', () => {
  const { text } = normalise('Yкiметiнiң шешімі, Yлгісі, Yәкілетті, Yақытша, Yчет')
  expect(text).toBe('Үкіметінің шешімі, Үлгісі, Уәкілетті, Уақытша, Учет')
})

test('mends Cyrillic letters inside Latin words', () => {
  expect(normalise('the Аct of Рarliament').text).toBe('the Act of Parliament')
})

test('leaves words whose odd letters have no twin, and compounds of both scripts', () => {
  for (const text of ['В2G', 'IT-компания', 'LRT', 'QR-код', 'blockчейн']) {
    expect(normalise(text)).toEqual({ text, replacements: [] })
  }
})

test('reads special spaces as spaces', () => {
  const source = '\ufeff1\u00a0000\u202f000 \ufeffтенге'
  const { text, replacements } = normalise(source)
  expect(text).toBe(' 1 000 000  тенге')
  // The first is a byte order mark: nothing that an editor could put right.
  expect(replacements.map(({ start }) => start)).toEqual([2, 6, 11])
})

const rules = (source: string): Array<string> =>
  normalise(source).replacements.map(({ rule, start }) => `${rule} ${start}`)

test('marks what reads as nothing, and the tree leaves it out', () => {
  const source = 'Статья 1. За\u00adкон о за\u0301мках и и\u0306оде\n\nКо\u200bдекс обязателен.'
  const { text } = normalise(source)
  expect(text).toHaveLength(source.length)
  expect(rules(source)).toEqual([
    'dropped-character 12',
    'dropped-character 21',
    'dropped-character 30',
    'dropped-character 38',
  ])
  expect(
    readableRuns([{ value: text, start: 0 }])
      .map(({ value }) => value)
      .join(''),
  ).toBe('Статья 1. Закон о замках и йоде\n\nКодекс обязателен.')
})

test('reads letters of a hacked font as Kazakh where no other language writes so', () => {
  expect(normalise('Ќазаќстан Республикасы Їкіметініњ ќаулысы').text).toBe(
    'Қазақстан Республикасы Үкіметінің қаулысы',
  )
  // A single word in a text that has Kazakh letters of its own.
  expect(normalise('Қазақстан Республикасының ќаулысы').text).toBe(
    'Қазақстан Республикасының қаулысы',
  )
  for (const text of [
    'Македонија: ќе биде ќерка, куќа, ноќ, среќа, моќ',
    'Србија: њен љубавник Ћира, ђак, ћерка, њихов, ћуп',
    'Україна: її закон, ґанок, їжак, ґрунт, її їсти',
    'Беларусь: ўсё, ваўкі, праўда, слоўнік, аўтар',
  ])
    expect(normalise(text).text).toBe(text)
})

test('reads the makeshifts of typewriters as the signs that they stand for', () => {
  expect(
    normalise('Закон N 154 - основной, приказ No 12 и No. 13').text.replace(/\u00ad/g, ''),
  ).toBe('Закон № 154 – основной, приказ № 12 и № 13')
  expect(rules('закон N 5 - закон')).toEqual(['number-sign 6', 'hyphen-for-dash 10'])
  expect(normalise('статья 15\u20111').text).toBe('статья 15-1')
  for (const text of [
    'Public Law No. 5 - an Act of N 5 words',
    'дефицит – - 5 тенге',
    '| - | текст',
    '- пункт списка закона',
    'витамин N и вирус HN 1',
  ])
    expect(normalise(text).text).toBe(text)
})

test('reads a numeral of both scripts as Roman', () => {
  expect(normalise('Глава ІV').text).toBe('Глава IV')
})

test('reads a lone carriage return as a line feed, and says nothing of it', () => {
  expect(normalise('a\rb\r\nc\r')).toEqual({ text: 'a\nb\r\nc\n', replacements: [] })
})

test('a word whose letters all have twins is of the script of the text around it', () => {
  expect(normalise('кәмелетке толмағандардың iсi туралы').text).toBe(
    'кәмелетке толмағандардың ісі туралы',
  )
})

test('a quick look at the whole text sees every character that is looked for one by one', () => {
  const wanted = [spaces, readsAsNothing, hackedLetter].map(({ source }) => new RegExp(source))
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (character === '\r' || wanted.some((one) => one.test(character)))
      expect(odd.test(character)).toBe(true)
  }
})
