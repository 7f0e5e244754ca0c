import { check } from 'aiqyn'
import { expect, test } from 'vitest'

/** What is told of a draft: rule and words. */
const told = (text: string, language: string): Array<string> =>
  check(text, { language, format: 'text' }).findings.map(
    ({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`,
  )

const english = `SEC. 2. AMENDMENT.

Section 5 of the Animals Act is amended--
    (1) by striking subsection (b) and inserting the following:
    "(b) Reports.--The Secretary shall pay prior to the visit.
    "(c) Lists.--The list is kept in accordance with rules of the “in order to protect” sort."; and
    (2) by adding at the end the following:
    "(d) Duty.--The keeper pays subsequent to the visit.".`

const russian = `О внесении изменений в Закон Республики Казахстан «О животных»

Статья 1. Внести в Закон Республики Казахстан от 1 июля 2010 года «О животных» следующие изменения:

1) в статье 5 слова «в целях охраны» заменить словами «в целях защиты»;

2) статью 7 изложить в следующей редакции:

«Статья 7. Контроль

1. Орган осуществляет свою деятельность круглый год.

2. В случае, если животное болеет, владелец зовёт врача.»;`

const kazakh = `«Жануарлар туралы» Қазақстан Республикасының Заңына өзгерістер енгізу туралы

1-бап. «Жануарлар туралы» Қазақстан Республикасының 2010 жылғы 1 шілдедегі Заңына мынадай өзгерістер енгізілсін:

1) 7-бап мынадай редакцияда жазылсын:

«7-бап. Бақылау

1. Ауру анық болған жағдайда иесі дәрігер шақырады.

2. Мәслихат жергілікті өкілді орган болып табылады.»;`

test.each([
  [
    'en',
    english,
    ['en-prior-to: prior to', 'en-subsequent-to: subsequent to'],
    ['in accordance with', 'in order to'],
  ],
  [
    'ru',
    russian,
    [
      'ru-carry-out-own-activity: осуществляет свою деятельность',
      'ru-if-in-the-case: В случае, если',
    ],
    ['в целях'],
  ],
  ['kk', kazakh, ['kk-zhaghdaida: болған жағдайда', 'kk-bolyp-tabylady: болып табылады'], []],
] as const)(
  'text that a draft in %s puts into another act is checked like law, at its place',
  (language, text, found, silent) => {
    const all = told(text, language)
    expect(all).toEqual(expect.arrayContaining([...found]))
    for (const words of silent.slice(1)) expect(all.join('\n')).not.toContain(words)
  },
)

test('words that an instruction strikes out, or puts in by themselves, are no matter of the draft', () => {
  expect(told(russian, 'ru').filter((one) => one.includes('в целях'))).toEqual([])
})

test('a whole text that is only struck out is law already, and not checked', () => {
  const struck = (verb: string): string => `SEC. 2. AMENDMENT.

Section 5 of the Animals Act is amended ${verb} the following:
    "(b) Reports.--The Secretary shall pay prior to the visit.".`
  expect(told(struck('by striking'), 'en').join()).not.toContain('prior to')
  expect(told(struck('by inserting'), 'en').join()).toContain('en-prior-to')
})

test('what only the changed act can tell is not asked of text that is put into it', () => {
  const text = `О внесении изменений в Закон Республики Казахстан «О животных»

Статья 1. Внести в Закон Республики Казахстан от 1 июля 2010 года «О животных» следующее изменение:

статью 7 изложить в следующей редакции:

«Статья 7. Контроль

1. Сведения направляются в ГИВК в течение десяти дней по статье 99 настоящего Закона.»;`
  expect(told(text, 'ru')).toEqual([])
  const own = 'Статья 7. Контроль\n\n1. Сведения направляются в ГИВК в течение десяти дней.'
  expect(told(own, 'ru')).toEqual(
    expect.arrayContaining(['missing-actor: направляются', 'undefined-abbreviation: ГИВК']),
  )
})

test('a list that was read as one paragraph is no long sentence, and its phrases are told', () => {
  const item =
    'the owner of a boat keeps a list of everything that came in on that day, and sends it on'
  const text = `SEC. 2. AMENDMENT.

    (a) In general.--Section 5 of the Animals Act is amended by adding at the end the following:
    > - (G)
    >   - (i) In every port, ${item};
    >   - (ii) prior to the visit, ${item}.`
  const all = told(text, 'en')
  expect(all).toContain('en-prior-to: prior to')
  expect(all.filter((one) => /long-sentence.*\n\s*>/su.test(one))).toEqual([])
})

test('text that an Irish act substitutes is quoted, for what and with which brackets ever', () => {
  const act = `10.—The Act of 1946 is amended—

(a) by the substitution of the following subsections for subsection (2) of section 57 (inserted by the Act of 1955):

“(2) The Minister shall not do either of the following things:

(a) amend under section 53 of this Act a provision;

(b) make an order under section 55 of this Act.

(3) The Minister shall publish it.”, and

(b) by the repeal of section 60.`
  const rules = check(act, { language: 'en' }).findings.map(({ ruleId }) => ruleId)
  expect(rules).not.toContain('duplicate-number')
  expect(rules).not.toContain('broken-reference')
})
