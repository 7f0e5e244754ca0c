import { amendments } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { kk } from './index.ts'

const law =
  '1. «Саябақтар туралы» 2019 жылғы 14 мамырдағы № 77-VI Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:'

function told(...lines: ReadonlyArray<string>): Array<string> {
  const found = amendments([law, ...lines].join('\n\n'), [kk], { language: 'kk' })
  return [
    ...found.amendments.map(({ type, unitPath, old, new: comes, after, before }) =>
      [
        type,
        unitPath.map(({ kind, num, name }) => `${kind} ${name ?? num}`.trim()).join('/'),
        old === undefined ? '' : `-${old}`,
        comes === undefined ? '' : `+${comes}`,
        after === undefined ? '' : `>${after}`,
        before === undefined ? '' : `<${before}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...found.unresolvedAmendments.map(({ reason }) => `? ${reason}`),
  ]
}

test('words are replaced, taken out and put in', () => {
  expect(
    told('4-баптың 3-тармағындағы «он күн» деген сөздер «бес күн» деген сөздермен ауыстырылсын;'),
  ).toEqual(['replaceWords article 4/paragraph 3 -он күн +бес күн'])
  expect(told('4-баптағы «және басқа» деген сөздер алып тасталсын;')).toEqual([
    'delete article 4 -және басқа',
  ])
  expect(
    told(
      '6-баптың екінші бөлігі «орындықтар» деген сөзден кейін «және жәшіктер» деген сөздермен толықтырылсын;',
    ),
  ).toEqual(['insertAfter article 6/alinea 2 +және жәшіктер >орындықтар'])
  expect(
    told('6-баптың үшінші абзацы «, саябақтардан басқа» деген сөздермен толықтырылсын;'),
  ).toEqual(['add article 6/indent 3 +, саябақтардан басқа'])
})

test('units are restated, added, taken out, renumbered and repealed, each for itself', () => {
  expect(
    told(
      '5-баптың 2 және 3-тармақтары мынадай редакцияда жазылсын:',
      '«2. Саябақ әрдайым ашық.',
      '3. Кіру тегін.»;',
    ),
  ).toEqual([
    'restate article 5/paragraph 2 +2. Саябақ әрдайым ашық.',
    'restate article 5/paragraph 3 +3. Кіру тегін.',
  ])
  expect(
    told(
      'мынадай мазмұндағы 12-1-баппен толықтырылсын:',
      '«12-1-бап. Иттер',
      'Ит қарғыбаумен жүргізіледі.»;',
    ),
  ).toEqual(['add article 12-1 +12-1-бап. Иттер\nИт қарғыбаумен жүргізіледі.'])
  expect(told('9-баптың 3), 5) және 7) тармақшалары алып тасталсын;')).toEqual([
    'delete article 9/subparagraph 3',
    'delete article 9/subparagraph 5',
    'delete article 9/subparagraph 7',
  ])
  expect(told('8-баптың 4-тармағының күші жойылды деп танылсын.')).toEqual([
    'repeal article 8/paragraph 4',
  ])
})

test('lines above say where an operation works, until another of their rank', () => {
  expect(
    told(
      '1) 5-бапта:',
      '1-тармақта:',
      '«бақ» деген сөз «саябақ» деген сөзбен ауыстырылсын;',
      '2-тармақ алып тасталсын;',
      '2) 6-бап алып тасталсын.',
    ),
  ).toEqual([
    'replaceWords article 5/paragraph 1 -бақ +саябақ',
    'delete article 5/paragraph 2',
    'delete article 6',
  ])
})

test('the act is told by title, date and number', () => {
  const [found] = amendments(`${law}\n\n6-бап алып тасталсын.`, [kk], { language: 'kk' }).amendments
  expect(found?.targetAct).toEqual({
    title: 'Саябақтар туралы',
    number: '77-VI',
    date: '2019-05-14',
  })
  expect(found?.unit).toBe('art_6')
})

test('words in several forms are replaced everywhere, each form by its own', () => {
  expect(
    told(
      'бүкіл мәтін бойынша «бақ», «бақтың» деген сөздер тиісінше «саябақ», «саябақтың» деген сөздермен ауыстырылсын.',
    ),
  ).toEqual(['replaceEverywhere -бақ +саябақ', 'replaceEverywhere -бақтың +саябақтың'])
})

test('what is not understood is listed, never guessed', () => {
  expect(told('7-бап мынадай редакцияда жазылсын:')).toEqual(['? text'])
})

test('an act that changes no other has no amendments', () => {
  const text = [
    'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ',
    'Саябақтар туралы',
    '1-бап. Саябақтар',
    '1. Әкімдік саябақты тізбеден алып тастауға құқылы.',
    '2. Тізбе жыл сайын толықтырылады.',
  ].join('\n\n')
  expect(amendments(text, [kk], { language: 'kk' })).toEqual({
    amends: 'none',
    amendments: [],
    unresolvedAmendments: [],
  })
})

test('what a way to name an act needs stands in what it finds', () => {
  const examples = [
    'Үкіметтің 2020 жылғы 5 мамырдағы ¤ қаулысына',
    '№ 77-VI Заңына',
    '¤ Қазақстан Республикасының Заңына',
    'Қазақстан Республикасының Салық кодексіне',
  ]
  const { named } = kk.amending.acts
  const found = named.map(({ pattern }, at) => pattern.exec(examples[at] ?? '')?.[0] ?? '')
  expect(found.every((words) => words !== '')).toBe(true)
  expect(named.map(({ needs }, at) => needs.test(found[at] ?? ''))).toEqual(named.map(() => true))
})
