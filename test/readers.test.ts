import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Summary, summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { corpusActs } from './support/corpus.ts'

const readers = ['citizen', 'business', 'official', 'journalist'] as const
type Reader = (typeof readers)[number]
const drafts = join(import.meta.dirname, '../examples/drafts')

function draftFor(language: string, reader: Reader): Summary {
  return summarize(readFileSync(join(drafts, language, 'law.md'), 'utf8'), { language, reader })
}

function answer({ answers }: Summary, wanted: string): string {
  const { statements = [] } = answers.find(({ id }) => id === wanted) ?? {}
  return statements.map(({ text }) => text).join('\n')
}

/** A question that is answered elsewhere only says where: several may say the same. */
function told({ overview, answers }: Summary): Array<string> {
  const telling = answers.filter(
    ({ see = [], statements: [first, second] }) =>
      see.length === 0 || second !== undefined || first?.kind !== 'computed',
  )
  return [...overview, ...telling.flatMap(({ statements }) => statements)].map(({ text }) => text)
}

test.each(['kk', 'ru', 'en'])(
  'four readers are told different things of one draft (%s)',
  (language) => {
    const texts = readers.map((reader) => told(draftFor(language, reader)).join('\n'))
    expect(new Set(texts).size).toBe(readers.length)
    for (const reader of readers) expect(draftFor(language, reader).reader).toBe(reader)
  },
)

test.each([
  ['kk', /жөндеу ұйымы|өнім беруші/i],
  ['ru', /ремонтная организация|поставщик/i],
  ['en', /supplier|repairer|manufacturer|person/i],
])('a business is told what repairers and suppliers must (%s)', (language, party) => {
  const summary = draftFor(language, 'business')
  const points = summary.overview.map(({ text }) => text).join('\n')
  // Among the main points, where all duties stand there.
  expect(`${points}\n${answer(summary, 'must')}`).toMatch(party)
})

test.each([
  ['kk', /орган/i, /құқы/],
  ['ru', /уполномоченный орган|исполнительны/i, /имеет право|вправе/],
])(
  'an official is told the powers of bodies first, a citizen the rights of people (%s)',
  (language, body, right) => {
    expect(answer(draftFor(language, 'official'), 'may')).toMatch(body)
    expect(answer(draftFor(language, 'citizen'), 'may')).not.toMatch(body)
    expect(answer(draftFor(language, 'citizen'), 'may')).toMatch(right)
  },
)

test.each([
  ['kk', /\d{3} теңге/],
  ['ru', /\d{3} тенге/],
])('a journalist is told the sums (%s)', (language, money) => {
  expect(answer(draftFor(language, 'journalist'), 'money')).toMatch(money)
  expect(answer(draftFor(language, 'citizen'), 'money')).not.toMatch(money)
})

const acts = ['kk', 'ru', 'en'].map((language) => ({
  name: `the draft in ${language}`,
  text: readFileSync(join(drafts, language, 'law.md'), 'utf8'),
}))

test.each([...acts, ...corpusActs().filter(({ name }) => !name.includes('annex'))])(
  'every question that $name answers has an answer for each reader, and nothing is told twice',
  ({ text }) => {
    const stated = new Set<string>()
    for (const reader of readers) {
      const summary = summarize(text, { reader })
      for (const one of summary.answers)
        if (one.stated)
          expect([reader, one.id, one.statements.length > 0]).toEqual([reader, one.id, true])
      const texts = told(summary)
      expect(texts.filter((line, at) => texts.indexOf(line) !== at)).toEqual([])
      // The powers of bodies answer only an official.
      stated.add(
        summary.answers.flatMap(({ id, stated }) => (stated && id !== 'may' ? [id] : [])).join(),
      )
    }
    expect(stated.size).toBe(1)
  },
)

test('a reader who is not known is refused', () => {
  // @ts-expect-error What somebody without types may call.
  expect(() => summarize('Article 1', { reader: 'lawyer' })).toThrow(
    'Expected a reader of `citizen`, `business`, `official`, `journalist`, not `lawyer`',
  )
})

test.each(readers)('a brief summary of a draft for a %s has six statements at most', (reader) => {
  for (const { text } of acts)
    expect(told(summarize(text, { reader, length: 'brief' })).length).toBeLessThanOrEqual(6)
})
