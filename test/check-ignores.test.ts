import { type CheckOptions, check as checkWith, type Language } from '@aiqyn/core'
import { ru } from '@aiqyn/language-ru'
import { check, parse, textOf, visit } from 'aiqyn'
import { expect, test } from 'vitest'

/** A sentence that is too long in each language. */
const long: Readonly<Record<string, string>> = {
  kk: `Өтініш беруші ${'жергілікті органға өтініш береді, '.repeat(12)}жауабын күтеді.`,
  ru: `Заявитель ${'подаёт заявление в местный орган, '.repeat(10)}ждёт ответа.`,
  en: `The applicant ${'files a form with the local office, '.repeat(8)}and waits for the answer.`,
}
const heading: Readonly<Record<string, string>> = {
  kk: '1-бап. Мақсаты',
  ru: 'Статья 1. Цель',
  en: 'SECTION 1. PURPOSE.',
}

/** Findings as `rule line`, those that are ignored in brackets with their reason. */
function told(source: string, options: Parameters<typeof check>[1] = {}): Array<string> {
  const { findings, ignored } = check(source, options)
  return [
    ...findings.map(({ ruleId, line }) => `${ruleId} ${line}`),
    ...ignored.map(({ ruleId, line, reason }) => `(${ruleId} ${line}: ${reason})`),
  ]
}

for (const [language, sentence] of Object.entries(long)) {
  for (const format of ['markdown', 'text', 'html'] as const) {
    const lines = (...middle: ReadonlyArray<string>): string => {
      const parts = [heading[language], ...middle]
      if (format === 'text') return parts.join('\n')
      if (format === 'markdown') return parts.join('\n\n')
      return parts.map((part) => (part?.startsWith('<!--') ? part : `<p>${part}</p>`)).join('\n\n')
    }
    const step = format === 'text' ? 1 : 2
    const line = (at: number): number => 1 + at * step

    test(`${language}, ${format}: a comment ignores in the next paragraph only`, () => {
      const source = lines('<!-- aiqyn ignore long-sentence: себебі бар -->', sentence, sentence)
      expect(told(source, { format, language })).toEqual([
        `long-sentence ${line(3)}`,
        `(long-sentence ${line(2)}: себебі бар)`,
      ])
      const { children } = parse(source, { format, language })
      expect(JSON.stringify(children)).not.toContain('aiqyn')
    })

    test(`${language}, ${format}: a range and a whole file`, () => {
      const range = lines(
        '<!-- aiqyn disable long-sentence: a -->',
        sentence,
        '<!-- aiqyn enable long-sentence -->',
        sentence,
      )
      expect(told(range, { format, language })).toEqual([
        `long-sentence ${line(4)}`,
        `(long-sentence ${line(2)}: a)`,
      ])
      const file = lines(sentence, sentence, '<!-- aiqyn ignore-file: b -->')
      expect(told(file, { format, language })).toEqual([
        `(long-sentence ${line(1)}: b)`,
        `(long-sentence ${line(2)}: b)`,
      ])
    })
  }
}

const act = (...lines: ReadonlyArray<string>): string =>
  ['# Закон о тишине', '**Статья 1. Цель**', ...lines].join('\n\n')
const sentence = long['ru'] ?? ''

test('a comment in a paragraph is about that paragraph', () => {
  expect(told(act(`${sentence} <!-- aiqyn ignore: a -->`, sentence))).toEqual([
    'long-sentence 7',
    '(long-sentence 5: a)',
  ])
  expect(told(act(`<!-- aiqyn ignore: a -->\n${sentence}`, sentence))).toEqual([
    'long-sentence 8',
    '(long-sentence 6: a)',
  ])
})

test('switching one rule on again leaves the others off', () => {
  expect(
    told(
      act(
        '<!-- aiqyn disable: a -->',
        sentence,
        '<!-- aiqyn enable long-sentence -->',
        sentence,
        '**Статья 1. Порядок**',
        'Ждите.',
      ),
    ),
  ).toEqual(['long-sentence 11', '(long-sentence 7: a)', '(duplicate-number 13: a)'])
})

test.each([
  ['without a reason', '<!-- aiqyn ignore long-sentence -->', ['ignore-without-reason 5']],
  ['with an empty reason', '<!-- aiqyn ignore long-sentence: -->', ['ignore-without-reason 5']],
])('%s the comment works, and is told', (_, comment, expected) => {
  expect(told(act(comment, sentence))).toEqual([...expected, '(long-sentence 7: )'])
})

test('an unknown rule is told at its name, with the one that was meant', () => {
  const source = act('<!-- aiqyn ignore long-sentense: a -->', sentence)
  const found = check(source).findings.find(({ ruleId }) => ruleId === 'unknown-rule')
  expect(source.slice(found?.start, found?.end)).toBe('long-sentense')
  expect(found?.replacements).toEqual([{ value: 'long-sentence' }])
  expect(told(source)).toEqual(['unknown-rule 5', 'long-sentence 7'])
})

test('a reason without its colon is one finding, and does not ignore all rules', () => {
  expect(told(act('<!-- aiqyn ignore because the board says so -->', sentence))).toEqual([
    'ignore-without-reason 5',
    'unknown-rule 5',
    'long-sentence 7',
  ])
})

test.each([
  ['a rule that finds nothing there', '<!-- aiqyn ignore number-gap: a -->', 'Ждите.'],
  ['nothing at all there', '<!-- aiqyn ignore: a -->', 'Ждите.'],
  ['what is switched on without having been off', '<!-- aiqyn enable -->', 'Ждите.'],
  ['a paragraph that does not follow', 'Ждите.', '<!-- aiqyn ignore: a -->'],
])('a comment is unused that names %s', (_, ...lines) => {
  const source = act(...lines)
  expect(told(source, { language: 'ru' }).map((line) => line.split(' ')[0])).toEqual([
    'unused-ignore',
  ])
})

test('each of several rules is told apart when it ignores nothing', () => {
  expect(told(act('<!-- aiqyn ignore long-sentence number-gap: a -->', sentence))).toEqual([
    'unused-ignore 5',
    '(long-sentence 7: a)',
  ])
})

test('an unknown word in a comment is told', () => {
  expect(told(act('<!-- aiqyn ignroe: a -->', 'Ждите.'), { language: 'ru' })).toEqual([
    'unknown-comment 5',
  ])
})

test('a rule that is off makes no comment unused, and its findings are gone altogether', () => {
  const source = act('<!-- aiqyn ignore long-sentence: a -->', sentence)
  expect(told(source, { rules: { 'long-sentence': 'off' } })).toEqual([])
})

test('levels hold for what is wrong with comments too', () => {
  const source = act('<!-- aiqyn ignore number-gap: a -->', 'Ждите.')
  expect(check(source, { rules: { 'unused-ignore': 'error' } }).counts.error).toBe(1)
  expect(() => check(source, { rules: { 'unused-ignor': 'off' } })).toThrow(/unused-ignore/)
})

test('what reads as words of the act is no comment', () => {
  const line = `Пишите <!-- aiqyn ignore: a --> так. ${sentence}`
  const source = `Статья 1. Цель\n${line}`
  expect(told(source, { format: 'text' })).toEqual(['long-sentence 2'])
  const words: Array<string> = []
  visit(parse(source, { format: 'text' }), (node) => {
    if (node.type === 'content') words.push(textOf(node))
    return undefined
  })
  expect(words.join()).toContain('<!-- aiqyn ignore: a -->')
})

test('comments of Akoma Ntoso work as those of HTML do', () => {
  const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="law"><body><article eId="art_1"><num>Статья 1.</num><heading>Цель</heading><paragraph eId="art_1__para_1"><num>1.</num><content>\n<!-- aiqyn ignore long-sentence: a -->\n<p>${sentence}</p>\n</content></paragraph></article></body></act></akomaNtoso>`
  expect(told(akn, { language: 'ru' }).filter((line) => line.includes('long-sentence'))).toEqual([
    '(long-sentence 3: a)',
  ])
})

test('tens of thousands of comments cost no more than their length', { timeout: 60_000 }, () => {
  const source = act('<!-- aiqyn disable long-sentence: a -->\n\nЖдите.\n\n'.repeat(5000), sentence)
  const { findings, ignored } = check(source)
  expect(ignored).toHaveLength(1)
  expect(findings.filter(({ ruleId }) => ruleId === 'unused-ignore')).toHaveLength(4999)
})

test('the name of a category ignores, and sets the level of, all of its rules', () => {
  const phrase = {
    id: 'ru-test-phrase',
    category: 'wordy-phrase' as const,
    find: ['в целях обеспечения', 'сна в целях обеспечения'],
    suggest: ['чтобы обеспечить'],
    note: 'Короче то же самое.',
    source: 'test',
    examples: { bad: [], good: [] },
  }
  const pack: Language = { ...ru, phrases: [phrase] }
  const lines = ['Орган ждёт в целях обеспечения тишины.', 'Орган ждёт сна в целях  обеспечения.']
  const draft = (...comments: ReadonlyArray<string>): string =>
    act(comments[0] ?? '', lines[0] ?? '', comments[1] ?? '', lines[1] ?? '')
  const rules = (source: string, options: CheckOptions = {}): Array<string> =>
    checkWith(source, [pack], { language: 'ru', ...options })
      .findings.filter(({ ruleId }) => /^ru-|rule|ignore/.test(ruleId))
      .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
  expect(rules(draft())).toEqual(['ru-test-phrase info', 'ru-test-phrase info'])
  expect(rules(draft('<!-- aiqyn ignore wordy-phrase: a -->'))).toEqual(['ru-test-phrase info'])
  expect(rules(draft('<!-- aiqyn ignore-file ru-test-phrase: a -->'))).toEqual([])
  expect(rules(draft('<!-- aiqyn disable: a -->', '<!-- aiqyn enable wordy-phrase -->'))).toEqual([
    'ru-test-phrase info',
  ])
  expect(rules(draft(), { rules: { 'wordy-phrase': 'off' } })).toEqual([])
  expect(rules(draft(), { rules: { 'ru-test-phrase': 'error', 'wordy-phrase': 'off' } })).toEqual([
    'ru-test-phrase error',
    'ru-test-phrase error',
  ])
  expect(() => rules(draft(), { rules: { 'ru-test-phrse': 'off' } })).toThrow('ru-test-phrase')
})
