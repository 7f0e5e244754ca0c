import {
  findAmounts,
  findCue,
  findDates,
  findDurations,
  findSentences,
  glossary,
  parse,
  parseNumber,
  summarize,
  unitsOf,
} from '@aiqyn/core'
import { expect, test } from 'vitest'
import { enumerations } from './enumerations.ts'
import * as pack from './index.ts'

const { kk } = pack
const ids = (text: string): Array<string> =>
  unitsOf(parse(text, [kk], { format: 'text' })).map(({ eId }) => eId)
const sentences = (text: string): Array<string> =>
  findSentences(text, kk).map(({ start, end }) => text.slice(start, end))

test('exports the language', () => {
  expect(Object.keys(pack).sort()).toEqual(['kk', 'messages', 'stem'])
})

test('reads the units of laws in every spelling', () => {
  expect(
    ids(
      '1-бөлім. ЖАЛПЫ БӨЛІК\n1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР\n1-бап . Мақсаты\n1. Бірінші тармақ.\n1-1. Енгізілген тармақ.\n1) бірінші;\n2)бос орынсыз;\n3\\) қиғаш сызықпен.\n15-24-бап. Енгізілген бап\nБап мәтіні.\nТағы бір бөлік.\n2-параграф. Тәртіп\n16-бап. Соңғысы\n1. Тармақ.',
    ),
  ).toEqual([
    'sec_1',
    'sec_1__chp_1',
    'art_1',
    'art_1__para_1',
    'art_1__para_1-1',
    'art_1__para_1-1__subpara_1',
    'art_1__para_1-1__subpara_2',
    'art_1__para_1-1__subpara_3',
    'art_15-24',
    'art_15-24__al_2',
    'sec_1__chp_1__subchp_2',
    'art_16',
    'art_16__para_1',
  ])
})

test('does not take instructions to amend for units', () => {
  expect(
    ids(
      '1-бап. Мақсаты\n5-бапта:\n27) тармақша алып тасталсын;\n2023 жылғы 12 мамырда шешім қабылданды.',
    ),
  ).toEqual(['art_1', 'art_1__al_2', 'art_1__al_3'])
})

test('splits sentences, but not initials and abbreviations', () => {
  expect(sentences('Заңға Қ. Тоқаев қол қойды. Ол жарияланды.')).toHaveLength(2)
  expect(sentences('Заң 2021 ж. 12 наурызда қабылданды.')).toHaveLength(1)
  expect(sentences('Алматы қ. Абай даңғылында тұрады. Үйі жаңа.')).toHaveLength(2)
  expect(sentences('Ә. Ғ. Ұлықпан және т.б. келді.')).toHaveLength(1)
})

test('knows what obliges, permits and forbids where it closes the clause', () => {
  const type = (text: string): string | undefined => findCue(text, kk)?.type
  expect(type('Субъектілер тәртіпті сақтауға міндетті')).toBe('duty')
  expect(type('Өтініш беруші шағым жасауға құқылы')).toBe('right')
  expect(type('Объектілер қатыса алады')).toBe('right')
  expect(type('Кәмелетке толмағандар қатыса алмайды')).toBe('prohibition')
  expect(type('Иттерді қараусыз қалдыруға жол берілмейді')).toBe('prohibition')
  // «receives a sum» and «obligatory insurance» oblige and permit nothing.
  expect(type('Қызметкер жалақысын алады')).toBeUndefined()
  expect(type('Міндетті сақтандыру енгізілген')).toBeUndefined()
})

test('finds the verb that closes a list behind its last item', () => {
  const rest = (items: ReadonlyArray<string>, leadIn = 'Субъектілер'): string | undefined => {
    const offset = enumerations.closingWords?.(items, leadIn)
    return offset === undefined ? undefined : items[items.length - 1]?.slice(offset)
  }
  expect(rest(['тәртіпті сақтауға', 'хабарлауға', 'шараларды жүзеге асыруға міндетті'])).toBe(
    'міндетті',
  )
  expect(
    rest(['он сегіз жасқа толмаған адамдар', 'шетелдік ұйымдар бақылау субъектілері бола алмайды']),
  ).toBe('бақылау субъектілері бола алмайды')
  expect(rest(['азаматтарды тарту', 'сенімді арттыру болып табылады'])).toBe('болып табылады')
  expect(rest(['атауын өзгертуді', 'шаралардың қабылдануын қамтамасыз етсін'])).toBe(
    'қамтамасыз етсін',
  )
  expect(
    rest([
      '7-бапты',
      '9-бапты қоспағанда, жарияланған күнінен кейін он күн өткен соң қолданысқа енгізіледі',
    ]),
  ).toBe('қоспағанда, жарияланған күнінен кейін он күн өткен соң қолданысқа енгізіледі')
  // The words before the verb look like another item.
  expect(
    rest(['он сегіз жасқа толмаған адамдар', 'шетелдік ұйымдар субъектілер бола алмайды']),
  ).toBeUndefined()
  // Each item has its own verb, or the lead-in has it, or the items end each in their own way: nothing is shared.
  expect(
    rest(['саясатты жүзеге асырады', 'есепті жариялайды', 'өзге де өкілеттіктерді орындайды']),
  ).toBeUndefined()
  expect(
    rest(['тұмылдырық кигізуге', 'байлап қоюға рұқсат етіледі'], 'Иелері талаптарды сақтайды'),
  ).toBeUndefined()
  expect(rest(['аулада', 'асүйлер', 'дәліздерде ұстауға жол берілмейді'])).toBeUndefined()
})

test('gives each item of a list the words that it shares with the others', () => {
  const text =
    '1-бап. Құқықтар\n1. Тұрғындардың:\n1) тыныштықты талап етуге;\n2) кеңеске жүгінуге;\n3) өзге де құқықтарды жүзеге асыруға құқығы бар.'
  const may = summarize(text, [kk], { length: 'full' }).answers.find(({ id }) => id === 'may')
  expect(may?.statements.map((statement) => statement.text)).toEqual([
    'Тұрғындардың мыналарға құқығы бар:\n– тыныштықты талап етуге;\n– кеңеске жүгінуге;\n– өзге де құқықтарды жүзеге асыруға.',
  ])
})

test('reads numbers, durations, dates and sums in words and figures', () => {
  expect(parseNumber('жиырма бес', kk.quantities)).toBe(25)
  expect(parseNumber('бір жүз елу', kk.quantities)).toBe(150)
  expect(parseNumber('бірнеше', kk.quantities)).toBeUndefined()
  expect(findDurations('күнтізбелік алпыс күн өткен соң', kk.quantities)).toMatchObject([
    { amount: 60, timeUnit: 'day', calendar: 'calendar' },
  ])
  expect(findDurations('он жұмыс күнінен кешіктірмей', kk.quantities)).toMatchObject([
    { amount: 10, timeUnit: 'day', calendar: 'working' },
  ])
  expect(findDurations('2026 жылғы бюджет, 2026 – 2028 жылдарға', kk.quantities)).toEqual([])
  expect(
    findDates('2023 жылғы 2 қазанда және 2026 жылғы 1 қыркүйектен бастап', kk.quantities).map(
      ({ iso }) => iso,
    ),
  ).toEqual(['2023-10-02', '2026-09-01'])
  expect(
    findAmounts('жиырма айлық есептік көрсеткіш, 85 000 теңге, 3 млн. теңге', kk.quantities).map(
      ({ value }) => value,
    ),
  ).toEqual([20, 85_000, 3_000_000])
})

const start = (last: string, publicationDate?: string): Array<string> =>
  summarize(
    `1-бап. Мақсаты\nОсы Заң шуды реттейді.\n2-бап. Осы Заңды қолданысқа енгізу тәртібі\n${last}`,
    [kk],
    { publicationDate },
  )
    .answers.find(({ id }) => id === 'start')
    ?.statements.map(({ text }) => text.replace(/\u00a0/g, ' ')) ?? []

test.each([
  [
    'Осы Заң 2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.',
    'Заң 2026 жылғы 1 қаңтардан бастап қолданылады.',
  ],
  [
    'Осы Заң қол қойылған күнінен бастап қолданысқа енгізіледі.',
    'Заң қол қойылған күнінен бастап қолданылады.',
  ],
  [
    'Осы Заң 2028 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-бапты қоспағанда, 2026 жылғы 1 шілдеден бастап қолданысқа енгізіледі.',
    'Заң 2026 жылғы 1 шілдеден бастап қолданылады.',
  ],
])('says from when an act applies: %s', (sentence, answer) => {
  expect(start(sentence)[0]).toBe(answer)
})

test('finds what a short name stands for, whose head closes it', () => {
  const meaning = (text: string): string | undefined =>
    glossary(`1-бап. Тәртіп\n${text}`, [kk]).terms[0]?.definition
  expect(
    meaning(
      'Тыныштық саласындағы уәкілетті органның (бұдан әрі – уәкілетті орган) шешімі жарияланады.',
    ),
  ).toBe('Тыныштық саласындағы уәкілетті органның')
  expect(
    meaning('Осы Тыныштық сақтау қағидалары (бұдан әрі – Қағидалар) тәртіпті айқындайды.'),
  ).toBe('Тыныштық сақтау қағидалары')
  expect(meaning('Иесі төлем (бұдан әрі – өтемақы) алады.')).toBe(undefined)
})

test('finds terms with their aliases', () => {
  const text =
    '1-бап. Осы Заңда пайдаланылатын негізгі ұғымдар\nОсы Заңда мынадай негізгі ұғымдар пайдаланылады:\n1) аула аумағы (бұдан әрі – аула) – үй жанындағы учаске;\n2) аула кеңесі - тұрғындар органы.\n2-бап. Тәртіп\nАула кеңестері аула аумақтарын күтеді.'
  const { terms } = glossary(text, [kk])
  expect(terms.map(({ term, kind, definition }) => [term, kind, definition])).toEqual([
    ['аула аумағы', 'defined', 'үй жанындағы учаске'],
    ['аула', 'alias', 'аула аумағы'],
    ['аула кеңесі', 'defined', 'тұрғындар органы'],
  ])
  expect(terms[2]?.uses).toBe(1)
})

test('counts syllables by sound', () => {
  const counts: Readonly<Record<string, number>> = {
    тау: 1,
    дәуір: 2,
    аудан: 2,
    уақыты: 3,
    бақылау: 3,
    жинау: 2,
    'оқып-үйрену': 5,
    ру: 1,
    АҚШ: 3,
    және: 2,
    мен: 1,
  }
  for (const [word, count] of Object.entries(counts)) expect(kk.syllables(word), word).toBe(count)
})

test('no word of the data mixes scripts', () => {
  const { frame, definitions, ...rest } = kk
  const words = JSON.stringify([
    rest.modality.cues,
    rest.stopWords,
    rest.quantities.numberWords,
    rest.segmentation.abbreviations,
  ])
  expect(words.match(/[\u0400-\u04ff][A-Za-z]|(?<!\\)[A-Za-z][\u0400-\u04ff]/g)).toBeNull()
  expect([frame.note.flags, definitions.alias.flags]).toEqual(['u', 'giu'])
})
