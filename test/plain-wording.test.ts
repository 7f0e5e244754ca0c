import { applyEdits, render, type Statement, summarize } from 'aiqyn'
import { expect, test } from 'vitest'

const ru = `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН

О велосипедных дорожках

Статья 1. Права и обязанности велосипедистов

1. Велосипедист имеет право:
1) пользоваться дорожкой бесплатно;
2) оставлять велосипед на охраняемой стоянке в порядке, установленном законодательством Республики Казахстан.

2. Велосипедист обязан возместить вред, причиненный пешеходу, в соответствии с пунктом 2 статьи 9 настоящего Закона.

3. Если велосипедист нашел чужую вещь на дорожке, он обязан сдать ее владельцу дорожки в течение трех рабочих дней со дня находки.

4. Велосипедисту запрещается ездить по дорожке в темноте без фонаря, за исключением случаев, когда дорожка освещена.
`

const kk = `ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ

Велосипед жолдары туралы

1-бап. Велосипедшілердің құқықтары мен міндеттері

1. Велосипедші:
1) жолды таза ұстауға;
2) қараңғыда шам жағуға міндетті.

2. Жол иесі шағымды ол келіп түскен күннен бастап он жұмыс күні ішінде қарауға міндетті.
`

const en = `SECTION 1. SHORT TITLE.

This Act may be cited as the “Cycle Tracks Act”.

SEC. 2. DUTIES.

A cyclist shall not—

(1) ride on a cycle track without a lamp at night; or

(2) leave a cycle on the track.

SEC. 3. LOST THINGS.

If a cyclist finds a lost thing on the track, the cyclist shall give it to the owner of the track within three working days of the find.
`

function statements(text: string, language: 'kk' | 'ru' | 'en'): Array<Statement> {
  const { overview, answers } = summarize(text, { language })
  const answering = answers
    .filter(({ id }) => id === 'must' || id === 'may' || id === 'mustNot')
    .flatMap((answer) => answer.statements)
  // What matters most may stand among the main points.
  return [...overview, ...answering].filter(({ kind }) => kind !== 'computed')
}

const texts = (text: string, language: 'kk' | 'ru' | 'en'): Set<string> =>
  new Set(statements(text, language).map((statement) => statement.text))

test('Russian: citations go into the evidence, deadlines and exceptions are sentences, a list is told once', () => {
  expect(texts(ru, 'ru')).toEqual(
    new Set([
      'Велосипедист обязан возместить вред, причиненный пешеходу.',
      'Условие: велосипедист нашел чужую вещь на дорожке. Тогда он обязан сдать ее владельцу дорожки. Срок: в течение 3 рабочих дней со дня находки.',
      'Велосипедист имеет право:\n– пользоваться дорожкой бесплатно;\n– оставлять велосипед на охраняемой стоянке в порядке, установленном законодательством.',
      'Велосипедисту запрещается ездить по дорожке в темноте без фонаря. Исключение сделано для случаев, когда дорожка освещена.',
    ]),
  )
})

test('Kazakh: the verb of a list comes before its items, and a deadline behind what is due', () => {
  expect(texts(kk, 'kk')).toEqual(
    new Set([
      'Велосипедші мыналарға міндетті:\n– жолды таза ұстауға;\n– қараңғыда шам жағуға.',
      'Жол иесі шағымды қарауға міндетті. Мерзімі: ол келіп түскен күннен бастап 10 жұмыс күні ішінде.',
    ]),
  )
})

test('English: must for shall, a deadline apart, a list told once', () => {
  expect(texts(en, 'en')).toEqual(
    new Set([
      'Suppose a cyclist finds a lost thing on the track. Then the cyclist must give it to the owner of the track. Deadline: within 3 working days of the find.',
      'A cyclist must not:\n– ride on a cycle track without a lamp at night;\n– leave a cycle on the track.',
    ]),
  )
})

test('words that are told in another order have evidence of their own, in that order', () => {
  const told = statements(kk, 'kk').find(({ text }) => text.startsWith('Жол иесі'))
  expect(told?.evidence.map(({ quote }) => quote)).toEqual([
    'Жол иесі шағымды',
    'қарауға міндетті',
    'ол келіп түскен күннен бастап он жұмыс күні ішінде',
  ])
  const quotes = told?.evidence.map(({ quote }) => quote).join('\n') ?? ''
  expect(applyEdits(quotes, told?.edits ?? [])).toBe(told?.text)
})

test('every edit has the name of its rule', () => {
  const rules = statements(ru, 'ru').flatMap(({ edits }) => edits.map(({ rule }) => rule))
  expect(rules).toContain('drop-citation')
  expect(rules).toContain('break-condition-first')
  expect(rules).toContain('break-exception')
  expect(rules).toContain('number-in-figures')
})

test('a list is a list in every format', () => {
  const summary = summarize(ru, { language: 'ru' })
  expect(render(summary, { format: 'html' })).toMatch(
    /имеет право:<\/p>[\s\S]{0,2000}<ul class="statements">\s*<li>\s*<p>пользоваться дорожкой бесплатно;/,
  )
  expect(render(summary, { format: 'markdown' })).toMatch(/имеет право:.*\n\n {2,4}- пользоваться/)
  expect(render(summary, { format: 'text' })).toMatch(/имеет право:\n[\s\S]{0,200}• пользоваться/)
})

test('a brief summary makes no further statements of a rule', () => {
  const brief = summarize(ru, { language: 'ru', length: 'brief' })
  const count = brief.answers.reduce((sum, answer) => sum + answer.statements.length, 0)
  expect(count).toBeLessThanOrEqual(5)
})

test('a level that is none is refused', () => {
  // @ts-expect-error The call of a user without types.
  expect(() => summarize(ru, { level: 'simple' })).toThrow(
    'Expected level `plain` or `easy`, not `simple`',
  )
})
