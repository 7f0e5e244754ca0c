import { readFileSync } from 'node:fs'
import { type Act, parse, parseLayout, textOf, visit } from 'aiqyn'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pdfMessages } from './pdf-messages.ts'
import { readPdf } from './read-pdf.ts'
import type { Reading } from './reading.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the tree of an act is the same from PDF as from Markdown', () => {
  test.each([
    ['kk-office', 'kk'],
    ['kk-gazette', 'kk'],
    ['ru-office', 'ru'],
    ['ru-writer', 'ru'],
    ['ru-web', 'ru'],
    ['ru-gazette', 'ru'],
    ['en-web', 'en'],
    ['en-hanging', 'en'],
    ['en-gazette', 'en'],
  ])('%s', async (name, language) => {
    const { layout } = await readPdf(fixture(name))
    expect(outlineOf(parseLayout(layout))).toEqual(outlineOf(parse(draft(language))))
  })
})

describe('a reading', () => {
  test('has one paragraph a line, and blocks that cover them in order', async () => {
    const { layout } = await readPdf(fixture('ru-office'))
    const lines = layout.text.split('\n')
    expect(layout.blocks.map(({ start, end }) => layout.text.slice(start, end))).toEqual(lines)
  })

  test('tells paragraph and page of each place, and where a paragraph crosses to the next page', async () => {
    const { layout, places } = await readPdf(fixture('ru-office'))
    expect(places.map(({ start }) => start)).toEqual(
      places.map(({ start }) => start).sort((a, b) => a - b),
    )
    expect(new Set(places.map(({ page }) => page))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
    const crossing = places.filter(({ paragraph }, at) => places[at - 1]?.paragraph === paragraph)
    expect(crossing.map(({ start, page }) => [page, layout.text.slice(start, start + 12)])).toEqual(
      (await pageHeads('ru-office')).filter(([page]) =>
        crossing.some((place) => place.page === page),
      ),
    )
  })

  test('is the same again, and leaves the bytes as they were', async () => {
    const bytes = fixture('oddities')
    const copy = new Uint8Array(bytes)
    const first = await readPdf(bytes)
    expect(await readPdf(bytes)).toEqual(first)
    expect(new Uint8Array(bytes)).toEqual(copy)
  })

  test('keeps cells apart, marks raised digits, drops page numbers and watermarks, and says so', async () => {
    const reading = await readPdf(fixture('oddities'))
    expect(reading.layout.text).toBe(
      [
        'О тарифах на ремонт',
        '1. Тарифы установлены в приложении¹, площадь мастерской не менее 12 м².',
        '2. Нормативно-правовой акт и социально-экономическое обоснование нормативно-правового акта составляются поставщиком, а нормативно-правовые и социально-экономические основания указываются ремонтной организацией в кино-, теле- и радиопередачах.',
        '№\tВид ремонта\tЦена, тенге\tСрок',
        '1\tЗамена аккумуляторной батареи\t12 000\t3 дня',
        '2\tВосстановление программного обеспечения без потери данных владельца\t8 500\t1 день',
        '3\tДиагностика\t\t1 день',
        '3. Тарифы пересматриваются ежегодно.',
      ].join('\n'),
    )
    expect(findingsOf(reading)).toEqual([
      'pdf-running-heads-dropped 1',
      'pdf-rotated-text-dropped 1',
      'pdf-table-guessed',
    ])
    const table = reading.layout.blocks.find(({ type }) => type === 'table')
    expect(table?.type === 'table' && table.rows.map((cells) => cells.length)).toEqual([4, 4, 4, 4])
  })

  test('tells a stamp, a title, tables and a signature of rules annexed to an order', async () => {
    const { layout } = await readPdf(fixture('ru-annex'))
    const blocks = layout.blocks.map(({ type, start, end }) =>
      [type, layout.text.slice(start, end)].join(' '),
    )
    expect(`${blocks.join('\n')}\n`).toMatchInlineSnapshot(`
      "paragraph Приложение 1 к приказу
      paragraph Министра финансов
      paragraph Республики Казахстан
      paragraph от 5 января 2026 года № 12
      heading Правила возмещения расходов на ремонт
      heading Глава 1. Общие положения
      paragraph 1. Настоящие Правила разработаны в соответствии с пунктом 3 статьи 13 Закона Республики Казахстан «О ремонте» и определяют порядок возмещения.
      paragraph 2. В Правилах используются понятия:
      paragraph 1) заявление – документ по форме согласно приложению к настоящим Правилам;
      paragraph 2) заявитель – физическое лицо.
      table № п/ п	Действующая редакция	Предлагаемая редакция	Обоснование
      1	Статья 5. Поставщик обязан обеспечивать наличие запасных частей в течение пяти лет со дня продажи.	Статья 5. Поставщик обязан обеспечивать наличие запасных частей в течение семи лет со дня продажи последней единицы.	Приведение в соответствие с Законом.
      2	Отсутствует	Статья 5-1. Плата за диагностику не взимается, если ремонт выполнен.	Защита прав потребителей при ремонте.
      paragraph 3. Расходы возмещаются в следующих размерах:
      table Наименование	2025	2026
      Доходы	1 200,5	12 300,0
      Затраты	800,0	1 300,1
      Сальдо	400,5	10 999,9
      paragraph 4. Настоящий приказ вводится в действие со дня его первого официального опубликования.
      paragraph Министр финансов А. Иванов
      paragraph Республики Казахстан
      "
    `)
  })

  test('reports letters that a font keeps to itself', async () => {
    const reading = await readPdf(fixture('no-letters'))
    expect(findingsOf(reading)).toContainEqual(
      expect.stringMatching(/^pdf-unreadable-characters \d{3}$/),
    )
    expect(findingsOf(await readPdf(fixture('kk-office')))).not.toContainEqual(
      expect.stringMatching(/^pdf-unreadable-characters/),
    )
  })

  test('drops numbers of lines, which begin anew on each page, and keeps those of a list', async () => {
    const words = [
      'The supplier must deliver',
      'each spare part in the time',
      'that regulations set for it',
    ]
    const page = (from: number, top: number): string => {
      const lines = Array.from({ length: 24 }, (_, at) => {
        const y = top - 20 * at
        const text = at % 3 === 0 ? `(${from + at / 3}) ${words[0]}` : words[at % 3]
        return `1 0 0 1 ${at < 9 ? 60 : 54} ${y} Tm (${at + 1}) Tj 1 0 0 1 90 ${y} Tm (${text}${at % 3 === 2 ? '.' : ''}) Tj`
      })
      return `BT /F1 11 Tf ${lines.join(' ')} ET`
    }
    const reading = await readPdf(minimalPdf([page(1, 760), page(9, 750)]))
    expect(findingsOf(reading)).toEqual(['pdf-line-numbers-dropped 48'])
    expect(reading.layout.text.split('\n')).toEqual(
      Array.from({ length: 16 }, (_, at) => `(${at + 1}) ${words.join(' ')}.`),
    )
  })

  test('reports damage, and what it could read all the same', async () => {
    const bytes = new Uint8Array(fixture('ru-writer'))
    bytes.fill(0x55, 600, 700)
    const reading = await readPdf(bytes)
    expect(findingsOf(reading)).toContain('pdf-damaged')
    expect(reading.layout.text).toContain('Статья 18. Порядок введения в действие')
  })

  test('does not take an image for damage', async () => {
    const image = 'q 100 0 0 100 72 500 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q'
    const reading = await readPdf(
      minimalPdf([`${image} BT /F1 12 Tf 72 700 Td (1. A page that shows a picture.) Tj ET`]),
    )
    expect(findingsOf(reading)).toEqual([])
  })

  test('reports pages without text among others', async () => {
    const reading = await readPdf(
      minimalPdf(['BT /F1 12 Tf 72 700 Td (1. Article of this draft act, long enough.) Tj ET', '']),
    )
    expect(findingsOf(reading)).toEqual(['pdf-pages-without-text 1'])
  })

  test('has a message in every language for each of its findings', () => {
    const ids = Object.keys(pdfMessages.en)
    expect(Object.keys(pdfMessages.kk)).toEqual(ids)
    expect(Object.keys(pdfMessages.ru)).toEqual(ids)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a scan', fixture('scan'), 'no-text-layer', /run OCR/],
    ['a file with a password', fixture('encrypted'), 'encrypted', /password/],
    ['half a file', fixture('ru-web').subarray(0, 3000), 'damaged', /damaged/],
    ['a file of another kind', new TextEncoder().encode('Статья 1. Тайна'), 'damaged', /damaged/],
    ['no bytes', new Uint8Array(), 'empty', /empty/],
  ])('%s has a reason and a message', async (_, bytes, reason, message) => {
    const error: unknown = await readPdf(bytes).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ reason, message: expect.stringMatching(message) })
    // Errors of pdf.js may quote the document.
    expect(error).not.toHaveProperty('cause')
  })

  test.each([
    [{ maxBytes: 1000 }, /73\d\d\d|7\d{4} bytes: at most 1000/],
    [{ maxPages: 2 }, /6 pages: at most 2/],
    [{ maxCharacters: 5000 }, /characters: at most 5000/],
  ])('too much has both numbers %o', async (options, message) => {
    await expect(readPdf(fixture('ru-office'), options)).rejects.toMatchObject({
      reason: 'too-large',
      message: expect.stringMatching(message),
    })
  })

  test('pages with nothing but a head that repeats are a scan too', async () => {
    const head = 'BT /F1 8 Tf 72 820 Td (Signed with a digital signature, see the register) Tj ET'
    await expect(readPdf(minimalPdf([head, head, head]))).rejects.toMatchObject({
      reason: 'no-text-layer',
    })
  })

  test('a call without bytes is the caller’s fault', async () => {
    // @ts-expect-error: a path is no document.
    await expect(readPdf('draft.pdf')).rejects.toThrow(TypeError)
  })
})

test('takes time in proportion to the pages', async () => {
  const lines = Array.from(
    { length: 50 },
    (_, line) => `1 0 0 1 72 ${780 - 14 * line} Tm (${line}. The supplier must deliver a part.) Tj`,
  )
  const page = `BT /F1 11 Tf ${lines.join(' ')} ET`
  const timed = async (pages: number): Promise<number> => {
    const bytes = minimalPdf(Array.from({ length: pages }, () => page))
    const start = performance.now()
    await readPdf(bytes)
    return performance.now() - start
  }
  await timed(10)
  // Ten times the pages; thirty times the time leaves room for a busy machine, not for a square.
  expect(await timed(300)).toBeLessThan(30 * (await timed(30)))
}, 60_000)

test('nothing is fetched, not even for fonts that a file does not bring', async () => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  const { layout } = await readPdf(
    minimalPdf(['BT /F1 12 Tf 72 700 Td (1. Plain text in a standard font.) Tj ET']),
  )
  expect(layout.text).toBe('1. Plain text in a standard font.')
  expect(fetch).not.toHaveBeenCalled()
})

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../test-support/fixtures/pdf/${name}.pdf`, import.meta.url))
}

function draft(language: string): string {
  return readFileSync(
    new URL(`../../../examples/drafts/${language}/law.md`, import.meta.url),
    'utf8',
  )
}

function findingsOf({ findings }: Reading): Array<string> {
  return findings.map(({ ruleId, count }) => (count === undefined ? ruleId : `${ruleId} ${count}`))
}

/** The first letters of each page's text, by the raw order of a document that has one column. */
async function pageHeads(name: string): Promise<Array<[number | undefined, string]>> {
  const { layout, places } = await readPdf(fixture(name))
  const seen = new Set<number | undefined>()
  return places.flatMap(({ start, page }) => {
    if (seen.has(page)) return []
    seen.add(page)
    return [[page, layout.text.slice(start, start + 12)]]
  })
}

/** A tree without its positions: kinds, numbers, ids, headings and texts, one a line. */
function outlineOf(act: Act): Array<string> {
  const lines: Array<string> = []
  visit(act, (node, ancestors) => {
    const indent = ' '.repeat(ancestors.length)
    if (node.type === 'unit') lines.push(`${indent}${node.kind} ${node.num ?? ''} ${node.eId}`)
    else if (node.type === 'text') return 'skip'
    else if (node.type === 'heading' || node.type === 'content' || node.type === 'note')
      lines.push(`${indent}${node.type} ${textOf(node)}`)
    else lines.push(`${indent}${node.type}`)
    return undefined
  })
  return lines
}

/** A PDF written by hand: F1 is a standard font. */
function minimalPdf(contents: ReadonlyArray<string>): Uint8Array {
  const pages = contents.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
