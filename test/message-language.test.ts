import { check, createChecker, parse } from 'aiqyn'
import { expect, test } from 'vitest'

const drafts = {
  en: '# Small Animals Act\n\n1. A board shall carry out a review of the list prior to the inspection. The the keeper must pay.\n\n3. The keeper shall pay. The keeper shall wait. The owner must come, and must pay.',
  kk: '# Үй жануарлары қағидалары\n\n1. Ереже бұзылған жағдайда орган дүкенді бақылауды жүзеге асырады.\n\n3. Тізім 7-бапқа сәйкес қосымша бекiтіледі.',
  ru: '# Правила содержания животных\n\n1. Орган осуществляет свою деятельность в целях защиты животных и осуществляет контроль за её ходом.\n\n3. Владелец в случае, если животное болеет, зовёт врача ГКВН.',
} as const
const letters = {
  en: /^[^\u0400-\u04ff]*$/,
  kk: /[әғқңөұүі]/i,
  ru: /^(?=.*[а-яё])[^әғқңөұүһі]*$/i,
} as const
const ids = ['en', 'kk', 'ru'] as const

/** What a message quotes, and abbreviations, are words of the draft. */
const unquoted = (message: string): string => message.replace(/«[^»]*»|“[^”]*”|\p{Lu}{2,}/gu, '')

test.each(ids.flatMap((draft) => ids.map((reader) => [draft, reader] as const)))(
  'findings in a draft in %s are told in %s',
  (draft, reader) => {
    const { findings } = check(drafts[draft], {
      language: draft,
      format: 'markdown',
      messageLanguage: reader,
    })
    const own = check(drafts[draft], { language: draft, format: 'markdown' }).findings
    expect(findings.length).toBeGreaterThan(3)
    for (const { message, ruleId } of findings)
      expect(unquoted(message), `${ruleId}: ${message}`).toMatch(letters[reader])
    const bare = ({ ruleId, start, end, replacements }: (typeof findings)[number]): unknown => {
      return { ruleId, start, end, values: replacements?.map(({ value }) => value) }
    }
    expect(findings.map(bare)).toEqual(own.map(bare))
    if (reader === draft) expect(findings).toEqual(own)
  },
)

test('a phrase is told with what to write instead, in the words of the draft', () => {
  const messages = check(drafts.ru, { language: 'ru', messageLanguage: 'en' }).findings.map(
    ({ message }) => message,
  )
  expect(messages).toContain('A wordy phrase that has a short form: “в целях”. Write “для”.')
})

test('what reading a text found is told in that language too, by parse and by check', () => {
  const options = { language: 'ru', format: 'markdown', messageLanguage: 'kk' } as const
  const gap = parse(drafts.ru, options).findings.find(({ ruleId }) => ruleId === 'number-gap')
  expect(gap?.message).toMatch(/нөмір/)
  expect(check(drafts.ru, options).findings.map(({ message }) => message)).toContain(gap?.message)
})

test('a checker gives what check gives', () => {
  const options = { language: 'kk', format: 'markdown', messageLanguage: 'ru' } as const
  const checkDraft = createChecker(options)
  checkDraft(drafts.kk.slice(0, 90))
  expect(checkDraft(drafts.kk).check).toEqual(check(drafts.kk, options))
})

test('a language that no pack has is a wrong call', () => {
  expect(() => check(drafts.en, { messageLanguage: 'de' })).toThrow(
    new TypeError('Expected a message language of `kk`, `ru`, `en`, not `de`'),
  )
})
