import { expect, test } from 'vitest'
import { indexPositions } from '../act/positions.ts'
import { readTable } from './read-table.ts'

/** Rows of cells as `text colSpan×rowSpan`, for reading at a glance. */
function grid(html: string, end: number = html.length): Array<Array<string>> {
  const table = readTable(html, 0, end, indexPositions(html))
  return table.children.map((row) =>
    row.children.map(
      ({ children, colSpan, rowSpan }) =>
        `${children.map(({ value }) => value).join('')} ${colSpan}×${rowSpan}`,
    ),
  )
}

test('keeps the grid of spans', () => {
  expect(
    grid(
      '<table><tr><th rowspan="2">Қызмет</th><th colspan=2>Мерзімі</th></tr><tr><td>1&nbsp;күн</td><td></td></tr></table>',
    ),
  ).toEqual([
    ['Қызмет 1×2', 'Мерзімі 2×1'],
    ['1 күн 1×1', ' 1×1'],
  ])
})

test('lines and paragraphs of a cell are words apart, markup inside a word is none', () => {
  expect(
    grid(
      '<table><tr><td><p>10 АЕК</p><p>мөлшерінде</p></td><td>үш<br/><b>ж</b>ұмыс</td></tr></table>',
    ),
  ).toEqual([['10 АЕК мөлшерінде 1×1', 'үш жұмыс 1×1']])
})

test('a tag that closes outside the table leaves no cell outside its row', () => {
  const html = '<table><tr><td>раз</td\n\n>два'
  const [row] = readTable(html, 0, html.indexOf('\n\n'), indexPositions(html)).children
  expect(row?.children[0]?.position.end.offset).toBe(row?.position.end.offset)
})
