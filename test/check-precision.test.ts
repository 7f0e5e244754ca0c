import { check, parse, readability } from 'aiqyn'
import { expect, test } from 'vitest'

const rulesIn = (text: string, language: string): Array<string> =>
  check(text, { language, format: 'markdown' }).findings.map(({ ruleId }) => ruleId)

const clauses = {
  en: 'the owner of the shop keeps the list of the goods that came in, ',
  kk: 'дүкен иесі түскен тауарлардың тізімін күн сайын жүргізеді, ',
  ru: 'владелец лавки каждый день ведёт список поступивших товаров, ',
} as const

test.each([
  ['en', `1 Lists\n\nWhere the day ends, ${clauses.en.repeat(3)}and sends it on.`],
  ['kk', `1. Күн аяқталса, ${clauses.kk.repeat(5)}тізімді жібереді.`],
  ['ru', `1. Когда день кончается, ${clauses.ru.repeat(5)}и отправляет его.`],
])('a long sentence that can be divided is told in %s', (language, text) => {
  expect(rulesIn(text, language)).toContain('long-sentence')
})

test.each([
  [
    'en',
    '1 Lists\n\nThe owner keeps a list of all the goods of the shop in the house at the end of the long road to the old harbour of the small town on the northern coast of the island.',
  ],
  [
    'kk',
    '1. Дүкен иесі (бұдан әрі – иесі) «Солтүстік жағалаудағы шағын қаланың ескі айлағына апаратын ұзақ жолдың соңындағы үйдегі дүкеннің барлық тауарларының тізімін жүргізу туралы» шешімге сәйкес тізім жүргізеді.',
  ],
  [
    'ru',
    '1. Владелец лавки ведёт список в соответствии с решением «О ведении списка всех товаров лавки в доме в конце длинной дороги к старой гавани малого города на северном берегу острова и о порядке его проверки».',
  ],
])(
  'a sentence that is long by its title, or has no place to be cut at, is not told in %s',
  (language, text) => {
    expect(rulesIn(text, language)).not.toContain('long-sentence')
  },
)

test.each([
  [
    'kk',
    '1. Есеп он жұмыс күні ішінде тексеріледі.',
    '1. Комитет есеп алады. Есеп он жұмыс күні ішінде тексеріледі.',
  ],
  [
    'ru',
    '1. Отчёт направляется в течение десяти дней.',
    '1. Комитет ждёт отчёта. Отчёт направляется в течение десяти дней.',
  ],
])(
  'who must act by a time is asked in %s, unless the paragraph names a body',
  (language, bare, named) => {
    expect(rulesIn(bare, language)).toContain('missing-actor')
    expect(rulesIn(named, language)).not.toContain('missing-actor')
  },
)

test.each([
  ['kk', '1. Жер бөлек есепке алынады.'],
  ['ru', '1. Земли предоставляются преимущественно для посевов.'],
])('what is only described has no missing actor in %s', (language, text) => {
  expect(rulesIn(text, language)).not.toContain('missing-actor')
})

test.each([
  ['kk', 'Осы Қағидалардың 7-бабына сәйкес орган есеп береді.'],
  ['ru', 'Реестр хранится по статье 5 настоящих Правил.'],
])(
  'a kind of unit that the act does not have is a broken reference in %s',
  (language, sentence) => {
    const text = (last: string): string =>
      `1. ${language === 'kk' ? 'Орган тізім жүргізеді.' : 'Орган ведёт реестр.'}\n\n2. ${last}\n\n3. ${last}`
    expect(rulesIn(text(sentence), language)).toContain('broken-reference')
    const other =
      language === 'kk' ? 'Осы Қағидалардың 1-тармағына сәйкес.' : 'Это пункт 1 настоящих Правил.'
    expect(rulesIn(text(other), language)).not.toContain('broken-reference')
    // An excerpt, or another act, may have such a unit.
    expect(rulesIn(`1. ${sentence}`, language)).not.toContain('broken-reference')
  },
)

const section = (reference: string): string =>
  `# Records Act 2020\n\n## 1 Records\n\n(1) The owner keeps a record.\n\n(2) The owner shows it.\n\n## 2 Sale\n\n(1) A sale is made under ${reference}.\n\n(2) A sale is recorded.`

test('a subsection that its section does not have is a broken reference', () => {
  expect(rulesIn(section('section 1(5) of this Act'), 'en')).toContain('broken-reference')
  expect(rulesIn(section('section 1(2) of this Act'), 'en')).not.toContain('broken-reference')
  expect(rulesIn(section('section 1(5) of the Sales Act 1990'), 'en')).not.toContain(
    'broken-reference',
  )
})

test('a number above a heading and before the text is one unit', () => {
  const text =
    '# Records Act 2020\n\n##### 1. **Definitions**\n\n**1.** In this Act—\n\n“record” means a file.\n\n##### 2. **Duty**\n\n**2.** (1) The owner keeps a record.\n\n(2) The owner shows it.'
  expect(rulesIn(text, 'en')).not.toContain('duplicate-number')
  const { children } = parse(text, { language: 'en', format: 'markdown' })
  const body = children.find(({ type }) => type === 'body')
  expect(
    body?.type === 'body' &&
      body.children.map((unit) => (unit.type === 'unit' ? [unit.eId, unit.heading] : [])),
  ).toEqual([
    ['sec_1', 'Definitions'],
    ['sec_2', 'Duty'],
  ])
  expect(rulesIn('Статья 3. Цель\n\nТекст.\n\nСтатья 3. Срок\n\nТекст.', 'ru')).toContain(
    'duplicate-number',
  )
})

test('points that begin anew in each chapter are no repeated numbers, one that is there twice is', () => {
  const chapter = (number: number, points: string): string =>
    `Глава ${number}. Порядок\n\n${points.replaceAll(' ', '\n\n').replaceAll('_', ' ')}`
  const anew = [1, 2]
    .map((number) => chapter(number, '1._Орган_ждёт. 2._Орган_отвечает.'))
    .join('\n\n')
  expect(rulesIn(anew, 'ru')).not.toContain('duplicate-number')
  expect(rulesIn(chapter(1, '1._Орган_ждёт. 2._Орган_отвечает. 2._Орган_молчит.'), 'ru')).toContain(
    'duplicate-number',
  )
})

test('a point that breaks off without a full stop is no chapter', () => {
  const text =
    '1-тарау. Жалпы ережелер\n\n1. Орган ждёт.\n\n2. Орган тізімді бекітеді\n\n3. Орган тізімді жариялайды.'
  expect(rulesIn(text, 'kk')).not.toContain('number-gap')
})

test('a short unit with a sentence of more than twice the limit says what would help', () => {
  const text = `1. Когда день кончается, ${clauses.ru.repeat(7)}и отправляет его.`
  const helps = (source: string): string | undefined =>
    readability(source, { language: 'ru', format: 'text' }).units[0]?.helpsMost
  expect(helps(text)).toBe('long-sentences')
  expect(helps('1. Владелец лавки ведёт список.')).toBeUndefined()
})

test('a short name for a title, and one for the end of it, are no two names', () => {
  const long = 'предельных цен на производимые и ввозимые в страну важные продовольственные товары'
  const text = `1. Настоящие Правила установления ${long} (далее – Правила) определяют порядок установления ${long} (далее – ПЦТ).\n\n2. Орган применяет Правила. ПЦТ публикуются.`
  expect(rulesIn(text, 'ru')).not.toContain('two-names')
})

test('a list of doubled letters inside an item leaves no letter out', () => {
  const text = (last: string): string =>
    `SECTION 1. RECORDS.\n\n(a) In general.--The owner shall keep--\n\n(1) a list;\n\n(2) a book that is--\n\n(A) new; or\n\n(B) sound.\n\n(${last}) Rule.--The owner shall show it.`
  expect(rulesIn(text('aa'), 'en')).not.toContain('number-gap')
  expect(rulesIn(text('d'), 'en')).toContain('number-gap')
})

test('a light verb with a term of law has no one verb instead', () => {
  expect(rulesIn('1. Комитет мемлекеттік бақылауды жүзеге асырады.', 'kk')).not.toContain(
    'light-verb',
  )
  expect(rulesIn('1. Комитет таратуды жүзеге асырады.', 'kk')).toContain('light-verb')
})

test.each([
  ['en', 'The fee is due irregardless of the size.', 'The fee is due regardless of the size.'],
  ['kk', 'Әр бір өтінішке жауап беріледі.', 'Әрбір өтінішке жауап беріледі.'],
  ['ru', 'Ответ даётся в течении дня.', 'Ответ даётся в течение дня.'],
])('a slip is a warning in %s', (language, bad, good) => {
  const slips = (text: string): Array<string> =>
    check(`1. ${text}`, { language, format: 'text' }).findings.flatMap(({ category, severity }) =>
      category === 'language-slip' ? [severity] : [],
    )
  expect(slips(bad)).toEqual(['warning'])
  expect(slips(good)).toEqual([])
})

test.each([
  ['kk', 'Тағы 1'],
  ['ru', 'То же ещё в 1'],
])(
  'words with look-alike letters are one remark in %s, each with what was read',
  (language, more) => {
    // A Latin o in each.
    const { findings } = check('1. oрган, кoмитет.', { language, format: 'text' })
    const looks = findings.filter(({ ruleId }) => ruleId === 'look-alike-letter')
    expect(looks).toHaveLength(1)
    expect(looks[0]?.message.replaceAll('\u00a0', ' ')).toContain(more)
    expect(looks[0]?.others?.map(({ replacement }) => replacement)).toEqual(['комитет'])
  },
)

test('a code is no abbreviation, and no number sign', () => {
  const vehicles =
    '1. Сбор платят за машины категорий M1, N1, M1G и N1G по регламенту (ТР ТС 018/2011).'
  const told = rulesIn(vehicles, 'ru')
  expect(told).not.toContain('undefined-abbreviation')
  expect(told).not.toContain('number-sign')
  expect(rulesIn('1. Сбор платят по приказу N 5.', 'ru')).toContain('number-sign')
})

test('an address of several parts is one reference', () => {
  const one =
    '1. Сбор платят по подпунктам 3) и 4) части второй пункта 3 и пункту 9 статьи 5 Правил.'
  const many = '1. Сбор платят по статье 3, статье 5, статье 7 и статье 9 Правил сбора.'
  expect(rulesIn(one, 'ru')).not.toContain('many-references')
  expect(rulesIn(many, 'ru')).toContain('many-references')
})

test.each([
  [
    'ru',
    '1. Утвердить прилагаемые правила приёма, хранения, осмотра, учёта, передачи, возврата и описания старых вещей, которые жители города сдают в пункты приёма, расположенные во дворах, и которые берут оттуда.',
  ],
  [
    'kk',
    '1. Қоса беріліп отырған қала тұрғындары тапсыратын, аулаларда орналасқан қабылдау пункттерінде сақталатын, тексерілетін, есепке алынатын, қайтарылатын және тұрғындар алып кететін ескі заттарды қабылдау қағидалары бекітілсін.',
  ],
])('the formula of approval is not told to be put otherwise in %s', (language, text) => {
  const told = rulesIn(text, language)
  expect(told).not.toContain('long-sentence')
  expect(told).not.toContain('participial-clauses')
})

test('makeshift signs in the note of an editor are not told of the act', () => {
  const note = '> Сноска. Пункт 1 - в редакции приказа N 5.\n\n1. Сбор платят весной.'
  expect(rulesIn(note, 'ru')).not.toContain('hyphen-for-dash')
  expect(rulesIn('1. Сбор - весной.', 'ru')).toContain('hyphen-for-dash')
})

test('a Kazakh condition is closed by a comma where the sentence goes on', () => {
  const values = (text: string): Array<string | undefined> =>
    check(text, { language: 'kk' })
      .findings.filter(({ ruleId }) => ruleId === 'kk-zhaghdaida')
      .map(({ replacements }) => replacements?.[0]?.value)
  expect(values('1. Негіздер болған жағдайда уәкілетті орган шешім қабылдайды.')).toEqual([
    'болса,',
  ])
  expect(values('1. Негіздер болған жағдайда, уәкілетті орган шешім қабылдайды.')).toEqual([
    'болса',
  ])
  expect(values('1. Шешім негіздер болған жағдайда және ұсыныс бойынша қабылданады.')).toEqual([])
})

test('a definition that closes with the short name in use is no unused term', () => {
  const text =
    '# О ярмарках\n\nСтатья 1. Понятия\n\nВ настоящем Законе используются следующие понятия:\n\n1) официальный дилер – продавец с разрешением завода (далее – Дилер).\n\nСтатья 2. Дилер\n\n1. Дилер ведёт книгу.'
  expect(rulesIn(text, 'ru')).not.toContain('unused-term')
})

test('a Russian article that names an award in Kazakh stays Russian', () => {
  const text =
    'Статья 9. Награды\n\n1. Учителю присваивают звание «Қазақстанның еңбек сіңірген ұстазы». Учителя со званием «Қазақстанның еңбек сіңірген ұстазы» получают доплату каждый год в начале осени.\n\nСтатья 10. Доплаты\n\n1. Доплату получают все учителя, которые работают в сельских школах больше пяти лет подряд.'
  expect(rulesIn(text, 'ru')).not.toContain('other-language')
})

test('one attribute before its noun is no participial clause to be told', () => {
  const text =
    '1. Управление принимает меры по содержанию запрещающих знаков и дорог, предусмотренных Водным кодексом, и следит за порядком на всех берегах рек и озёр района весной, летом и осенью каждого года.'
  expect(rulesIn(text, 'ru')).not.toContain('participial-clauses')
})

test('a term that joins two things is used where either is', () => {
  const act = (use: string): string => `1. Мынадай ұғымдар пайдаланылады:

1) медициналық тексеруден немесе емделуден жалтару – ем алудан бас тарту.

2. ${use}`
  expect(rulesIn(act('Медициналық тексеруден өтпеген адам хабардар етіледі.'), 'kk')).not.toContain(
    'unused-term',
  )
  expect(rulesIn(act('Көшедегі адам хабардар етіледі.'), 'kk')).toContain('unused-term')
})

test('words that are quoted are told of in none of many quotations, and around them in all', () => {
  const quoted = 'Орган «қоғамдық емес бақылауды жүзеге асыру» деген шарамен '
  const open = 'шығыстарға бақылауды жүзеге асыра отырып, '
  const text = `1. ${`${quoted}${open}`.repeat(30)}есеп береді.`
  const found = check(text, { language: 'kk' }).findings.filter(
    ({ ruleId }) => ruleId === 'light-verb',
  )
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ start }) => text.slice(start - 12, start) === ' шығыстарға ')).toBe(true)
})

test('a name that begins with a capital letter inside a sentence is not the writer’s to choose', () => {
  const named = '1. Бұйрықпен бекітілген Мүгедектерді оңалту қағидалары қолданылады.'
  expect(rulesIn(named, 'kk')).not.toContain('kk-mugedek')
  expect(rulesIn(named.replace('Мүгедек', 'мүгедек'), 'kk')).toContain('kk-mugedek')
  expect(rulesIn('1. Мүгедектерді оңалту тегін.', 'kk')).toContain('kk-mugedek')
})

test('an item goes on from a lead-in that names who decides, and what it is of', () => {
  const act = '1. Комиссия:\n\n1) қажет болған кезде сарапшыларды тартады;\n\n2) есеп береді.'
  expect(rulesIn(act, 'kk')).not.toContain('kk-qazhet-bolghan')
  expect(rulesIn('1. Сарапшылар қажет болған кезде тартылады.', 'kk')).toContain(
    'kk-qazhet-bolghan',
  )
})
