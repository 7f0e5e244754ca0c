import { check, readability } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { actors, notActors, sources } from './difficulty/actors.ts'
import { commonWords } from './difficulty/common-words.ts'
import { deeds, manners } from './difficulty/impersonals.ts'
import { genitives, notGenitives } from './difficulty/links.ts'
import { actions, notActions } from './difficulty/nominalisations.ts'
import { notParticiples } from './difficulty/participles.ts'
import { difficulty } from './difficulty.ts'
import { ru } from './index.ts'

const { marks } = difficulty

/** The words of a line which have a mark. */
function marked(mark: keyof typeof marks, words: string): ReadonlyArray<string> {
  return words.split(' ').filter((word) => marks[mark]?.(word))
}

/** What a driver tells an editor of a sentence: the words it points at. */
function told(ruleId: string, sentence: string): ReadonlyArray<string> {
  const text = `Статья 1. Порядок\n\n${sentence}\n`
  return check(text, [ru], { language: 'ru' })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ start, end }) => text.slice(start, end))
}

test('data are sorted, without repetition, in Cyrillic letters', () => {
  const lists = {
    ...{ actions, actors, commonWords, deeds, genitives, manners },
    ...{ notActions, notActors, notGenitives, notParticiples, sources },
  }
  for (const [name, list] of Object.entries(lists)) {
    expect(list, name).toEqual([...new Set(list)].sort())
    expect(
      list.filter((entry) => !/^[а-я][а-яё\\[\] s-]*$/.test(entry)),
      name,
    ).toEqual([])
  }
})

test('actions told as nouns are known by their form', () => {
  const actions =
    'осуществление обеспечению рассмотрении принятия изъятием проверку оценке надзором реализации регистрацию учёт приём'
  expect(marked('nominalisation', actions)).toEqual(actions.split(' '))
})

test('things, places, documents and terms of law are no actions', () => {
  const things =
    'здание положения учреждением решение заявления требований отношениях правонарушение образования линия компании внутренние последний водоснабжения землепользование контроль учётом контролёр проверенный оценщик'
  expect(marked('nominalisation', things)).toEqual([])
})

test('light verbs have all their forms, with ё and with е', () => {
  const forms =
    'осуществляет осуществляющих осуществляется осуществить осуществлён осуществлена производит произведено проводят проведён оказывать окажут ведёт ведет ведутся'
  expect(marked('lightVerb', forms)).toEqual(forms.split(' '))
  expect(marked('lightVerb', 'проводник производство ведомство принимает оказия ведущая')).toEqual([
    'ведущая',
  ])
})

test('genitives make links of a chain, attributes, verbs, dates and units do not', () => {
  const links = 'обеспечения реализации прав граждан органов деятельности потребителей обязательств'
  expect(marked('link', links)).toEqual(links.split(' '))
  const others =
    'обеспечение государственных законного внести провести соблюсти части статьи пункта года республики'
  expect(marked('link', others)).toEqual([])
})

test('participles are told from adjectives', () => {
  const participles = 'осуществляющих выданного проводимые принятое прибывшим выраженный изъятая'
  expect(marked('participle', participles)).toEqual(participles.split(' '))
  const adjectives =
    'следующий настоящего уполномоченным ответственных внутренняя государственной необходимые соответствующие населённый действительный системой'
  expect(marked('participle', adjectives)).toEqual([])
})

test('deeds without an actor are told from states and prohibitions', () => {
  const deeds = 'подлежит осуществляется проводятся утверждаться выдаётся ведется направляется'
  expect(marked('impersonal', deeds)).toEqual(deeds.split(' '))
  expect(
    marked('impersonal', 'является находится относятся запрещается допускается применяется'),
  ).toEqual([])
})

test('who acts stands in the instrumental', () => {
  const actors = 'органом судом комиссией министерством лицами заявителем участниками законом им'
  expect(marked('agent', actors)).toEqual(actors.split(' '))
  expect(marked('agent', 'орган судном показателем источником способом образом')).toEqual([])
})

test('names of units are told from words that begin like them', () => {
  const units = 'статья статьёй пунктов подпункта часть абзаце глав разделом параграфа'
  expect(marked('unitName', units)).toEqual(units.split(' '))
  expect(marked('unitName', 'частный частично пунктир главный разделить статус')).toEqual([])
})

test('long words of daily life are common, rare ones are not', () => {
  const known = 'государственного организациями использования законодательством железнодорожных'
  expect(marked('common', known)).toEqual(known.split(' '))
  expect(
    marked('common', 'гидромелиоративным депонирования квазигосударственного субсидирование'),
  ).toEqual([])
})

test('a chain needs four nouns that hang on each other', () => {
  expect(
    told('noun-chain', 'Порядок обеспечения реализации прав граждан утверждает министр.'),
  ).toEqual(['обеспечения реализации прав граждан'])
  expect(
    told(
      'noun-chain',
      'Порядок защиты законных интересов членов сельского кооператива утверждается.',
    ),
  ).toEqual(['защиты законных интересов членов сельского кооператива'])
})

test('conjunctions, names, units and titles make no chain', () => {
  expect(told('noun-chain', 'Порядок защиты прав и интересов граждан утверждает министр.')).toEqual(
    [],
  )
  expect(
    told(
      'noun-chain',
      'Приказ Комитета по делам Министерства финансов Республики Казахстан действует.',
    ),
  ).toEqual([])
  expect(told('noun-chain', 'На основании подпункта 3) пункта 2 статьи 15 Закона.')).toEqual([])
  expect(
    told(
      'noun-chain',
      'Приказ «Об утверждении Правил утверждения норм потребления услуг связи» отменяется.',
    ),
  ).toEqual([])
})

test('a light verb reaches its noun over an attribute, not over a preposition', () => {
  expect(told('light-verb', 'Орган осуществляет ежегодную проверку складов.')).toEqual([
    'осуществляет ежегодную проверку',
  ])
  expect(told('light-verb', 'Орган осуществляет государственный контроль.')).toEqual([])
  expect(told('light-verb', 'Торги проводятся с учётом спроса.')).toEqual([])
  expect(told('light-verb', 'Работа ведётся при соблюдении правил.')).toEqual([])
})

test('a sentence asks once who must act', () => {
  expect(told('missing-actor', 'Пособие назначается и выплачивается в течение месяца.')).toEqual([
    'назначается',
  ])
})

test('nobody is missing where someone is named, nothing is done, or only the manner is told', () => {
  for (const sentence of [
    'Пособие назначается местным исполнительным органом.',
    'Порядок утверждается правилами.',
    'Плата за доставку не взимается.',
    'Флаг поднимают в залах, где проводятся заседания.',
    'Торги проводятся в следующих режимах.',
    'Обучение осуществляется путём чтения лекций.',
    'Срок автоматически продлевается на пять минут.',
  ])
    expect(told('missing-actor', sentence), sentence).toEqual([])
})

test('participles open clauses behind a comma only', () => {
  expect(
    told(
      'participial-clauses',
      'Лица, имеющие судимость, не могут занимать должности, связанные с детьми, в школах, больницах и лагерях города, принимающих детей из сёл, и в прочих местах, где дети живут и учатся.',
    ),
  ).toHaveLength(1)
  // Two clauses burden no short sentence.
  expect(
    told(
      'participial-clauses',
      'Лица, имеющие судимость, не могут занимать должности, связанные с детьми.',
    ),
  ).toEqual([])
  expect(
    told(
      'participial-clauses',
      'Выданные документы и принятые заявления хранит созданная комиссия.',
    ),
  ).toEqual([])
  expect(
    told(
      'participial-clauses',
      'В случаях, предусмотренных законом, и в порядке, установленном правилами.',
    ),
  ).toEqual([])
})

test('one reference through several units is one', () => {
  const one =
    'Документы подают по подпункту 3) пункта 2 статьи 15 и части второй пункта 4 статьи 7.'
  expect(told('many-references', one)).toEqual([])
  const three = 'Заявка подаётся по пункту 2 статьи 15, статье 7 и пункту 4 статьи 9.'
  expect(told('many-references', three)).toEqual([three])
})

test('a double negation is told, concord of negations and limits are not', () => {
  expect(told('double-negation', 'Орган не вправе не принять заявление.')).toEqual([])
  expect(told('ru-cannot-not', 'Орган не вправе не принять заявление.')).toEqual(['не вправе не'])
  expect(told('double-negation', 'Срок нельзя просто не соблюдать.')).toEqual(['нельзя просто не'])
  for (const sentence of [
    'Никто не обязан платить дважды.',
    'Орган не вправе отказать, если срок не истёк.',
    'Масса без нагрузки не превышает четырёхсот килограммов.',
  ])
    expect(told('double-negation', sentence), sentence).toEqual([])
})

test('words in capitals, numbers and known names are no abbreviations', () => {
  for (const sentence of [
    'Акимат области РЕШИЛ утвердить план.',
    'НАСТОЯЩИЙ ЗАКОН ДЕЙСТВУЕТ.',
    'Приказ № 67-НП отменяется.',
    'Всеобщая декларация (резолюция III) действует.',
    'Товар отвечает ГОСТ, а ТОО платит налог.',
  ])
    expect(told('undefined-abbreviation', sentence), sentence).toEqual([])
  expect(told('undefined-abbreviation', 'Заявитель указывает РНН.')).toEqual(['РНН'])
})

test('a plain text has no drivers, a heavy one names them', () => {
  const plain = readability('Статья 1. Плата\n\nВладелец платит сбор до 1 мая.\n', [ru])
  expect(plain.drivers.map(({ id }) => id)).toEqual([])
  const heavy = readability(
    'Статья 1. Плата\n\nОсуществление проверки обеспечения исполнения требований к гидромелиоративному оборудованию производится ежегодно.\n',
    [ru],
  )
  expect(heavy.drivers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['hard-words', 'missing-actor', 'nominalisations']),
  )
})

test('a light verb is told only where one plain verb says the same, and no heading names its noun', () => {
  expect(told('light-verb', 'Комиссия проводит анализ заявок.')).toEqual(['проводит анализ'])
  expect(told('light-verb', 'Комиссия проводит аттестацию служащих.')).toEqual([])
  expect(
    told('light-verb', '### Статья 5. Анализ заявок\n\nКомиссия проводит анализ заявок.'),
  ).toEqual([])
})

test('a body with its name, and a fixed term, are one link of a chain', () => {
  expect(
    told('noun-chain', 'Решение принимают по результатам рассмотрения жалоб граждан органами.'),
  ).toEqual([])
  expect(told('noun-chain', 'Он ждёт прибытия сотрудников органов внутренних дел.')).toEqual([])
  expect(
    told('noun-chain', 'Он уведомляет об этом до истечения срока действия удостоверения.'),
  ).toEqual([])
})
