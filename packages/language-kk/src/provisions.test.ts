import { type Provision, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { dictionaryName } from './dictionary-name.ts'
import { kk } from './index.ts'

const read = (text: string): Array<Provision> => summarize(text, [kk]).provisions
const told = (text: string): Array<string> =>
  read(`1-бап. Тәртіп\n${text}`).map(({ type, party = '–' }) => `${type}: ${party}`)

test('who must, may and must not is the name in the form of a subject, wherever it stands', () => {
  expect(told('1. Бақ иесі ағаштарды суаруға міндетті.')).toEqual(['duty: Бақ иесі'])
  expect(told('1. Ағаштарды кесу тәртібін уәкілетті орган айқындайды.')).toEqual([
    'delegation: уәкілетті орган',
  ])
  expect(told('1. Келушінің ағаш отырғызуға құқығы бар.')).toEqual(['right: Келуші'])
})

test('a body that has made a rule is not who acts by it', () => {
  expect(
    told('1. Есепті уәкілетті орган бекіткен қағидаларға сәйкес бақ операторы жүргізеді.'),
  ).toEqual(['duty: бақ операторы'])
})

test('on whom a duty is laid is a party', () => {
  expect(told('1. Бақты күту жөніндегі міндет бақ иелеріне жүктеледі.')).toEqual([
    'duty: бақ иелері',
  ])
})

test('the words that close an enumeration rule each item, and its lead-in names the party', () => {
  expect(told('1. Бақ иесі:\n1) ағаштарды суаруға;\n2) қоқысты шығаруға міндетті.')).toEqual([
    'duty: Бақ иесі',
    'duty: Бақ иесі',
  ])
})

test('what closes a condition or an exception tells where it stands', () => {
  const [provision] = read(
    '1-бап. Бақ\n1. Қыс мезгілін қоспағанда, ағаш сынған жағдайда, бақ иесі оны үш күн ішінде алып тастауға міндетті.',
  )
  expect(provision).toMatchObject({
    type: 'duty',
    exception: 'Қыс мезгілін қоспағанда',
    condition: 'ағаш сынған жағдайда',
    deadline: 'үш күн ішінде',
  })
})

test('what is done by nobody who is named says so, and what is described provides nothing', () => {
  const [provision] = read('1-бап. Бақ\n1. Хаттама тақтада орналастырылады.')
  expect(provision).toMatchObject({ type: 'duty', actorNotNamed: true })
  expect(told('1. Ағаштар мынадай түрлерге бөлінеді: алма, алмұрт.')).toEqual([])
  expect(told('1. Комитет мемлекеттік орган болып табылады.')).toEqual([])
})

test('a name is given in the form of a subject', () => {
  expect(dictionaryName('меншік иелеріне немесе иегерлеріне')).toBe(
    'меншік иелері немесе иегерлері',
  )
  expect(dictionaryName('бақ операторының')).toBe('бақ операторы')
  expect(dictionaryName('уәкілетті орган')).toBe('уәкілетті орган')
})
