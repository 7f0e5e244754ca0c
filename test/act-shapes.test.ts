import { type ActNode, parse, textOf, unitsOf, visit } from 'aiqyn'
import { expect, test } from 'vitest'
import { expectPositions } from './support/positions.ts'

/** A tree as lines: nodes by their identifier or type, leaves with their first words. */
function outline(text: string, options: Parameters<typeof parse>[1] = {}): string {
  const act = parse(text, options)
  const lines: Array<string> = []
  visit(act, (node, ancestors) => {
    if (node.type === 'act' || node.type === 'text') return undefined
    const depth = '  '.repeat(ancestors.length - 1)
    lines.push(`${depth}${label(node)}`)
    return node.type === 'table' ? 'skip' : undefined
  })
  return lines.join('\n')
}

function label(node: ActNode): string {
  if (node.type === 'unit' || node.type === 'attachment') return `#${node.eId}`
  if (node.type === 'quotedStructure') return `quotes #${node.eId}`
  if (node.type === 'content' || node.type === 'heading' || node.type === 'note')
    return `${node.type} ${textOf(node).split(' ').slice(0, 4).join(' ')}`
  return node.type
}

/** Identifiers of units and annexes, without what is quoted. */
function ids(text: string, options: Parameters<typeof parse>[1] = {}): Array<string> {
  const found: Array<string> = []
  visit(parse(text, options), (node) => {
    if (node.type === 'unit' || node.type === 'attachment') found.push(node.eId)
    return node.type === 'quotedStructure' ? 'skip' : undefined
  })
  return found
}

const codes = {
  ru: [
    'ОБЩАЯ ЧАСТЬ',
    'РАЗДЕЛ 1. ОСНОВЫ',
    'Подраздел 1. Сады',
    'Глава 1. Деревья',
    'Параграф 1. Яблони',
    'Статья 1 . Посадка',
    '1. Яблоню сажают осенью.',
    '2. Садовод:',
    '1)копает яму;',
    '1-1) поливает её:',
    'а) утром;',
    'б) вечером.',
    'Статья 1-1. Полив',
    'Яблоню поливают раз в день.',
    'Воду берут из колодца.',
    'ОСОБЕННАЯ ЧАСТЬ',
    'Раздел II. Защита',
    'Глава 2-1. Ограды',
    'Статья 2. Ограда сада делается из дерева.',
  ],
  kk: [
    'ЖАЛПЫ БӨЛIМ',
    '1-БӨЛІМ. НЕГІЗДЕР',
    '1-кіші бөлім. Бақтар',
    '1-тарау. Ағаштар',
    '1-параграф. Алма ағаштары',
    '1-бап . Отырғызу',
    '1. Алма ағашы күзде отырғызылады.',
    '2. Бағбан:',
    '1)шұңқыр қазады;',
    '1-1) оны суарады:',
    'а) таңертең;',
    'б) кешке.',
    '1-1 бап. Суару',
    'Алма ағашы күніне бір рет суарылады.',
    'Су құдықтан алынады.',
    'ЕРЕКШЕ БӨЛІМ',
    'II-бөлім. Қорғау',
    '2-1-тарау. Қоршаулар',
    '2-бап. Бақтың қоршауы ағаштан жасалады.',
  ],
}

for (const [language, lines] of Object.entries(codes)) {
  for (const format of ['text', 'markdown'] as const) {
    test(`reads every level of a code: ${language} as ${format}`, () => {
      expect(ids(lines.join(format === 'text' ? '\n' : '\n\n'), { language, format })).toEqual([
        'part_1',
        'part_1__sec_1',
        'part_1__sec_1__subsec_1',
        'part_1__sec_1__subsec_1__chp_1',
        'part_1__sec_1__subsec_1__chp_1__subchp_1',
        'art_1',
        'art_1__para_1',
        'art_1__para_2',
        'art_1__para_2__subpara_1',
        'art_1__para_2__subpara_1-1',
        'art_1__para_2__subpara_1-1__point_а',
        'art_1__para_2__subpara_1-1__point_б',
        'art_1-1',
        'art_1-1__al_2',
        'part_2',
        'part_2__sec_II',
        'part_2__sec_II__chp_2-1',
        'art_2',
      ])
    })
  }
}

test('takes the words of an article without any others for its provision', () => {
  const text = '#### Статья 1. Сад открыт.\n\n#### Статья 2. Ограда.\n\nОграда низкая.\n'
  expect(outline(text, { language: 'ru', format: 'markdown' })).toBe(
    [
      'body',
      '  #art_1',
      '    content Сад открыт.',
      '  #art_2',
      '    heading Ограда.',
      '    content Ограда низкая.',
    ].join('\n'),
  )
})

test('reads what an amendment quotes into units of their own', () => {
  const text = [
    'Статья 1. Внести в Закон Республики Казахстан «О садах» следующие изменения:',
    '1) статью 5 изложить в следующей редакции:',
    '«Статья 5. Ограда',
    '1. Ограда ставится:',
    '1) летом;',
    '2) осенью.',
    '2. Ворота закрываются.»;',
    '2) пункт 3 статьи 6 дополнить подпунктом 2) следующего содержания:',
    '«2) вишни.».',
    'Статья 2. Настоящий Закон вводится в действие со дня его подписания.',
  ].join('\n')
  expect(outline(text, { language: 'ru', format: 'text' })).toBe(
    [
      'body',
      '  #art_1',
      '    content Внести в Закон Республики',
      '    #art_1__subpara_1',
      '      content статью 5 изложить в',
      '      quotes #art_1__subpara_1__qstr_1',
      '        #art_1__subpara_1__qstr_1__art_5',
      '          heading Ограда',
      '          #art_1__subpara_1__qstr_1__art_5__para_1',
      '            content Ограда ставится:',
      '            #art_1__subpara_1__qstr_1__art_5__para_1__subpara_1',
      '              content летом;',
      '            #art_1__subpara_1__qstr_1__art_5__para_1__subpara_2',
      '              content осенью.',
      '          #art_1__subpara_1__qstr_1__art_5__para_2',
      '            content Ворота закрываются.»;',
      '    #art_1__subpara_2',
      '      content пункт 3 статьи 6',
      '      quotes #art_1__subpara_2__qstr_1',
      '        #art_1__subpara_2__qstr_1__subpara_2',
      '          content вишни.».',
      '  #art_2',
      '    content Настоящий Закон вводится в',
    ].join('\n'),
  )
})

test('ends a quotation that nobody closes before the next instruction', () => {
  const text = [
    '1. Бау туралы қаулыға мынадай өзгерістер енгізілсін:',
    '1-тармақ мынадай редакцияда жазылсын:',
    '«1. Бау ашық.',
    '1) жазда;',
    '2) қыста.',
    '2-тармақ алып тасталсын.',
    '2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.',
  ].join('\n')
  const act = parse(text, { language: 'kk', format: 'text' })
  expect(ids(text, { language: 'kk', format: 'text' })).toEqual([
    'para_1',
    'para_1__al_2',
    'para_1__al_3',
    'para_2',
  ])
  expect(act.findings.map(({ ruleId }) => ruleId)).toEqual(['unclosed-quotation'])
})

test('keeps a list of contents in front of the act', () => {
  const article = (num: number): string => `Статья ${num}. Сад номер ${num}`
  const listed = [1, 2, 3].map(article)
  const written = listed.flatMap((line) => [line, 'Сад открыт.'])
  for (const title of [['Содержание'], []]) {
    const text = ['ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН', 'О садах', ...title, ...listed, ...written].join(
      '\n',
    )
    const act = parse(text, { language: 'ru', format: 'text' })
    expect(ids(text, { language: 'ru', format: 'text' })).toEqual(['art_1', 'art_2', 'art_3'])
    expect(act.data.title).toBe('О садах')
    expect(act.findings).toEqual([])
  }
})

test('reads what a decision approves as an attachment, and its annexes as annexes to it', () => {
  const text = [
    'О садах',
    'Маслихат РЕШИЛ:',
    '1. Утвердить правила.',
    '2. Решение вводится в действие со дня подписания.',
    'Секретарь маслихата А. Серіков',
    'Утверждены решением маслихата',
    'Правила ухода за садами',
    '1. Общие положения',
    '1. Сад поливают ежедневно.',
    '2. Порядок полива',
    '2. Воду берут из колодца.',
    'Приложение 1 к Правилам',
    'Форма журнала',
    '1. Журнал ведёт садовод.',
    'Приложение 2 к Правилам',
    'Перечень садов',
    '1. Верхний сад.',
  ].join('\n')
  expect(ids(text, { language: 'ru', format: 'text' })).toEqual([
    'para_1',
    'para_2',
    'att_1',
    'att_1__chp_1',
    'att_1__para_1',
    'att_1__chp_2',
    'att_1__para_2',
    'att_1__att_1',
    'att_1__att_1__para_1',
    'att_1__att_2',
    'att_1__att_2__para_1',
  ])
})

test('reads a law without any unit, and the treaty behind it', () => {
  const text = [
    'О ратификации Конвенции о садах',
    '',
    'Ратифицировать Конвенцию о садах, совершенную в Алматы 18 мая 2007 года.',
    '',
    'Президент',
    'Республики Казахстан',
    'К. СЕРІКОВ',
    '',
    'МЕЖДУНАРОДНАЯ КОНВЕНЦИЯ О САДАХ',
    'ГОСУДАРСТВА СОГЛАСИЛИСЬ о нижеследующем:',
    'Статья 1 Определения',
    '1 «Сад» означает место с деревьями:',
    'a) яблонями; или',
    'b) вишнями.',
    '2 «Дерево» означает:',
    'i) яблоню;',
    'ii) вишню.',
    'Статья 2 Цели',
    '1 Сады открыты.',
  ].join('\n')
  expect(outline(text, { language: 'ru', format: 'text' }).split('\n').slice(0, 9)).toEqual([
    'preface',
    '  content О ратификации Конвенции о',
    'body',
    '  #al_1',
    '    content Ратифицировать Конвенцию о садах,',
    'conclusions',
    '  content Президент',
    '  content Республики Казахстан',
    '  content К. СЕРІКОВ',
  ])
  expect(ids(text, { language: 'ru', format: 'text' })).toEqual([
    'al_1',
    'att_1',
    'att_1__art_1',
    'att_1__art_1__para_1',
    'att_1__art_1__para_1__point_a',
    'att_1__art_1__para_1__point_b',
    'att_1__art_1__para_2',
    'att_1__art_1__para_2__indent_i',
    'att_1__art_1__para_2__indent_ii',
    'att_1__art_2',
    'att_1__art_2__para_1',
  ])
})

test('cuts the trailer of a page from the last article', () => {
  const text =
    'Статья 1. Сады\nСады открыты. © 2012. РГП на ПХВ «Институт законодательства» Министерства юстиции'
  expect(outline(text, { language: 'ru', format: 'text' })).toBe(
    [
      'body',
      '  #art_1',
      '    heading Сады',
      '    content Сады открыты.',
      '    note © 2012. РГП на',
    ].join('\n'),
  )
})

test('takes editorial notes for notes, in both languages', () => {
  for (const [language, note] of [
    ['ru', 'Сноска. Статья 1 с изменениями.'],
    ['ru', 'Примечание ИЗПИ!'],
    ['kk', 'Ескерту. 1-бапқа өзгеріс енгізілді.'],
    ['kk', 'ЗҚАИ-ның ескертпесі!'],
  ] as const) {
    const text = `${language === 'ru' ? 'Статья 1. Сады' : '1-бап. Бақтар'}\n${note}\nТекст.`
    expect(outline(text, { language, format: 'text' })).toContain('    note ')
  }
})

test('reads the title block, title lines that are broken, and the signature', () => {
  const act = parse(
    [
      'ПРИКАЗ',
      'О внесении изменений в приказ',
      'Министра финансов от 4 апреля 2025 года',
      '№ 151 «О садах»',
      '',
      'ПРИКАЗЫВАЮ:',
      '1. Исключить пункт 2.',
      'Министр финансов',
      'А. Серіков',
    ].join('\n'),
    { language: 'ru', format: 'text' },
  )
  expect(act.data).toMatchObject({
    kind: 'order',
    title: 'О внесении изменений в приказ Министра финансов от 4 апреля 2025 года № 151 «О садах»',
    number: null,
    date: null,
    status: 'adopted',
  })
})

test('keeps the grid of a table: spans and empty cells', () => {
  const act = parse(
    '1. Кесте:\n\n<table><tr><td rowspan="2">А</td><td colspan="2">Б</td></tr><tr><td></td><td>В</td></tr></table>\n',
    { language: 'kk', format: 'markdown' },
  )
  const cells: Array<string> = []
  visit(act, (node) => {
    if (node.type === 'tableCell') cells.push(`${textOf(node)}:${node.colSpan}×${node.rowSpan}`)
    return undefined
  })
  expect(cells).toEqual(['А:1×2', 'Б:2×1', ':1×1', 'В:1×1'])
})

test('tells the language of a part that is in another one, and Kazakh in Latin letters', () => {
  const russian = 'Сады открыты для всех жителей города с утра до вечера, кроме понедельника. '
  const kazakh =
    'Бақтар қаланың барлық тұрғындары үшін дүйсенбіден басқа күндері таңертеңнен кешке дейін ашық. '
  const act = parse(`1. ${kazakh.repeat(4)}\n2. ${russian.repeat(2)}\n3. ${kazakh}`, {
    format: 'text',
  })
  const languages: Array<string> = []
  visit(act, (node) => {
    if (node.type === 'unit')
      languages.push(`${node.eId} ${node.data?.language ?? act.data.language}`)
    return undefined
  })
  expect(languages).toEqual(['para_1 kk', 'para_2 ru', 'para_3 kk'])
  expect(act.findings.map(({ ruleId, eId }) => [ruleId, eId])).toEqual([
    ['other-language', 'para_2'],
  ])

  for (const text of [
    'Qazaqstan Respýblıkasynyń Zańy. Osy Zań baqtar týraly qoǵamdyq qatynastardy retteıdi jáne qoldanylady.',
    'Qazaqstan Respublikasynyñ Zañy. Osy Zañ baqtar turaly qoğamdyq qatynastardy retteidi jäne qoldanylady.',
  ])
    expect(parse(text).findings.map(({ ruleId }) => ruleId)).toContain('latin-kazakh')
  expect(parse('The garden is open. Türkiye and Kazakhstan agree.').findings).not.toContainEqual(
    expect.objectContaining({ ruleId: 'latin-kazakh' }),
  )
})

test('reads English acts of three traditions', () => {
  expect(
    ids(
      'SECTION 1. GARDENS.\n(a) In General.—Gardens are open.\nSEC. 10002. TREES.\nTrees are green.',
      { language: 'en' },
    ),
  ).toEqual(['sec_1', 'sec_1__subsec_a', 'sec_10002'])
  expect(
    ids('Article 1 Subject\n1. Gardens are open.\n(a) daily;\nArticle 2\nScope\nAll gardens.', {
      language: 'en',
    }),
  ).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_2'])
  expect(
    ids(
      '1 Gardens, hedges, etc.\n(1) Gardens are open.\n(a) daily.\n2 Trees\n(1) Trees are green.',
      {
        language: 'en',
      },
    ),
  ).toEqual(['sec_1', 'sec_1__subsec_1', 'sec_1__subsec_1__para_a', 'sec_2', 'sec_2__subsec_1'])
})

test('a struck-out list of contents, and one that opens the page, leave units and title to the act', () => {
  const struck = parse(
    '## ОГЛАВЛЕНИЕ\n\n*Сноска. Оглавление исключено.*\n\n# Садовый кодекс\n\n## Раздел 1. Сады\n\n### Глава 1. Виды\n\n#### Статья 1. Сад\n\n1. Сад открыт для всех жителей района.\n\n2. Ночью сад закрыт.\n\n#### Статья 2. Пруд\n\n1. Пруд открыт летом.',
  )
  expect(unitsOf(struck).map(({ eId }) => eId)).toEqual([
    'sec_1',
    'sec_1__chp_1',
    'art_1',
    'art_1__para_1',
    'art_1__para_2',
    'art_2',
    'art_2__para_1',
  ])
  expect(struck.data.title).toBe('Садовый кодекс')
  const listed = parse(
    '## Оглавление\n\nСтатья 1. Сад\n\nГлава 2. Пруды\n\nСтатья 2. Пруд\n\nСтатья 3. Лёд\n\n# О садах\n\n## Глава 1. Сады\n\n**Статья 1. Сад**\n\nСад открыт.\n\n## Глава 2. Пруды\n\n**Статья 2. Пруд**\n\nПруд открыт.\n\n**Статья 3. Лёд**\n\nЛёд тонок.',
  )
  expect(unitsOf(listed).map(({ eId }) => eId)).toEqual([
    'chp_1',
    'art_1',
    'chp_2',
    'art_2',
    'art_3',
  ])
  expect(listed.data.title).toBe('О садах')
})

test('a mark that a note follows makes no title of a point', () => {
  expect(
    ids(
      'Настоящее постановление:\n1. Утвердить прилагаемое Положение о садах. <*>\n2. Постановление вступает в силу сегодня.',
    ),
  ).toEqual(['para_1', 'para_2'])
})

test('an office that begins on a line of its own is part of the signature', () => {
  const act = parse(
    '1. Бақ ашылсын.\n\n2. Осы қаулы қол қойылған күнінен бастап күшіне енеді.\n\n*Қазақстан Республикасының*\n\n*Премьер-Министрі*\n\n*Қ. Серіков*',
  )
  expect(unitsOf(act).map(({ eId }) => eId)).toEqual(['para_1', 'para_2'])
  expect(act.children.at(-1)?.type).toBe('conclusions')
})

test('says that an act is repealed where a note under its title does', () => {
  const rules = (text: string): Array<string> => parse(text).findings.map(({ ruleId }) => ruleId)
  expect(
    rules(
      '# О садах\n\n> *Сноска. Утратило силу решением маслихата от 1 мая 2020 года.*\n\n1. Открыть сады.',
    ),
  ).toContain('act-repealed')
  expect(
    rules(
      '# Бақтар туралы\n\n> *Ескерту. Күші жойылды – мәслихаттың 2020 жылғы 1 мамырдағы шешімімен.*\n\n1. Бақтар ашылсын.',
    ),
  ).toContain('act-repealed')
  expect(rules('# О садах\n\n> *Сноска. Пункт 2 утратил силу.*\n\n1. Открыть сады.')).not.toContain(
    'act-repealed',
  )
})

test('the number of an item belongs to its first block, even when that is a table or stray markup', () => {
  const stray = '1. Сад:\n\n   1) открыт;\n\n   2) </table># тихий\n\nи «чистый».'
  const table = '1. Сад:\n\n   1) открыт;\n\n   2) <table><tr><td>а</td></tr></table>\n\n   тихий.'
  for (const text of [stray, table]) {
    const act = parse(`Приказ\n\n${text}`, { language: 'ru', format: 'markdown' })
    expectPositions(act)
    expect(unitsOf(act).map(({ eId }) => eId)).toContain('para_1__subpara_2')
  }
})

test('points with letters below articles of the EU leave no gap, and a missing one is named as a letter', () => {
  const act = (last: string): Array<string> =>
    parse(
      `HAS ADOPTED THIS REGULATION:\n\nArticle 1\n\nGardens\n\n1. A garden must be:\n\n(a) open;\n\n(b) clean;\n\n(${last}) safe.`,
      { language: 'en' },
    ).findings.map(({ message }) => message)
  expect(act('c')).toEqual([])
  expect(act('d')).toEqual(['c was expected here, but the number is d. Check the numbering.'])
})

test('a paragraph of stars or brackets and lists in lists without end are read as plain text, those of an act as Markdown', () => {
  const words = (text: string): string => {
    const found: Array<string> = []
    visit(parse(text, { format: 'markdown', language: 'ru' }), (node) => {
      if (node.type === 'text') found.push(node.value)
    })
    return found.join('')
  }
  for (const sign of ['*a ', '![[', 'a](b)', '`a'])
    expect(words(`Лодки\n\nСлово ${sign.repeat(5000)}`)).toContain(sign.repeat(5000).trim())
  const items = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${' '.repeat(2 * at)}- *лодка*`).join('\n')
  expect(words(items(200))).toContain('*')
  expect(words(items(20))).not.toContain('*')
  expect(words(`${' '.repeat(80)}- 2 -\n\n**Лодка** плывет.`)).not.toContain('*')
  expect(words(`${'**Лодка** плывет. '.repeat(500)}`)).not.toContain('*')
  expect(words(`${'**Лодка** плывет.\n\n'.repeat(3000)}`)).not.toContain('*')
})
