import { findPassages, findReferences } from '@aiqyn/core'
import { check, languages, parse } from 'aiqyn'
import { expect, test } from 'vitest'
import { corpusActs, corpusBills, foreignAkn } from './support/corpus.ts'

test('every reference is evidence of its words, and leads to units that are there', () => {
  const sources = [
    'Статья 1. Имя\n1. Да.\n2. По пункту 1 настоящей статьи и Закону «О садах» сажают.',
    '1-бап. Атауы\n1. Иә.\n2. Осы баптың 1-тармағы мен «Бақтар туралы» Заң қолданылады.',
    '1 Name\n\n(1) Yes.\n\n(2) Subsection (1) of this section and the Gardens Act 2014 apply.',
  ]
  for (const source of sources) {
    for (const text of [source, `\uFEFF${source.replace(/\n/g, '\r\n')}`]) {
      const act = parse(text)
      const language = languages.find(({ id }) => id === act.data.language)
      if (!language) throw new Error(`No language pack for ${act.data.language}`)
      const references = findReferences(act, findPassages(act, language), language)
      expect(references.map(({ kind }) => kind)).toEqual(['internal', 'external'])
      for (const { evidence } of references)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  }
})

test('texts that are no acts, and lists without end, are read too', () => {
  for (const text of [
    '',
    'пункт',
    'осы баптың осы баптың',
    'section (((((',
    `статьи ${'1, '.repeat(5000)}`,
    `${'подпункта 3) пункта 2 '.repeat(2000)}`,
    `${'осы Заңның 5-бабының '.repeat(2000)}`,
    `${'section 5(2)(a) of '.repeat(2000)}`,
    `${'«'.repeat(3000)}закон${'»'.repeat(3000)}`,
  ])
    expect(check(text).findings.filter(({ ruleId }) => ruleId === 'broken-reference')).toEqual([])
})

// All that these acts cite is there: the annexes of the budget law are published apart, which is no error.
const real = [...corpusActs(), ...corpusBills(20), ...foreignAkn()]
test.each(real)('is not told that it cites what is not there: $name', ({ text }) => {
  const { findings } = check(text)
  expect(findings.filter(({ ruleId }) => ruleId === 'broken-reference')).toEqual([])
})
