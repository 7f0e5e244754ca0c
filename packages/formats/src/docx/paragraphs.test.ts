import { describe, expect, test } from 'vitest'
import { p, r } from '../../test-support/make-docx.ts'
import { findingsOf, linesOf, read } from '../../test-support/read.ts'

const style = (id: string, inside: string, name = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`

describe('headings', () => {
  test('come from outline levels, in the paragraph or in a style that its own is based on', async () => {
    const styles =
      style('a', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 'Тарау') +
      style('b', '<w:basedOn w:val="a"/>', 'Кіші тарау')
    const body = p('1-тарау', '<w:outlineLvl w:val="0"/>') + p('2-тарау', styled('b')) + p('Мәтін')
    expect(linesOf(await read({ body, styles }))).toEqual([
      'h1: 1-тарау',
      'h2: 2-тарау',
      'paragraph: Мәтін',
    ])
  })

  test('come from names of built-in styles, which an outline level of the paragraph overrules', async () => {
    const styles = style('1', '', 'heading 1') + style('a3', '', 'Title')
    const body =
      p('Глава 1', styled('1')) +
      p('О ремонте', styled('a3')) +
      p('Обычный текст', `${styled('1')}<w:outlineLvl w:val="9"/>`)
    expect(linesOf(await read({ body, styles }))).toEqual([
      'h1: Глава 1',
      'h1: О ремонте',
      'paragraph: Обычный текст',
    ])
  })

  test('do not read as provisions, and are no deeper than six', async () => {
    const long = 'Настоящий Закон применяется. '.repeat(20)
    const second = '<w:outlineLvl w:val="2"/>'
    const body =
      p(long, second) +
      p('Осы Заңның күші:', second) +
      p('Глава 1. Общие положения.', second) +
      p('Short', '<w:outlineLvl w:val="8"/>')
    expect(linesOf(await read(body)).map((line) => line.slice(0, 9))).toEqual([
      'paragraph',
      'paragraph',
      'h3: Глава',
      'h6: Short',
    ])
  })

  test('survive styles that are based on each other', async () => {
    const styles = style('a', '<w:basedOn w:val="b"/>') + style('b', '<w:basedOn w:val="a"/>')
    expect(linesOf(await read({ body: p('x', styled('a')), styles }))).toEqual(['paragraph: x'])
  })
})

test('bold is told when it is the whole paragraph, by runs, styles or defaults', async () => {
  const styles = style('b', '<w:rPr><w:b/></w:rPr>')
  const body =
    p('all', '', '<w:b/>') +
    `<w:p>${r('some ', '<w:b/>')}${r('of it')}</w:p>` +
    p('by style', styled('b')) +
    p('not', styled('b'), '<w:b w:val="0"/>')
  expect(linesOf(await read({ body, styles }))).toEqual([
    'paragraph strong: all',
    'paragraph: some of it',
    'paragraph strong: by style',
    'paragraph: not',
  ])
})

describe('text', () => {
  test('holds tabs, no-break hyphens and symbols; soft hyphens and capitals by form leave none', async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>вице</w:t><w:noBreakHyphen/><w:t>мини</w:t><w:softHyphen/><w:t>стр</w:t><w:tab/><w:t>И.</w:t></w:r>' +
      '<w:r><w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>'
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: вице-министр\tИ.°\ufffd'])
    expect(findingsOf(reading)).toEqual(['info unknown-symbol 1 at “\ufffd\n”'])
  })

  test('keeps spaces at the ends of a run only where they are preserved', async () => {
    const body =
      '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\n</w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>'
    expect(linesOf(await read(body))).toEqual(['paragraph: a b c'])
  })

  test('reads a line break as a space, but as a paragraph where an item begins behind it', async () => {
    const lines = (...texts: ReadonlyArray<string>): string =>
      `<w:p><w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`
    const body =
      lines('ЗАКОН', 'РЕСПУБЛИКИ КАЗАХСТАН') +
      lines('Основные понятия:', '1) ремонт;', '2) возврат', 'техники.') +
      lines('тыс. тенге', '5-бап. Мақсаты')
    expect(linesOf(await read(body))).toEqual([
      'paragraph: ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН',
      'paragraph: Основные понятия:',
      'paragraph: 1) ремонт;',
      'paragraph: 2) возврат техники.',
      'paragraph: тыс. тенге',
      'paragraph: 5-бап. Мақсаты',
    ])
  })

  test('reads through links, controls, smart tags and inserted runs', async () => {
    const body = `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${r('a')}</w:hyperlink><w:smartTag>${r('b')}</w:smartTag><w:sdt><w:sdtContent>${r('c')}</w:sdtContent></w:sdt><w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple></w:p></w:sdtContent></w:sdt>`
    expect(linesOf(await read(body))).toEqual(['paragraph: abc7'])
  })

  test('reads formulas in a line, and says so', async () => {
    const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
    const body = `<w:p>${r('S = ')}<m:oMath><m:f><m:num>${t('a')}</m:num><m:den>${t('b')}</m:den></m:f><m:sSup><m:e>${t('c')}</m:e><m:sup><m:r><w:ins><m:t>2</m:t></w:ins></m:r></m:sup></m:sSup></m:oMath></w:p>`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: S = a/bc^2'])
    expect(findingsOf(reading)).toEqual([
      'info formula-as-text 1 at “a/bc^2\n”',
      'warning tracked-changes 1 at “2\n”',
    ])
  })
})

describe('hidden text', () => {
  test('is left out and reported, whether the run, its style or the paragraph hides it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
      style('ph', '<w:rPr><w:vanish/></w:rPr>')
    const body =
      `<w:p>${r('видно ')}${r('скрыто', '<w:vanish/>')}${r('стиль', '<w:rStyle w:val="h"/>')}${r('и это')}</w:p>` +
      p('весь абзац', styled('ph')) +
      p('кроме этого', styled('ph'), '<w:vanish w:val="false"/>')
    const reading = await read({ body, styles })
    expect(linesOf(reading)).toEqual(['paragraph: видно и это', 'paragraph: кроме этого'])
    expect(findingsOf(reading)).toEqual(['warning hidden-text 3 at “и это\nкр”'])
  })
})

describe('fields', () => {
  const char = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const field = (instruction: string, result: string): string =>
    char('begin') + instruction + char('separate') + result + char('end')

  test('leave their results, not their codes, nor the results of fields inside a code', async () => {
    const inner = field(code('MERGEFIELD x'), r('inner'))
    const body = `<w:p>${r('см. статью ')}${field(code('REF ') + inner, r('5'))}${r('.')}</w:p>`
    expect(linesOf(await read(body))).toEqual(['paragraph: см. статью 5.'])
  })

  test('of a table of contents are left out, and reported', async () => {
    const body =
      `<w:p>${char('begin')}${code(' TOC \\o "1-3" ')}${char('separate')}${r('Глава 1. Общие положения 3')}</w:p>` +
      p('Глава 2. Заключительные положения 9') +
      `<w:p>${char('end')}${r('Настоящий Закон')}</w:p>`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: Настоящий Закон'])
    expect(findingsOf(reading)).toEqual(['info contents-left-out 1 at “Настоящи”'])
  })

  test('in a control for contents too', async () => {
    const body = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Оглавление')}</w:sdtContent></w:sdt>${p('Текст')}`
    expect(linesOf(await read(body))).toEqual(['paragraph: Текст'])
  })

  test('without an end hide nothing', async () => {
    const body = `<w:p>${char('begin')}${code('TOC')}${char('separate')}${r('one')}</w:p>${p('two')}`
    const reading = await read(body)
    expect(linesOf(reading)).toEqual(['paragraph: one', 'paragraph: two'])
    expect(findingsOf(reading)).toEqual([])
  })

  test('end even where tracked changes delete the end', async () => {
    const body = `<w:p>${char('begin')}${code('REF a')}${char('separate')}${r('5')}<w:del>${char('end')}</w:del>${r(' лет')}</w:p>`
    expect(linesOf(await read(body))).toEqual(['paragraph: 5 лет'])
  })
})

describe('places', () => {
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const broken = '<w:r><w:br w:type="page"/></w:r>'

  test('number every paragraph, empty ones and those in tables too', async () => {
    const body = `${p('a')}<w:p/><w:tbl><w:tr><w:tc>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr><w:tr><w:tc>${p('d')}</w:tc></w:tr></w:tbl>${p('e')}`
    const { places, layout } = await read(body)
    expect(places.map(({ start, paragraph }) => [layout.text[start], paragraph])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 4],
      ['d', 5],
      ['e', 6],
    ])
    expect(places.every(({ page }) => page === undefined)).toBe(true)
  })

  test('tell the pages that Word rendered, inside a paragraph too', async () => {
    const body = `${p('a')}<w:p>${rendered}${r('b')}</w:p><w:p>${r('c')}${rendered}${r('d')}${broken}</w:p>${p('e')}`
    const { places, layout } = await read(body)
    expect(places.map(({ start, page }) => [layout.text[start], page])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 3],
      ['e', 3],
    ])
  })

  test('tell the pages that the author broke, where Word rendered none', async () => {
    const body = `<w:p>${r('a')}${broken}</w:p>${p('b')}<w:p>${broken}</w:p>${p('c', '<w:pageBreakBefore/>')}`
    const { places } = await read(body)
    expect(places.map(({ page }) => page)).toEqual([1, 2, 4])
  })
})
