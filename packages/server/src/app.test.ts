import { readFileSync } from 'node:fs'
import type { Act, Check, Summary } from 'aiqyn'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { errors, type ProblemDetails } from './errors.ts'
import { startServer } from './serve.ts'

const app = createApp()
const draft = readFileSync(new URL('../../../examples/drafts/ru/law.md', import.meta.url), 'utf8')

interface Call {
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
}

function send(
  path: string,
  { body = draft, headers = {}, method = 'POST' }: Call = {},
): Response | Promise<Response> {
  return app.request(path, {
    method,
    headers: { 'content-type': 'text/markdown', ...headers },
    ...(method === 'POST' ? { body } : {}),
  })
}

/** The JSON of an answer, taken for what the route says it is. */
async function json<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}

async function problem(
  path: string,
  call?: Call,
): Promise<{ status: number; type: string; detail: string }> {
  const response = await send(path, call)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { status, type, title, detail, instance } = await json<ProblemDetails>(response)
  expect(response.status).toBe(status)
  expect(title).not.toBe('')
  expect(instance).toMatch(/^urn:aiqyn:request:/)
  return { status, type, detail }
}

test.each([
  ['/v1/acts', 'children'],
  ['/v1/summaries', 'answers'],
  ['/v1/readability', 'measures'],
  ['/v1/glossaries', 'terms'],
  ['/v1/checks', 'findings'],
])('%s gives its record as JSON, and as a page', async (path, key) => {
  const json = await send(path)
  expect(json.status).toBe(200)
  expect(await json.json()).toHaveProperty(key)
  const page = await send(path, { headers: { accept: 'text/html' } })
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await page.text()).toMatch(/^<!doctype html>/i)
})

test.each(['text/markdown', 'text/plain'])('answers in %s when asked', async (type) => {
  const response = await send('/v1/summaries', { headers: { accept: type } })
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  expect(await response.text()).toContain('О ремонте и повторном использовании бытовой техники')
})

test('an act goes out as Akoma Ntoso, and comes in again the same', async () => {
  for (const type of ['application/akn+xml', 'application/xml']) {
    const response = await send('/v1/acts', { headers: { accept: type } })
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    const body = await response.text()
    expect(body).toContain('<article eId="art_1">')
    const headers = { 'content-type': type }
    const { data } = await json<Act>(send('/v1/acts', { body, headers }))
    expect(data).toEqual((await json<Act>(send('/v1/acts'))).data)
  }
  const page = 'text/html, application/xml;q=0.9, */*;q=0.8'
  const browser = await send('/v1/summaries', { headers: { accept: page } })
  expect(browser.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('takes a JSON body with options, and the query wins', async () => {
  const body = JSON.stringify({ text: draft, length: 'full', answerLanguage: 'kk' })
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const summary = await json<Summary>(send('/v1/summaries?length=brief', { body, headers }))
  expect(summary.length).toBe('brief')
  expect(summary.answerLanguage).toBe('kk')
  expect(summary.answers[0]?.question).toBe('Бұл қандай құжат?')
})

test('Accept-Language chooses the language of the answer, and an option wins over it', async () => {
  const asked = await json<Summary>(
    send('/v1/summaries', { headers: { 'accept-language': 'de, en;q=0.8' } }),
  )
  expect(asked.answerLanguage).toBe('en')
  const chosen = await json<Summary>(
    send('/v1/summaries?answer-language=ru', { headers: { 'accept-language': 'en' } }),
  )
  expect(chosen.answerLanguage).toBe('ru')
})

test('computes the start from a date of publication', async () => {
  const summary = await json<Summary>(send('/v1/summaries?publication-date=2026-01-01'))
  expect(summary.timeline[0]?.date).toBe('2026-03-03')
})

test('values multiples of the index from the query', async () => {
  const given = await json<Summary>(send('/v1/summaries?mci=3932'))
  expect(given.asks).not.toContain('mci')
})

test.each([
  ['bad-option', '/v1/summaries?language=de', {}],
  ['bad-option', '/v1/summaries?lenght=full', {}],
  ['bad-option', '/v1/summaries?publication-date=2026-02-30', {}],
  ['bad-option', '/v1/summaries?mci=-1', {}],
  [
    'bad-json',
    '/v1/summaries',
    { body: '{"text": ', headers: { 'content-type': 'application/json' } },
  ],
  [
    'bad-json',
    '/v1/summaries',
    { body: '["text"]', headers: { 'content-type': 'application/json' } },
  ],
  [
    'bad-json',
    '/v1/summaries',
    { body: '{"language": "ru"}', headers: { 'content-type': 'application/json' } },
  ],
  ['invalid-utf-8', '/v1/acts', { body: new Uint8Array([0x61, 0xff, 0xfe, 0x62]) }],
  ['not-found', '/v3/nothing', {}],
  ['method-not-allowed', '/v1/acts', { method: 'GET' }],
  ['not-acceptable', '/v1/acts', { headers: { accept: 'image/png' } }],
  ['not-acceptable', '/v1/summaries', { headers: { accept: 'application/akn+xml' } }],
  ['too-large', '/v1/acts', { body: 'а'.repeat(2_600_000) }],
  ['unreadable-document', '/v1/acts', { body: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) }],
  ['unreadable-document', '/v1/acts', { body: new Uint8Array([0x50, 0x4b, 0x03, 0x04]) }],
  ['unsupported-document', '/v1/acts', { body: new Uint8Array([0x61, 0, 0x62]) }],
  ['unsupported-document', '/v1/acts', { headers: { 'content-type': 'image/png' } }],
  [
    'unsupported-document',
    '/v1/acts',
    { headers: { 'content-type': 'text/plain; charset=windows-1251' } },
  ],
  ['empty-document', '/v1/acts', { body: '' }],
  ['empty-document', '/v1/acts', { body: ' \n\t\ufeff' }],
] as const)('%s is told with its status and what to do: %s', async (code, path, call) => {
  const told = await problem(path, call)
  expect(told.type).toBe(`urn:aiqyn:problem:${code}`)
  expect(told.status).toBe(errors[code].status)
  expect(told.detail.length).toBeGreaterThan(20)
})

test('a page is read by its media type', async () => {
  const page = '<h3>Статья 1. Цель</h3><p>Заявитель <b>обя</b>зан&nbsp;ждать.</p>'
  const answer = await send('/v1/summaries?length=full', {
    body: page,
    headers: { 'content-type': 'text/html; charset=utf-8', accept: 'text/plain' },
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Заявитель обязан ждать.')
})

test('a body without a length is cut off at the limit', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65536
      controller.enqueue(new Uint8Array(65536).fill(0x61))
    },
  })
  const request = new Request('http://localhost/v1/acts', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect((await app.request(request)).status).toBe(413)
  expect(sent).toBeLessThan(6_000_000)
})

test('no error tells a word of the document', async () => {
  const secret = 'СЕКРЕТНЫЙ ПРОЕКТ'
  for (const headers of [
    { 'content-type': 'application/json' },
    { 'content-type': 'text/plain', accept: 'image/png' },
  ]) {
    const { detail } = await problem('/v1/acts', { body: secret, headers })
    expect(detail).not.toContain('СЕКРЕТ')
  }
})

test('health, languages and headers', async () => {
  expect(await (await send('/healthz', { method: 'GET' })).json()).toEqual({ status: 'ok' })
  const languages = await send('/v1/languages', { method: 'GET' })
  expect(
    (await json<ReadonlyArray<{ readonly id: string }>>(languages)).map(({ id }) => id),
  ).toEqual(['kk', 'ru', 'en'])
  expect(languages.headers.get('cache-control')).toBe('no-store')
  expect(languages.headers.get('x-content-type-options')).toBe('nosniff')
  expect(languages.headers.get('x-request-id')).not.toBeNull()
})

test('listens on a free port, and stops', async () => {
  const server = await startServer({ port: 0, logLevel: 'silent' })
  const response = await fetch(`${server.url}/v1/summaries`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown' },
    body: draft,
  })
  expect(response.status).toBe(200)
  await response.text()
  await server.close()
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
})

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    readFileSync(new URL(`../../formats/test-support/fixtures/${name}`, import.meta.url)),
  )

test.each([
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'kk',
    'word-numbering-kk-law.docx',
  ],
  ['application/octet-stream', 'en', 'libreoffice-en-law.docx'],
  ['application/pdf', 'ru', 'pdf/ru-office.pdf'],
])('a file of %s is summarized, in %s', async (type, language, name) => {
  const summary = await json<Summary>(
    send('/v1/summaries', { body: fixture(name), headers: { 'content-type': type } }),
  )
  expect(summary.source.language).toBe(language)
  expect(summary.answers.filter(({ stated }) => stated).length).toBeGreaterThan(5)
})

test('a scan is refused with what to do', async () => {
  const told = await problem('/v1/acts', { body: fixture('pdf/scan.pdf') })
  expect(told).toMatchObject({ status: 422, type: 'urn:aiqyn:problem:unreadable-document' })
  expect(told.detail).toMatch(/no text layer.*OCR/i)
})

test('a check of a Word document tells its paragraphs, one of a PDF its pages', async () => {
  const word = await json<Check>(
    send('/v1/checks', {
      body: fixture('libreoffice-en-law.docx'),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  )
  expect(word.findings.length).toBeGreaterThan(0)
  expect(word.findings.filter(({ line, paragraph }) => paragraph !== line)).toEqual([])
  const pages = await json<Check>(
    send('/v1/checks', {
      body: fixture('pdf/ru-annex.pdf'),
      headers: { 'content-type': 'application/pdf' },
    }),
  )
  expect(pages.findings.filter(({ page }) => page === undefined)).toEqual([])
})

test('a method that an address does not take is told with those that it does', async () => {
  const answer = await send('/v1/jobs/6O0u0xEYQzSJbq9gMzfeqw', { method: 'PUT' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'DELETE, GET'])
  expect((await send('/v1/jobs/a/b/c', { method: 'PUT' })).status).toBe(404)
})

test('an option that is not known is told with those that are', async () => {
  const { detail } = await problem('/v1/acts?lenght=brief', { body: 'Статья 1. Цель' })
  expect(detail).toContain('lenght')
  expect(detail).toContain('known here are language, format, length')
})
