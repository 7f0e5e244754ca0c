import { glossary, type Term, termPlaces } from 'aiqyn'
import { describe, expect, test } from 'vitest'

const heads: Readonly<Record<string, string>> = {
  ru: 'ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН\nО сохранении садов\n\n',
  kk: 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ\nБау-бақшаларды сақтау туралы\n\n',
  en: '',
}

function termsOf(language: string, text: string): ReadonlyArray<Term> {
  return glossary(`${heads[language]}${text}`, { language, format: 'text' }).terms.filter(
    ({ kind }) => kind !== 'explained',
  )
}

/** A term a line: `defined: сад = участок (в статье 4)`. */
function told(language: string, text: string): Array<string> {
  return termsOf(language, text).map(
    ({ kind, term, definition = '', definedIn }) =>
      `${kind}: ${term} = ${definition}${definedIn === undefined ? '' : ` @ ${definedIn}`}`,
  )
}

describe('a sentence that defines, outside of any list', () => {
  test('is read in Russian, with its term in the nominative', () => {
    const articles = [
      '1. Под плодовым садом понимается участок земли, на котором растут яблони.',
      '1. Садовой сделкой признается сделка, предметом которой является урожай.',
      '1. Садовый реестр представляет собой перечень участков, который ведет аким.',
      '1. Садовод – физическое лицо, которое ухаживает за деревьями сада.',
      '1. Под уходом за деревьями (далее – уход) в настоящем Законе понимается непрерывный труд, включающий:\n1) полив;\n2) обрезку.',
      '1. В целях настоящей статьи под садовыми обществами понимаются объединения граждан.',
    ]
    expect(articles.flatMap((text) => told('ru', `Статья 1. Сады\n${text}`))).toEqual([
      'defined: плодовый сад = участок земли, на котором растут яблони',
      'defined: Садовая сделка = сделка, предметом которой является урожай',
      'defined: Садовый реестр = перечень участков, который ведет аким',
      'defined: Садовод = физическое лицо, которое ухаживает за деревьями сада',
      'defined: уход за деревьями = непрерывный труд',
      'alias: уход = уход за деревьями',
      'defined: садовые общества = объединения граждан',
    ])
  })

  test('is read in Kazakh', () => {
    const articles = [
      '1. Бақ күтімі деп ағаштарды суару мен кесу жөніндегі үздіксіз еңбек түсініледі, ол:\n1) суаруды;\n2) кесуді қамтиды.',
      '1. Бақ мәмілесі деп нысанасы өнім болып табылатын екі жақты мәміле танылады.',
      '1. Бақ тізілімі – әкім жүргізетін жер учаскелерінің жиынтығы.',
      '1. Бақ дегеніміз – алма ағаштары өсетін жер учаскесі.',
    ]
    expect(articles.flatMap((text) => told('kk', `1-бап. Бақтар\n${text}`))).toEqual([
      'defined: Бақ күтімі = ағаштарды суару мен кесу жөніндегі үздіксіз еңбек',
      'defined: Бақ мәмілесі = нысанасы өнім болып табылатын екі жақты мәміле',
      'defined: Бақ тізілімі = әкім жүргізетін жер учаскелерінің жиынтығы',
      'defined: Бақ = алма ағаштары өсетін жер учаскесі',
    ])
  })

  test('is read in English, with or without marks', () => {
    const sections = [
      '(1) In this Act a “protected garden” means a garden of more than one hectare.',
      '(1) The term orchard means land on which fruit trees grow.',
      '(1) In subsections (2) and (3), “gardener” includes a person who waters trees.',
      '(1) A gardener may apply; and for this purpose “application” means a form signed by hand.',
      '(1) The terms “grove” and “copse” mean a stand of fewer than ten trees.',
    ]
    expect(sections.flatMap((text) => told('en', `Section 1. Gardens\n${text}`))).toEqual([
      'defined: protected garden = a garden of more than one hectare',
      'defined: orchard = land on which fruit trees grow',
      'defined: gardener = includes a person who waters trees',
      'defined: application = a form signed by hand',
      'defined: grove = a stand of fewer than ten trees',
      'defined: copse = a stand of fewer than ten trees',
    ])
  })

  test('is no sentence that only has such a form', () => {
    const ru = [
      'Срок рассмотрения заявления – десять рабочих дней.',
      'Сделка признается недействительной по иску акима.',
      'Гражданин признается садоводом по решению акима.',
      'Решение, принятое акимом, признается утратившим силу.',
      'Размер платы за полив – не более двух месячных расчетных показателей в год.',
      'Аким представляет собой отчет.',
    ]
    const kk = [
      'Өтінішті қарау мерзімі – он жұмыс күні.',
      'Азамат әкімнің шешімі бойынша бағбан деп танылады.',
      'Шешім күші жойылған деп танылады.',
      'Суару ақысының мөлшері – жылына екі айлық есептік көрсеткіштен аспайды.',
    ]
    const en = [
      'The term of office of the gardener includes leave.',
      'Nothing in this Act means that trees may be felled.',
      'In section 2, in the definition of “tree”—',
      'The gardener must use “reasonable” means.',
    ]
    expect(ru.flatMap((text) => told('ru', `Статья 1. Сады\n1. ${text}`))).toEqual([])
    expect(kk.flatMap((text) => told('kk', `1-бап. Бақтар\n1. ${text}`))).toEqual([])
    expect(en.flatMap((text) => told('en', `Section 1. Gardens\n(1) ${text}`))).toEqual([])
  })
})

describe('a list of definitions', () => {
  test('ends with its last term, not with what is said of all other terms', () => {
    expect(
      told(
        'ru',
        'Статья 1. Основные понятия, которые используются в настоящем Законе\nВ настоящем Законе используются следующие основные понятия:\n1) сад – участок земли.\nСадом не является огород;\n2) садовод – владелец сада.\nИные понятия применяются в значении, определенном законами.',
      ),
    ).toEqual([
      'defined: сад = участок земли.\nСадом не является огород',
      'defined: садовод = владелец сада',
    ])
    expect(
      told(
        'kk',
        '1-бап. Осы Заңда пайдаланылатын негізгі ұғымдар\nОсы Заңда мынадай ұғымдар пайдаланылады:\n1) бақ – жер учаскесі;\n2) бағбан – бақтың иесі.\nОсы Заңда пайдаланылатын өзге де ұғымдар заңдарға сәйкес қолданылады.',
      ),
    ).toEqual(['defined: бақ = жер учаскесі', 'defined: бағбан = бақтың иесі'])
  })

  test('needs no heading, marks or numbers in English', () => {
    expect(
      told(
        'en',
        'Section 1. Words\nThe following definitions apply in this Act.\ngarden means land with trees.\ngardener has the same meaning as in section 2 of the Garden Act.',
      ),
    ).toEqual([
      'defined: garden = land with trees',
      'defined: gardener = has the same meaning as in section 2 of the Garden Act @ section 2 of the Garden Act',
    ])
  })

  test('keeps the items of a definition, and ends where the next term begins', () => {
    const text =
      'Section 1. Interpretation\nIn this Act—\n“garden” means—\n(a) land with trees, or\n(b) land with flowers;\n“gate” means an entrance.'
    expect(told('en', text)).toEqual([
      'defined: garden = land with trees, or\nland with flowers',
      'defined: gate = an entrance',
    ])
  })
})

describe('a definition that points elsewhere', () => {
  test('says where', () => {
    const places = [
      ['en', 'Section 1. Gardens\n(1) “Tree” has the meaning given by section 4(2).'],
      ['en', 'Section 1. Gardens\n(1) “Tree” is to be read in accordance with section 9.'],
      [
        'ru',
        'Статья 1. Понятия, используемые в настоящем Законе\nВ настоящем Законе используются следующие понятия:\n1) сад – понятие используется в значении, определенном статьей 5 Земельного кодекса;\n2) плод – часть дерева.',
      ],
      [
        'kk',
        '1-бап. Осы Заңда пайдаланылатын ұғымдар\nОсы Заңда мынадай ұғымдар пайдаланылады:\n1) бақ – Жер кодексінің 5-бабында айқындалған мағынада қолданылады;\n2) жеміс – ағаштың бөлігі.',
      ],
    ].map(([language = '', text = '']) => termsOf(language, text)[0]?.definedIn)
    expect(places).toEqual([
      'section 4(2)',
      'section 9',
      'статьей 5 Земельного кодекса',
      'Жер кодексінің 5-бабында',
    ])
  })

  test('is none where it says the meaning itself', () => {
    const [term] = termsOf('en', 'Section 1. Gardens\n(1) “Tree” means a plant in section 4 land.')
    expect(term).not.toHaveProperty('definedIn')
  })
})

describe('short names', () => {
  test('are read however the bracket gives them', () => {
    expect(
      told(
        'ru',
        'Статья 1. Сады\n1. Помощь оказывает областной садовый фонд (далее – Фонд), а деньги выдает совет фонда (далее совет). Решения принимают аким района и садовый комитет (далее соответственно – аким, комитет).',
      ),
    ).toEqual([
      'alias: Фонд = областной садовый фонд',
      'alias: совет = совет фонда',
      'alias: аким = аким района и садовый комитет',
      'alias: комитет = садовый комитет',
    ])
    expect(
      told(
        'en',
        'Section 1. Gardens\n(1) There is a Garden Fund of the Region (in this Act referred to as “the Fund”).\n(2) The Garden Board (the “Board”) meets.\n(3) The Chief Gardener is in this Act referred to as the “Chief”.',
      ),
    ).toEqual([
      'alias: Fund = Garden Fund of the Region',
      'alias: Board = Garden Board',
      expect.stringMatching(/^alias: Chief = /),
    ])
  })

  test('stand for all names in a list, and for the adjectives of their own', () => {
    expect(
      told(
        'ru',
        'Статья 1. Сады\n1. Землю получают от районных садовых хозяйств «Юг», «Север» (далее – хозяйства).',
      ),
    ).toEqual(['alias: хозяйства = районных садовых хозяйств «Юг», «Север»'])
    expect(
      told(
        'kk',
        '1-бап. Бақтар\n1. Жер «Юг», «Север» аудандық бақ шаруашылықтарына (бұдан әрі – шаруашылықтар) беріледі.',
      ),
    ).toEqual(['alias: шаруашылықтар = «Юг», «Север» аудандық бақ шаруашылықтарына'])
  })

  test('are none where the bracket says something else', () => {
    expect(
      told(
        'ru',
        'Статья 1. Сады\n1. Номера (далее приводится нумерация) и знаки (здесь и далее) ставит аким.',
      ),
    ).toEqual([])
    expect(
      told('en', 'Section 1. Gardens\n(1) The dam (commonly known as “Big Wall”) stays.'),
    ).toEqual([])
  })
})

describe('abbreviations', () => {
  test('have their words, from one letter of each or more', () => {
    expect(
      told('ru', 'Статья 1. Сады\n1. Данные ведет Всемирная организация садоводов (ВОС).'),
    ).toEqual(['abbreviation: ВОС = Всемирная организация садоводов'])
    expect(
      told('en', 'Section 1. Gardens\n(1) The Office of Gardens and Parks (OGP) keeps the list.'),
    ).toEqual(['abbreviation: OGP = Office of Gardens and Parks'])
    expect(
      told(
        'kk',
        '1-бап. Бақтар\n1. Тізілімді «Жетісу бақ институты» коммерциялық емес акционерлік қоғамы (бұдан әрі – «ЖетБИ» КеАҚ) жүргізеді.',
      ),
    ).toEqual([
      'alias: «ЖетБИ» КеАҚ = «Жетісу бақ институты» коммерциялық емес акционерлік қоғамы',
      'abbreviation: ЖетБИ = Жетісу бақ институты',
      'abbreviation: КеАҚ = коммерциялық емес акционерлік қоғамы',
    ])
  })

  test('have none where no words before them have their letters', () => {
    expect(told('ru', 'Статья 1. Сады\n1. Данные ведет садовое управление (ВОС).')).toEqual([])
    expect(told('en', 'Section 1. Gardens\n(1) The garden office (OGP) keeps the list.')).toEqual(
      [],
    )
  })
})

describe('uses of terms', () => {
  const texts: Readonly<Record<string, string>> = {
    ru: `${heads['ru']}Статья 1. Понятия, используемые в настоящем Законе\nВ настоящем Законе используются следующие понятия:\n1) садовая система (система садов) – совокупность садов.\n\nСтатья 2. Уход\n1. Садовую систему поливают. Садовые системы и системы садов охраняются.`,
    kk: `${heads['kk']}1-бап. Осы Заңда пайдаланылатын ұғымдар\nОсы Заңда мынадай ұғымдар пайдаланылады:\n1) бақ моделі – бақтардың жиынтығы.\n\n2-бап. Күтім\n1. Бақ модельдерін суарады. Бақ моделінің иесі болады.`,
    en: `Section 1. Words\n(1) In this Act “fruit tree” means a tree that bears fruit.\nSection 2. Care\n(1) Fruit trees are watered. A fruit tree’s owner pays.`,
  }

  test.each(['ru', 'kk', 'en'])('have places that slice to their words: %s', (language) => {
    const text = texts[language] ?? ''
    const options = { language, format: 'text' } as const
    const { terms } = glossary(text, options)
    const places = termPlaces(text, terms, options)
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(
      {
        ru: ['Садовую систему', 'Садовые системы', 'системы садов'],
        kk: ['Бақ модельдерін', 'Бақ моделінің'],
        en: ['Fruit trees', 'fruit tree’s'],
      }[language],
    )
    for (const term of terms.filter(({ kind }) => kind !== 'explained'))
      expect(places.filter((place) => place.term === term)).toHaveLength(term.uses)
  })

  test('are none of what the definition itself says', () => {
    const text = texts['en'] ?? ''
    expect(
      termPlaces(text, glossary(text, { language: 'en' }).terms, { language: 'en' })[0]?.start,
    ).toBeGreaterThan(text.indexOf('Section 2'))
  })
})

describe('what a short name is short for, as a dictionary has it', () => {
  test.each([
    ['Закона Республики Казахстан «О связи»', 'Закон', 'Закон Республики Казахстан «О связи»'],
    ['Правил взимания платы', 'Правила', 'Правила взимания платы'],
    [
      'уполномоченным органом в сфере связи',
      'уполномоченный орган',
      'уполномоченный орган в сфере связи',
    ],
    ['Единой системой учёта', 'единая система', 'Единая система учёта'],
  ])('%s', (words, alias, name) => {
    expect(shortNames('ru', `Срок определяется на основании ${words} (далее – ${alias}).`)).toEqual(
      [[words, name]],
    )
  })

  test.each([
    // The head stands behind adjectives, of which the short name tells nothing.
    ['ru', 'Срок определяется решением государственного учреждения «Отдел» (далее – учреждение).'],
    // The participle would have to change too.
    [
      'ru',
      'Срок определяется на основании Конституции Республики, принятой на референдуме (далее – Конституция).',
    ],
    // Nothing to change.
    ['ru', 'Действует Закон Республики Казахстан «О связи» (далее – Закон).'],
    ['en', 'This is paid from the Fund for Repair (hereinafter “the Fund”).'],
    [
      'kk',
      'Мерзім «Байланыс туралы» Қазақстан Республикасының Заңында (бұдан әрі – Заң) белгіленеді.',
    ],
  ] as const)('not in %s: %s', (language, text) => {
    expect(shortNames(language, text).map(([, name]) => name)).toEqual([undefined])
  })
})

/** Each short name's words, and how a dictionary has them where that differs. */
function shortNames(language: string, text: string): Array<readonly [string, string | undefined]> {
  return termsOf(language, text).map(({ definition = '', longName }) => [definition, longName])
}
