import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeDocx, p, r, table } from '../test-support/make-docx.ts'
import { linesOf, read } from '../test-support/read.ts'
import { readDocx, UnreadableDocument, type UnreadableReason } from './index.ts'

const secret = 'құпия мәтін'
const bytesOf = (...bytes: ReadonlyArray<number>): Uint8Array => Uint8Array.from(bytes)
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))
const join = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const ole = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason> {
  const error: unknown = await readDocx(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UnreadableDocument)) throw new Error('Expected it to be refused')
  // Two sentences: what is wrong, and what to do.
  expect(error.message).toMatch(/^[A-Z][^.]+.*\. [A-Z].+\.$/)
  expect(error.message).not.toContain(secret)
  expect(String(error.cause ?? '')).not.toContain(secret)
  return error.reason
}

describe('refuses, and says what to do,', () => {
  const whole = makeDocx({ body: p(secret.repeat(500)) })
  const entry = (content: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(content) })
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  test.each<[string, UnreadableReason, Uint8Array]>([
    ['an empty file', 'empty', bytesOf()],
    ['a file of text', 'unsupported', strToU8(secret)],
    ['a PDF', 'unsupported', strToU8('%PDF-1.7')],
    ['an RTF', 'unsupported', strToU8('{\\rtf1 ')],
    ['an old .doc', 'unsupported', join(ole, utf16('WordDocument'))],
    ['an encrypted document', 'encrypted', join(ole, utf16('EEncryptedPackage'))],
    ['the first half of a document', 'damaged', whole.subarray(0, whole.length >> 1)],
    ['a document without its last bytes', 'damaged', whole.subarray(0, -23)],
    [
      'an archive of something else',
      'unsupported',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    ],
    ['a text that is no Word text', 'unsupported', entry('<html>x</html>')],
    ['a text that is not well-formed', 'damaged', entry(`<w:document ${w}>${secret}`)],
    ['an unknown entity', 'damaged', entry(`<w:document ${w}>&${'secret'};</w:document>`)],
    [
      'entities that multiply',
      'unsupported',
      entry(`<!DOCTYPE a [<!ENTITY b "${secret}"><!ENTITY c "&b;&b;">]><w:document ${w}/>`),
    ],
    ['bytes that are no UTF-8', 'damaged', zipSync({ 'word/document.xml': bytesOf(0x3c, 0xff) })],
    ['a document without text', 'empty', makeDocx({ body: p(' ') })],
    [
      'a document of pictures',
      'no-text-layer',
      makeDocx({ body: `<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>` }),
    ],
    [
      'absurd nesting',
      'unsupported',
      makeDocx({ body: `${'<w:smartTag>'.repeat(20_000)}${'</w:smartTag>'.repeat(20_000)}` }),
    ],
  ])('%s', async (_, reason, bytes) => {
    expect(await reasonOf(bytes)).toBe(reason)
  })

  test('an archive that explodes', async () => {
    const zeros = { 'word/document.xml': new Uint8Array(64 << 20) }
    expect(await reasonOf(makeDocx({ body: '', files: zeros }))).toBe('too-large')
  })

  test('an archive that explodes and says that it does not', async () => {
    const bytes = makeDocx({ body: '', files: { 'word/document.xml': new Uint8Array(64 << 20) } })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(directory + 24, 100, true)
    expect(await reasonOf(bytes)).toBe('too-large')
  })

  test('an archive of thousands of files, or one that claims to have billions', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']))
    expect(await reasonOf(makeDocx({ body: p('x'), files }))).toBe('too-large')
    const bytes = makeDocx({ body: p('x') })
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 9999, true)
    expect(await reasonOf(bytes)).toBe('damaged')
  })

  test('an encrypted entry of an archive', async () => {
    const bytes = makeDocx({ body: p('x') })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true)
    expect(await reasonOf(bytes)).toBe('encrypted')
  })

  test('more than the caller allows', async () => {
    const bytes = makeDocx({ body: p('x') })
    await expect(readDocx(bytes, { maxBytes: 10 })).rejects.toThrow('too large')
    await expect(readDocx(bytes, { maxInflated: 100 })).rejects.toThrow('larger inside')
  })

  test('what are no bytes, as a wrong call', async () => {
    // @ts-expect-error A caller without types.
    await expect(readDocx('draft.docx')).rejects.toThrow(TypeError)
  })
})

test('any cut and any flipped byte gives a reading or a refusal, never another error', async () => {
  // Not deflated, so that what is flipped is XML and not only the deflated stream.
  const bytes = makeDocx({
    body: p(secret) + table([p('a'), p('b')], [p('c'), p('d')]),
    deflation: 0,
  })
  for (let at = 0; at < bytes.length; at += 3) {
    const flipped = Uint8Array.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 0xff
    for (const broken of [flipped, bytes.subarray(0, at)]) {
      await readDocx(broken).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableDocument)
      })
    }
  }
})

describe('finds the text', () => {
  const w = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const body = (text: string): string =>
    `<document xmlns="${w}"><body><p><r><t>${text}</t></r></p></body></document>`

  test('where the archive says it is, in the strict variant and by any prefix', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const bytes = zipSync({
      '_rels/.rels': strToU8(rels),
      'word/document2.xml': strToU8(body('Осы Заң')),
    })
    expect(linesOf(await readDocx(bytes))).toEqual(['paragraph: Осы Заң'])
  })

  test('in an archive in the form for large ones (ZIP64)', async () => {
    const bytes = makeDocx({ body: p('Осы Заң') })
    const end = bytes.length - 22
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const large = new DataView(new ArrayBuffer(56 + 20))
    large.setUint32(0, 0x06064b50, true)
    large.setBigUint64(32, BigInt(view.getUint16(end + 10, true)), true)
    large.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true)
    large.setUint32(56, 0x07064b50, true)
    large.setBigUint64(56 + 8, BigInt(end), true)
    view.setUint16(end + 10, 0xffff, true)
    view.setUint32(end + 16, 0xffffffff, true)
    const whole = join(bytes.subarray(0, end), new Uint8Array(large.buffer), bytes.subarray(end))
    expect(linesOf(await readDocx(whole))).toEqual(['paragraph: Осы Заң'])
  })

  test('in UTF-16', async () => {
    const bytes = zipSync({
      'word/document.xml': join(bytesOf(0xff, 0xfe), utf16(body('Осы Заң'))),
    })
    expect(linesOf(await readDocx(bytes))).toEqual(['paragraph: Осы Заң'])
  })

  test('and fetches nothing from outside', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/styles" TargetMode="External" Target="http://127.0.0.1:9/styles.xml"/><Relationship Type="x/numbering" Target="../../../etc/passwd"/></Relationships>'
    const files = { 'word/_rels/document.xml.rels': rels }
    expect(linesOf(await read({ body: p('x'), files }))).toEqual(['paragraph: x'])
  })
})

describe('takes linear time on', () => {
  const many = 20_000
  test.each([
    ['paragraphs whose ends are deleted', p('x', '<w:rPr><w:del/></w:rPr>').repeat(many)],
    [
      'line breaks that part items',
      `<w:p><w:r>${'<w:t>1) x;</w:t><w:br/><w:footnoteReference w:id="1"/><w:lastRenderedPageBreak/>'.repeat(many)}</w:r></w:p>`,
    ],
    [
      'text boxes',
      `<w:p>${`<w:r><w:txbxContent>${p('a')}</w:txbxContent></w:r>`.repeat(many)}</w:p>`,
    ],
    [
      'cells that go on those above',
      table(...Array.from({ length: many }, () => [`<w:tcPr><w:vMerge/></w:tcPr>${p('a')}`])),
    ],
    [
      'fields without end',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(many)}${r('x')}</w:p>`,
    ],
    ['spaces', `<w:p><w:r><w:t>x${' '.repeat(4_000_000)}x</w:t></w:r></w:p>`],
  ])('%s', { timeout: 20_000 }, async (_, body) => {
    // Quadratic, each would take minutes.
    const reading = await read({ body, deflation: 0 })
    expect(reading.layout.text).not.toBe('')
  })
})
