import {
  check,
  findAmounts,
  findCue,
  findDates,
  findDurations,
  findSentences,
  glossary,
  parse,
  parseNumber,
  summarize,
  unitsOf,
} from '@aiqyn/core'
import { expect, test } from 'vitest'
import * as pack from './index.ts'

const { en } = pack
const ids = (text: string): Array<string> =>
  unitsOf(parse(text, [en], { format: 'text' })).map(({ eId }) => eId)
const sentences = (text: string): Array<string> =>
  findSentences(text, en).map(({ start, end }) => text.slice(start, end))

test('exports the language', () => {
  expect(Object.keys(pack).sort()).toEqual(['en', 'messages', 'stem'])
})

test('reads the units of a bill of the United States', () => {
  expect(
    ids(
      'SECTION 1. SHORT TITLE.\nThis Act may be cited as the “Quiet Night Act”.\nSEC. 2. DUTIES.\n(a) In General.—A building owner shall—\n' +
        '(1) keep the building quiet; and\n(2) for each floor—\n(A) post the rules; and\n(B) answer complaints—\n(i) by day; and\n(ii) by night.\n(b) Definition.—In this section, the term “night” means the hours after 10 p.m.',
    ),
  ).toEqual([
    'sec_1',
    'sec_2',
    'sec_2__subsec_a',
    'sec_2__subsec_a__para_1',
    'sec_2__subsec_a__para_2',
    'sec_2__subsec_a__para_2__subpara_A',
    'sec_2__subsec_a__para_2__subpara_B',
    'sec_2__subsec_a__para_2__subpara_B__cl_i',
    'sec_2__subsec_a__para_2__subpara_B__cl_ii',
    'sec_2__subsec_b',
  ])
})

test('reads the units of an act of the European Union', () => {
  expect(
    ids(
      'CHAPTER I\nGENERAL PROVISIONS\nArticle 1\nSubject matter\n1. This Regulation lays down rules on quiet.\n2. It covers:\n(a) homes;\n(b) hotels, in particular:\n(i) their courtyards;\n(ii) their roofs.\nArticle 2\nEntry into force\nThis Regulation shall enter into force on the twentieth day following that of its publication in the Official Journal of the European Union.',
    ),
  ).toEqual([
    'chp_I',
    'art_1',
    'art_1__para_1',
    'art_1__para_2',
    'art_1__para_2__point_a',
    'art_1__para_2__point_b',
    'art_1__para_2__point_b__indent_i',
    'art_1__para_2__point_b__indent_ii',
    'art_2',
  ])
})

test('reads the units of an act of the United Kingdom', () => {
  expect(
    ids(
      'PART 1\nNOISE\n1 Quiet hours\n(1) A person must not make noise at night.\n(2) Subsection (1) does not apply to—\n(a) an ambulance, or\n(b) a person who—\n(i) calls for help, or\n(ii) gives an alarm.\n2A Fines\n(1) A person who makes noise commits an offence.',
    ),
  ).toEqual([
    'part_1',
    'sec_1',
    'sec_1__subsec_1',
    'sec_1__subsec_2',
    'sec_1__subsec_2__para_a',
    'sec_1__subsec_2__para_b',
    'sec_1__subsec_2__para_b__subpara_i',
    'sec_1__subsec_2__para_b__subpara_ii',
    'sec_2A',
    'sec_2A__subsec_1',
  ])
})

test('keeps what an amendment quotes out of the units', () => {
  expect(
    ids(
      'SECTION 1. SHORT TITLE.\nThis Act may be cited as the “Quiet Night Act”.\nSEC. 2. AMENDMENT.\nSection 5 of the Noise Act is amended by inserting after subsection (a) the following:\n“(b) Night.—\n“(1) A person shall be quiet.\n“(2) A dog may bark.”.',
    ),
  ).toEqual(['sec_1', 'sec_2'])
})

test('splits sentences, but not initials, citations and abbreviations', () => {
  expect(sentences('The rule was made by J. B. Smith. It applies.')).toHaveLength(2)
  expect(sentences('See 42 U.S.C. 1983 and Sec. 5 of Pub. L. No. 110 for details.')).toHaveLength(1)
  expect(sentences('It costs 1.5 million euros, e.g. for rent.')).toHaveLength(1)
})

test('knows what obliges, permits and forbids, the negated form first', () => {
  const type = (text: string): string | undefined => findCue(text, en)?.type
  expect(type('The owner shall keep records')).toBe('duty')
  expect(type('The owner shall not keep records')).toBe('prohibition')
  expect(type('The owner may keep records')).toBe('right')
  expect(type('No person may enter')).toBe('prohibition')
  expect(type('A person who does so commits an offence')).toBe('penalty')
  expect(type('A marshal in dismay')).toBeUndefined()
})

test('reads numbers, durations, dates and sums in words and figures', () => {
  expect(parseNumber('twenty-one', en.quantities)).toBe(21)
  expect(parseNumber('22,889,278,204', en.quantities)).toBe(22_889_278_204)
  expect(parseNumber('several', en.quantities)).toBeUndefined()
  expect(findDurations('within ten working days', en.quantities)).toMatchObject([
    { amount: 10, timeUnit: 'day', calendar: 'working' },
  ])
  expect(
    findDates(
      'from 2 October 2023 and January 1, 2026, but not 31 February 2024',
      en.quantities,
    ).map(({ iso }) => iso),
  ).toEqual(['2023-10-02', '2026-01-01'])
  expect(
    findAmounts('a fine of $1,500, or €2.5 million, or 300 pounds', en.quantities).map(
      ({ value }) => value,
    ),
  ).toEqual([1500, 2_500_000, 300])
})

const start = (last: string, publicationDate?: string): Array<string> =>
  summarize(
    `Article 1\nSubject\nThis Regulation limits noise.\nArticle 2\nEntry into force\n${last}`,
    [en],
    {
      publicationDate,
    },
  )
    .answers.find(({ id }) => id === 'start')
    ?.statements.map(({ text }) => text.replace(/\u00a0/g, ' ')) ?? []

test('says from when an act applies, and computes the day when publication is given', () => {
  expect(start('This Regulation shall enter into force on 1 January 2026.')[0]).toContain(
    '1 January 2026',
  )
  expect(
    start(
      'This Regulation shall enter into force on the twentieth day following that of its publication in the Official Journal of the European Union.',
      '2025-10-01',
    ).join(' '),
  ).toContain('21 October 2025')
})

test('gives each item of a list the words that it shares with the others', () => {
  const { overview } = summarize(
    'SECTION 1. SHORT TITLE.\nThis Act may be cited as the “Quiet Night Act”.\nSEC. 2. DUTIES.\n(a) A building owner shall—\n(1) keep the building quiet;\n(2) not play music at night; and\n(3) warn the neighbours.',
    [en],
  )
  expect(overview.map(({ text }) => text)).toContain(
    'A building owner must:\n– keep the building quiet;\n– not play music at night;\n– warn the neighbours.',
  )
})

test('finds terms and aliases, and counts uses in every form', () => {
  const { terms } = glossary(
    'SECTION 1. DEFINITIONS.\nIn this Act:\n(1) The term “night watch” means a group of residents.\nSEC. 2. FUND.\nThe Quiet Night Fund (hereinafter referred to as the “Fund”) pays night watches. The Fund reports.',
    [en],
  )
  const own = terms.filter(({ kind }) => kind !== 'explained')
  expect(own.map(({ term, kind, definition, uses }) => [term, kind, definition, uses])).toEqual([
    ['night watch', 'defined', 'a group of residents', 1],
    ['Fund', 'alias', 'Quiet Night Fund', 1],
  ])
})

test('tells an editor of gaps and long sentences, with line and column', () => {
  const long = `The applicant ${'files a form, '.repeat(14)}with the office.`
  expect(
    check(`Article 1\nSubject\nAll pay.\nArticle 3\nProcedure\n${long}`, [en]).findings.map(
      ({ ruleId, line, column }) => `${ruleId} ${line}:${column}`,
    ),
  ).toEqual(['number-gap 4:1', 'long-sentence 6:1'])
})

test('reads as quoted what an instruction announces, also where its marks were lost', () => {
  const text =
    'SECTION 1. NOISE.\nThe Quiet Act of 1990 is amended by inserting after section 3 the following:\n\n- (a) In general The Secretary shall listen.\n- (b) Penalty A person shall pay $5.\n\nSEC. 2. DUTY.\nAn owner shall be quiet.'
  expect(ids(text)).toEqual(['sec_1', 'sec_2'])
  const { overview, answers } = summarize(text, [en])
  expect(overview.map((statement) => statement.text)).toContain('An owner must be quiet.')
  const must = answers.find(({ id }) => id === 'must')
  expect(must?.see).toEqual(['overview'])
  expect(must?.statements).toHaveLength(1)
})

test('splits items that Markdown joins, and nothing else', () => {
  const markdown =
    '# Quiet Bill\n\nSEC. 2. DUTIES.\n\n(a) An owner shall—\n  (1) be quiet; and\n  (2) comply with\n(b) of another section.\n(b) A guest\nmay sing.'
  expect(unitsOf(parse(markdown, [en], { format: 'markdown' })).map(({ eId }) => eId)).toEqual([
    'sec_2',
    'sec_2__subsec_a',
    'sec_2__subsec_a__para_1',
    'sec_2__subsec_a__para_2',
    'sec_2__subsec_b',
  ])
})

test('an act ends, benefits under it do not make it end', () => {
  const events = (text: string): Array<string> =>
    summarize(`SECTION 1. END.\n${text}`, [en]).timeline.map(({ event }) => event)
  expect(events('This Act shall expire on 1 May 2030.')).toEqual(['sunset'])
  expect(
    events('Any benefits received by a guest as a result of this Act shall terminate.'),
  ).toEqual([])
})
