import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { exampleActs } from './examples/example-acts.ts'

const app = createApp()

async function post(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string = exampleActs.ru,
): Promise<Response> {
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown', ...headers },
    body,
  })
}

test.each([
  ['*/*', 'application/json; charset=utf-8'],
  ['', 'application/json; charset=utf-8'],
  ['text/*', 'text/html; charset=utf-8'],
  ['text/markdown', 'text/markdown; charset=utf-8'],
  ['text/markdown; variant=decidim', 'text/markdown; variant=decidim; charset=utf-8'],
  [
    'text/markdown;variant=decidim, text/html;q=0.9',
    'text/markdown; variant=decidim; charset=utf-8',
  ],
  ['text/markdown; variant=other, text/plain;q=0.1', 'text/plain; charset=utf-8'],
  ['text/plain; charset=UTF-8', 'text/plain; charset=utf-8'],
  ['text/plain;charset="utf-8";q=0.5, text/html;q=0.4', 'text/plain; charset=utf-8'],
  ['application/ssml+xml', 'application/ssml+xml; charset=utf-8'],
  ['text/event-stream;q=0.1, application/json', 'application/json; charset=utf-8'],
  ['text/event-stream', 'text/event-stream'],
  [
    'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
    'text/html; charset=utf-8',
  ],
])('Accept: %s is answered as %s', async (accept, expected) => {
  const response = await post('/v1/summaries', accept === '' ? {} : { accept })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expected])
})

test.each([
  'image/png',
  'application/akn+xml',
  'text/markdown; variant=other',
  'application/x-ndjson',
])('Accept: %s cannot be given, and what can is named', async (accept) => {
  const response = await post('/v1/summaries', { accept })
  expect(response.status).toBe(406)
  expect(await response.text()).toContain('text/markdown; variant=decidim')
})

test('Markdown for Decidim has a paragraph a statement, and no list', async () => {
  const decidim = await (
    await post('/v1/summaries', { accept: 'text/markdown; variant=decidim' })
  ).text()
  const plain = await (await post('/v1/summaries', { accept: 'text/markdown' })).text()
  expect(plain).toMatch(/^- /m)
  expect(decidim).not.toMatch(/^[-*>] /m)
  expect(decidim).toMatch(/^# /)
})

test.each(['kk', 'ru', 'en'])('an answer in %s says so', async (language) => {
  const forms = ['application/json', 'text/html', 'text/markdown', 'text/markdown; variant=decidim']
  for (const accept of [...forms, 'text/plain', 'application/ssml+xml']) {
    const asked = await post('/v1/summaries', {
      accept,
      'accept-language': `de, ${language};q=0.5`,
    })
    expect([accept, asked.headers.get('content-language')]).toEqual([accept, language])
    expect(asked.headers.get('vary')).toContain('Accept-Language')
    const own = await post('/v1/summaries', { accept }, exampleActs[language as 'kk' | 'ru' | 'en'])
    expect([accept, own.headers.get('content-language')]).toEqual([accept, language])
  }
})

test('a record without words of ours is in the language of its act, a page of it in that which is asked for', async () => {
  const headers = { 'accept-language': 'kk' }
  for (const path of ['/v1/readability', '/v1/acts', '/v1/glossaries', '/v1/checks']) {
    const json = await post(path, headers)
    expect([path, json.headers.get('content-language')]).toEqual([path, 'ru'])
    const page = await post(path, { ...headers, accept: 'text/html' })
    expect([path, page.headers.get('content-language')]).toEqual([path, 'kk'])
    expect(await page.text()).toContain('<html lang="kk"')
  }
  const akn = await post('/v1/acts', { ...headers, accept: 'application/akn+xml' })
  expect(akn.headers.get('content-language')).toBe('ru')
})

test('no language of ours that is preferred leaves that of the act', async () => {
  for (const wish of ['de', '*', 'fr, *;q=0.1']) {
    const response = await post('/v1/summaries', { 'accept-language': wish })
    expect([wish, response.headers.get('content-language')]).toEqual([wish, 'ru'])
  }
})
