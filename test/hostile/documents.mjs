/** Hostile documents: archives, Word, PDF, Akoma Ntoso and XML. */
import { deflateSync } from 'node:zlib'
import {
  bytes,
  docx,
  many,
  overlapping,
  paragraph,
  part,
  pdf,
  scripts,
  stream,
  utf8,
  zip,
} from './make.mjs'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const law = ['Статья 1. Тишина', '1. Жилец обязан ночью соблюдать тишину.']
  .map((text) => paragraph(text))
  .join('')
const escaped = (text) => text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** Word documents. */
export const words = [
  {
    name: 'docx: bomb of spaces, 200 MB',
    body: () => docx(paragraph(' '.repeat(2e8)), { level: 1 }),
    statuses: [413],
  },
  {
    name: 'docx: bomb in the styles',
    body: () => docx(law, { parts: { 'styles.xml': part('styles', ' '.repeat(1.5e8)) }, level: 1 }),
    statuses: [413],
  },
  {
    name: 'docx: million paragraphs',
    body: () => docx('<w:p/>'.repeat(1e6)),
    statuses: [413, 422],
  },
  {
    name: 'docx: 4 million elements',
    body: () => docx(`<w:p>${'<w:r/>'.repeat(4e6)}</w:p>`, { level: 1 }),
    statuses: [413],
  },
  {
    name: 'docx: billion laughs',
    body: () => docx(paragraph('&j;'), { prolog: laughs('w:document') }),
    statuses: [415],
  },
  {
    name: 'docx: external entity',
    body: () =>
      docx(paragraph('&x;'), { prolog: '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
    statuses: [415],
  },
  {
    name: 'docx: 100,000 levels of elements',
    body: () => docx(`${'<w:sdt>'.repeat(1e5)}${'</w:sdt>'.repeat(1e5)}`),
    statuses: [413, 422],
  },
  {
    name: 'docx: tables in tables, 30 levels',
    body: () =>
      docx(`${'<w:tbl><w:tr><w:tc>'.repeat(30)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(30)}${law}`),
    statuses: [200],
  },
  {
    name: 'docx: styles based on each other',
    body: () =>
      docx(paragraph('Статья 1. Тишина', '<w:pStyle w:val="a"/>') + law, {
        parts: {
          'styles.xml': part('styles', style('a', 'b') + style('b', 'a') + style('c', 'c')),
        },
      }),
    statuses: [200],
  },
  {
    name: 'docx: numbers that refer to themselves',
    body: () =>
      docx(
        paragraph('Жилец обязан.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
          law,
        {
          parts: {
            'numbering.xml': part(
              'numbering',
              '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
            ),
            'styles.xml': part(
              'styles',
              '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
            ),
          },
        },
      ),
    statuses: [200],
  },
  {
    name: 'docx: a number of a billion',
    body: () =>
      docx(
        paragraph('Жилец обязан.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
          law,
        {
          parts: {
            'numbering.xml': part(
              'numbering',
              '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
            ),
          },
        },
      ),
    statuses: [200],
  },
  {
    name: 'docx: cell over two billion columns',
    body: () =>
      docx(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr><w:tr><w:tc>${paragraph('c')}</w:tc></w:tr></w:tbl>${law}`,
      ),
    statuses: [200],
  },
  {
    name: 'docx: footnote that cites itself',
    body: () =>
      docx(
        `<w:p><w:r><w:t>Статья 1. Тишина</w:t><w:footnoteReference w:id="1"/></w:r></w:p>${law}`,
        {
          parts: {
            'footnotes.xml': part(
              'footnotes',
              `<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/><w:t>да</w:t></w:r></w:p></w:footnote>`,
            ),
          },
        },
      ),
    statuses: [200],
  },
  {
    name: 'docx: 50,000 footnotes',
    body: () =>
      docx(
        law +
          many(
            50_000,
            (n) => `<w:p><w:r><w:t>слово</w:t><w:footnoteReference w:id="${n}"/></w:r></w:p>`,
          ),
        {
          parts: {
            'footnotes.xml': part(
              'footnotes',
              many(50_000, (n) => `<w:footnote w:id="${n}">${paragraph('нота')}</w:footnote>`),
            ),
          },
        },
      ),
    statuses: [200, 503],
  },
  {
    name: 'docx: pictures at addresses inside',
    body: () =>
      docx(law, {
        links: ['http://169.254.169.254/latest', 'file:///etc/passwd', '\\\\evil.example\\share'],
      }),
    statuses: [200],
  },
  {
    name: 'docx: script in every place',
    body: () =>
      docx(
        scripts
          .map(
            (script) =>
              paragraph(escaped(`Статья 1. ${script}`)) +
              paragraph(escaped(`1. Жилец обязан ${script}.`)),
          )
          .join(''),
      ),
    accept: 'text/html',
    statuses: [200],
  },
  {
    name: 'docx: names that lead out',
    body: () => docx(law, { others: { '../../evil.sh': 'x', '/etc/cron.d/evil': 'x' } }),
    statuses: [200],
  },
  {
    name: 'docx: 60,000 entries',
    body: () =>
      docx(law, {
        level: 0,
        others: Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`x${n}`, ''])),
      }),
    statuses: [413],
  },
  {
    name: 'docx: entries that overlap',
    body: () =>
      overlapping(new Uint8Array(4e6), 9000, (n) =>
        n === 0 ? 'word/document.xml' : `word/x${n}.xml`,
      ),
    statuses: [413, 422],
  },
  {
    name: 'docx: sizes that are claimed falsely',
    body: () => lied(docx(law)),
    statuses: [200, 422],
  },
  { name: 'docx: cut off', body: () => docx(law).slice(0, 400), statuses: [422] },
  { name: 'docx: directory that points at itself', body: () => turned(docx(law)), statuses: [422] },
  { name: 'docx: encrypted entries', body: () => locked(docx(law)), statuses: [422] },
  { name: 'docx: another archive', body: () => zip({ 'a.txt': 'x' }), statuses: [415, 422] },
  {
    name: 'docx: old .doc, and nothing behind',
    body: () => bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(1e6)),
    statuses: [415, 422],
  },
  {
    name: 'docx: fields that never end',
    body: () =>
      docx(law + '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(20_000)),
    statuses: [200, 413, 422],
  },
  {
    name: 'docx: 100,000 deletions',
    body: () =>
      docx(
        law +
          '<w:p><w:del w:id="1"><w:r><w:delText>нет</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>да</w:t></w:r></w:ins></w:p>'.repeat(
            1e5,
          ),
      ),
    statuses: [200, 413],
  },
].map((input) => ({ type: word, ...input }))

/** PDF files. */
export const pdfs = [
  {
    name: 'pdf: pages that hold each other',
    body: () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 2/Kids[3 0 R]>>',
        '<</Type/Pages/Count 2/Kids[2 0 R]/Parent 2 0 R>>',
      ]),
    statuses: [422],
  },
  {
    name: 'pdf: stream of 300 MB',
    body: () =>
      pdf(page(stream(deflateSync(Buffer.alloc(3e8, 0x20), { level: 1 }), '/Filter/FlateDecode'))),
    statuses: [413, 422, 503],
  },
  {
    name: 'pdf: streams in streams, ten times',
    body: () =>
      pdf(page(stream(tenfold(Buffer.alloc(1e6, 0x20)), `/Filter[${'/FlateDecode '.repeat(10)}]`))),
    statuses: [413, 422, 503],
  },
  {
    name: 'pdf: form that draws itself',
    body: () =>
      pdf([
        ...page(stream(Buffer.from('/F Do'))),
        stream(
          Buffer.from('/F Do /F Do'),
          '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>',
        ),
      ]),
    statuses: [422, 503],
  },
  {
    name: 'pdf: 100,000 pages that are empty',
    body: () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</Type/Pages/Count 100000/Kids[${'3 0 R '.repeat(1e5)}]>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ]),
    statuses: [413, 422],
  },
  {
    name: 'pdf: table that comes before itself',
    body: () => pdf(page(stream(Buffer.from('BT ET'))), { trailer: '/Prev 9' }),
    statuses: [422],
  },
  {
    name: 'pdf: script at opening',
    body: () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>',
        ...page(stream(Buffer.from('BT ET'))).slice(1),
      ]),
    statuses: [422],
  },
  {
    name: 'pdf: million strings on a page',
    body: () =>
      pdf(
        page(
          stream(
            deflateSync(Buffer.from(`BT /T 9 Tf ${'(a) Tj '.repeat(1e6)}ET`)),
            '/Filter/FlateDecode',
          ),
        ),
      ),
    statuses: [200, 413, 422, 503],
  },
  {
    name: 'pdf: brackets, 1 million levels',
    body: () => pdf(page(stream(Buffer.from('['.repeat(1e6))))),
    statuses: [422, 503],
  },
  {
    name: 'pdf: first line, and noise',
    body: () => bytes('%PDF-1.7\n', Buffer.from(many(2e5, (n) => `${n * 7919} obj << `))),
    statuses: [422],
  },
  {
    name: 'pdf: cut off',
    body: () => pdf(page(stream(Buffer.from('BT ET')))).subarray(0, 120),
    statuses: [422],
  },
  { name: 'pdf: a file of Word called one', body: () => docx(law), statuses: [200] },
].map((input) => ({ type: 'application/pdf', ...input }))

/** Akoma Ntoso and other XML. */
export const xmls = [
  {
    name: 'xml: billion laughs',
    body: () => `${laughs('akomaNtoso')}<akomaNtoso><act><body>&j;</body></act></akomaNtoso>`,
  },
  {
    name: 'xml: entity that doubles a long one',
    body: () =>
      `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(1e5)}">]><akomaNtoso>${'&x;'.repeat(1e5)}</akomaNtoso>`,
  },
  {
    name: 'xml: file of this machine',
    body: () =>
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso><act><body><p>&x;</p></body></act></akomaNtoso>',
    forbidden: 'root:',
  },
  {
    name: 'xml: entity that is sent out',
    body: () =>
      '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/e.dtd">%p;]><akomaNtoso><p>x</p></akomaNtoso>',
  },
  {
    name: 'xml: file included',
    body: () =>
      akn(
        '<section eId="s"><content><p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/></p></content></section>',
      ),
    forbidden: 'root:',
  },
  {
    name: 'xml: stylesheet to be run',
    body: () =>
      `<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:9/x.xsl"?>${akn('<section eId="s"><content><p>Тишина</p></content></section>')}`,
  },
  {
    name: 'xml: 200,000 levels',
    body: () => akn(`${'<section>'.repeat(2e5)}${'</section>'.repeat(2e5)}`),
  },
  {
    name: 'xml: 200,000 attributes',
    body: () =>
      akn(`<section ${many(2e5, (n) => `a${n}="1" `)}><content><p>x</p></content></section>`),
  },
  {
    name: 'xml: attribute of 3 MB',
    body: () => akn(`<section eId="${'s'.repeat(3e6)}"><content><p>Тишина</p></content></section>`),
  },
  {
    name: 'xml: 100,000 sections of one letter',
    body: () => akn('<section><content><p>a</p></content></section>'.repeat(1e5)),
  },
  {
    name: 'xml: script in every place',
    body: () =>
      akn(
        scripts
          .map(
            (script) =>
              `<article eId="${escaped(script)}"><num>${escaped(script)}</num><heading>${escaped(script)}</heading><content><p>Жилец обязан ${escaped(script)}.</p></content></article>`,
          )
          .join(''),
      ),
    accept: 'text/html',
  },
  {
    name: 'xml: script as an element',
    body: () =>
      akn(
        '<article eId="a"><content><p>Тишина <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script><h:img xmlns:h="http://www.w3.org/1999/xhtml" onerror="alert(1)"/></p></content></article>',
      ),
    accept: 'text/html',
  },
  { name: 'xml: never closed', body: () => `<akomaNtoso>${'<a>'.repeat(3e5)}` },
  {
    name: 'xml: processing instructions, 300,000',
    body: () => akn(`<section><content><p>${'<?x y?>'.repeat(3e5)}Тишина</p></content></section>`),
  },
  {
    name: 'xml: prefixes without end',
    body: () => akn(many(2e4, (n) => `<p${n}:x xmlns:p${n}="u${n}"/>`)),
  },
].map((input) => ({ type: 'application/akn+xml', statuses: [200, 413, 422, 503], ...input }))

/** Entities that stand for ten of the one before: a billion in all. */
function laughs(root) {
  const rows = 'abcdefghij'.split('')
  const entities = rows.map(
    (name, at) => `<!ENTITY ${name} "${at === 0 ? 'ha' : `&${rows[at - 1]};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${entities.join('')}]>`
}

const style = (id, base) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`
const akn = (body) =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><body>${body}</body></act></akomaNtoso>`
const page = (content) => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>/Font<</T<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
  content,
]
const tenfold = (data) => Array.from({ length: 10 }).reduce((inner) => deflateSync(inner), data)

/** Claims that each entry is a byte long. */
function lied(archive) {
  const changed = Buffer.from(archive)
  for (
    let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    changed.writeUInt32LE(1, at + 24)
  return changed
}

/** Makes the first entry of the directory point into the directory. */
function turned(archive) {
  const changed = Buffer.from(archive)
  for (
    let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    changed.writeUInt32LE(at, at + 42)
  return changed
}

/** Says of each entry that it is encrypted. */
function locked(archive) {
  const changed = Buffer.from(archive)
  for (
    let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    changed.writeUInt16LE(changed.readUInt16LE(at + 8) | 1, at + 8)
  return changed
}

/** Archives and lines that come as jobs. */
const line = (fields) =>
  JSON.stringify({ text: 'Статья 1. Тишина\n\n1. Жилец обязан молчать.', ...fields })
export const jobs = [
  {
    name: 'job: archive with names that lead out',
    type: 'application/zip',
    body: () => zip({ '../../etc/passwd': 'x' }),
    statuses: [422],
  },
  {
    name: 'job: archive with an absolute name',
    type: 'application/zip',
    body: () => zip({ '/etc/passwd': 'x' }),
    statuses: [422],
  },
  {
    name: 'job: archive with a link',
    type: 'application/zip',
    body: () => zip({ 'a.md': [utf8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    statuses: [422],
  },
  {
    name: 'job: archives in archives',
    type: 'application/zip',
    body: () => Array.from({ length: 20 }).reduce((inner) => zip({ 'a.zip': inner }), utf8('x')),
    statuses: [422],
  },
  {
    name: 'job: file that explodes',
    type: 'application/zip',
    body: () => zip({ 'a.md': new Uint8Array(1e8) }, { level: 1 }),
    statuses: [413],
  },
  {
    name: 'job: 10,000 entries that overlap, 40 GB in all',
    type: 'application/zip',
    body: () => overlapping(new Uint8Array(4e6), 10_000),
    statuses: [413, 422],
  },
  {
    name: 'job: 65,000 files',
    type: 'application/zip',
    body: () =>
      zip(Object.fromEntries(Array.from({ length: 65_000 }, (_, n) => [`${n}.md`, 'x'])), {
        level: 0,
      }),
    statuses: [413],
  },
  {
    name: 'job: archive that says it has no end',
    type: 'application/zip',
    body: () => bytes('PK\u0003\u0004', new Uint8Array(4e6)),
    statuses: [422],
  },
  {
    name: 'job: line that is no JSON, 30 MB',
    type: 'application/x-ndjson',
    body: () => 'x'.repeat(3e7),
    statuses: [400],
  },
  {
    name: 'job: JSON of 10 million brackets',
    type: 'application/json',
    body: () => '['.repeat(1e7),
    statuses: [400, 413],
  },
  {
    name: 'job: million empty lines',
    type: 'application/x-ndjson',
    body: () => '\n'.repeat(1e6) + line(),
    statuses: [202],
  },
  {
    name: 'job: 100,000 documents',
    type: 'application/x-ndjson',
    body: () => '{"text":"a"}\n'.repeat(1e5),
    statuses: [413],
  },
  {
    name: 'job: own properties of objects as options',
    type: 'application/x-ndjson',
    body: () => '{"text":"a","__proto__":{"length":"full"},"constructor":1}',
    statuses: [400],
  },
  {
    name: 'job: webhook to the cloud\u2019s own address',
    path: '/v1/jobs?webhook=http%3A%2F%2F169.254.169.254%2Flatest',
    type: 'application/x-ndjson',
    body: () => line(),
    statuses: [400],
  },
  {
    name: 'job: webhook with a scheme of its own',
    path: '/v1/jobs?webhook=file%3A%2F%2F%2Fetc%2Fpasswd',
    type: 'application/x-ndjson',
    body: () => line(),
    statuses: [400],
  },
  {
    name: 'job: name with line breaks and markup',
    type: 'application/x-ndjson',
    body: () => line({ id: '\n{"index":7}\r\n<script>' }),
    statuses: [202],
  },
].map((input) => ({ path: '/v1/jobs', ...input }))
