import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type {} from '../observe/traces.ts'
import { heldBytes } from './held-bytes.ts'

test('what a request holds is let go when its answer is sent', async () => {
  const sent: Array<() => void> = []
  const { middleware, total } = heldBytes(100, (_, tell) => sent.push(tell))
  const app = new Hono().use(middleware).get('/', (c) => {
    c.get('hold')?.(60)
    return c.text('x')
  })
  await app.request('/')
  expect(total()).toBe(60)
  for (const tell of [...sent, ...sent]) tell()
  expect(total()).toBe(0)
})

test('where nobody tells that it is sent, it is let go when it is there', async () => {
  const { middleware, total } = heldBytes(100)
  const app = new Hono().use(middleware).get('/', (c) => {
    c.get('hold')?.(60)
    expect(total()).toBe(60)
    return c.text('x')
  })
  expect((await app.request('/')).status).toBe(200)
  expect(total()).toBe(0)
})

test('what would go beyond is refused, and counts nothing', async () => {
  const { middleware, total } = heldBytes(100)
  const app = new Hono()
    .use(middleware)
    .onError((error, c) => c.text(String(Object(error).code), 503))
    .get('/', (c) => {
      c.get('hold')?.(60)
      c.get('hold')?.(60)
      return c.text('x')
    })
  expect(await (await app.request('/')).text()).toBe('busy')
  expect(total()).toBe(0)
})
