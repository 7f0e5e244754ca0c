import { type Provision, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { dictionaryName } from './dictionary-name.ts'
import { ru } from './index.ts'

const read = (text: string): Array<Provision> => summarize(text, [ru]).provisions
const told = (text: string): Array<string> =>
  read(`Статья 1. Порядок\n${text}`).map(({ type, party = '–' }) => `${type}: ${party}`)

test('who must, may and must not is the subject in front, whatever tells when and why', () => {
  expect(
    told('1. В целях безопасности детей владельцы качелей при осмотре обязаны вести журнал.'),
  ).toEqual(['duty: владельцы качелей'])
  expect(told('1. Лица, имеющие долг по взносам, не вправе голосовать.')).toEqual([
    'prohibition: Лица, имеющие долг по взносам',
  ])
  expect(told('1. В случае отказа органом заявитель имеет право обжаловать решение.')).toEqual([
    'right: заявитель',
  ])
})

test('an unknown noun is a party where only somebody can be the subject, a thing never is', () => {
  expect(told('1. Смотритель вправе закрыть площадку.')).toEqual(['right: Смотритель'])
  expect(told('1. Качели должны выдерживать двоих детей.')).toEqual(['duty: –'])
  expect(told('1. Устав кооператива должен содержать адрес.')).toEqual(['duty: –'])
})

test('who does what is done stands in the form of an agent, and is given in that of a subject', () => {
  expect(told('1. Акт осмотра направляется уполномоченным органом владельцу.')).toEqual([
    'power: уполномоченный орган',
  ])
  expect(told('1. Владельцем и арендатором не допускается вырубка деревьев.')).toEqual([
    'prohibition: Владелец и арендатор',
  ])
  // Who sets the form does not send the document.
  expect(told('1. Заявка подается по форме, утвержденной уполномоченным органом.')).toEqual([
    'duty: –',
  ])
})

test('on whom a duty is laid, and whom something is forbidden, are parties', () => {
  expect(told('1. Уборка площадки возлагается на пользователей участка.')).toEqual([
    'duty: пользователи участка',
  ])
  expect(told('1. Посетителям запрещается кормить птиц.')).toEqual(['prohibition: Посетители'])
  // What is handed over to somebody is not forbidden to them.
  expect(told('1. Запрещается передавать ключ посетителям.')).toEqual(['prohibition: –'])
})

test('an enumeration gives each item its lead-in and its party', () => {
  expect(told('1. Смотритель обязан:\n1) открывать ворота;\n2) вести журнал.')).toEqual([
    'duty: Смотритель',
    'duty: Смотритель',
  ])
  expect(
    told('1. К полномочиям акимата относятся:\n1) выбор места;\n2) утверждение сметы.'),
  ).toEqual(['power: акимат', 'power: акимат'])
})

test('conditions, exceptions, time limits and sums are told with their places', () => {
  const text =
    'Статья 1. Плата\n1. В случае поломки качелей владелец обязан в течение трех дней со дня осмотра устранить ее, за исключением зимнего времени.'
  const [provision] = read(text)
  expect(provision).toMatchObject({
    type: 'duty',
    party: 'владелец',
    condition: 'В случае поломки качелей',
    deadline: 'в течение трех дней со дня осмотра',
    exception: 'за исключением зимнего времени',
  })
  for (const { evidence } of provision?.details ?? [])
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
})

test('a rule that is still to be made names who has to make it', () => {
  expect(told('1. Порядок осмотра качелей определяется уполномоченным органом.')).toEqual([
    'delegation: уполномоченный орган',
  ])
  const [provision] = read(
    'Статья 1. Осмотр\n1. Владелец обязан осматривать качели в порядке, определяемом уполномоченным органом.',
  )
  expect(provision?.details).toContainEqual(
    expect.objectContaining({ kind: 'delegation', party: 'уполномоченный орган' }),
  )
})

test('who pays and who is paid stand with a payment', () => {
  const [provision] = read(
    'Статья 1. Выплаты\n1. Пособие выплачивается родителям за счет средств местного бюджета.',
  )
  expect(provision).toMatchObject({
    type: 'payment',
    payer: 'местного бюджета',
    payee: 'родителям',
  })
})

test('what nobody in particular must do says so', () => {
  const [provision] = read('Статья 1. Осмотр\n1. Протокол размещается на доске объявлений.')
  expect(provision).toMatchObject({ type: 'duty', actorNotNamed: true })
})

test('steps of a procedure are counted in the article that sets it out', () => {
  const provisions = read(
    'Статья 1. Порядок осмотра\n1. Заявитель подает заявление.\n2. Уполномоченный орган рассматривает заявление.\nСтатья 2. Ограда\n1. Владелец обязан красить ограду.',
  )
  expect(provisions.map(({ step }) => step)).toEqual([1, 2, undefined])
})

test('descriptions provide nothing', () => {
  expect(told('1. Качели подразделяются на малые и большие.')).toEqual([])
  expect(told('1. Контроль осуществляется в форме осмотра.')).toEqual([])
  expect(told('1. Качели могут быть:\n1) малые;\n2) большие.')).toEqual([])
  expect(told('1. Комитет является государственным органом.')).toEqual([])
})

test('a name is given in the form of a subject', () => {
  expect(dictionaryName('уполномоченным органом области')).toBe('уполномоченный орган области')
  expect(dictionaryName('местными исполнительными органами')).toBe('местные исполнительные органы')
  expect(dictionaryName('собственников и владельцев')).toBe('собственники и владельцы')
  expect(dictionaryName('секретаря комиссии')).toBe('секретарь комиссии')
  // A subject stays as it is.
  expect(dictionaryName('владельцы животных')).toBe('владельцы животных')
})
