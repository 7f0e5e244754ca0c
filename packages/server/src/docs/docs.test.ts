import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { ownImages } from './own-images.ts'

const app = createApp()

async function get(path: string): Promise<{ type: string; policy: string; text: string }> {
  const response = await app.request(path)
  expect([path, response.status]).toEqual([path, 200])
  return {
    type: response.headers.get('content-type') ?? '',
    policy: response.headers.get('content-security-policy') ?? '',
    text: await response.text(),
  }
}

test('the page allows itself nothing but its own files', async () => {
  const { policy, text } = await get('/docs')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  expect(text).not.toMatch(/<style|\son\w{2,20}=|\sstyle=/)
  expect([...text.matchAll(/<script(?![^>]*\ssrc=)/g)]).toEqual([])
})

test('all that the page and its style name is served here', async () => {
  const { text } = await get('/docs')
  const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '')
  expect(named.length).toBe(4)
  for (const address of named) {
    expect(address).toMatch(/^\.\/docs\//)
    await get(new URL(address, 'http://localhost/docs').pathname)
  }
  const style = await get('/docs/swagger-ui.css')
  expect(style.type).toBe('text/css; charset=utf-8')
  const images = [...style.text.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address ?? '')
  expect(images.length).toBeGreaterThan(0)
  for (const address of images) {
    const image = await get(new URL(address, 'http://localhost/docs/swagger-ui.css').pathname)
    expect(image.type).toMatch(/^image\//)
    if (image.type === 'image/svg+xml') expect(image.text).toMatch(/^<svg [^>]*>.*<\/svg>$/s)
  }
})

test('the start file reads our document, and has nobody check it', async () => {
  const { text, type } = await get('/docs/start.js')
  expect(type).toBe('text/javascript; charset=utf-8')
  expect(text).toContain("url: './openapi.json'")
  expect(text).toContain('validatorUrl: null')
  expect(text).not.toMatch(/https?:/)
})

test.each(['/docs/nothing.js', '/docs/%2e%2e%2fpackage.json', '/docs/swagger-ui.css.map'])(
  '%s is not there',
  async (path) => {
    expect((await app.request(path)).status).toBe(404)
  },
)

test('images leave a style sheet, quoted or not, and nothing else changes', () => {
  const css =
    'a{background:url("data:image/svg+xml;charset=utf-8,<svg x=\\"1\\"/>")}b{background:url(data:image/png;base64,AQI=)}c{background:url(x.png)}'
  const { css: own, images } = ownImages(css, (number) => `./i-${number}`)
  expect(own).toBe('a{background:url(./i-0)}b{background:url(./i-1)}c{background:url(x.png)}')
  expect(images.map(({ type }) => type)).toEqual(['image/svg+xml', 'image/png'])
  expect(new TextDecoder().decode(images[0]?.bytes)).toBe('<svg x="1"/>')
  expect(images[1]?.bytes).toEqual(new Uint8Array([1, 2]))
})
