import { check, findPassages, findReferences, parse } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { en } from './index.ts'

const law = [
  'PART 1 Yards',
  '1 Meaning of yard',
  '(1) In this Act a yard is the land beside a house.',
  '(2) A council—',
  '(a) cleans the yard;',
  '(b) cares for the trees;',
  '(c) keeps accounts.',
  '2 The council',
  '(1) The residents elect the council.',
  '(2) The council reports to them.',
  '(3) The residents may dissolve it.',
]

/** References of sentences that stand in a section of their own behind those of `law`. */
function cite(...sentences: ReadonlyArray<string>): Array<string> {
  const source = [...law, '3 References', ...sentences].join('\n\n')
  const act = parse(source, [en])
  const start = source.indexOf('3 References')
  return findReferences(act, findPassages(act, en), en)
    .filter(({ evidence }) => evidence.start > start)
    .map(({ evidence, kind, targets, act: other, unit, isDangling }) =>
      [
        evidence.quote,
        kind === 'internal'
          ? `→ ${targets.join(' ')}${isDangling ? ' !' : ''}`
          : `⇒ ${[unit, other?.kind, other?.title, other?.number].filter(Boolean).join(', ')}`,
      ].join(' '),
    )
}

function broken(...sentences: ReadonlyArray<string>): Array<string> {
  const { findings } = check([...law, '3 References', ...sentences].join('\n\n'), [en])
  return findings
    .filter(({ ruleId }) => ruleId === 'broken-reference')
    .map(({ severity, eId, line, column, message }) =>
      [severity, eId, `${line}:${column}`, message].join(' '),
    )
}

test('leads a citation to the unit that it names in this act', () => {
  expect(cite('(1) Section 1(2)(b) of this Act applies.')).toEqual([
    'Section 1(2)(b) of this Act → sec_1__subsec_2__para_b',
  ])
  expect(cite('(1) It applies under paragraph (a) of section 1(2).')).toEqual([
    'paragraph (a) of section 1(2) → sec_1__subsec_2__para_a',
  ])
  expect(cite('(1) Residents pay under Part 1 or section 2.')).toEqual([
    'Part 1 → part_1',
    'section 2 → sec_2',
  ])
})

test('takes lists and ranges apart', () => {
  expect(cite('(1) Sections 1 and 2 of this Act apply.')).toEqual([
    'Sections 1 and 2 of this Act → sec_1 sec_2',
  ])
  expect(cite('(1) It applies subject to section 2(1) to (3) and section 1(2)(a) or (b).')).toEqual(
    [
      'section 2(1) to (3) → sec_2__subsec_1 sec_2__subsec_2 sec_2__subsec_3',
      'section 1(2)(a) or (b) → sec_1__subsec_2__para_a sec_1__subsec_2__para_b',
    ],
  )
})

test('knows where it stands', () => {
  expect(
    cite(
      '(1) The yard is cleaned.',
      '(2) Under subsection (1) of this section it is cleaned in May.',
    ),
  ).toEqual(['subsection (1) of this section → sec_3__subsec_1'])
  expect(cite('(1) The yard is cleaned.', '(2) It is cleaned under subsection (1).')).toEqual([
    'subsection (1) → sec_3__subsec_1',
  ])
})

test('a number in brackets is none of a section', () => {
  expect(cite('(1) An order under paragraph (2) is published.')).toEqual([])
  expect(cite('(1) An order under clause 2 is published.')).toEqual(['clause 2 → sec_2'])
})

test('never leads to its own units what is a unit of another act or document', () => {
  expect(cite('(1) Section 2 of the Gardens Act 2014 applies.')).toEqual([
    'Section 2 of the Gardens Act 2014 ⇒ Section 2, law, Gardens Act 2014',
  ])
  expect(cite('(1) Section 2 of title 17, United States Code, applies.')).toEqual([
    'Section 2 of title 17, United States Code ⇒ Section 2, code, title 17, United States Code',
  ])
  expect(cite('(1) Section 2 of that Act and section 1 of the contract apply.')).toEqual([
    'Section 2 of that Act ⇒ Section 2, law',
    'section 1 of the contract ⇒ section 1',
  ])
  expect(cite('(1) Article 6(1), point (b), of Regulation (EU) 2016/1 applies.')).toEqual([
    'Article 6(1), point (b), of Regulation (EU) 2016/1 ⇒ Article 6(1), point (b), regulation, Regulation (EU) 2016/1, 2016/1',
  ])
  expect(cite('(1) Part D of title IV of the Gardens Act applies.')).toEqual([
    'Part D of title IV of the Gardens Act ⇒ Part D of title IV, law, Gardens Act',
  ])
})

test('takes other words for what they are, and an act that names itself for no other', () => {
  expect(cite('(1) In part the points of a clause are, in section, a title.')).toEqual([])
  expect(cite('(1) This Act may be cited as the “Yards Act 2030”.')).toEqual([])
})

test('tells what an instruction names from what stands beside it', () => {
  const source = [
    'SECTION 1. GARDENS.',
    '(a) In General.--The council plants trees.',
    '(b) Trees.--Section 9 of the Gardens Act is amended--',
    '(1) in subsection (a), by striking “section 77 of this Act”; and',
    '(2) in subsection (c), by inserting “or” after “trees”.',
    '(c) Report.--The council reports on the trees of subsection (a).',
  ].join('\n\n')
  const act = parse(source, [en])
  expect(
    findReferences(act, findPassages(act, en), en).map(({ evidence, kind, targets }) =>
      `${kind} ${evidence.quote} ${targets.join(' ')}`.trim(),
    ),
  ).toEqual([
    'external Section 9 of the Gardens Act',
    'external subsection (a)',
    'external subsection (c)',
    'internal subsection (a) sec_1__subsec_a',
  ])
})

test('tells an editor of a citation that leads nowhere', () => {
  expect(broken('(1) Section 9 of this Act applies.')).toEqual([
    'error sec_3__subsec_1 25:5 “Section 9 of this Act” leads nowhere: there is no such provision; the last number here is 3.',
  ])
  expect(broken('(1) It applies under paragraph (f) of section 1(2).')).toHaveLength(1)
  expect(
    broken('(1) The yard is cleaned.', '(2) Subsection (5) of this section applies.'),
  ).toHaveLength(1)
})

test('tells nothing where there is any doubt', () => {
  for (const sentence of [
    '(1) Section 2(3) of this Act applies.',
    '(1) Section 9 applies.',
    '(1) Section 9 of the Gardens Act 2014 applies.',
    '(1) Schedule 4 to this Act applies.',
    '(1) Strike “section 9 of this Act”.',
    '(1) Section 9 of that Act applies.',
  ])
    expect(broken(sentence), sentence).toEqual([])
})
