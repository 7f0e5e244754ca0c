/** What the hostile inputs are made with. */
import { zipSync } from 'fflate'

const encoder = new TextEncoder()

/** UTF-8 of a text. */
export const utf8 = (text) => encoder.encode(text)

/** Bytes one after another. */
export const bytes = (...parts) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )

/** A text repeated up to a number of megabytes. */
export const megabytes = (text, size) =>
  text.repeat(Math.ceil((size * 1e6) / Buffer.byteLength(text)))

/** A text for each of many numbers. */
export const many = (count, make) =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relationships = (...entries) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
const relationship = (id, kind, target, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`

/** A part of a Word document with its namespaces; a prolog may stand before it. */
export const part = (root, content, prolog = '<?xml version="1.0"?>') =>
  `${prolog}<w:${root} ${w} ${r}>${content}</w:${root}>`

/** A paragraph of a Word document. */
export const paragraph = (text, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`

/** A Word document of a body and other parts, by their names under `word/`. */
export function docx(body, { parts = {}, links = [], level = 6, prolog, others = {} } = {}) {
  const kinds = {
    'styles.xml': 'styles',
    'numbering.xml': 'numbering',
    'footnotes.xml': 'footnotes',
  }
  const own = Object.keys(parts).flatMap((name, index) =>
    kinds[name] ? [relationship(`p${index}`, kinds[name], name)] : [],
  )
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(relationship('r', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      ...own,
      ...links.map((target, index) =>
        relationship(`l${index}`, 'image', target, ' TargetMode="External"'),
      ),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`, prolog),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}`, text])),
    ...others,
  }
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === 'string' ? utf8(text) : text,
  ])
  return zipSync(Object.fromEntries(entries), { level })
}

/** A ZIP archive of files. */
export const zip = (files, options) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === 'string' ? utf8(file) : file,
      ]),
    ),
    options,
  )

/** An archive whose many entries are all the same bytes: as large as one, until it is unpacked. */
export function overlapping(file, count, name = (index) => `${index}.txt`) {
  const one = Buffer.from(zipSync({ 'a.txt': file }, { level: 9 }))
  const directory = one.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  const end = one.indexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const header = one.subarray(directory, directory + 46)
  const entries = Array.from({ length: count }, (_, index) => {
    const named = Buffer.from(name(index))
    const entry = Buffer.concat([header, named])
    entry.writeUInt16LE(named.length, 28)
    return entry
  })
  const size = entries.reduce((sum, entry) => sum + entry.length, 0)
  const tail = Buffer.from(one.subarray(end))
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(size, 12)
  return Buffer.concat([one.subarray(0, directory), ...entries, tail])
}

/** A PDF of objects, with a table of where they are. */
export function pdf(objects, { trailer = '', root = 1 } = {}) {
  const chunks = [Buffer.from('%PDF-1.7\n')]
  const offsets = []
  let length = chunks[0].length
  objects.forEach((object, index) => {
    offsets.push(length)
    const chunk = bytes(`${index + 1} 0 obj\n`, object, '\nendobj\n')
    chunks.push(chunk)
    length += chunk.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1} /Root ${root} 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(chunks)
}

/** A stream of a PDF. */
export const stream = (data, dictionary = '') =>
  bytes(`<</Length ${data.length} ${dictionary}>>\nstream\n`, data, '\nendstream')

/** A script in each place where one could run, for one kind of markup or another. */
export const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '</title></style></textarea><script>alert(1)</script>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<form action="//evil.example"><button formaction="javascript:alert(1)">x</button></form>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u2028<script>alert(1)</script>\u2029',
  '{{constructor.constructor("alert(1)")()}}',
]
