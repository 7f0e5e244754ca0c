import { findScope, parse, type Summary, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'

const body =
  'SECTION 1. NOISE.\n(a) An owner shall be quiet.\n(b) A guest may sing.\nSEC. 2. FEES.\nAll pay.\nSEC. 3. EFFECTIVE DATE.\n'

function timeline(last: string, publicationDate?: string): Summary['timeline'] {
  return summarize(body + last, [en], { length: 'full', publicationDate }).timeline
}

function lines(last: string, publicationDate?: string): Array<string> {
  return timeline(last, publicationDate).map(
    ({ event, date, units, statement }) =>
      `${event} ${date} [${units.join(' ')}] ${statement.text.replace(/\u00a0/g, ' ')}`,
  )
}

test.each([
  [
    'This Act shall take effect on the date that is 180 days after the date of enactment of this Act.',
    'entryIntoForce null [] The act comes into force 180 days after the day it becomes law.',
  ],
  [
    'This Act comes into force on such day as the Minister may by regulations appoint.',
    'entryIntoForce null [] The act comes into force on a day that is still to be set.',
  ],
  [
    'This Act comes into force at the end of the period of two months beginning with the day on which it is passed.',
    'entryIntoForce null [] The act comes into force 2 months from the day it becomes law, that day included.',
  ],
  [
    'Section 2 comes into force on 1 July 2027.',
    'entryIntoForce 2027-07-01 [sec_2] Section 2 comes into force on 1 July 2027.',
  ],
  [
    'The amendments made by subsections (a) and (b) of section 1 shall take effect on July 1, 2027.',
    'entryIntoForce 2027-07-01 [sec_1__subsec_a sec_1__subsec_b] The following come into force on 1 July 2027: section 1(a); section 1(b).',
  ],
  [
    'This Act shall expire on 1 May 2030.',
    'sunset 2030-05-01 [] The act applies until 1 May 2030.',
  ],
  [
    'The operation of section 2 is suspended until 1 January 2028.',
    'suspension null [sec_2] The following is suspended until 1 January 2028: section 2.',
  ],
  [
    'The amendments made by section 2 shall apply to fees paid after December 31, 2027.',
    'application null [sec_2] The amendments made by section 2 shall apply to fees paid after December 31, 2027.',
  ],
])('reads what is said of time: %s', (last, wanted) => {
  expect(lines(last)).toEqual([wanted])
})

test.each([
  ['Any music played before this Act comes into force is forgiven.'],
  ['The contract takes effect on 1 May 2027.'],
  ['If this section comes into force before section 2, section 2 has no effect.'],
  ['Benefits received by a guest as a result of this Act shall terminate.'],
  ['The licence is suspended until the owner appeals under section 2.'],
])('what is not the act or a part of it has no place on the time line: %s', (last) => {
  expect(lines(last)).toEqual([])
})

test.each([
  ['on the twentieth day following that of its publication', '2025-10-21'],
  ['on the day following that of its publication', '2025-10-02'],
  ['on the date of its publication', '2025-10-01'],
  [
    'upon expiry of ten calendar days after the day of its first official publication',
    '2025-10-12',
  ],
  ['20 working days after the date of its publication', null],
  ['on the [twentieth] day following that of its publication', null],
  ['on the first day of the fiscal year after the date of its publication', null],
])('counts as the words say: %s', (rule, date) => {
  expect(timeline(`This Act shall enter into force ${rule}.`, '2025-10-01')[0]?.date).toBe(date)
})

test('a lead-in gives its rule to the units of its items', () => {
  const text =
    'SECTION 1. NOISE.\nBe quiet.\nSEC. 2. FEES.\nAll pay.\nSEC. 3. COMMENCEMENT.\n(a) The following provisions come into force on 1 May 2027—\n(1) section 1;\n(2) section 2.'
  expect(summarize(text, [en], { length: 'full' }).timeline.map(({ units }) => units)).toEqual([
    ['sec_1', 'sec_2'],
  ])
})

test('a leading exception is no rule, and an exception with its own rule is a stage', () => {
  expect(
    lines('Except as provided in section 2, this Act shall take effect on January 1, 2027.'),
  ).toEqual(['entryIntoForce 2027-01-01 [] The act comes into force on 1 January 2027.'])
  expect(
    lines(
      'This Act shall take effect on January 1, 2027, except that section 2 shall take effect on July 1, 2027.',
    ),
  ).toEqual([
    'entryIntoForce 2027-01-01 [] The act comes into force on 1 January 2027.',
    'entryIntoForce 2027-07-01 [sec_2] Section 2 comes into force on 1 July 2027.',
  ])
})

test('a regulation enters into force on one day and applies from another', () => {
  const text =
    'Article 1\nSubject\nThis Regulation limits noise.\nArticle 2\nFees\nAll pay.\nArticle 3\nEntry into force\n1. This Regulation shall enter into force on 1 May 2026.\n2. It shall apply from 1 July 2027.\n3. However, Article 2 shall apply from 1 January 2028.'
  expect(
    summarize(text, [en], { length: 'full' }).timeline.map(
      ({ event, date, units }) => `${event} ${date} ${units}`,
    ),
  ).toEqual([
    'entryIntoForce 2026-05-01 ',
    'application 2027-07-01 ',
    'application 2028-01-01 art_2',
  ])
})

test('a sentence that limits what the act holds for is found, another is not', () => {
  const quotes = (text: string): Array<string> =>
    findScope(parse(text, [en]), en).map(({ evidence }) => evidence[0]?.quote ?? '')
  expect(
    quotes(
      'SECTION 1. SCOPE.\n(a) This Act does not apply to airports.\n(b) The ban does not apply to guards.',
    ),
  ).toEqual(['This Act does not apply to airports.'])
  expect(
    quotes(
      'SECTION 1. SCOPE.\n(a) This Act applies to airports.\n(b) Guards shall be trained.\nSEC. 2. GUARDS.\nThis section applies to guards.',
    ),
  ).toEqual(['This Act applies to airports.'])
})
