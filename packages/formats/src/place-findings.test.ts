import { check } from 'aiqyn'
import { expect, test } from 'vitest'
import { inList, level, p, r } from '../test-support/make-docx.ts'
import { read } from '../test-support/read.ts'
import { actOf, placeFindings, readDocument } from './index.ts'

const mixed = 'Зaявитель обязан ждать.'

async function placesOf(body: string, numbering?: string): Promise<Array<string>> {
  const document = actOf(await read(numbering === undefined ? body : { body, numbering }))
  return placeFindings(check(document.act), document)
    .findings.filter(({ ruleId }) => ruleId === 'look-alike-letter')
    .flatMap(({ line, column, paragraph, page, others = [] }) => [
      `${line}:${column} ${paragraph} ${page ?? '–'}`,
      ...others.map((other) => `+ ${other.line}:${other.column}`),
    ])
}

test('in a Word document the line is the paragraph, empty ones and those of tables included', async () => {
  const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Срок')}${cell('Зaявка')}</w:tr></w:tbl>`
  expect(
    await placesOf(p('Статья 1. Цель') + p('') + p(mixed) + table + p(`Тогда зaявка ждёт.`)),
  ).toEqual(['3:1 3 –', '+ 5:1', '+ 6:7'])
})

test('the column counts on behind a page break and a line break within the paragraph', async () => {
  const page = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const broken = `<w:p>${r('Заявитель ждёт. ')}${page}${r('Тогда зaявка ждёт.')}</w:p>`
  expect(await placesOf(p('Статья 1. Цель') + broken)).toEqual(['2:23 2 2'])
  const lines = `<w:p>${r('1) первый;')}<w:r><w:br/></w:r>${r('2) зaявка;')}</w:p>`
  expect(await placesOf(p('Статья 1. Цель') + lines)).toEqual(['2:15 2 –'])
})

test('a number that Word shows is counted', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  expect(await placesOf(p('Статья 1. Цель') + p(mixed, inList(1)), numbering)).toEqual(['2:4 2 –'])
})

test('what text files say of themselves is left as it is', async () => {
  const document = await readDocument(new TextEncoder().encode(`Статья 1. Цель\r\n${mixed}`))
  const record = check(document.act)
  expect(placeFindings(record, document)).toBe(record)
})
