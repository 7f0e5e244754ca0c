import { expect, test } from 'vitest'
import { render, summarize, verify } from './index.ts'

const ru = `# О бюджете Тастыбулакского района на 2027 – 2029 годы

Решение Тастыбулакского районного маслихата

В соответствии с пунктом 2 статьи 9 Бюджетного кодекса Республики Казахстан Тастыбулакский районный маслихат РЕШИЛ:

1. Утвердить районный бюджет на 2027 – 2029 годы согласно приложениям 1, 2 и 3 к настоящему решению соответственно, в том числе на 2027 год, в следующих объемах:

1) доходы – 8 412 730,5 тысяч тенге, в том числе:

налоговые поступления – 2 105 400,5 тысяч тенге;

неналоговые поступления – 31 200 тысяч тенге;

поступления от продажи основного капитала – 18 130 тысяч тенге;

поступления трансфертов – 6 258 000 тысяч тенге;

2) затраты – 8 530 230,5 тысяч тенге;

3) чистое бюджетное кредитование – 42 500 тысяч тенге, в том числе:

бюджетные кредиты – 71 000 тысяч тенге;

погашение бюджетных кредитов – 28 500 тысяч тенге;

4) сальдо по операциям с финансовыми активами – 0 тенге, в том числе:

приобретение финансовых активов – 0 тенге;

поступления от продажи финансовых активов государства – 0 тенге;

5) дефицит (профицит) бюджета – - 160 000 тысяч тенге;

6) финансирование дефицита (использование профицита) бюджета – 160 000 тысяч тенге, в том числе:

поступление займов – 71 000 тысяч тенге;

погашение займов – 28 500 тысяч тенге;

используемые остатки бюджетных средств – 117 500 тысяч тенге.

2. Учесть в районном бюджете на 2027 год объем субвенций, передаваемых из областного бюджета, в сумме 3 120 000 тысяч тенге.

3. Настоящее решение вводится в действие с 1 января 2027 года.
`

const kk = `# 2027 – 2029 жылдарға арналған Тастыбұлақ ауданының бюджеті туралы

Тастыбұлақ аудандық мәслихатының шешімі

Қазақстан Республикасының Бюджет кодексі 9-бабының 2-тармағына сәйкес Тастыбұлақ аудандық мәслихаты ШЕШТІ:

1. 2027 – 2029 жылдарға арналған аудандық бюджет тиісінше осы шешімге 1, 2 және 3-қосымшаларға сәйкес, оның ішінде 2027 жылға мынадай көлемдерде бекітілсін:

1) кірістер – 8 412 730,5 мың теңге, оның ішінде:

салықтық түсімдер – 2 105 400,5 мың теңге;

салықтық емес түсімдер – 31 200 мың теңге;

негізгі капиталды сатудан түсетін түсімдер – 18 130 мың теңге;

трансферттер түсімі – 6 258 000 мың теңге;

2) шығындар – 8 530 230,5 мың теңге;

3) таза бюджеттік кредиттеу – 42 500 мың теңге, оның ішінде:

бюджеттік кредиттер – 71 000 мың теңге;

бюджеттік кредиттерді өтеу – 28 500 мың теңге;

4) қаржы активтерімен операциялар бойынша сальдо – 0 теңге;

5) бюджет тапшылығы (профициті) – - 160 000 мың теңге;

6) бюджет тапшылығын қаржыландыру (профицитін пайдалану) – 160 000 мың теңге, оның ішінде:

қарыздар түсімі – 71 000 мың теңге;

қарыздарды өтеу – 28 500 мың теңге;

бюджет қаражатының пайдаланылатын қалдықтары – 117 500 мың теңге.

2. Осы шешім 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.
`

const en = `AN ACT To help towns plant trees along streets.

SECTION 1. SHORT TITLE.

This Act may be cited as the "Street Trees Act of 2027".

SEC. 2. GRANTS.

The Secretary shall make grants to towns to plant trees along streets.

SEC. 3. AUTHORIZATION OF APPROPRIATIONS.

There are authorized to be appropriated to carry out this Act $12,345,000 for fiscal year 2028, $20,000,000 for fiscal year 2029, and $25,000,000 for each of fiscal years 2030 through 2032.
`

const translated = `# On the budget of the district for 2027 - 2029

1. To approve the district budget for 2027 - 2029 in accordance with Annexes 1, 2 and 3 to this decision respectively, including for 2027, in the following amounts:

1) revenues – 8,412,730.5 thousand tenge, including:

tax revenues – 2,105,400.5 thousand tenge;

non-tax revenues – 31,200 thousand tenge;

transfers – 6,258,000 thousand tenge;

2) expenditures – 8,530,230.5 thousand tenge;

3) budget deficit (surplus) – -160,000 thousand tenge.
`

/** What is said under the question of money. */
function money(text: string, language: string, answerLanguage = language): Array<string> {
  const { answers } = summarize(text, { language, answerLanguage })
  return answers.find(({ id }) => id === 'money')?.statements.map(({ text: said }) => said) ?? []
}

test('the sums of a budget are told in scales that can be read, with the exact figure of the text', () => {
  expect(money(ru, 'ru').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "Бюджет на 2027 год:
    – доходы: 8,4 млрд тенге (в тексте: 8 412 730,5 тыс. тенге);
    – расходы (затраты): 8,5 млрд тенге (в тексте: 8 530 230,5 тыс. тенге);
    – кредиты из бюджета, за вычетом возврата: 42,5 млн тенге;
    – дефицит: 160 млн тенге;
    – деньги на покрытие дефицита (финансирование): 160 млн тенге.",
      "Из чего складываются доходы на 2027 год:
    – налоговые поступления: 2,1 млрд тенге (в тексте: 2 105 400,5 тыс. тенге);
    – неналоговые поступления: 31,2 млн тенге;
    – продажа государственного имущества (основного капитала): 18,1 млн тенге (в тексте: 18 130 тыс. тенге);
    – трансферты (деньги из других бюджетов и фондов): 6,3 млрд тенге (в тексте: 6 258 000 тыс. тенге).",
    ]
  `)
  expect(money(kk, 'kk').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "2027 жылға арналған бюджет:
    – кірістер: 8,4 млрд теңге (мәтінде: 8 412 730,5 мың теңге);
    – шығыстар (шығындар): 8,5 млрд теңге (мәтінде: 8 530 230,5 мың теңге);
    – бюджеттен берілетін кредиттер (қайтарылғанын шегергенде): 42,5 млн теңге;
    – тапшылық: 160 млн теңге;
    – тапшылықты жабатын қаржы (қаржыландыру): 160 млн теңге.",
      "2027 жылға арналған кірістер неден құралады:
    – салықтық түсімдер: 2,1 млрд теңге (мәтінде: 2 105 400,5 мың теңге);
    – салықтық емес түсімдер: 31,2 млн теңге;
    – мемлекет мүлкін (негізгі капиталды) сату: 18,1 млн теңге (мәтінде: 18 130 мың теңге);
    – трансферттер (басқа бюджеттер мен қорлардан түсетін ақша): 6,3 млрд теңге (мәтінде: 6 258 000 мың теңге).",
    ]
  `)
  expect(money(translated, 'en')).toMatchInlineSnapshot(`
    [
      "The budget for 2027:
    – income: 8.4 billion tenge (8,412,730.5 thousand tenge in the text);
    – spending: 8.5 billion tenge (8,530,230.5 thousand tenge in the text);
    – deficit: 160 million tenge.",
      "What the income for 2027 is made of:
    – taxes: 2.1 billion tenge (2,105,400.5 thousand tenge in the text);
    – income other than taxes: 31.2 million tenge;
    – transfers (money from other budgets and funds): 6.3 billion tenge (6,258,000 thousand tenge in the text).",
    ]
  `)
})

test('they are told in any of the languages, whatever the act is written in', () => {
  expect(money(ru, 'ru', 'en')[0]).toContain('deficit: 160 million tenge')
  expect(money(kk, 'kk', 'ru')[0]).toContain('дефицит: 160\u00a0млн тенге')
  expect(money(ru, 'ru', 'kk')[0]).toContain('тапшылық: 160\u00a0млн теңге')
})

test('the record has each sum exactly, with its year and where it stands', () => {
  const { budget } = summarize(ru, { language: 'ru' })
  const known = Object.fromEntries(budget.map(({ kind, amount }) => [kind, amount]))
  expect(known).toMatchObject({
    income: 8_412_730_500,
    expenditure: 8_530_230_500,
    netLending: 42_500_000,
    assetBalance: 0,
    balance: -160_000_000,
    financing: 160_000_000,
    usedRemainders: 117_500_000,
  })
  for (const { budget: name, years, currency, evidence } of budget) {
    expect([name, years, currency]).toEqual(['районный бюджет', { from: 2027, to: 2027 }, 'KZT'])
    for (const { start, end, quote } of evidence) expect(ru.slice(start, end)).toBe(quote)
  }
  expect(summarize(kk, { language: 'kk' }).budget.map(({ amount }) => amount)).toEqual(
    expect.arrayContaining([8_412_730_500, -160_000_000]),
  )
})

test('the main points have the sums that matter most, in one sentence', () => {
  expect(summarize(ru, { language: 'ru' }).overview.map(({ text }) => text)).toContain(
    'Бюджет на 2027\u00a0год: доходы – 8,4\u00a0млрд тенге, расходы (затраты) – 8,5\u00a0млрд тенге, дефицит – 160\u00a0млн тенге.',
  )
})

test('a balance whose sign the other sums contradict is called neither deficit nor surplus', () => {
  const wrong = ru.replace('– - 160 000', '– 160 000')
  expect(money(wrong, 'ru')[0]).toContain('дефицит или профицит: 160\u00a0млн тенге')
  const surplus = wrong.replace('затраты – 8 530 230,5', 'затраты – 8 210 230,5')
  expect(money(surplus, 'ru')[0]).toContain('\n– профицит: 160\u00a0млн тенге')
})

test('each of several budgets is named', () => {
  const two = ru.replace(
    '2. Учесть в районном бюджете',
    `2. Утвердить бюджет Камышловского сельского округа на 2027 – 2029 годы, в том числе на 2027 год, в следующих объемах:\n\n1) доходы – 96 400 тысяч тенге;\n\n2) затраты – 96 400 тысяч тенге.\n\n3. Учесть в районном бюджете`,
  )
  const said = money(two, 'ru')
  expect(said.filter((text) => text.startsWith('Бюджет на 2027'))).toEqual([
    expect.stringContaining('(«районный бюджет»)'),
    expect.stringContaining('(«бюджет Камышловского сельского округа»)'),
  ])
})

test('appropriations for several years are told year by year', () => {
  expect(money(en, 'en')).toMatchInlineSnapshot(`
    [
      "Money that may be provided, year by year:
    – 2028: $12.3 million ($12,345,000 in the text);
    – 2029: $20 million;
    – 2030 to 2032, each year: $25 million.",
    ]
  `)
  expect(
    summarize(en, { language: 'en' }).budget.map(({ kind, years, amount }) => [
      kind,
      years,
      amount,
    ]),
  ).toEqual([
    ['authorized', { from: 2028, to: 2028 }, 12_345_000],
    ['authorized', { from: 2029, to: 2029 }, 20_000_000],
    ['authorized', { from: 2030, to: 2032 }, 25_000_000],
  ])
})

test('sums that are no budget stay what they are', () => {
  const fee =
    '1. Утвердить размер платы за выдачу пропуска на 2027 год в следующих объемах:\n\n1) доходы владельца – 500 тенге;\n\n2) затраты – 300 тенге.'
  expect(summarize(fee, { language: 'ru' }).budget).toEqual([])
})

test('every form of a summary has them, and verification bears them out', () => {
  for (const [text, language] of [
    [ru, 'ru'],
    [kk, 'kk'],
    [translated, 'en'],
  ] as const) {
    const summary = summarize(text, { language })
    const { counts } = verify(summary, text, { language })
    expect([counts.contradicted, counts.notFound]).toEqual([0, 0])
    const [first] = money(text, language)
    const line = first?.split('\n– ')[1]?.replace(/;$/, '') ?? '?'
    for (const format of ['text', 'markdown', 'html', 'ssml'] as const) {
      const shown = render(summary, { format, language })
        .replace(/<[^>]{1,400}>/g, '')
        .replace(/\s+/g, ' ')
      expect(shown).toContain(line.replace(/\s+/g, ' '))
    }
    const html = render(summary, { format: 'html', language })
    expect(html).toMatch(/<caption>[^<]*2027/)
    expect(html).toMatch(/8[\u00a0,]412[\u00a0,]730[.,]5/)
  }
})
