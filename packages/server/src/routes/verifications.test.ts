import { readFileSync } from 'node:fs'
import type { Verification } from 'aiqyn'
import { summarize } from 'aiqyn'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import type { ProblemDetails } from '../errors.ts'

const app = createApp({ maxBytes: 1_000_000 })
const source = readFileSync(
  new URL('../../../../examples/drafts/ru/law.md', import.meta.url),
  'utf8',
)
const summary =
  'Поставщик обязан ответить на запрос независимой ремонтной организации за 5 рабочих дней.'

function send(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response | Promise<Response> {
  return app.request('/v1/verifications', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The JSON of an answer, taken for what the route says it is. */
async function json<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}

test('a text is verified sentence by sentence', async () => {
  const response = await send({ summary, source })
  expect(response.status).toBe(200)
  const { counts, findings, sentences } = await json<Verification>(response)
  expect(counts.contradicted).toBe(1)
  expect(findings[0]?.message).toContain('трех рабочих дней')
  for (const { start, end, quote } of sentences[0]?.evidence ?? [])
    expect(source.slice(start, end)).toBe(quote)
})

test('our own record is taken, and holds', async () => {
  const response = await send({ summary: summarize(source), source })
  const { counts, summary: read } = await json<Verification>(response)
  expect([read.kind, counts.contradicted, counts.notFound]).toEqual(['record', 0, 0])
})

test.each([
  ['text/html', '<!doctype html>'],
  ['text/markdown', '# '],
  ['text/plain', 'Противоречит источнику: 1'],
])('answers as %s', async (accept, expected) => {
  const response = await send({ summary, source }, { accept })
  expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
  expect((await response.text()).toLowerCase()).toContain(expected.toLowerCase())
})

test('findings are in the language that is asked for', async () => {
  const asked = await json<Verification>(send({ summary, source, answerLanguage: 'en' }))
  expect(asked.findings[0]?.message).toMatch(/^The summary says/)
  const preferred = await json<Verification>(send({ summary, source }, { 'accept-language': 'kk' }))
  expect(preferred.answerLanguage).toBe('kk')
})

test.each([
  [{ source }, 400, 'summary'],
  [{ summary }, 400, 'source'],
  [{ summary, source, answerLanguage: 'fr' }, 400, 'answerLanguage'],
  [{ summary, source, rules: {} }, 400, 'rules'],
  [{ summary: { overview: [] }, source }, 400, 'neither a text nor a record'],
  [{ summary: ' ', source }, 422, 'no text to read'],
  [{ summary, source: '' }, 422, 'no text to read'],
  ['[]', 400, 'JSON'],
  [{ summary, source: 'x'.repeat(1_100_000) }, 413, 'bytes'],
])('a wrong call is a problem that says what to do (%#)', async (body, status, words) => {
  const response = await send(body)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = await json<ProblemDetails>(response)
  expect(problem.status).toBe(status)
  expect(problem.detail).toContain(words)
  expect(problem.detail).not.toContain('Поставщик')
})

test('only JSON is taken', async () => {
  const response = await send(summary, { 'content-type': 'text/plain' })
  expect(response.status).toBe(415)
})
