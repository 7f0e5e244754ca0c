import { expect, test } from 'vitest'
import { inList, level, p } from '../../test-support/make-docx.ts'
import { linesOf, read } from '../../test-support/read.ts'

const num = (id: number, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${inside}</w:num>`
const abstract = (...levels: ReadonlyArray<string>): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`

async function numbers(numbering: string, body: string, styles?: string): Promise<Array<string>> {
  const reading = await read({ body, numbering, ...(styles === undefined ? {} : { styles }) })
  return reading.layout.text.trimEnd().split('\n')
}

test('numbers of outer levels stand in those of inner ones, which begin anew', async () => {
  const list = abstract(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2)')) + num(1)
  const body = [0, 1, 1, 0, 1].map((at) => p('х', inList(1, at))).join('')
  expect(await numbers(list, body)).toEqual(['1. х', '1.1) х', '1.2) х', '2. х', '2.1) х'])
})

test('a level may go on through the outer ones, as articles do through chapters', async () => {
  const list =
    abstract(
      level(0, 'upperRoman', '%1 тарау.'),
      level(1, 'decimal', '%2-бап.', '<w:lvlRestart w:val="0"/>'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    ) + num(1)
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => p('х', inList(1, at))).join('')
  expect(await numbers(list, body)).toEqual([
    'I тарау. х',
    '1-бап. х',
    '1) х',
    '2-бап. х',
    '2) х',
    'II тарау. х',
    '3-бап. х',
    '1) х',
  ])
})

test.each([
  ['russianLower', ['а', 'б', 'и', 'к', 'я', 'аа']],
  ['russianUpper', ['А', 'Б', 'И', 'К', 'Я', 'АА']],
  ['lowerLetter', ['a', 'b', 'i', 'j', 'cc', 'dd']],
  ['upperLetter', ['A', 'B', 'I', 'J', 'CC', 'DD']],
  ['lowerRoman', ['i', 'ii', 'ix', 'x', 'xxix', 'xxx']],
  ['upperRoman', ['I', 'II', 'IX', 'X', 'XXIX', 'XXX']],
  ['decimalZero', ['01', '02', '09', '10', '29', '30']],
  ['cardinalText', ['1', '2', '9', '10', '29', '30']],
])('%s', async (format, expected) => {
  const list = abstract(level(0, format, '%1)')) + num(1)
  const lines = await numbers(list, p('х', inList(1)).repeat(30))
  const picked = [1, 2, 9, 10, 29, 30].map((at) => lines[at - 1]?.split(')')[0])
  expect(picked).toEqual(expected)
})

test('lists of one series go on counting, unless an override starts them anew', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const list = abstract(level(0, 'decimal', '%1.')) + num(1) + num(2) + num(3, start)
  const body = [1, 2, 3, 3, 1].map((id) => p('x', inList(id))).join('')
  expect(await numbers(list, body)).toEqual(['1. x', '2. x', '5. x', '6. x', '7. x'])
})

test('an override may give a list another form of number', async () => {
  const form = `<w:lvlOverride w:ilvl="0">${level(0, 'russianLower', '%1)')}</w:lvlOverride>`
  const list = abstract(level(0, 'decimal', '%1.')) + num(1, form)
  expect(await numbers(list, p('пункт', inList(1)))).toEqual(['а) пункт'])
})

test('legal numbering shows Roman outer numbers in digits', async () => {
  const list =
    abstract(level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1)
  const body = p('Aim', inList(1)) + p('Scope', inList(1, 1))
  expect(await numbers(list, body)).toEqual(['Part I Aim', '1.1 Scope'])
})

test('what follows a number is a space, or nothing where the list says so', async () => {
  const suffix = (value: string): string =>
    abstract(level(0, 'decimal', '%1.', `<w:suff w:val="${value}"/>`)) + num(1)
  expect(await numbers(suffix('tab'), p('x', inList(1)))).toEqual(['1. x'])
  expect(await numbers(suffix('space'), p('x', inList(1)))).toEqual(['1. x'])
  expect(await numbers(suffix('nothing'), p('x', inList(1)))).toEqual(['1.x'])
})

test('bullets are the character that their font shows; a list without numbers adds none', async () => {
  const bullet = abstract(level(0, 'bullet', '\uf0b7')) + num(1)
  expect(await numbers(bullet, p('x', inList(1)))).toEqual(['• x'])
  const dash = abstract(level(0, 'bullet', '–')) + num(1)
  expect(await numbers(dash, p('x', inList(1)))).toEqual(['– x'])
  const none = abstract(level(0, 'none', '')) + num(1)
  expect(await numbers(none, p('x', inList(1)))).toEqual(['x'])
})

test('a style may number, at the level that the list binds to it; list 0 takes it away', async () => {
  const list =
    abstract(
      level(0, 'decimal', 'Глава %1.', '<w:pStyle w:val="a1"/>'),
      level(1, 'decimal', 'Статья %2.', '<w:pStyle w:val="a2"/>'),
    ) + num(4)
  const styles = [
    '<w:style w:type="paragraph" w:styleId="a1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="a2"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="a3"><w:basedOn w:val="a2"/></w:style>',
  ].join('')
  const body =
    p('Общее', '<w:pStyle w:val="a1"/>') +
    p('Цель', '<w:pStyle w:val="a2"/>') +
    p('Предмет', '<w:pStyle w:val="a3"/>') +
    p('Без номера', `<w:pStyle w:val="a2"/>${inList(0)}`)
  expect(await numbers(list, body, styles)).toEqual([
    'Глава 1. Общее',
    'Статья 1. Цель',
    'Статья 2. Предмет',
    'Без номера',
  ])
})

test('a numbering style stands for the list that it names', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Acts"/></w:abstractNum><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '§ %1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`
  const styles =
    '<w:style w:type="numbering" w:styleId="Acts"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  expect(await numbers(numbering, p('x', inList(1)), styles)).toEqual(['§ 1 x'])
})

test('an empty numbered paragraph counts; a deleted one and a hidden one do not', async () => {
  const list = abstract(level(0, 'decimal', '%1.')) + num(1)
  const end = (mark: string): string => `<w:rPr>${mark}</w:rPr>`
  const body =
    p('one', inList(1)) +
    p('', inList(1)) +
    `<w:p><w:pPr>${inList(1)}${end('<w:del w:id="1"/>')}</w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` +
    p('', inList(1) + end('<w:vanish/>')) +
    p('three', inList(1))
  expect(await numbers(list, body)).toEqual(['1. one', '2.', '3. three'])
})

test('a paragraph whose list is not there has no number', async () => {
  const reading = await read(p('x', inList(9)))
  expect(linesOf(reading)).toEqual(['paragraph: x'])
})
