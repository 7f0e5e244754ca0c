import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { addPages } from './pages.ts'

const around = mkdtempSync(join(tmpdir(), 'aiqyn-pages-'))
const folder = join(around, 'pages')
mkdirSync(join(folder, 'assets'), { recursive: true })
mkdirSync(join(folder, 'edit'))
writeFileSync(join(folder, 'index.html'), '<h1>reader</h1>')
writeFileSync(join(folder, 'edit/index.html'), '<h1>workbench</h1>')
writeFileSync(join(folder, 'assets/reader-a1b2.js'), 'export {}')
writeFileSync(join(around, 'secret.txt'), 'secret')
const app = createApp({ addPages: (app) => addPages(app, folder) })

afterAll(() => rmSync(around, { recursive: true }))

test('serves pages, their parts with the right type, and how long they may be kept', async () => {
  const page = await app.request('/')
  expect(await page.text()).toBe('<h1>reader</h1>')
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await (await app.request('/edit/')).text()).toBe('<h1>workbench</h1>')

  const script = await app.request('/assets/reader-a1b2.js')
  expect(script.headers.get('content-type')).toMatch(/javascript/)
  expect(script.headers.get('cache-control')).toContain('immutable')
})

test('leaves all else to the API, and never leaves its folder', async () => {
  expect((await app.request('/v1/languages')).status).toBe(200)
  expect((await app.request('/none.html')).status).toBe(404)
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
  ])
    expect(await (await app.request(path)).text(), path).not.toBe('secret')
})

test('serves no page where none is configured', async () => {
  expect((await createApp().request('/')).status).toBe(404)
})
