import { describe, expect, test } from 'vitest'
import { indexPositions } from '../act/positions.ts'
import type { Block } from './block.ts'
import { detectFormat } from './detect-format.ts'
import { readHtml } from './read-html.ts'

/** Blocks in a compact notation: `h3 words`, `p words`, `p* bold words`, `> quoted words`, `[a|b][c]`. */
function read(html: string): Array<string> {
  const blocks = readHtml(html, indexPositions(html))
  expectPlaces(blocks, html)
  return blocks.map(({ type, depth, strong, text, table }) => {
    if (table)
      return table.children
        .map(({ children }) => {
          const cells = children.map((cell) => {
            const spans = cell.colSpan * cell.rowSpan > 1 ? `${cell.colSpan}x${cell.rowSpan} ` : ''
            return spans + cell.children.map(({ value }) => value).join('')
          })
          return `[${cells.join('|')}]`
        })
        .join('')
    const sign = type === 'heading' ? `h${depth}` : type === 'quote' ? '>' : strong ? 'p*' : 'p'
    return `${sign} ${text}`
  })
}

/** Runs grow, and each lies within the source. */
function expectPlaces(blocks: ReadonlyArray<Block>, html: string): void {
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    for (const run of block.runs) {
      expect(run.start).toBeGreaterThanOrEqual(end)
      end = run.start + run.value.length
    }
    end = Math.max(end, block.end)
    expect(end).toBeLessThanOrEqual(html.length)
  }
}

describe('words', () => {
  test('elements within a word do not divide it, blocks always do', () => {
    expect(read('<p>Зая<b>ви</b><a href="#">тель</a></p>обязан<div>ждать</div>')).toEqual([
      'p Заявитель',
      'p обязан',
      'p ждать',
    ])
  })

  test('white space is folded, also of references and line ends', () => {
    expect(read('<p>&nbsp;&nbsp; В&#160;\r\n  течение <b> трёх</b>\n дней </p>')).toEqual([
      'p В течение трёх дней',
    ])
  })

  test('references of all kinds are read, and soft hyphens are none of the word', () => {
    expect(
      read(
        '<p>&laquo;&#1040;&#x410;&raquo; &ndash; &#151; &amp;lt; &nbsp пре&shy;дприятие &#128512;',
      ),
    ).toEqual(['p «АА» – — &lt; предприятие 😀'])
  })

  test('scripts, styles, comments, menus and what is hidden are not law', () => {
    const chrome =
      '<script>"<p>Статья 9"</script><style>p{}</style><!-- <p>x</p> --><nav>x</nav><aside>x</aside>' +
      '<div hidden>x</div><p style="color:red; display : none">x</p><template><p>x</p></template>' +
      '<noscript><p>x</p></noscript><button>x</button><svg><text>x</text></svg>'
    expect(read(`${chrome}<p>Статья 1</p>${chrome}`)).toEqual(['p Статья 1'])
  })

  test('a raised digit does not join the number before it', () => {
    expect(
      read('<p>Статья 15<sup>1</sup>. Цель</p><p>около 10<sup>6</sup> м<sup>2</sup></p>'),
    ).toEqual(['p Статья 15-1. Цель', 'p около 10^6 м2'])
  })

  test('number and text that only style keeps apart are apart', () => {
    expect(
      read(
        '<p><span class="LegDS LegP2No">(1)</span><span class="LegDS LegP2Text">A person</span></p>',
      ),
    ).toEqual(['p (1) A person'])
  })
})

describe('paragraphs', () => {
  test('headings, quotations and bold paragraphs are told', () => {
    expect(
      read(
        '<h3 id="z1">Статья 1.<br>Цель</h3><blockquote><p>Приложение 1<br>к Закону</p></blockquote>' +
          '<p><b>ЗАКОН</b> </p><p style="font-weight: bold">О чём</p><p><b>не</b> весь',
      ),
    ).toEqual(['h3 Статья 1. Цель', '> Приложение 1 к Закону', 'p* ЗАКОН', 'p* О чём', 'p не весь'])
  })

  test('a line goes on behind a line break, unless it looks like a paragraph', () => {
    expect(read('<p>Президент<br>Республики Казахстан</p>')).toEqual([
      'p Президент Республики Казахстан',
    ])
    expect(
      read('Текст:<br>1) один;<br/>2) два,<br>и три.<br>Часть вторая<br><br>часть третья'),
    ).toEqual(['p Текст:', 'p 1) один;', 'p 2) два, и три.', 'p Часть вторая', 'p часть третья'])
    expect(read('<p>от 5 мая 2026 года<br>№ 5</p>')).toEqual(['p от 5 мая 2026 года № 5'])
    expect(read('<p>следует<br>5-бап. Мақсат<br>Статья 6. Цель</p>')).toEqual([
      'p следует',
      'p 5-бап. Мақсат',
      'p Статья 6. Цель',
    ])
  })

  test('text that keeps its lines is read line by line', () => {
    expect(read('<pre>\nСтатья 1. Цель\n\n1) один;\n   2) два\nи три\n</pre>')).toEqual([
      'p Статья 1. Цель',
      'p 1) один;',
      'p 2) два и три',
    ])
  })

  test('loose tags are read as browsers read them', () => {
    expect(read('<P>один<P>два</i><ul><LI>три<li>четыре</ul><td>пять')).toEqual([
      'p один',
      'p два',
      'p - три',
      'p - четыре',
      'p пять',
    ])
  })
})

describe('lists', () => {
  test('items have the numbers that a browser shows', () => {
    expect(
      read(
        '<ol><li>a<li value=5><p>b</p><p>c</p></ol><ol type="a" start="3"><li>d</ol><ol type=I><li>e',
      ),
    ).toEqual(['p 1. a', 'p 5. b', 'p c', 'p c. d', 'p I. e'])
  })

  test('a number stands in its tag', () => {
    const html = '<ol><li>a'
    const [block] = readHtml(html, indexPositions(html))
    expect(block?.runs).toEqual([{ value: '1. a', start: 5 }])
  })

  test('items that write their numbers have no second one', () => {
    expect(read('<ol><li>1) один<li>(b) two<ul style="list-style-type: none"><li>три')).toEqual([
      'p 1) один',
      'p (b) two',
      'p три',
    ])
  })

  test('nested lists keep the outer number with their first item', () => {
    expect(read('<ol><li><ol type=a><li>x<li>y</ol><li>z</ol>')).toEqual([
      'p 1. a. x',
      'p b. y',
      'p 2. z',
    ])
  })
})

describe('tables', () => {
  test('data stays a table, with its spans', () => {
    expect(
      read(
        '<table border="1"><caption>Бюджет</caption><tr><td colspan=2>A<br>б</td></tr>' +
          '<tr><td rowspan="2"><p>1</p><p>2</p></td><td>В</td></tr></table>',
      ),
    ).toEqual(['p Бюджет', '[2x1 A б][1x2 1 2|В]'])
  })

  test('a table that places a stamp or a signature is none', () => {
    expect(
      read(
        '<table><tr><td>&nbsp;</td><td>Приложение 1<br>к приказу</td></tr></table>' +
          '<table><tr><td><i>Президент<br>Республики Казахстан</i></td><td>А. Иванов</td></tr></table>',
      ),
    ).toEqual(['p Приложение 1 к приказу', 'p Президент Республики Казахстан', 'p А. Иванов'])
  })

  test('points that a table puts beside their numbers are paragraphs', () => {
    expect(
      read(
        '<table><tr><td><p>(a)</p></td><td><p>first:</p><table><tr><td>(i)</td><td>inner</td></tr></table></td></tr>' +
          '</table><table><tr><td>(b)</td><td>second</td></tr></table>',
      ),
    ).toEqual(['p (a) first:', 'p (i) inner', 'p (b) second'])
  })

  test('text outside the cells stays where it stands', () => {
    expect(
      read('<table border=1><tr><td>A</td><td>Б</td></tr>чужое<tr><td>В<td>Г</table>'),
    ).toEqual(['[A|Б чужое][В|Г]'])
  })
})

describe('the act on its page', () => {
  const long = `<p>${'Слово '.repeat(40)}</p>`

  test('the main content is read, with the title above it', () => {
    expect(
      read(
        `<header><h1>Портал</h1></header><div class="x"><h1>О тишине</h1><p>Поделиться</p></div>` +
          `<article>${long}</article><div>Комментарии</div><footer>©</footer>`,
      ).map((line) => line.slice(0, 12)),
    ).toEqual(['h1 О тишине', 'p Слово Слов'])
  })

  test('where most of the text stands elsewhere, all of it is read', () => {
    expect(read(`<main>Войти</main>${long}`)).toHaveLength(2)
  })

  test('title block of Adilet', () => {
    expect(
      read(
        `<div class="container_alpha slogan"><h1>О тишине</h1><p>Закон от 1 мая 2026 года № 5</p></div><article>${long}</article>`,
      )[1],
    ).toBe('p Закон от 1 мая 2026 года № 5')
  })
})

describe('hostile pages', () => {
  // Times on a slow machine; a quadratic reader takes minutes.
  test.each([
    ['nested without end', '<div>'.repeat(100_000), 'x'],
    ['nested formatting', '<b>'.repeat(1_000_000), 'x'],
    ['tables in tables', '<table><tr><td>'.repeat(50_000), 'x'],
    ['more tags than any act', '<br>'.repeat(1_000_000), 'x'],
    ['half tags', '<a'.repeat(500_000), ''],
    ['half references', '&'.repeat(500_000), ''],
    ['comments that do not end', '<!--'.repeat(300_000), ''],
    [
      'many attributes',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
      'x',
    ],
    ['text between cells', `<table>${'<i></i>x'.repeat(30_000)}`, ''],
    ['formatting that is opened anew', `${'<p><b id=1>'.repeat(300)}${'<p>x'.repeat(30_000)}`, ''],
  ])(
    '%s',
    (_, start, end) => {
      const html = start + end
      const blocks = readHtml(html, indexPositions(html))
      expectPlaces(blocks, html)
      if (end !== '') expect(blocks.map(({ text }) => text).join('')).toContain(end)
    },
    20_000,
  )

  test('a page too deep for a tree is read by its tags', () => {
    const html = `${'<div>'.repeat(300)}<script>"<p>нет</p>"</script><nav>нет</nav><h2>Статья 1</h2><p>Зая<b>ви</b>тель&nbsp;обязан<br>1) ждать`
    expect(read(html)).toEqual(['h2 Статья 1', 'p Заявитель обязан', 'p 1) ждать'])
  })
})

describe('the format is told', () => {
  test.each([
    '<!DOCTYPE html>\n<html>',
    '\ufeff\n<!-- saved -->\n<HTML lang="ru">',
    '<?xml version="1.0"?>\n<!doctype html>',
    '<p>Статья 1. Цель</p>\n<p>Текст</p>',
    '<div class="x">Статья 1<br>Текст<br></div>',
  ])('%j is HTML', (text) => {
    expect(detectFormat(text)).toBe('html')
  })

  test.each([
    '<a id="z1"></a>\n# Закон\n\n<table><tr><td>1</td></tr></table>\n',
    '<table><tr><td>1</td></tr></table>\n\n**Статья 1.**\n\nТекст',
    '<p align="center">Логотип</p>\n\n# Закон\n\nТекст<br>',
    'Текст о теге <p> и <br>',
  ])('%j is not', (text) => {
    expect(detectFormat(text)).not.toBe('html')
  })
})
