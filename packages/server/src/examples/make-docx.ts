import { strToU8, zipSync } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const main =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' as const

/**
 * A Word document of plain paragraphs, as small as the format allows.
 *
 * Source: ECMA-376 part 1, 11.2 and annex of minimal packages.
 */
export function makeDocx(paragraphs: ReadonlyArray<string>): Uint8Array<ArrayBuffer> {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`)
    .join('')
  const files = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`,
  }
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(`${head}${xml}`)])
  // A fixed day, so that the same text makes the same bytes.
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: '2026-01-01T00:00:00Z' }))
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
