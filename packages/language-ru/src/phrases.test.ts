import { check } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { ru } from './index.ts'
import { phrases } from './phrases.ts'

/** What `check` finds in a sentence that stands alone in an article. */
function findingsIn(sentence: string): ReturnType<typeof check>['findings'] {
  return check(`Статья 1. Порядок\n\n${sentence}\n`, [ru], { language: 'ru' }).findings
}

/** The sentence with every proposal taken, from the last to the first. */
function mended(sentence: string): string {
  const heading = 'Статья 1. Порядок\n\n'
  return findingsIn(sentence)
    .filter(({ replacements }) => replacements !== undefined)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, replacements }) => {
      const from = start - heading.length
      return text.slice(0, from) + replacements?.[0]?.value + text.slice(end - heading.length)
    }, sentence)
}

const ids = phrases.map(({ id }) => id)
const written = phrases.flatMap(({ find, except = [] }) => [...find, ...except])

test('ids are unique, kebab-case and say the language', () => {
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^ru(?:-[a-z]+)+$/.test(id))).toEqual([])
})

test('rules of a category are sorted', () => {
  for (const category of new Set(phrases.map((rule) => rule.category))) {
    const own = phrases.filter((rule) => rule.category === category).map(({ id }) => id)
    expect(own).toEqual([...own].sort())
  }
})

test('there are 80 rules or more, in every category', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(80)
  expect([...new Set(phrases.map(({ category }) => category))].sort()).toEqual([
    'double-negation',
    'inconsistent-words',
    'language-slip',
    'light-verb',
    'officialese',
    'redundancy',
    'vague-words',
    'wordy-phrase',
  ])
})

test('a rule has no proposal, one for all phrases, or one for each', () => {
  const wrong = phrases.filter(
    ({ suggest, find }) => suggest.length > 1 && suggest.length !== find.length,
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('no phrase is told by two rules', () => {
  expect(written.filter((phrase, at) => written.indexOf(phrase) !== at)).toEqual([])
})

test('no proposal is itself a phrase with a plainer form', () => {
  const all = new Set(phrases.flatMap(({ find }) => find))
  expect(phrases.flatMap(({ suggest }) => suggest).filter((words) => all.has(words))).toEqual([])
})

test('phrases are in lower case, in Cyrillic letters only', () => {
  const proposed = phrases.flatMap(({ suggest }) => suggest)
  const wrong = [...written, ...proposed].filter((phrase) => !/^,? ?[а-яё *-]+$/.test(phrase))
  expect(wrong).toEqual([])
})

test('a phrase with ё stands also with е', () => {
  const all = new Set(written)
  const alone = written.filter((phrase) => !all.has(phrase.replaceAll('ё', 'е')))
  expect(alone).toEqual([])
})

test('notes are one sentence or two, and sources are named', () => {
  for (const { id, note, source } of phrases) {
    expect(note, id).toMatch(/^[\p{Lu}«].{10,140}[.?]$/u)
    expect(source.length, id).toBeGreaterThan(5)
  }
})

for (const { id, find, examples } of phrases) {
  test(`${id} finds its bad examples and not its good ones`, () => {
    expect(examples.bad.length).toBeGreaterThan(0)
    expect(examples.good.length).toBeGreaterThan(0)
    for (const sentence of examples.bad)
      expect(
        findingsIn(sentence).map(({ ruleId }) => ruleId),
        sentence,
      ).toContain(id)
    for (const sentence of examples.good)
      expect(
        findingsIn(sentence).map(({ ruleId }) => ruleId),
        sentence,
      ).not.toContain(id)
  })

  test(`${id} is found by every phrase it lists`, () => {
    for (const phrase of find) {
      const sentence = `Тогда ${phrase.replaceAll('*', '')} будет лето.`
      expect(
        findingsIn(sentence).map(({ ruleId }) => ruleId),
        phrase,
      ).toContain(id)
    }
  })
}

test('a comma is set where a conjunction needs one, and only there', () => {
  expect(mended('Договор расторгается в случае, если товар не поставлен.')).toBe(
    'Договор расторгается, если товар не поставлен.',
  )
  expect(mended('Товар возвращается, в случае если он испорчен.')).toBe(
    'Товар возвращается, если он испорчен.',
  )
  expect(mended('В случае, если товар испорчен, деньги возвращаются.')).toBe(
    'Если товар испорчен, деньги возвращаются.',
  )
  expect(mended('Договор расторгается только в случае, если товар не поставлен.')).toBe(
    'Договор расторгается, только если товар не поставлен.',
  )
  expect(mended('Деньги возвращаются по заявлению или в случае, если товар испорчен.')).toBe(
    'Деньги возвращаются по заявлению или если товар испорчен.',
  )
  expect(mended('Кредитор удерживает её до тех пор, пока долг не уплачен.')).toBe(
    'Кредитор удерживает её, пока долг не уплачен.',
  )
  expect(mended('Договор (статья 5) расторгается (в случае, если он нарушен).')).toBe(
    'Договор (статья 5) расторгается (если он нарушен).',
  )
})

test('a light verb keeps its noun where another noun hangs on the verb', () => {
  const bad = 'Комитет осуществляет руководство архивами.'
  const good = 'Комитет осуществляет руководство и межотраслевую координацию.'
  expect(mended(bad)).toBe('Комитет руководит архивами.')
  expect(mended(good)).toBe(good)
})

test('words of a defined term and of a title stay as they are', () => {
  const text =
    'Статья 1. Понятия\n\nВ настоящем Законе используются следующие основные понятия:\n' +
    '1) надлежащие меры – вакцинация и обработка животных.\n\n' +
    'Статья 2. Порядок\n\n1. Надлежащие меры утверждает аким.\n' +
    '2. В Закон «О действующем законодательстве» вносятся изменения.\n'
  const found = check(text, [ru], { language: 'ru' }).findings.map(({ ruleId }) => ruleId)
  expect(found).not.toContain('ru-necessary-measures')
  expect(found).not.toContain('ru-law-in-force')
})
