import { languages } from 'aiqyn'
import { expect, test } from 'vitest'
import { partyNames } from './party-names.ts'

function list(tag: string, ...parties: ReadonlyArray<string>): Array<string> {
  const language = languages.find(({ id }) => id === tag)
  if (!language) throw new TypeError(`Expected a language, not \`${tag}\``)
  return [...new Set([...partyNames(parties, language).values()].flat())]
}

test('one party has one name, whatever its number, its conjunctions and its capitals', () => {
  expect(list('ru', 'владелец и ответственное лицо', 'Владельцы и ответственные лица')).toEqual([
    'Владелец и ответственное лицо',
  ])
  expect(list('kk', 'меншік иесі және иегері', 'Меншік иелері мен иегерлері')).toEqual([
    'Меншік иесі және иегері',
  ])
  expect(list('en', 'the owner', 'owners')).toHaveLength(1)
})

test('a short name stands under each longer one with the same head', () => {
  const ru = languages.find(({ id }) => id === 'ru')
  const names = ru && partyNames(['владелец', 'владелец двора', 'владелец животного'], ru)
  expect(names?.get('владелец')).toEqual(['Владелец двора', 'Владелец животного'])
  expect(list('kk', 'меншік иесі', 'жануардың меншік иесі')).toEqual(['Жануардың меншік иесі'])
})

test('bodies of another kind, and lists, do not swallow a name', () => {
  expect(list('ru', 'государственные органы', 'отраслевые государственные органы')).toHaveLength(2)
  expect(list('ru', 'лица', 'лица, не достигшие совершеннолетия')).toHaveLength(2)
})

test('what ends or begins with a word that goes with others is no name', () => {
  expect(list('ru', 'пользователи имеют иные права и')).toEqual([])
  expect(list('kk', 'оның меншік иесі')).toEqual([])
})
