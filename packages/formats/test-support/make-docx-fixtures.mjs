// Makes the Word documents in `fixtures/` from the example acts. Run by hand, when an example act changes:
//   node packages/formats/test-support/make-docx-fixtures.mjs
// It needs LibreOffice (`soffice`); the documents are committed, so that tests need none.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'

const here = fileURLToPath(new URL('.', import.meta.url))
const drafts = join(here, '../../../examples/drafts')

makeByLibreOffice('ru', 'rules')
makeByLibreOffice('en', 'law')
makeWithNumbering('kk', 'law')

/** An act as HTML, opened and saved by LibreOffice Writer. */
function makeByLibreOffice(language, name) {
  const folder = mkdtempSync(join(tmpdir(), 'aiqyn-'))
  const file = `libreoffice-${language}-${name}`
  writeFileSync(join(folder, `${file}.html`), toHtml(read(language, name)))
  const options = ['--headless', '--infilter=HTML (StarWriter)']
  const convert = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder]
  execFileSync('soffice', [...options, ...convert, join(folder, `${file}.html`)])
  copyFileSync(join(folder, `${file}.docx`), join(here, 'fixtures', `${file}.docx`))
  rmSync(folder, { recursive: true })
}

function read(language, name) {
  return readFileSync(join(drafts, language, `${name}.md`), 'utf8')
    .trim()
    .split(/\n{2,}/)
}

function toHtml(blocks) {
  const body = blocks.map((block) => {
    const heading = /^(#{1,6}) (.*)$/.exec(block)
    if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`
    if (block.startsWith('|')) return tableOf(block)
    const lines = block.split('\n').map((line) => inline(line.replace(/^>/, '').trim()))
    // Stamps stand in the right upper corner, their lines parted by line breaks.
    return block.startsWith('>')
      ? `<p align="right">${lines.join('<br>')}</p>`
      : `<p>${lines.join(' ')}</p>`
  })
  return `<!DOCTYPE html><meta charset="utf-8"><body>${body.join('\n')}</body>`
}

function tableOf(block) {
  const rows = block.split('\n').filter((line) => !/^[|-]+$/.test(line))
  const cells = (row) => row.split('|').slice(1, -1)
  return `<table border="1">${rows
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${inline(cell.trim())}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`
}

function inline(text) {
  return escapeXml(text)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\*(.+?)\*/g, '<i>$1</i>')
}

function escapeXml(text) {
  return text
    .replace(/\\([*_#])/g, '$1')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
}

/**
 * A Kazakh act whose numbers Word computes: one list of four levels, bound to styles as far as Word does it, with the
 * traces that Word leaves (revision ids, runs split for the spelling checker, ends of pages).
 */
function makeWithNumbering(language, name) {
  const levels = [
    [/^#+ \d+-тарау\. /, 'a1', 0],
    [/^\d+-бап\. /, 'a2', 1],
    [/^\d+\. /, undefined, 2],
    [/^\d+\) /, undefined, 3],
  ]
  let length = 0
  const body = read(language, name).map((block) => {
    const text = block.trim().replace(/^\*\*(.*)\*\*$/s, '$1')
    const isBold = text !== block.trim()
    const [marker, style, level] = levels.find(([found]) => found.test(text)) ?? []
    const own = text.replace(marker ?? /^#+ /, '')
    const list =
      style || level === undefined
        ? ''
        : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`
    const named = style ?? (/^# /.test(text) ? 'a0' : undefined)
    const properties = `${named ? `<w:pStyle w:val="${named}"/>` : ''}${list}<w:jc w:val="both"/>`
    const before = length
    length += own.length
    const page = Math.floor(before / 3000) === Math.floor(length / 3000) || before === 0
    return `<w:p w:rsidR="00A${1000 + (length % 9000)}" w:rsidRDefault="00B71C55"><w:pPr>${properties}</w:pPr>${runs(own, isBold, !page)}</w:p>`
  })
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'header', 'header1.xml'],
    ]),
    'word/document.xml': part('document', `<w:body>${body.join('')}${section}</w:body>`),
    'word/styles.xml': part('styles', styles()),
    'word/numbering.xml': part('numbering', numbering()),
    'word/header1.xml': part('hdr', '<w:p><w:r><w:t>Жобаның үстіңгі деректемесі</w:t></w:r></w:p>'),
  }
  const bytes = Object.entries(files).map(([file, content]) => [file, strToU8(content)])
  writeFileSync(
    join(here, 'fixtures', `word-numbering-${language}-${name}.docx`),
    zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date('2026-11-01T00:00:00Z') }),
  )
}

function runs(text, isBold, startsPage) {
  const properties = `<w:rPr>${isBold ? '<w:b/>' : ''}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="kk-KZ"/></w:rPr>`
  const words = text.split(/(?<= )/)
  const middle = words.length >> 1
  const parts = [words.slice(0, middle).join(''), words.slice(middle).join('')].filter((s) => s)
  return parts
    .map((own, at) => {
      const page = startsPage && at === parts.length - 1 ? '<w:lastRenderedPageBreak/>' : ''
      return `<w:r w:rsidRPr="00C21D30">${properties}${page}<w:t xml:space="preserve">${escapeXml(own)}</w:t></w:r>`
    })
    .join('<w:proofErr w:type="spellStart"/>')
}

function styles() {
  const numbered = (level) =>
    `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="3"/></w:numPr>`
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="a0"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="a1"><w:name w:val="Тарау"/><w:basedOn w:val="a"/><w:pPr>${numbered(0)}<w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="a2"><w:name w:val="Бап"/><w:basedOn w:val="a"/><w:pPr>${numbered(1)}</w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  ].join('')
}

function numbering() {
  const level = (at, text, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
  return [
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>',
    level(0, '%1-тарау.', '<w:pStyle w:val="a1"/><w:suff w:val="space"/>'),
    // Articles are numbered through the whole act.
    level(1, '%2-бап.', '<w:lvlRestart w:val="0"/><w:pStyle w:val="a2"/><w:suff w:val="space"/>'),
    level(2, '%3.'),
    level(3, '%4)'),
    '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
  ].join('')
}

function part(root, inside) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</w:${root}>`
}

function relationships(list) {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const own = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}</Relationships>`
}
