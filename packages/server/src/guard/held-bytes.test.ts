import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type {} from '../observe/traces.ts'
import { heldBytes } from './held-bytes.ts'

test('what a request holds is let go with its answer', async () => {
  const { middleware, total } = heldBytes(100)
  const app = new Hono().use(middleware).get('/', (c) => {
    c.get('hold')?.(60)
    expect(total()).toBe(60)
    return c.text('x')
  })
  await app.request('/')
  expect(total()).toBe(0)
})

test.each(['reads it', 'goes away'])(
  'of a stream it is let go when whoever reads %s',
  async (end) => {
    const { middleware, total } = heldBytes(100)
    const parts = ['a', 'b']
    const app = new Hono().use(middleware).get('/', (c) => {
      c.get('hold')?.(60)
      const body = new ReadableStream({
        pull: (controller) => {
          const part = parts.shift()
          if (part === undefined) controller.close()
          else controller.enqueue(new TextEncoder().encode(part))
        },
      })
      return c.body(body, 200, { 'Content-Type': 'text/event-stream' })
    })
    const answer = await app.request('/')
    expect(total()).toBe(60)
    if (end === 'reads it') expect(await answer.text()).toBe('ab')
    else await answer.body?.cancel()
    expect(total()).toBe(0)
  },
)

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
