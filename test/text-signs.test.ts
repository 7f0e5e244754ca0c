import type { Language, SignOf } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { kk } from '@aiqyn/language-kk'
import { ru } from '@aiqyn/language-ru'
import { expect, test } from 'vitest'
import { hasSign } from '../packages/core/src/facts/text-signs.ts'
import { corpusActs, corpusBills, exampleDrafts } from './support/corpus.ts'

const signs: ReadonlyArray<SignOf> = ['amends', 'announcesTerms', 'ownTime']

function saysOfEach({
  amending,
  amendments,
  definitions,
  entryIntoForce,
}: Language): Readonly<Record<SignOf, ReadonlyArray<RegExp>>> {
  const { cue, application, repeal, retroactive, sunset, suspension } = entryIntoForce
  return {
    amends: [amending.cue, amendments.operation],
    announcesTerms: [definitions.announces],
    ownTime: [cue, repeal, retroactive, sunset, suspension, ...(application ? [application] : [])],
  }
}

test.each([
  [kk, 'Осы Заң 2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.', 'ownTime'],
  [kk, 'Осы Заңда мынадай ұғымдар пайдаланылады:', 'announcesTerms'],
  [ru, 'Пункт 3 исключить.', 'amends'],
  [ru, 'Признать утратившим силу приказ от 1 мая 2020 года.', 'ownTime'],
  [en, 'Section 3 is amended by striking “may”.', 'amends'],
  [en, 'This Act ceases to apply on 1 May 2030.', 'ownTime'],
] as const)('a word shows what a text may say', (language, text, sign) => {
  expect(hasSign({ text }, sign, language)).toBe(true)
})

test.each([
  [kk, 'Иесі жануарды күтіп-бағуға міндетті.'],
  [ru, 'Владелец обязан содержать животное.'],
  [en, 'The owner must keep the animal.'],
])('most texts have no such word', (language, text) => {
  expect(signs.filter((sign) => hasSign({ text }, sign, language))).toEqual([])
})

test('whatever the expressions find has such a word in it', () => {
  for (const { name, text } of [...corpusActs(), ...exampleDrafts(), ...corpusBills(100)]) {
    const language = /(?:\.|^)kk/.test(name) ? kk : /(?:\.|^)ru/.test(name) ? ru : en
    const says = saysOfEach(language)
    for (const sentence of text.split(/\n+|(?<=[.;]) /)) {
      const owner = { text: sentence }
      for (const sign of signs)
        for (const expression of says[sign])
          if (expression.test(sentence) && !hasSign(owner, sign, language))
            expect.fail(`${sign} of ${language.id}: ${sentence}`)
    }
  }
})
