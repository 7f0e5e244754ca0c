import { check } from 'aiqyn'
import { describe, expect, test } from 'vitest'

const ids = (text: string, language: string): Array<string> =>
  check(text, { language, format: 'text' })
    .findings.filter(({ ruleId }) => /term|names|twice|late/.test(ruleId))
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`)

const ru = `ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН
О сохранении садов

Статья 1. Сады`
const kk = `ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ
Бау-бақшаларды сақтау туралы

1-бап. Бау-бақшалар`
const en = `Section 1. Gardens`

describe('an abbreviation that stands before it is explained', () => {
  test('is told at its first use', () => {
    expect(
      ids(
        `${ru}\n1. Заявление подают через ГИС.\n2. Данные хранит государственная информационная система (далее – ГИС).\n3. ГИС открыта.`,
        'ru',
      ),
    ).toEqual(['late-abbreviation: ГИС'])
    expect(
      ids(
        `${kk}\n1. Өтініш МАЖ арқылы беріледі.\n2. Деректерді мемлекеттік ақпараттық жүйе (бұдан әрі – МАЖ) сақтайды.\n3. МАЖ ашық.`,
        'kk',
      ),
    ).toEqual(['late-abbreviation: МАЖ'])
    expect(
      ids(
        `${en}\n(1) Apply through the NGR.\n(2) The Minister keeps the National Garden Register (in this Act “NGR”).\n(3) The National Garden Register (referred to in this Act as the “NGR”) is open, and the NGR is free.`,
        'en',
      ),
    ).toContain('late-abbreviation: NGR')
  })

  test('is not told when the explanation comes first', () => {
    expect(
      ids(
        `${ru}\n1. Данные хранит государственная информационная система (далее – ГИС).\n2. ГИС открыта.`,
        'ru',
      ),
    ).toEqual([])
  })
})

describe('two short names for one thing', () => {
  test('are told at the second', () => {
    expect(
      ids(
        `${ru}\n1. Общий электронный реестр садов и огородов области и ее городов (далее – Реестр) ведет аким.\n2. Общий электронный реестр садов и огородов области и ее городов (далее – Перечень) открыт. Перечень и Реестр бесплатны.`,
        'ru',
      ),
    ).toEqual([expect.stringMatching(/^two-names: .*Перечень\)$/)])
    expect(
      ids(
        `${kk}\n1. Облыстың барлық ауылдары мен қалаларындағы бау-бақшалар мен бақтар тізілімін (бұдан әрі – Тізілім) әкім жүргізеді.\n2. Облыстың барлық ауылдары мен қалаларындағы бау-бақшалар мен бақтар тізілімі (бұдан әрі – Тізбе) ашық. Тізбе мен Тізілім тегін.`,
        'kk',
      ),
    ).toEqual([expect.stringMatching(/^two-names: .*Тізбе\)$/)])
  })
})

describe('a term with two meanings', () => {
  const twice = (first: string, second: string): string =>
    `${en}\n(1) “Garden” means ${first}.\n(2) A garden is open.\nSection 2. Parks\n(1) “Garden” means ${second}.\n(2) A garden is shut.`

  test('is told', () => {
    expect(ids(twice('land with trees', 'a place where flowers are sold'), 'en')).toEqual([
      expect.stringMatching(/^ambiguous-term: /),
    ])
  })

  test('is told as a repetition when the meaning is the same', () => {
    expect(ids(twice('land with trees', 'land with trees'), 'en')).toEqual([
      expect.stringMatching(/^defined-twice: /),
    ])
  })

  test('is none when one of them only points to the other, or holds in its section alone', () => {
    expect(
      ids(
        twice('land with trees', 'land').replace(
          'means land.',
          'has the meaning given by section 1.',
        ),
        'en',
      ),
    ).toEqual([])
    expect(
      ids(
        `${en}\n(1) In this section, “garden” means land with trees.\n(2) A garden is open.\nSection 2. Parks\n(1) In this section, “garden” means a shop.\n(2) A garden is shut.`,
        'en',
      ),
    ).toEqual([])
  })
})

describe('a name that is used before it is given', () => {
  test('is told at its first use', () => {
    expect(
      ids(
        `${ru}\n1. Деньги садам выдает Фонд.\n2. Помощь оказывает областной садовый фонд (далее – Фонд).\n3. Отчет Фонда открыт.`,
        'ru',
      ),
    ).toEqual(['late-name: Фонд'])
    expect(
      ids(
        `${kk}\n1. Бақтарға ақшаны облыста Қор береді.\n2. Көмекті облыстық бақ қоры (бұдан әрі – Қор) көрсетеді.\n3. Әкім үшін Қордың есебі ашық.`,
        'kk',
      ),
    ).toEqual(['late-name: Қор'])
    expect(
      ids(
        `${en}\n(1) Money is paid by the Board each year.\n(2) The National Garden Board (in this Act referred to as the “Board”) meets in spring.\n(3) A report of the Board is open.`,
        'en',
      ),
    ).toEqual(['late-name: Board'])
  })

  test('is no part of a longer name, no common noun, and no name that was given before', () => {
    expect(
      ids(
        `${ru}\n1. Деньги садам выдает Фонд развития районов и любой фонд помощи.\n2. Помощь оказывает областной садовый фонд (далее – Фонд).\n3. Отчет Фонда открыт.`,
        'ru',
      ),
    ).toEqual([])
    expect(
      ids(
        `${en}\n(1) Money is paid by the Board of Parks, and by any board.\n(2) The National Garden Board (in this Act referred to as the “Board”) meets.\n(3) A report of the Board is open.`,
        'en',
      ),
    ).toEqual([])
  })
})

test('a term is used by its first name alone, in a heading, or in the rest of the sentence that names it', () => {
  const act = (rest: string): string =>
    `Статья 1. Понятия\n\nВ настоящем Законе используются следующие понятия:\n\n1) учет насаждений (подеревный перечет) – счет деревьев.\n\n${rest}`
  const unused = (text: string): number =>
    check(text, { language: 'ru' }).findings.filter(({ ruleId }) => ruleId === 'unused-term').length
  expect(unused(act('Статья 2. Сроки\n\nСад открыт.'))).toBe(1)
  expect(unused(act('Статья 2. Сроки учета насаждений\n\nСад открыт.'))).toBe(0)
  expect(unused(act('Статья 2. Сроки\n\nУчет насаждений ведут весной.'))).toBe(0)
  expect(unused('1. Сбор платят в Союзе садов (далее – СС), в садах – членах СС.')).toBe(0)
  expect(unused('1. Сбор платят в Союзе садов (далее – СС), в садах – его членах.')).toBe(1)
})

test('a word of the other language behind a closed definition is no name, one that goes on is', () => {
  const bilingual = `${en}\n1. In this Act, “fee” means a fee set by rule; (“frais”) “owner” means a keeper. (“ministère”)\n2. The owner pays the fee.`
  expect(ids(bilingual, 'en').filter((one) => /frais|minist/.test(one))).toEqual([])
  const named = `${en}\n1. The Garden Council (“the Council”) meets.`
  expect(ids(named, 'en').join()).toContain('the Council')
})
