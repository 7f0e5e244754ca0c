import { parse, summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { layOutDocument } from '../worker/lay-out-document.ts'
import { reportOnUnit } from './unit-report.ts'

const text = `Статья 1. Права
1. Владелец лодки вправе сдавать лодку в прокат.
2. Слово «лодка» пишут на борту белой краской.

Статья 2. Краски
Белая краска бывает разная.`
const act = parse(text, { language: 'ru' })
const { sections } = layOutDocument(act, 'key', 'лодки')
const whole = summarize(act, { length: 'full' })
// One answer only, whatever a summary takes for its main points: the right of the first paragraph.
const summary = {
  ...whole,
  overview: [],
  answers: whole.answers.filter(({ id }) => id === 'may'),
  timeline: [],
  glossary: { terms: [], findings: [] },
}

test('an article has the statements that rest on it, and the paragraphs that none rests on', () => {
  const [first] = sections
  if (!first) throw new Error('no section')
  const report = reportOnUnit(first, summary)
  expect(report.statements.map((statement) => statement.text)).toContain(
    'Владелец лодки вправе сдавать лодку в прокат.',
  )
  expect(report.paragraphs).toBe(2)
  expect(report.leftOut.map(({ eId }) => eId)).toEqual(['art_1__para_2'])
})

test('an article that nothing is said of is left out whole', () => {
  const second = sections[1]
  if (!second) throw new Error('no section')
  expect(reportOnUnit(second, summary)).toMatchObject({ statements: [], paragraphs: 1 })
  expect(reportOnUnit(second, summary).leftOut).toHaveLength(1)
})
