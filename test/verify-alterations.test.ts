import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { verify } from 'aiqyn'
import { describe, expect, test } from 'vitest'

const drafts = fileURLToPath(new URL('fixtures/verification/drafts', import.meta.url))

function judge(name: string, sentence: string): string {
  const language = name.split('.')[1] ?? ''
  const source = readFileSync(`${drafts}/${name}`, 'utf8')
  const { sentences } = verify(sentence, source, { language, summaryLanguage: language })
  return sentences
    .flatMap(({ verdict, findings }) => [verdict, ...findings.map(({ ruleId }) => ruleId)])
    .join(' ')
}

const right: ReadonlyArray<readonly [string, string]> = [
  ['allotments.en.md', 'From April to October the council has to supply water to every site.'],
  ['allotments.en.md', 'When the breach goes on, the council can end the agreement.'],
  ['scooters.ru.md', 'Перечень стоянок акимат публикует каждый год до 1 марта.'],
  ['scooters.ru.md', 'У одной компании может быть не больше 1500 самокатов.'],
  ['library.kk.md', 'Кітапхана аптасына алты күннен кем жұмыс істемейді.'],
  ['library.kk.md', 'Халқы 500 адамнан көп әр ауылда әкімдік кітапхана ашуға тиіс.'],
]

test.each(right)('%s: %s is supported', (name, sentence) => {
  expect(judge(name, sentence)).toBe('supported')
})

const wrong: Readonly<Record<string, ReadonlyArray<readonly [string, string, string]>>> = {
  'the order in time': [
    [
      'allotments.en.md',
      'There are 14 days to appeal before the agreement is ended.',
      'opposite-word',
    ],
    [
      'scooters.ru.md',
      'Перечень стоянок акимат публикует каждый год после 1 марта.',
      'opposite-word',
    ],
    [
      'library.kk.md',
      'Кітапхана жыл сайын 1 ақпаннан кейін әкімдікке есеп береді.',
      'opposite-word',
    ],
  ],
  'how many are meant': [
    [
      'allotments.en.md',
      'From April to October the council has to supply water to some sites.',
      'only-added',
    ],
    [
      'scooters.ru.md',
      'Прокатная компания обязана проверять исправность отдельных электросамокатов раз в неделю.',
      'only-added',
    ],
    [
      'library.kk.md',
      'Халқы 500 адамнан көп кейбір ауылда әкімдік кітапхана ашуға тиіс.',
      'only-added',
    ],
  ],
  'which body it is': [
    [
      'allotments.en.md',
      'A plot holder may appeal to the police within 14 days.',
      'actor-not-found',
    ],
    [
      'scooters.ru.md',
      'Перечень стоянок прокурор публикует каждый год до 1 марта.',
      'actor-not-found',
    ],
    [
      'library.kk.md',
      'Халқы 500 адамнан көп әр ауылда прокурор кітапхана ашуға тиіс.',
      'actor-not-found',
    ],
  ],
  'the side of a limit': [
    ['library.kk.md', 'Кітапхана аптасына алты күннен кем жұмыс істейді.', 'limit-differs'],
    [
      'scooters.ru.md',
      'О тарифах пользователей уведомляют меньше чем за 15 календарных дней.',
      'limit-differs',
    ],
  ],
  'who may': [
    ['scooters.ru.md', 'Акимат вправе обозначить 200 стоянок или больше.', 'modality-not-found'],
    [
      'allotments.en.md',
      'Until the appeal is decided, the plot may be let to anybody else.',
      'modality',
    ],
    ['library.kk.md', 'Кітап жоғалса, кітапхана дәл сондай кітап беруі керек.', 'actor'],
  ],
}

describe.each(Object.entries(wrong))('what differs in %s is not supported', (_, sentences) => {
  test.each(sentences)('%s: %s', (name, sentence, rule) => {
    const told = judge(name, sentence)
    expect(told).not.toMatch(/^supported/)
    expect(told).toContain(rule)
  })
})
