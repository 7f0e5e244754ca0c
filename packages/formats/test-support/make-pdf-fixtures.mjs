/**
 * Make the PDF fixtures of @aiqyn/formats from our own example drafts.
 *
 * Not part of set-up, the fixtures are committed: run it by hand, with Debian's `chromium`,
 * `libreoffice-writer-nogui`, `qpdf` and `fonts-liberation`, when a draft or a page changes.
 * No network: the browser runs with an empty profile and everything that calls home turned off.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const fixtures = join(root, 'packages/formats/test-support/fixtures/pdf')
const work = mkdtempSync(join(tmpdir(), 'aiqyn-pdf-'))

/** One grey dot, drawn as large as a page: what a scanner hands over, less the size. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGrFCoQAAAABJRU5ErkJggg=='

const font = "'Liberation Serif', serif"
/** As ministries set drafts: indented first lines, no space between, justified, page numbers on top. */
const office = `@page { size: A4; margin: 22mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 11pt ${font} }
  @bottom-right { content: "RUNNING"; font: 8pt ${font} } }
  body { font: 14pt/1.15 ${font}; margin: 0 } p { margin: 0; text-indent: 1.25cm; text-align: justify }
  h1, h2 { font-size: 14pt; text-align: center; margin: 14pt 0 } .title { text-align: center; text-indent: 0 }`
/** As web pages print: paragraphs apart, no indent, larger headings. */
const web = `@page { size: A4; margin: 20mm; @top-left { content: "RUNNING"; font: 8pt ${font} }
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt ${font} } }
  body { font: 11pt/1.4 ${font}; margin: 0 } p { margin: 0 0 7pt; text-align: justify }
  h1 { font-size: 18pt } h2 { font-size: 14pt; margin: 14pt 0 7pt } h3 { font-size: 12pt; margin: 10pt 0 5pt }
  p.in { margin-left: 9mm }`
/** A gazette: two columns, small type, ragged or justified. */
const gazette = `@page { size: A4; margin: 18mm; @top-right { content: "RUNNING  " counter(page); font: italic 8pt ${font} } }
  body { font: 9.5pt/1.2 ${font}; margin: 0; columns: 2; column-gap: 8mm } p { margin: 0; text-indent: 5mm; text-align: justify }
  h1 { font-size: 13pt; column-span: all; text-align: center } h2 { font-size: 10.5pt; text-align: center; margin: 6pt 0 }`

/** Numbers hang out to the left of their paragraphs, as in lists of word processors. */
const hanging = `@page { size: letter; margin: 25mm; @top-right { content: "RUNNING, page " counter(page); font: 8pt ${font} } }
  body { font: 11pt/1.3 ${font}; margin: 0 } p { margin: 0 0 4pt } p.li { padding-left: 9mm; text-indent: -9mm } p.in { margin-left: 9mm }
  h1 { font-size: 15pt; text-align: center } h2 { font-size: 12pt; text-align: center } h3 { font-size: 11pt }`

make('kk-office', 'kk', office, 'Заң жобасы. 2026 жылғы 5 қаңтардағы нұсқа')
make('ru-office', 'ru', office, 'Проект закона. Версия от 5 января 2026 года')
make('ru-web', 'ru', web, 'Открытые НПА – проект № 1482')
make('en-web', 'en', web, 'Domestic Appliances (Repair and Reuse) Bill')
make('en-hanging', 'en', hanging, 'HL Bill 12')
make('kk-gazette', 'kk', gazette, 'Ресми газет')
make('ru-gazette', 'ru', gazette, 'Официальная газета')
make('en-gazette', 'en', gazette, 'Official Gazette')
odd()
annex()
writer('ru-writer', 'ru')
execFileSync('qpdf', [
  ...['--encrypt', 'secret', 'owner', '256', '--', join(fixtures, 'oddities.pdf')],
  join(fixtures, 'encrypted.pdf'),
])
withoutLetters('oddities', 'no-letters')
rmSync(work, { recursive: true })

function make(name, language, style, running) {
  const body = htmlOf(readFileSync(join(root, 'examples/drafts', language, 'law.md'), 'utf8'), true)
  print(name, language, style.replaceAll('RUNNING', running), body)
}

/** Tables, superscripts, a watermark across the page, real and soft hyphens. */
function odd() {
  const cells = (words, tag = 'td') => words.map((word) => `<${tag}>${word}</${tag}>`).join('')
  const style =
    office.replaceAll('RUNNING', '') +
    `table { border-collapse: collapse; margin: 10pt 0; width: 100%; font-size: 12pt } td, th { border: 1px solid; padding: 3pt 6pt; vertical-align: top }
     .mark { position: fixed; top: 40%; left: 10%; transform: rotate(-45deg); font-size: 70pt; color: #ddd } sup { font-size: 8pt }`
  const body = `<div class="mark">ПРОЕКТ</div>
    <h1>О тарифах на ремонт</h1>
    <p>1. Тарифы установлены в приложении<sup>1</sup>, площадь мастерской не менее 12 м<sup>2</sup>.</p>
    <p>2. Нормативно-правовой акт и социально-экономическое обоснование нормативно-правового акта составля&shy;ются по&shy;ставщиком, а нормативно-правовые и социально-экономические основания указываются ремонт&shy;ной органи&shy;зацией в кино-, теле- и радиопередачах.</p>
    <table><tr>${cells(['№', 'Вид ремонта', 'Цена, тенге', 'Срок'], 'th')}</tr>
    <tr>${cells(['1', 'Замена аккумуляторной батареи', '12 000', '3 дня'])}</tr>
    <tr>${cells(['2', 'Восстановление программного обеспечения без потери данных владельца', '8 500', '1 день'])}</tr>
    <tr>${cells(['3', 'Диагностика', '', '1 день'])}</tr></table>
    <p>3. Тарифы пересматриваются ежегодно.</p>`
  print('oddities', 'ru', style, body)
  print(
    'scan',
    'ru',
    '@page { size: A4; margin: 0 }',
    `<svg width="600" height="800"></svg><img width="500" height="700" src="data:image/png;base64,${dot}">`,
  )
}

/** The same page, its fonts no longer saying which letters they draw. */
function withoutLetters(from, to) {
  const plain = join(work, 'plain.pdf')
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', join(fixtures, `${from}.pdf`), plain])
  writeFileSync(
    plain,
    readFileSync(plain, 'latin1').replaceAll('/ToUnicode', '/XoUnicode'),
    'latin1',
  )
  execFileSync('qpdf', [plain, join(fixtures, `${to}.pdf`)])
}

/** Rules annexed to an order: a stamp, a comparative table, a table of figures, a signature. */
function annex() {
  const style =
    office.replaceAll('RUNNING', '') +
    `.stamp { margin-left: 95mm; text-align: center; font-size: 12pt } table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: 6pt 0 }
     td, th { border: 1px solid; padding: 1mm 2mm; vertical-align: top } .right { text-align: right } .signature { display: flex; justify-content: space-between; margin-top: 20pt }`
  const body = `<div class="stamp">Приложение 1 к приказу<br>Министра финансов<br>Республики Казахстан<br>от 5 января 2026 года № 12</div>
<h1>Правила возмещения<br>расходов на ремонт</h1>
<h2>Глава 1. Общие положения</h2>
<p>1. Настоящие Правила разработаны в соответствии с пунктом 3 статьи 13 Закона Республики Казахстан «О ремонте» и определяют порядок возмещения.</p>
<p>2. В Правилах используются понятия:</p><p>1) заявление – документ по форме согласно приложению к настоящим Правилам;</p><p>2) заявитель – физическое лицо.</p>
<table><tr><th>№ п/п</th><th>Действующая редакция</th><th>Предлагаемая редакция</th><th>Обоснование</th></tr>
<tr><td>1</td><td>Статья 5. Поставщик обязан обеспечивать наличие запасных частей в течение пяти лет со дня продажи.</td><td>Статья 5. Поставщик обязан обеспечивать наличие запасных частей в течение семи лет со дня продажи последней единицы.</td><td>Приведение в соответствие с Законом.</td></tr>
<tr><td>2</td><td>Отсутствует</td><td>Статья 5-1. Плата за диагностику не взимается, если ремонт выполнен.</td><td>Защита прав потребителей при ремонте.</td></tr></table>
<p>3. Расходы возмещаются в следующих размерах:</p>
<table><tr><td>Наименование</td><td>2025</td><td>2026</td></tr><tr><td>Доходы</td><td class="right">1 200,5</td><td class="right">12 300,0</td></tr><tr><td>Затраты</td><td class="right">800,0</td><td class="right">1 300,1</td></tr><tr><td>Сальдо</td><td class="right">400,5</td><td class="right">10 999,9</td></tr></table>
<p>4. Настоящий приказ вводится в действие со дня его первого официального опубликования.</p>
<div class="signature"><b>Министр финансов<br>Республики Казахстан</b><b>А. Иванов</b></div>`
  print('ru-annex', 'ru', style, body)
}

/** The same act from a word processor, hyphenated by its own dictionary where there is one. */
function writer(name, language) {
  const body = htmlOf(
    readFileSync(join(root, 'examples/drafts', language, 'law.md'), 'utf8'),
    false,
  )
  const file = join(work, `${name}.html`)
  writeFileSync(file, pageOf(language, office.replaceAll('RUNNING', ''), body))
  execFileSync('soffice', [
    `-env:UserInstallation=file://${work}/office`,
    ...[
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      fixtures,
      file,
    ],
  ])
}

function print(name, language, style, body) {
  const file = join(work, `${name}.html`)
  writeFileSync(file, pageOf(language, style, body))
  execFileSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...[
        '--disable-component-update',
        '--disable-sync',
        '--no-pdf-header-footer',
        '--disable-pdf-tagging',
      ],
      ...[
        `--user-data-dir=${mkdtempSync(join(work, 'profile-'))}`,
        `--print-to-pdf=${join(fixtures, `${name}.pdf`)}`,
      ],
      `file://${file}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 },
  )
  // A tenth smaller.
  execFileSync('qpdf', [
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    '--replace-input',
    join(fixtures, `${name}.pdf`),
  ])
}

function pageOf(language, style, body) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title><style>${style}</style><body>${body}</body></html>`
}

/** Our drafts use headings, whole paragraphs in bold, and three spaces before nested items; nothing else. */
function htmlOf(markdown, hyphens) {
  return markdown
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const heading = /^(#{1,3}) (.*)$/s.exec(part.trim())
      const text = part.trim().replace(/^#+ /, '').replace(/\*\*/g, '')
      const words = hyphens && !heading ? text.replace(/\p{L}{10,}/gu, breakable) : text
      if (heading) return `<h${heading[1].length}>${words}</h${heading[1].length}>`
      if (part.trim().startsWith('**')) return `<p><b>${words}</b></p>`
      const classes = `${part.startsWith(' ') ? 'in ' : ''}${/^(?:\d+[.)]|\([a-z]+\))/.test(text) ? 'li' : ''}`
      return `<p class="${classes}">${words}</p>`
    })
    .join('\n')
}

/** The browser's hyphenation dictionaries come over the network; a break behind a vowel will do here. */
function breakable(word) {
  return word.replace(/(?<=^\p{L}{2,}[аәеёиоөуүұыіэюяaeiou])(?=\p{L}{3})/gu, '&shy;')
}
