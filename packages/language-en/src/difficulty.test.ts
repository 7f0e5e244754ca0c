import { check, findWords } from '@aiqyn/core'
import { expect, test } from 'vitest'
import { commonWords } from './difficulty/common-words.ts'
import { nounsOfThings } from './difficulty/nominalisations.ts'
import { difficulty } from './difficulty.ts'
import { en } from './index.ts'

const { marks } = difficulty

function wordsWith(mark: keyof typeof marks, text: string): ReadonlyArray<string> {
  return findWords(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .filter((word) => marks[mark]?.(word))
}

/** Words that a rule tells of in a sentence that stands alone in a section. */
function told(ruleId: string, sentence: string): ReadonlyArray<string> {
  const text = `SECTION 1. RULES.\n\n${sentence}\n`
  return check(text, [en], { language: 'en' })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ start, end }) => text.slice(start, end))
}

test('actions told as nouns are marked, things that only sound like them are not', () => {
  expect(
    wordsWith('nominalisation', 'the determination, assessments, compliance, approval and renewal'),
  ).toEqual(['determination', 'assessments', 'compliance', 'approval', 'renewal'])
  expect(
    wordsWith(
      'nominalisation',
      'a section of the regulations on payment, insurance, the commission, offences and evidence',
    ),
  ).toEqual([])
})

test('common words are common in any regular form', () => {
  expect(wordsWith('common', 'communities, organization’s, universities and individuals')).toEqual([
    'communities',
    'organization’s',
    'universities',
    'individuals',
  ])
  expect(wordsWith('common', 'remuneration, adjudication and telemedicine')).toEqual([])
})

test('a duty in the passive asks who has it', () => {
  expect(told('missing-actor', 'The report must be submitted every year.')).toEqual([
    'must be submitted',
  ])
  expect(told('missing-actor', 'The notice shall promptly be sent to the owner.')).toEqual([
    'shall promptly be sent',
  ])
})

test('nothing is missing where someone is named, where nobody has a duty, or where it is only spoken of', () => {
  for (const sentence of [
    'The report must be submitted by the Registrar.',
    'A notice is to be treated as sent.',
    'The person to whom a notice must be sent may appeal.',
    'No notice must be sent on a holiday.',
    'The day shall be deemed a holiday.',
    'The fee must be based on cost.',
    'The rules say how the report must be submitted.',
  ])
    expect(told('missing-actor', sentence), sentence).toEqual([])
})

test('a chain of nouns is told from its first noun to its last', () => {
  expect(
    told('noun-chain', 'The Board must record the cost of the repair of the roof of the house.'),
  ).toEqual(['cost of the repair of the roof of the house'])
})

test('names, references and set phrases make no chain', () => {
  for (const sentence of [
    'This applies for the purposes of section 4 of Part 2 of the Act of 1990.',
    'The Secretary of the Department of Justice of the United States may act.',
    'The fee is 5 percent of the value of the land.',
    'A vote of a majority of the members of the panel decides.',
    'The officers of the consulate of the State of which the person is a national may visit.',
  ])
    expect(told('noun-chain', sentence), sentence).toEqual([])
})

test('an empty verb is told with its noun, unless the noun only describes another', () => {
  expect(told('light-verb', 'The Board may make a nomination.')).toEqual(['make a nomination'])
  expect(told('light-verb', 'The court may make a detention order.')).toEqual([])
  expect(told('light-verb', 'The Board may make rules and nominations.')).toEqual([])
})

test('“not … unless” is a double negation, “not later than” and “neither … nor” are none', () => {
  expect(told('double-negation', 'A licence may not be issued unless the fee is paid.')).toEqual([
    'not be issued unless',
  ])
  expect(told('double-negation', 'The clerk must answer not later than noon.')).toEqual([])
  expect(
    told('double-negation', 'Neither the owner nor the keeper may enter, nor any guest.'),
  ).toEqual([])
})

test('an abbreviation is told once, from its third use, unless it is explained', () => {
  const uses = (name: string): string =>
    `The clerk asks the ${name}. The ${name} answers. The owner tells the ${name}.`
  expect(told('undefined-abbreviation', uses('QPB'))).toEqual(['QPB'])
  expect(told('undefined-abbreviation', 'The clerk asks the QPB.')).toEqual([])
  expect(
    told('undefined-abbreviation', `The Quality Panel Board (QPB) sits. ${uses('QPB')}`),
  ).toEqual([])
  expect(told('undefined-abbreviation', `The term QPB means a board. ${uses('QPB')}`)).toEqual([])
  expect(told('undefined-abbreviation', uses('UK'))).toEqual([])
  expect(told('undefined-abbreviation', uses('S.R.O.'))).toEqual([])
  expect(told('undefined-abbreviation', 'Part XIV, Part XIV and Part XIV apply.')).toEqual([])
})

test('lists are sorted and in lower case', () => {
  for (const list of [commonWords, nounsOfThings]) {
    const words = [...list]
    expect(words).toEqual([...words].sort())
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  }
})
