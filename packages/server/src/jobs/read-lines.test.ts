import { expect, test } from 'vitest'
import { readArray, readLines } from './read-lines.ts'

const limits = { maxDocuments: 3, maxBytes: 20, maxInflated: 100 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('lines of JSON are documents; empty lines and a last one without an end are no fault', async () => {
  const body = '{"text":"a","id":"x"}\r\n\n {"text":"ә","options":{"language":"kk"}}'
  expect(await readLines(bytes(body), limits)).toEqual([
    { id: 'x', source: 'a', options: {} },
    { id: undefined, source: 'ә', options: { language: 'kk' } },
  ])
})

test('an array of JSON is documents', () => {
  expect(readArray(bytes('[{"text":"a"}]'), limits)).toMatchObject([{ source: 'a' }])
})

test.each([
  ['no JSON', '{"text":"a"}\n{"text":"secret', 'bad-json', 'line 2'],
  ['no object', '["a"]', 'bad-option', 'Line 1'],
  ['no text', '{"id":"a"}', 'bad-option', 'Line 1'],
  ['a name that is none', '{"text":"a","id":[]}', 'bad-option', 'Line 1'],
  ['a long document', `{"text":"${'ә'.repeat(11)}"}`, 'too-large', 'Line 1'],
  ['too many documents', '{"text":"a"}\n'.repeat(4), 'too-large', '3 documents'],
])('a body with %s is refused as a whole, and says where', async (_, body, code, place) => {
  const refused = await readLines(bytes(body), limits).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code, message: expect.stringContaining(place) })
  expect(String(refused)).not.toContain('secret')
})

test.each([
  ['no JSON', '[', 'bad-json'],
  ['no array', '{"text":"a"}', 'bad-json'],
  ['no object', '[[]]', 'bad-option'],
  ['too many', `[${'{"text":"a"},'.repeat(3)}{"text":"a"}]`, 'too-large'],
])('an array with %s is refused', (_, body, code) => {
  expect(() => readArray(bytes(body), limits)).toThrow(expect.objectContaining({ code }))
})
