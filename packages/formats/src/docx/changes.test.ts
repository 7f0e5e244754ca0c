import { describe, expect, test } from 'vitest'
import { p, r, table } from '../../test-support/make-docx.ts'
import { findingsOf, linesOf, read } from '../../test-support/read.ts'

const deleted = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'

describe('tracked changes', () => {
  test('are read as accepted, with one finding that counts them', async () => {
    const body = `<w:p>${r('срок – ')}<w:del><w:r><w:delText>десять</w:delText></w:r></w:del><w:ins>${r('пять')}</w:ins>${r(' дней')}</w:p>`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: срок – пять дней'])
    expect(findingsOf(reading)).toEqual(['warning tracked-changes 2 at “пять дне”'])
  })

  test('move text to where it went', async () => {
    const body = `<w:p><w:moveFrom>${r('былое')}</w:moveFrom>${r('a')}</w:p><w:p>${r('b ')}<w:moveTo>${r('былое')}</w:moveTo></w:p>`
    expect(linesOf(await read(body))).toEqual(['paragraph: a', 'paragraph: b былое'])
  })

  test('join paragraphs whose end is deleted; the last one lends its form', async () => {
    const body = p('one, ', deleted) + p('two, ', deleted) + p('three', '<w:outlineLvl w:val="1"/>')
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['h2: one, two, three'])
    expect(reading.places).toEqual([{ start: 0, paragraph: 1 }])
    expect(findingsOf(reading)).toEqual(['warning tracked-changes 2 at “one, two”'])
  })

  test('do not join what stands in different cells, nor lose the last paragraph', async () => {
    const body = table([p('a', deleted), p('b')], [p('c'), p('d')]) + p('end', deleted)
    expect(linesOf(await read(body))).toEqual(['table: a | b / c | d', 'paragraph: end'])
  })

  test('take rows and cells away', async () => {
    const row = (mark: string, ...cells: ReadonlyArray<string>): string =>
      `<w:tr>${mark}${cells.join('')}</w:tr>`
    const cell = (text: string, mark = ''): string =>
      `<w:tc><w:tcPr>${mark}</w:tcPr>${p(text)}</w:tc>`
    const body = `<w:tbl>${row('', cell('a'), cell('b'))}${row('<w:trPr><w:del/></w:trPr>', cell('c'), cell('d'))}${row('', cell('e'), cell('f', '<w:cellDel/>'))}</w:tbl>`
    expect(linesOf(await read(body))).toEqual(['table: a | b / e'])
  })

  test('of forms are no changes of text', async () => {
    const body = `<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>${r('x', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: x'])
    expect(reading.findings).toEqual([])
  })
})

describe('boxes', () => {
  const box = (inside: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test('with a stamp are one quotation above their anchor, read once', async () => {
    const body = `<w:p>${r('Правила')}${box(p('Утверждены') + p('приказом Министра'))}${r(' приема')}</w:p>`
    expect(linesOf(await read(body))).toEqual([
      'quote: Утверждены¶приказом Министра',
      'paragraph: Правила приема',
    ])
  })

  test('with more than a stamp are read as if there were no box', async () => {
    const body = `<w:p>${box(p('Осы Заң қолданылады. '.repeat(20)) + p('Екінші'))}</w:p>`
    expect(linesOf(await read(body)).map((line) => line.slice(0, 18))).toEqual(
      ['paragraph: Осы Заң', 'paragraph: Екінші'].map((line) => line.slice(0, 18)),
    )
  })

  test('of an older kind, and of a kind that this reader does not know, come from the fallback', async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="new">${p('new')}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('old')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(linesOf(await read(body))).toEqual(['quote: old'])
  })

  test('made of frames, right alignment or far indents are quotations; an empty line parts them', async () => {
    const right = '<w:jc w:val="right"/>'
    const body =
      p('Приложение 1', '<w:framePr w:w="1"/>') +
      p('к Правилам', '<w:framePr w:w="1"/>') +
      p('Текст') +
      p('2-қосымша', '<w:ind w:left="4956"/>') +
      p('', right) +
      p('бекітілген', right) +
      p('Нысан', right)
    expect(linesOf(await read(body))).toEqual([
      'quote: Приложение 1¶к Правилам',
      'paragraph: Текст',
      'quote: 2-қосымша',
      'quote: бекітілген',
      'quote: Нысан',
    ])
  })

  test('of one large letter belong to their word', async () => {
    const body = p('О', '<w:framePr w:dropCap="drop"/>') + p('сы Заң')
    expect(linesOf(await read(body))).toEqual(['paragraph: Осы Заң'])
  })
})

describe('tables', () => {
  const cell = (text: string, properties: string): string =>
    `<w:tcPr>${properties}</w:tcPr>${p(text)}`

  test('keep cells that reach over columns and rows', async () => {
    const body = table(
      [cell('a', '<w:vMerge w:val="restart"/>'), cell('b', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), p('c'), p('d')],
      [p('e'), p('f'), p('g')],
    )
    expect(linesOf(await read(body))).toEqual(['table: 1×2 a | 2×1 b / c | d / e | f | g'])
  })

  test('hold paragraphs and tables inside a cell as its text', async () => {
    const inner = table([p('x'), p('y')], [p('z'), p('')])
    const reading = await read(table([p('a') + p('b'), inner], [p('c'), p('d')]))
    expect(linesOf(reading)).toEqual(['table: a¶b | x⇥y¶z⇥ / c | d'])
    expect(reading.layout.text).toBe('a\nb\tx\ty\nz\t\nc\td\n')
  })

  test('of one row are signatures or stamps; with one cell of words they are no table', async () => {
    const body =
      table([p('Министр', '', '<w:b/>'), p('А. Байжан', '', '<w:b/>')]) +
      table([p(''), p('Приложение 1') + p('к приказу')], [p(''), p('')]) +
      table([p('Статья 1. Цель', '<w:outlineLvl w:val="2"/>') + p('1. Закон определяет цель.')])
    expect(linesOf(await read(body))).toEqual([
      'quote strong: Министр¶А. Байжан',
      'quote: Приложение 1¶к приказу',
      'h3: Статья 1. Цель',
      'paragraph: 1. Закон определяет цель.',
    ])
  })

  test('may begin a row behind its first column, and hide rows', async () => {
    const row = (properties: string, ...cells: ReadonlyArray<string>): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((inside) => `<w:tc>${inside}</w:tc>`).join('')}</w:tr>`
    const body = `<w:tbl>${row('', p('a'), cell('b', '<w:vMerge w:val="restart"/>'))}${row('<w:gridBefore w:val="1"/>', cell('', '<w:vMerge/>'))}${row('<w:hidden/>', p('x'), p('y'))}${row('', p('c'), p('d'))}</w:tbl>`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['table: a | 1×2 b /  / c | d'])
    expect(findingsOf(reading)).toEqual(['warning hidden-text 1 at “c\td\n”'])
  })

  test('without words leave nothing', async () => {
    expect(linesOf(await read(table([p(''), p('')]) + p('x')))).toEqual(['paragraph: x'])
  })
})

describe('what is left out', () => {
  test('footnotes and endnotes stand at the end, and a finding at their place says so', async () => {
    const reference = (kind: string, id: number): string =>
      `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const reading = await read({
      body: `<w:p>${r('Налог')}${reference('footnote', 2)}${r(' уплачивается')}${reference('endnote', 1)}</w:p>${p('Конец')}`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('За год')}</w:footnote><w:footnote w:id="3">${p('Nobody refers to it')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('В тенге')}</w:endnote>`,
    })
    expect(linesOf(reading)).toEqual([
      'paragraph: Налог уплачивается',
      'paragraph: Конец',
      'paragraph: ¹ За год',
      'paragraph: ² В тенге',
    ])
    expect(findingsOf(reading)).toEqual([
      'info note-at-end 1 at “ уплачив”',
      'info note-at-end 2 at “\nКонец\n¹”',
    ])
  })

  test('comments, pictures and embedded documents are counted', async () => {
    const body = `<w:p>${r('a')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p><w:altChunk/>${p('b')}`
    expect(findingsOf(await read(body))).toEqual([
      'info comment-left-out 1 at “\nb\n”',
      'info picture-left-out 1 at “\nb\n”',
      'warning embedded-document 1 at “b\n”',
    ])
  })
})
