import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type RewriterInput,
  type Summary,
  summarize,
  type Verdict,
  type Verification,
  verify,
} from 'aiqyn'
import { describe, expect, test } from 'vitest'

const drafts = fileURLToPath(new URL('../examples/drafts', import.meta.url))

function draft(language: string, name = 'law.md'): string {
  return readFileSync(join(drafts, language, name), 'utf8')
}

/** Verdict and rules of each sentence. */
function told({ sentences }: Verification): Array<string> {
  return sentences.map(({ verdict, findings }) =>
    [verdict, ...findings.map(({ ruleId }) => ruleId)].join(' '),
  )
}

function judge(language: string, sentence: string, name = 'law.md'): string {
  const [first = ''] = told(verify(sentence, draft(language, name), { summaryLanguage: language }))
  return first
}

const right: Readonly<Record<string, ReadonlyArray<readonly [name: string, sentence: string]>>> = {
  en: [
    ['law.md', 'A supplier has to deliver a spare part within 15 working days of payment.'],
    ['law.md', 'Nobody may refuse to sell a spare part to an independent repairer.'],
    ['law.md', 'The charge for examining an appliance cannot be more than £25.'],
    ['law.md', 'Section 7 comes into force on July 1, 2027.'],
    ['rules.md', 'A recipient may have at most two appliances in a calendar year.'],
    ['rules.md', 'The donor gets a copy of the appliance card on the day of receipt.'],
  ],
  ru: [
    [
      'law.md',
      'Поставщик должен ответить на запрос независимой ремонтной организации за 3 рабочих дня.',
    ],
    ['law.md', 'Нельзя отказывать независимой ремонтной организации в продаже запасных частей.'],
    ['law.md', 'Владелец техники может бесплатно сдать её в пункт повторного использования.'],
    ['rules.md', 'Получатель может взять не больше двух единиц техники за календарный год.'],
  ],
  kk: [
    ['law.md', 'Өнім беруші сұрау салуға 3 жұмыс күні ішінде жауап беруге тиіс.'],
    ['law.md', 'Тәуелсіз жөндеу ұйымына қосалқы бөлшектерді сатудан бас тартуға болмайды.'],
    ['law.md', 'Техника иесі жарамды техниканы қайта пайдалану пунктіне тегін тапсыра алады.'],
    ['rules.md', 'Алушы алған техникасын он екі ай ішінде сата алмайды.'],
  ],
}

describe.each(Object.entries(right))(
  'what is true in other words, in %s',
  (language, sentences) => {
    test.each(sentences)('%s: %s', (name, sentence) => {
      expect(judge(language, sentence, name)).toBe('supported')
    })
  },
)

const wrong: Readonly<Record<string, ReadonlyArray<readonly [sentence: string, verdict: string]>>> =
  {
    en: [
      [
        'A supplier must deliver a spare part within 20 working days of payment.',
        'contradicted figure-differs',
      ],
      [
        'A supplier must deliver a spare part within 15 calendar days of payment.',
        'contradicted figure-differs',
      ],
      [
        'A repairer must deliver a spare part not later than 15 working days after payment.',
        'contradicted actor-differs',
      ],
      [
        'A repairer may keep an appliance if the owner has paid the examination charge and has withdrawn from the repair.',
        'contradicted modality-differs',
      ],
      [
        'The charge for examining a domestic appliance may exceed £25 and must be deducted from the price of the repair.',
        'contradicted limit-differs modality-differs',
      ],
      ['Section 7 comes into force on 1 September 2027.', 'contradicted figure-differs'],
      ['Section 8 comes into force on 1 July 2027.', 'contradicted reference-differs'],
      [
        'A repair at a price of more than £250 may be carried out under a written contract.',
        'notFound only-dropped',
      ],
      [
        'Payment of a fine releases a person from a duty to complete a repair.',
        'contradicted negation-differs',
      ],
    ],
    ru: [
      [
        'Поставщик должен ответить на запрос независимой ремонтной организации за 5 рабочих дней.',
        'contradicted figure-differs',
      ],
      [
        'Независимой ремонтной организации можно отказывать в продаже запасных частей.',
        'contradicted modality-differs',
      ],
      [
        'Уплата штрафа освобождает от обязанности завершить ремонт.',
        'contradicted negation-differs',
      ],
      [
        'Ремонтная организация обязана передать запасную часть не позднее пятнадцати рабочих дней со дня оплаты.',
        'contradicted actor-differs',
      ],
      [
        'Владелец техники обязан безвозмездно сдать пригодную к эксплуатации бытовую технику в пункт повторного использования.',
        'contradicted modality-differs',
      ],
    ],
    kk: [
      [
        'Өнім беруші тәуелсіз жөндеу ұйымының сұрау салуына бес жұмыс күні ішінде жауап беруге міндетті.',
        'contradicted figure-differs',
      ],
      [
        'Тәуелсіз жөндеу ұйымына қосалқы бөлшектерді сатудан бас тартуға болады.',
        'contradicted modality-differs',
      ],
      ['Айыппұл төлеу жөндеуді аяқтау міндетінен босатады.', 'contradicted negation-differs'],
      [
        'Техника иесі пайдалануға жарамды тұрмыстық техниканы қайта пайдалану пунктіне өтеусіз тапсыруға міндетті.',
        'contradicted modality-differs',
      ],
    ],
  }

describe.each(Object.entries(wrong))(
  'what the source says otherwise, in %s',
  (language, sentences) => {
    test.each(sentences)('%s', (sentence, verdict) => {
      expect(judge(language, sentence).startsWith(verdict)).toBe(true)
    })
  },
)

test.each([
  ['en', 'Cats must be vaccinated every year.'],
  ['ru', 'Собак нужно прививать каждый год.'],
  ['kk', 'Иттерді жыл сайын екпелету керек.'],
])('what the source does not speak of is not found, in %s', (language, sentence) => {
  expect(judge(language, sentence)).toMatch(/^notFound no-evidence/)
})

test('evidence slices back to the source, and findings to the summary', () => {
  const source = draft('ru').replaceAll('\n', '\r\n')
  const summary =
    '# Кратко\r\n\r\n- Поставщик обязан передать **запасную часть** за *20* рабочих дней.\r\n> Владелец техники вправе выбирать ремонтную организацию.\r\n'
  const { sentences } = verify(summary, source)
  expect(sentences).toHaveLength(2)
  for (const { start, end, text, evidence, findings } of sentences) {
    expect(summary.slice(start, end).replaceAll('*', '')).toBe(text)
    expect(evidence.length).toBeGreaterThan(0)
    for (const one of evidence) expect(source.slice(one.start, one.end)).toBe(one.quote)
    for (const one of findings) {
      expect(one.end).toBeGreaterThan(one.start)
      expect(summary.split('\r\n')[one.line - 1]).toContain(summary.slice(one.start, one.end))
    }
  }
})

test('across languages only figures and references are compared, and that is said', () => {
  const summary =
    'The supplier has 15 working days. The fine is 77 million dollars. The owner may choose a repairer.'
  const { sentences, answerLanguage } = verify(summary, draft('kk'))
  expect(answerLanguage).toBe('en')
  expect(sentences.map(({ verdict }) => verdict)).toEqual(['notChecked', 'notFound', 'notChecked'])
  expect(sentences[0]?.findings[0]?.message).toContain('1 of 1 found')
  expect(sentences[0]?.evidence.map(({ quote }) => quote).join()).toMatch(/он бес|отыз/)
  for (const { findings } of sentences)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('other-language')
})

test.each(['kk', 'ru', 'en'])(
  'findings are told in the language of answers: %s',
  (answerLanguage) => {
    const { findings } = verify(
      'A supplier must deliver a spare part within 20 working days.',
      draft('en'),
      {
        answerLanguage,
      },
    )
    expect(findings[0]?.message).toMatch(/20 working days.*15 working days/)
    const letters = { kk: /[әіңғүұқөһ]/, ru: /изложении/, en: /summary/ }
    expect(findings[0]?.message).toMatch(
      letters[answerLanguage === 'kk' ? 'kk' : answerLanguage === 'ru' ? 'ru' : 'en'],
    )
  },
)

describe.each(['kk', 'ru', 'en'])('our own summaries in %s', (language) => {
  const files = readdirSync(join(drafts, language))
  test.each(files)('%s is supported by its act, statement by statement', (name) => {
    const source = draft(language, name)
    for (const length of ['brief', 'standard', 'full'] as const) {
      const summary = summarize(source, { length })
      const { counts, sentences, summary: read } = verify(summary, source)
      expect(counts).toEqual({
        supported: sentences.length,
        contradicted: 0,
        notFound: 0,
        notChecked: 0,
      })
      for (const { start, end, text } of sentences) expect(read.text.slice(start, end)).toBe(text)
    }
  })
})

function statementsOf({ overview, answers }: Summary): Summary['overview'] {
  return [...overview, ...answers.flatMap(({ statements }) => statements)]
}

describe('a record that was tampered with', () => {
  const source = draft('en')
  const summary = summarize(source)
  const verdicts = (changed: typeof summary): Set<Verdict> =>
    new Set(verify(changed, source).sentences.map(({ verdict }) => verdict))

  test('a changed text is not what its edits make of the quotes', () => {
    const changed = structuredClone(summary)
    const statement = statementsOf(changed).find(({ text }) => text.includes(' must '))
    if (statement) statement.text = statement.text.replace('must', 'may')
    expect(told(verify(changed, source))).toContain('contradicted edits-differ')
  })

  test('a quote that does not stand at its place is told', () => {
    const changed = structuredClone(summary)
    const evidence = changed.overview[0]?.evidence[0]
    if (evidence) evidence.quote = 'Another Bill'
    expect(told(verify(changed, source))[0]).toBe('contradicted quote-differs')
  })

  test('edits that drop a negation are told', () => {
    const changed = structuredClone(summary)
    const statement = statementsOf(changed).find(
      ({ text, kind }) => kind !== 'computed' && text.includes(' must not '),
    )
    expect(statement).toBeDefined()
    if (!statement) return
    const quotes = statement.evidence.map(({ quote }) => quote).join('\n')
    const at = quotes.indexOf(' not')
    statement.edits = [{ from: at, to: at + 4, insert: '', rule: 'drop-word' }]
    statement.text = (quotes.slice(0, at) + quotes.slice(at + 4)).trim()
    statement.kind = 'rewritten'
    const { sentences } = verify(changed, source)
    const found = sentences.find(({ verdict }) => verdict === 'contradicted')
    expect(found?.findings.map(({ ruleId }) => ruleId)).toContain('modality-differs')
  })

  test('another source is told once, beside what does not hold', () => {
    const { findings } = verify(summary, `${source}\n`)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['other-source'])
  })

  test('untouched it holds', () => {
    expect(verdicts(summary)).toEqual(new Set(['supported']))
  })
})

describe('a rewriter', () => {
  const source = draft('en')
  const plain = summarize(source)
  const texts = (rewriter?: (statement: RewriterInput) => string | undefined): Array<string> =>
    statementsOf(summarize(source, { rewriter })).map(({ text }) => text)

  test('is heard where it says the same', () => {
    const honest = ({ text }: RewriterInput): string => text.replace(/ shall | must /, ' has to ')
    const told = texts(honest)
    expect(told.some((text) => text.includes(' has to '))).toBe(true)
    const summary = summarize(source, { rewriter: honest })
    expect(verify(summary, source).counts.contradicted).toBe(0)
  })

  test.each([
    ['a modality', (text: string) => text.replace(/ must (?!not)/, ' may ')],
    ['a negation', (text: string) => text.replace(/ not /, ' ')],
    ['a number', (text: string) => text.replace(/\d+/, (figures) => String(Number(figures) + 1))],
    ['an actor', (text: string) => text.replace(/[Ss]upplier/, 'Minister')],
    ['everything', () => 'Everybody may do anything.'],
  ])('that lies about %s is not told', (_, lie) => {
    const before = texts()
    expect(texts(({ text }) => lie(text))).toEqual(before)
  })

  test('is not asked for computed statements, and silence leaves all as it is', () => {
    const asked: Array<string> = []
    const summary = summarize(source, {
      rewriter: ({ text }) => {
        asked.push(text)
        return undefined
      },
    })
    expect(summary).toEqual(plain)
    const computed = [plain.overview, ...plain.answers.map(({ statements }) => statements)]
      .flat()
      .filter(({ kind }) => kind === 'computed')
    expect(computed.length).toBeGreaterThan(0)
    for (const { text } of computed) expect(asked).not.toContain(text)
  })
})

test('a wrong call throws, a strange text does not', () => {
  const source = draft('en')
  expect(() => verify(JSON.parse('{"overview": []}'), source)).toThrow(/record of `summarize`/)
  expect(() => verify(JSON.parse('null'), source)).toThrow(TypeError)
  expect(() => verify('x', source, { answerLanguage: 'fr' })).toThrow(/answer language/)
  expect(verify('', source).sentences).toEqual([])
  expect(verify('\ufeff***\n---\n| | |\n', source).sentences).toEqual([])
  expect(verify('A supplier must wait.', '', { language: 'en' }).counts.notFound).toBe(1)
})
