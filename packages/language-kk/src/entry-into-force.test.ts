import { findScope, parse, type Summary, summarize } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { kk } from './index.ts'

const body =
  '1-бап. Шу\n1. Түнде шуға тыйым салынады.\n2. Күндіз шуға рұқсат етіледі.\n2-бап. Алымдар\nАлымды бәрі төлейді.\n3-бап. Осы Заңды қолданысқа енгізу тәртібі\n'

function timeline(last: string, publicationDate?: string): Summary['timeline'] {
  return summarize(body + last, [kk], { length: 'full', publicationDate }).timeline
}

function lines(last: string, publicationDate?: string): Array<string> {
  return timeline(last, publicationDate).map(
    ({ event, date, units, statement }) =>
      `${event} ${date} [${units.join(' ')}] ${statement.text.replace(/\u00a0/g, ' ')}`,
  )
}

test('each stage names its units and has its own rule, and all stand in order of their days', () => {
  expect(
    lines(
      'Осы Заң, 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын және алғашқы ресми жарияланған күнінен кейін алты ай өткен соң қолданысқа енгізілетін 2-бапты қоспағанда, алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      '2026-01-31',
    ),
  ).toEqual([
    'entryIntoForce 2026-02-11 [] Егер жарияланған күні 2026 жылғы 31 қаңтар болса, заң 2026 жылғы 11 ақпаннан бастап қолданылады.',
    'entryIntoForce 2026-08-01 [art_2] 2-бап 2026 жылғы 1 тамыздан бастап қолданылады.',
    'entryIntoForce 2027-01-01 [art_1__para_2] 2027 жылғы 1 қаңтардан бастап қолданылады: 1-бап, 2-тармақ.',
  ])
})

test('a list of stages is closed by the rule of the whole', () => {
  expect(
    lines(
      '1. Осы Заң:\n1) 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын;\n2) 2028 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 2-бапты қоспағанда, 2026 жылғы 1 шілдеден бастап қолданысқа енгізіледі.',
    ).map((line) => line.slice(0, line.indexOf(']') + 1)),
  ).toEqual([
    'entryIntoForce 2026-07-01 []',
    'entryIntoForce 2027-01-01 [art_1__para_2]',
    'entryIntoForce 2028-01-01 [art_2]',
  ])
})

test.each([
  [
    '1. Осы Заңның 2-бабының қолданысы 2028 жылғы 1 қаңтарға дейін тоқтата тұрсын.',
    ['suspension null [art_2] 2028 жылғы 1 қаңтарға дейін қолданылуы тоқтатыла тұрады: 2-бап.'],
  ],
  [
    '1. Осы Заңның 2-бабы 2030 жылғы 1 қаңтарға дейін қолданыста болады.',
    ['sunset 2030-01-01 [art_2] Осы Заңның 2-бабы 2030 жылғы 1 қаңтарға дейін қолданыста болады.'],
  ],
  [
    '1. Осы Заңның 2-бабы 2025 жылғы 1 қаңтардан бастап туындаған қатынастарға қолданылады.',
    [
      'retroactivity 2025-01-01 [art_2] Осы Заңның 2-бабы 2025 жылғы 1 қаңтардан бастап туындаған қатынастарға қолданылады.',
    ],
  ],
  [
    '1. 2-баптың ережелері осы Заң қолданысқа енгізілгеннен кейін туындаған қатынастарға қолданылады.',
    [
      'application null [art_2] 2-баптың ережелері осы Заң қолданысқа енгізілгеннен кейін туындаған қатынастарға қолданылады.',
    ],
  ],
])('reads what is said of parts and of time: %s', (last, wanted) => {
  expect(lines(last)).toEqual(wanted)
})

test.each([
  ['1. Шарт оған қол қойылған күннен бастап күшіне енеді.'],
  ['1. Лицензия 2028 жылғы 1 қаңтарға дейін қолданылады.'],
  ['1. Алып тасталды – 2020 жылғы 1 мамырдағы Заңмен (01.01.2021 бастап қолданысқа енгізіледі).'],
])('what is not the act or a part of it has no place on the time line: %s', (last) => {
  expect(lines(last)).toEqual([])
})

test.each([
  ['алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң', '2026-04-30'],
  ['алғашқы ресми жарияланған күнінен бастап', '2026-02-28'],
  ['жарияланған күнінен кейін он жұмыс күні өткен соң', null],
  ['тізбе бекітілген күннен бастап', null],
  ['жарияланған күнінен кейін белгілі мерзім өткен соң', null],
  ['жарияланған күнінен кейінгі күннен бастап', '2026-03-01'],
])('computes a day only where one event and one period decide: %s', (rule, date) => {
  expect(timeline(`Осы Заң ${rule} қолданысқа енгізіледі.`, '2026-02-28')[0]?.date).toBe(date)
})

test('a repeal begins with the act that says so, and names the acts that go', () => {
  const entries = timeline(
    '1. Осы Заң 2026 жылғы 1 шілдеден бастап қолданысқа енгізіледі.\n2. Осы Заң қолданысқа енгізілген күннен бастап «Шу туралы» 1999 жылғы 5 мамырдағы Қазақстан Республикасы Заңының күші жойылды деп танылсын.',
  )
  expect(entries[1]).toMatchObject({
    event: 'repeal',
    date: '2026-07-01',
    computed: true,
    acts: [{ title: 'Шу туралы', date: '1999-05-05' }],
  })
})

test('a sentence that limits what the act holds for is found, another is not', () => {
  const quotes = (text: string): Array<string> =>
    findScope(parse(text, [kk]), kk).map(({ evidence }) => evidence[0]?.quote ?? '')
  expect(
    quotes(
      '1-бап. Қолданылу саласы\n1. Осы Заңның күші әуежайларға қолданылмайды.\n2. Тыйым күзетшілерге қолданылмайды.',
    ),
  ).toEqual(['Осы Заңның күші әуежайларға қолданылмайды.'])
  expect(
    quotes(
      '1-бап. Осы Заңның қолданылу саласы\n1. Қордағы бақылау қайырымдылық жобаларға қатысты жүзеге асырылады.\n2. Бақылау осы Заңға сәйкес жүзеге асырылады.',
    ),
  ).toEqual(['Қордағы бақылау қайырымдылық жобаларға қатысты жүзеге асырылады.'])
})

test('multiples of the index are told in tenge only when its value is given', () => {
  const text = '1-бап. Айыппұл\n1. Жарна 1,5 айлық есептік көрсеткіш мөлшерінде белгіленеді.'
  const texts = (mci?: number): string =>
    summarize(text, [kk], { mci })
      .answers.flatMap(({ statements }) => statements.map((statement) => statement.text))
      .join('\n')
      .replace(/\u00a0/g, ' ')
  expect(texts(3932)).toContain('1,5 АЕК – 5 898 теңге (1 АЕК – 3 932 теңге болғанда).')
  expect(texts()).toContain('АЕК – айлық есептік көрсеткіш.')
})
