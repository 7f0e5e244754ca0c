import { type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArchive } from './read-archive.ts'

const limits = { maxDocuments: 100, maxBytes: 8_000_000, maxInflated: 16_000_000 }
const text = new TextEncoder().encode('# Закон')
const zip = (files: Zippable): Uint8Array => zipSync(files)

test('files are documents, by the order and the names of the archive', async () => {
  const archive = zip({ 'b/ru.md': text, 'a.txt': text, 'заң.md': text })
  const documents = await readArchive(archive, limits)
  expect(documents.map(({ id }) => id)).toEqual(['b/ru.md', 'a.txt', 'заң.md'])
  expect(documents.every(({ source }) => Buffer.from(source).equals(text))).toBe(true)
})

test('folders, and what systems put beside the files, are no documents', async () => {
  const archive = zip({
    'a/': new Uint8Array(),
    '__MACOSX/._a.md': text,
    '.DS_Store': text,
    'a/a.md': text,
  })
  expect((await readArchive(archive, limits)).map(({ id }) => id)).toEqual(['a/a.md'])
})

const link = { os: 3, attrs: 0o120777 << 16 }
test.each<[string, Uint8Array, string]>([
  ['a name that leads out of it', zip({ '../../etc/passwd': text }), 'names lead out'],
  ['a name in the middle that leads out of it', zip({ 'a/../../b.md': text }), 'names lead out'],
  ['an absolute name', zip({ '/etc/passwd': text }), 'names lead out'],
  ['a name of a Windows drive', zip({ 'C:/a.md': text }), 'names lead out'],
  ['backslashes', zip({ '..\\..\\a.md': text }), 'names lead out'],
  ['a link', zip({ 'a.md': [text, link] }), 'link'],
  ['control characters in a name', zip({ 'a\u0000.md': text }), 'control characters'],
  ['an endless name', zip({ [`${'a'.repeat(300)}.md`]: text }), 'longer than 200'],
  ['another archive', zip({ 'a.zip': zip({ 'b.md': text }) }), 'another archive'],
  ['a packed archive', zip({ 'a.tar.gz': text }), 'another archive'],
  ['nothing of an archive', text, 'no ZIP archive'],
  ['half of an archive', zip({ 'a.md': text }).slice(0, 40), 'no ZIP archive'],
])('an archive with %s is refused', async (_, archive, why) => {
  await expect(readArchive(archive, limits)).rejects.toMatchObject({
    code: 'unreadable-document',
    message: expect.stringContaining(why),
  })
})

test('two files of one name are refused', async () => {
  const archive = Buffer.from(zip({ 'a.md': text, 'b.md': text }))
  const twice = Buffer.from(archive.toString('latin1').replaceAll('b.md', 'a.md'), 'latin1')
  await expect(readArchive(twice, limits)).rejects.toThrow('two files of one name')
})

test('an encrypted file is refused', async () => {
  const archive = Buffer.from(zip({ 'a.md': text }))
  const directory = archive.indexOf(Buffer.from('PK\u0001\u0002'))
  archive.writeUInt16LE(archive.readUInt16LE(directory + 8) | 1, directory + 8)
  await expect(readArchive(archive, limits)).rejects.toThrow('encrypted')
})

test('a file that explodes is stopped while it is unpacked, and so are many together', async () => {
  const zeros = new Uint8Array(7_000_000)
  await expect(readArchive(zip({ 'a.md': zeros }), limits)).rejects.toMatchObject({
    code: 'too-large',
  })
  const noise = Uint8Array.from({ length: 6_000_000 }, (_, at) => (at * 7919) >> 3)
  const many = zip({ 'a.md': noise, 'b.md': noise, 'c.md': noise })
  await expect(readArchive(many, limits)).rejects.toMatchObject({ code: 'too-large' })
})

test('a size that the archive claims falsely is not believed', async () => {
  const archive = Buffer.from(zip({ 'a.md': text }))
  const directory = archive.indexOf(Buffer.from('PK\u0001\u0002'))
  archive.writeUInt32LE(1, directory + 24)
  await expect(readArchive(archive, limits)).rejects.toMatchObject({ code: 'unreadable-document' })
})

test('more files than a job may have are refused', async () => {
  const files = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.md`, text]))
  await expect(readArchive(zip(files), limits)).rejects.toMatchObject({ code: 'too-large' })
})
