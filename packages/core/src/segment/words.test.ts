import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusActs, corpusBills, exampleDrafts } from '../../../../test/support/corpus.ts'
import { countWords, findWords, word } from './words.ts'

/** Words of a text, with `|` between them. */
function wordsOf(text: string): string {
  return findWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
}

describe('words in Kazakh', () => {
  test.each([
    ['Заңның 15-бабы 2-1-тармағының 3) тармақшасы', 'Заңның|15-бабы|2-1-тармағының|3|тармақшасы'],
    ['«Кен-тау» қаласы, т.б. елді мекендер', 'Кен-тау|қаласы|т.б|елді|мекендер'],
    ['құжаттар, т.с.с.', 'құжаттар|т.с.с'],
    ['22 889 278 204 теңге', '22 889 278 204|теңге'],
    ['1,5 млн. теңге', '1,5|млн|теңге'],
    ['2021 ж. 12 наурыз', '2021|ж|12|наурыз'],
    ['31.12.2025 ж. дейін', '31.12.2025|ж|дейін'],
    ['А.Б. Смайылов', 'А.Б|Смайылов'],
    ['К.-Ж. Тоқаев', 'К|Ж|Тоқаев'],
    ['5 000-ға дейін', '5 000-ға|дейін'],
    ['Әр көше-ә\u0301лем', 'Әр|көше-ә\u0301лем'],
    ['2026 100 теңге', '2026|100|теңге'],
    ['№ 5; (а); –', '5|а'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected)
  })
})

describe('words in Russian', () => {
  test.each([
    ['социально-экономический', 'социально-экономический'],
    ['т.е. 5-дневный срок', 'т.е|5-дневный|срок'],
    ['паспорт и т.д.', 'паспорт|и|т.д'],
    ['паспорт и т. д.', 'паспорт|и|т|д'],
    ['подп. 3) п. 2 ст. 15', 'подп|3|п|2|ст|15'],
    ['ст.ст. 5, 6', 'ст|ст|5|6'],
    ['М.Х.Ахметов, к.ю.н.', 'М.Х|Ахметов|к.ю.н'],
    ['12\u00a0500,75 тенге', '12\u00a0500,75|тенге'],
    ['1\u202f000\u2009000', '1\u202f000\u2009000'],
    ['10 0000 и 100 00', '10|0000|и|100|00'],
    ['5%-ный, 2-й и 3-го', '5|ный|2-й|и|3-го'],
    ['за\u0301мок-за\u0301мок', 'за\u0301мок-за\u0301мок'],
    ['пере\u00adнос\u00ad ', 'пере\u00adнос'],
    ['срок.Он', 'срок|Он'],
    ['и/или', 'и|или'],
    ['- 5 -', '5'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected)
  })
})

describe('words in English', () => {
  test.each([
    ["the owner's forty-two days", "the|owner's|forty-two|days"],
    ['the owners’ fee', 'the|owners|fee'],
    ['the 15th day, U.S.C. 1395w–4', 'the|15th|day|U.S.C|1395w|4'],
    ['at 5 p.m. e.g. now', 'at|5|p.m|e.g|now'],
    ['s. 12(3)(a)', 's|12|3|a'],
    ['$1,000.50 and 12.5%', '1,000.50|and|12.5'],
    ['Pub. L. No. 114–26', 'Pub|L|No|114|26'],
    ['section 1.', 'section|1'],
    ['naïve cafe\u0301', 'naïve|cafe\u0301'],
    ['\u{1d7ce}\u{1d7cf}.\u{1d7ce} \u{10400}a', '\u{1d7ce}\u{1d7cf}.\u{1d7ce}|\u{10400}a'],
    ['', ''],
    [' …', ''],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected)
  })
})

/** The words as the expression finds them. */
function matched(text: string): ReturnType<typeof findWords> {
  return Array.from(text.matchAll(word), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}

test('the scan finds what the expression finds, in any text', () => {
  const units = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code))
  const parts = fc.constantFrom(
    ...[
      'а',
      'б',
      'Q',
      '1',
      '22',
      '333',
      '\u{1d7ce}',
      '\u{10400}',
      '\ud835',
      '\udfce',
      '\u0301',
      '½',
    ],
    ...['.', ',', '-', '’', '‐', '\u00ad', ' ', '\u00a0', '\u202f', '\n', '(', '–', '😀'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(units, { maxLength: 100 }).map((codes) => codes.join('')),
    fc.array(parts, { maxLength: 60 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect(findWords(text)).toEqual(matched(text))
      expect(countWords(text)).toBe(matched(text).length)
    }),
    { numRuns: 5000 },
  )
})

test('the scan finds what the expression finds, in acts', () => {
  for (const { text } of [...corpusActs(), ...corpusBills(100), ...exampleDrafts()])
    expect(findWords(text)).toEqual(matched(text))
})
