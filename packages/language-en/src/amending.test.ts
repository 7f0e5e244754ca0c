import { amendments } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'

function read(text: string): ReturnType<typeof amendments> {
  return amendments(text, [en], { language: 'en' })
}

function told(...lines: ReadonlyArray<string>): Array<string> {
  const found = read(lines.join('\n\n'))
  return [
    ...found.amendments.map(({ type, target, unitPath, old, new: comes, after, before }) =>
      [
        type,
        target,
        unitPath.map(({ kind, num, name }) => `${kind} ${name ?? num}`.trim()).join('/'),
        old === undefined ? '' : `-${old}`,
        comes === undefined ? '' : `+${comes}`,
        after === undefined ? '' : `>${after}`,
        before === undefined ? '' : `<${before}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...found.unresolvedAmendments.map(({ reason }) => `? ${reason}`),
  ]
}

test('American forms strike, insert, add and redesignate', () => {
  expect(
    told(
      'SECTION 1. PARKS.',
      'Section 4(c) of the Public Parks Act of 1999 (16 U.S.C. 12(c)) is amended—',
      '(1) in paragraph (2), by striking “30 days” and inserting “15 days”;',
      '(2) by striking paragraph (3);',
      '(3) by redesignating paragraphs (4) and (5) as paragraphs (3) and (4), respectively; and',
      '(4) by adding at the end the following:',
      '“(5) DOGS.—A dog shall be kept on a leash.”.',
    ),
  ).toEqual([
    'replaceWords Public Parks Act of 1999 section 4/subsection c/paragraph 2 -30 days +15 days',
    'delete Public Parks Act of 1999 section 4/subsection c/paragraph 3',
    'renumber Public Parks Act of 1999 section 4/subsection c/paragraph 4 +3',
    'renumber Public Parks Act of 1999 section 4/subsection c/paragraph 5 +4',
    'add Public Parks Act of 1999 section 4/subsection c +(5) DOGS.—A dog shall be kept on a leash.',
  ])
  expect(
    told(
      'Section 3 of the Public Parks Act of 1999 is amended by inserting “or garden” after “park” each place it appears.',
    ),
  ).toEqual(['insertAfter Public Parks Act of 1999 section 3 +or garden >park'])
  expect(
    told(
      'Section 4 of the Public Parks Act of 1999 is amended by redesignating subsections (d), (e), and (f) as subsections (c), (d), and (e), respectively.',
    ),
  ).toEqual([
    'renumber Public Parks Act of 1999 section 4/subsection d +c',
    'renumber Public Parks Act of 1999 section 4/subsection e +d',
    'renumber Public Parks Act of 1999 section 4/subsection f +e',
  ])
  expect(
    told(
      'SECTION 1. PARKS.',
      'Section 4 of the Public Parks Act of 1999 is amended—',
      '(1) in the section heading, by adding at the end “or gardens”.',
    ),
  ).toEqual(['add Public Parks Act of 1999 section 4/heading +or gardens'])
  expect(told('The Public Parks Act of 1999 is repealed.')).toEqual([
    'repeal The Public Parks Act of 1999',
  ])
})

test('words beside say where, and text that nothing marks off is not taken for new', () => {
  expect(
    told(
      'Section 3 of the Public Parks Act of 1999 is amended by striking “and” at the end of paragraph (2) and by striking the period at the end of paragraph (3) and inserting a semicolon.',
    ),
  ).toEqual([
    'delete Public Parks Act of 1999 section 3/paragraph 2 -and',
    'replaceWords Public Parks Act of 1999 section 3/paragraph 3 -the period at the end of paragraph (3) +a semicolon',
  ])
  expect(
    told(
      'SECTION 1. PARKS.',
      '(a) In General.—Section 3 of the Public Parks Act of 1999 is amended by adding at the end the following:',
      '(b) Effective Date.—This Act takes effect on May 1, 2030.',
    ),
  ).toEqual(['? text'])
})

test('such Act is the act that was named before', () => {
  expect(
    told(
      'Section 2 of the Public Parks Act of 1999 is amended by striking “tree”.',
      'Section 5 of such Act is amended by striking subsection (b).',
    ),
  ).toEqual([
    'delete Public Parks Act of 1999 section 2 -tree',
    'delete Public Parks Act of 1999 section 5/subsection b',
  ])
})

test('British forms substitute, insert and omit', () => {
  expect(
    told(
      'The Public Gardens Act 1953 is amended as follows.',
      'In section 2(1)(a) (hours), for “six” substitute “seven”.',
      'In section 3, after “lawn” insert “or path”.',
      'In section 4, in subsection (2), omit paragraph (b).',
      'In section 5, at the end insert “at any time”.',
    ),
  ).toEqual([
    'replaceWords The Public Gardens Act 1953 section 2/subsection 1/paragraph a -six +seven',
    'insertAfter The Public Gardens Act 1953 section 3 +or path >lawn',
    'delete The Public Gardens Act 1953 section 4/subsection 2/paragraph b',
    'add The Public Gardens Act 1953 section 5 +at any time',
  ])
})

test('European forms replace, add and delete', () => {
  expect(
    told(
      'Regulation (EU) No 12/2011 is amended as follows:',
      '(1) in Article 5, paragraph 2 is replaced by the following: ‘2. Parks shall be open.’;',
      '(2) in Article 6(1), the following point (d) is added: ‘(d) gardens;’;',
      '(3) Article 7 is deleted.',
    ),
  ).toEqual([
    'restate Regulation (EU) No 12/2011 article 5/paragraph 2 +2. Parks shall be open.',
    'add Regulation (EU) No 12/2011 article 6/paragraph 1/point d +(d) gardens;',
    'delete Regulation (EU) No 12/2011 article 7',
  ])
})

test('what is not understood is listed, never guessed', () => {
  expect(
    told('Section 5 of the Public Gardens Act 1953 is amended by way of the Schedule.'),
  ).toEqual(['? form'])
  expect(
    told('The Public Gardens Act 1953 is amended as follows.', 'After section 5 insert—'),
  ).toEqual(['? text'])
})

test('an act that changes no other has no amendments', () => {
  const text = [
    'SECTION 1. PARKS.',
    'The Secretary may not omit a park from the list, and shall insert new parks after each survey.',
    'SEC. 2. WORKERS.',
    'Nothing in this Act prevents workers from striking for wages and adding to the list.',
  ].join('\n\n')
  expect(read(text)).toEqual({ amends: 'none', amendments: [], unresolvedAmendments: [] })
})

test('an act that a line beside names holds for the subsections behind it, and “that section” is the one changed last', () => {
  expect(
    told(
      'Garden Act 2031',
      '1 Amendment of the Public Parks Act 1999',
      '(1) Part 1 of the Public Parks Act 1999 (trees) is amended as follows.',
      '(2) In section 11, after “tree” insert “or hedge”.',
      '(3) In subsection (4) of that section, after “gate” insert “or door”.',
      '(4) In subsection (6) of that section, after “old wall insert “or fence”.',
    ),
  ).toEqual([
    'insertAfter Public Parks Act 1999 part 1/section 11 +or hedge >tree',
    'insertAfter Public Parks Act 1999 part 1/section 11/subsection 4 +or door >gate',
    'insertAfter Public Parks Act 1999 part 1/section 11/subsection 6 +or fence >old wall',
  ])
})

test('what a way to name an act needs stands in what it finds', () => {
  const examples = [
    'section 5 of title 38, United States Code',
    'Public Law 104–4',
    'Regulation (EU) 2016/679',
    'the Harbour Pilots Act 1990',
    'the Public Gardens Act',
    'the 1990 Act',
    'the Act entitled ¤',
  ]
  const { named } = en.amending.acts
  const found = named.map(({ pattern }, at) => pattern.exec(examples[at] ?? '')?.[0] ?? '')
  expect(found.every((words) => words !== '')).toBe(true)
  expect(named.map(({ needs }, at) => needs.test(found[at] ?? ''))).toEqual(named.map(() => true))
})

test('an act that is named once for all amendments is the target of those that name none', () => {
  const general =
    'SEC. 1. REFERENCE.\n\nExcept as otherwise provided, whenever in this Act an amendment is expressed in terms of an amendment to a section, the reference shall be considered to be made to a section of the Garden Code of 1986.'
  expect(
    told(general, 'SEC. 2. TREES.', 'Section 12 is amended by striking “oak” and inserting “elm”.'),
  ).toEqual(['replaceWords Garden Code of 1986 section 12 -oak +elm'])
  expect(
    told(
      general,
      'SEC. 2. TREES.',
      'Section 4 of the Forest Act of 1990 is amended by striking “oak” and inserting “elm”.',
    ),
  ).toEqual(['replaceWords Forest Act of 1990 section 4 -oak +elm'])
})

test('such section is the one that was changed last, of its act, for the items of a list as well', () => {
  expect(
    told(
      'SEC. 2. TREES.',
      '(a) In general.—Section 4 of the Forest Act of 1990 is amended by striking “oak” and inserting “elm”.',
      '(b) Conforming amendments.—Such section is further amended—',
      '(1) in subsection (g), by striking “shrub”; and',
      '(2) by striking subsection (h).',
    ),
  ).toEqual([
    'replaceWords Forest Act of 1990 section 4 -oak +elm',
    'delete Forest Act of 1990 section 4/subsection g -shrub',
    'delete Forest Act of 1990 section 4/subsection h',
  ])
})
