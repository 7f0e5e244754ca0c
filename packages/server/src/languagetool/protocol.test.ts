import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { errors } from '../errors.ts'
import { inlineRunner } from '../work/runner.ts'

const app = createApp({ maxBytes: 200_000 })

async function post(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return app.request('/v2/check', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(parameters).toString(),
  })
}

test.each([
  [{ language: 'ru' }, 400, "Error: Missing 'text' or 'data' parameter"],
  [
    { text: 'a', data: '{}', language: 'ru' },
    400,
    "Error: Set only 'text' or 'data' parameter, not both",
  ],
  [{ data: '{', language: 'ru' }, 400, "Error: Could not parse JSON from 'data' parameter"],
  [{ data: '{}', language: 'ru' }, 400, "Error: 'data' requires either 'text', or 'annotation'"],
  [
    { data: '{"annotation":[{"text":"a","markup":"b"}]}', language: 'ru' },
    400,
    "Error: 'data' requires either",
  ],
  [{ data: '{"text":"a","annotation":[]}', language: 'ru' }, 400, "Error: 'data' requires either"],
  [{ text: 'a' }, 400, "Error: Missing 'language' parameter"],
  [
    { text: 'a', language: 'de-DE' },
    400,
    "Error: 'de-DE' is not a language code known here. Supported",
  ],
  [{ text: 'a', language: '!' }, 400, "Error: '!' is not a language code"],
  [
    { text: 'a', language: 'ru', preferredVariants: 'en-GB' },
    400,
    "Error: You specified 'preferredVariants' but",
  ],
  [
    { text: 'a', language: 'ru', enabledOnly: 'true' },
    400,
    'Error: You must specify enabled rules or categories when using enabledOnly=true',
  ],
  [
    { text: 'a', language: 'ru', enabledOnly: 'true', disabledRules: 'b', enabledRules: 'c' },
    400,
    'Error: You cannot specify disabled rules or categories using enabledOnly=true',
  ],
  [
    { text: 'a', language: 'ru', level: 'nice' },
    400,
    "Error: If 'level' is set, it must be set to 'default' or 'picky'",
  ],
  [{ text: 'a', language: 'ru', mode: 'some' }, 400, "Error: If 'mode' is set"],
  [
    { text: 'a'.repeat(100_001), language: 'ru' },
    413,
    "Error: Your text exceeds the limit of 100000 characters (it's 100001 characters). Please submit a shorter text.",
  ],
  [
    { data: `{"annotation":[${'0,'.repeat(100_000)}0]}`, language: 'ru' },
    413,
    "Error: 'annotation' may have 100000 pieces at most",
  ],
  [{ text: 'a'.repeat(900_000), language: 'ru' }, 413, 'Error: A document may have'],
])(
  'what is wrong is plain text that begins as LanguageTool does (%#)',
  async (parameters, status, words) => {
    const response = await post(parameters)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    const text = await response.text()
    expect(text.slice(0, words.length)).toBe(words)
  },
)

test('other errors under /v2 are plain text too, and none tells a word of the text', async () => {
  const missing = await app.request('/v2/words')
  expect([missing.status, (await missing.text()).slice(0, 6)]).toEqual([404, 'Error:'])
  const method = await app.request('/v2/check', { method: 'PUT' })
  expect([method.status, (await method.text()).slice(0, 6)]).toEqual([405, 'Error:'])
  const utf8 = await app.request('/v2/check', {
    method: 'POST',
    body: new Uint8Array([0x61, 0xff]),
  })
  expect([utf8.status, (await utf8.text()).slice(0, 6)]).toEqual([400, 'Error:'])
  const broken = createApp({
    runner: {
      ...inlineRunner,
      run: async () => {
        throw new Error('СЕКРЕТ')
      },
    },
  })
  const body = new URLSearchParams({ text: 'СЕКРЕТ', language: 'ru' })
  const internal = await broken.request('/v2/check', { method: 'POST', body })
  expect(internal.status).toBe(errors.internal.status)
  expect(await internal.text()).not.toContain('СЕКРЕТ')
})

test('a form with files, and one that is broken', async () => {
  const body = new FormData()
  body.set('text', 'Заявитель осуществляет контроль в течении года.')
  body.set('language', 'ru-RU')
  body.set('file', new Blob(['a']), 'a.txt')
  const answer = await app.request('/v2/check', { method: 'POST', body })
  expect(await answer.json()).toMatchObject({
    matches: [
      { rule: { id: 'ru-carry-out-control' } },
      { rule: { id: 'ru-in-the-course-of-time' } },
    ],
  })
  const broken = await app.request('/v2/check', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: 'no form',
  })
  expect([broken.status, await broken.text()]).toEqual([400, 'Error: Could not read the form.'])
})

test('what else clients ask', async () => {
  for (const method of ['GET', 'POST']) {
    const ask = async (path: string): Promise<string> => {
      const response = await app.request(path, {
        method,
        ...(method === 'POST' ? { body: path.split('?')[1] ?? '\0' } : {}),
      })
      expect([path, response.status]).toEqual([path, 200])
      return response.text()
    }
    expect(await ask('/v2/healthcheck')).toBe('OK')
    expect(await ask('/v2/maxtextlength')).toBe('100000')
    expect(JSON.parse(await ask('/v2/languages'))).toContainEqual({
      name: 'Kazakh',
      code: 'kk',
      longCode: 'kk-KZ',
    })
    expect(JSON.parse(await ask('/v2/info')).software.name).toBe('Aiqyn')
    const { rules, parameter } = JSON.parse(await ask('/v2/configinfo?language=kk-KZ'))
    expect(parameter).toEqual({ maxTextLength: 100_000 })
    const ids: ReadonlyArray<string> = rules.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(ids).toContain('undefined-abbreviation')
    expect(ids.filter((id) => /^(ru|en)-/.test(id))).toEqual([])
    expect(ids.some((id) => id.startsWith('kk-'))).toBe(true)
  }
  for (const language of ['auto', 'xx', ''])
    expect((await app.request(`/v2/configinfo?language=${language}`)).status).toBe(400)
})
