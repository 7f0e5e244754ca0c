import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages, parse, render, summarize, topics } from 'aiqyn'
import { expect, test } from 'vitest'
import { corpus, hasCorpus } from './support/corpus.ts'

const ids = (text: string, language: string): Array<string> =>
  topics(text, { language }).map(({ id }) => id)

test('tells the fields of an act in each language', () => {
  expect(
    ids(
      '# Ауыл мектептеріне оқушыларды тасымалдау қағидалары туралы\n\n1. Оқушылар мектепке автобуспен тегін жеткізіледі.\n\n2. Автобус жүргізушісі жол қозғалысы қағидаларын сақтайды.',
      'kk',
    ).sort(),
  ).toEqual(['education', 'transport'])
  expect(
    ids(
      '# О перевозке учеников сельских школ\n\n1. Ученики доставляются в школу автобусом бесплатно.\n\n2. Водитель автобуса соблюдает правила дорожного движения.',
      'ru',
    ).sort(),
  ).toEqual(['education', 'transport'])
  expect(
    ids(
      '# School Bus Act\n\nSection 1. Pupils shall be taken to school by bus without charge.\n\nSection 2. The driver of a school bus shall obey the rules of road traffic.',
      'en',
    ).sort(),
  ).toEqual(['education', 'transport'])
})

test('tells no field where an act has none', () => {
  expect(
    ids('# О признании утратившим силу решения\n\n1. Признать решение № 5 утратившим силу.', 'ru'),
  ).toEqual([])
  expect(
    ids(
      '# Шешімнің күші жойылды деп тану туралы\n\n1. № 5 шешімнің күші жойылды деп танылсын.',
      'kk',
    ),
  ).toEqual([])
  expect(ids('# Repeal Order\n\n1. Order No. 5 is repealed.', 'en')).toEqual([])
  expect(ids('', 'ru')).toEqual([])
})

test('takes a body that is only named, and the title of a law that is only cited, for no field of the act', () => {
  expect(
    ids(
      '# Об охране лесов\n\n1. В соответствии с Законом «О банках и банковской деятельности» лесники охраняют леса и лесные пастбища.\n\n2. Министр здравоохранения и Министр обороны согласуют план охраны леса.',
      'ru',
    ),
  ).not.toEqual(expect.arrayContaining(['finance']))
  expect(
    ids(
      '# Forest Patrol Act\n\n1. The Secretary of Health and the Secretary of Defense shall agree to the plan of forest patrols.\n\n2. Rangers shall protect wildlife in forests.',
      'en',
    ),
  ).toEqual(['environment'])
})

test('shows words of the act as evidence, and shares that are no more than the whole', () => {
  const text =
    '# Об охране здоровья учеников\r\n\r\n1. Врач осматривает учеников школы.\r\n\r\n2. Медицинская помощь оказывается бесплатно.'
  const found = topics(text, { language: 'ru' })
  expect(found[0]?.id).toBe('health')
  expect(found.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(2)
  for (const { evidence } of found)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  expect(found.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.02)
})

test('is one line of a rendered summary, in the language of the answers', () => {
  const act = parse('# О школах\n\n1. Ученики школ получают учебники.', { language: 'ru' })
  expect(render(summarize(act), { format: 'text' })).toContain('Сферы жизни: образование и наука')
  expect(render(summarize(act, { answerLanguage: 'kk' }), { format: 'markdown' })).toContain(
    'Өмір салалары: білім және ғылым',
  )
  const page = render(summarize(act, { answerLanguage: 'en' }), { format: 'html' })
  expect(page).toContain('Touches: education and science')
  const repeal = parse('# О решении\n\n1. Признать решение № 5 утратившим силу.', {
    language: 'ru',
  })
  expect(render(summarize(repeal), { format: 'text' })).not.toContain('Сферы жизни')
})

test('lexicons are sorted, lower case, and name every field once', () => {
  const fields = languages.map(({ topics: lexicon }) => lexicon?.fields.map(({ id }) => id).sort())
  expect(fields[0]).toHaveLength(19)
  expect(new Set(fields.map(String)).size).toBe(1)
  for (const { topics: lexicon } of languages) {
    const seen = new Map<string, string>()
    for (const { id, names, words } of lexicon?.fields ?? []) {
      for (const list of [names, words]) expect(list, id).toEqual([...list].sort())
      for (const entry of [...names, ...words]) {
        expect(entry).toMatch(/^[\p{Ll}\p{N}-]+\*?(?: [\p{Ll}\p{N}-]+\*?)*$/u)
        expect(seen.get(entry), `${entry} in ${id}`).toBeUndefined()
        seen.set(entry, id)
      }
    }
  }
})

test.skipIf(!hasCorpus)('tells the same fields of an act in Kazakh and in Russian', () => {
  const pairs = [
    'amending-military-institute-2009',
    'amending-university-split-2024',
    'amending-water-ministry-2025',
    'artificial-intelligence-2025',
    'pet-keeping-rules-2022',
    'public-control-2023',
    'republican-budget-2026',
  ]
  for (const name of pairs) {
    const [kk, ru] = ['kk', 'ru'].map((language) =>
      ids(readFileSync(join(corpus, 'kz', `${name}.${language}.md`), 'utf8'), language).sort(),
    )
    expect(kk, name).toEqual(ru)
  }
})
