import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createEmbeddedQueue } from '../jobs/embedded-queue.ts'
import { inlineRunner } from '../work/runner.ts'

test('who takes documents and jobs says so', async () => {
  const queue = createEmbeddedQueue({ runner: inlineRunner })
  const app = createApp({ jobs: { queue } })
  for (const path of ['/readyz', '/readyz?for=documents', '/readyz?for=jobs']) {
    const answer = await app.request(path)
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { status: 'ok', documents: 'ok', jobs: 'ok' },
    ])
  }
})

test('jobs that cannot be taken are told, and refused to those alone who ask for them', async () => {
  const queue = createEmbeddedQueue({ runner: inlineRunner, maxWaiting: 0 })
  const app = createApp({ jobs: { queue } })
  const answer = await app.request('/readyz')
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { status: 'degraded', documents: 'ok', jobs: 'unavailable' },
  ])
  const jobs = await app.request('/readyz?for=jobs')
  expect([jobs.status, jobs.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await jobs.json()).toMatchObject({ type: 'urn:aiqyn:problem:jobs-unavailable' })
})

test('a service without jobs is not degraded', async () => {
  expect(await (await createApp().request('/readyz')).json()).toEqual({
    status: 'ok',
    documents: 'ok',
    jobs: 'none',
  })
  expect((await createApp().request('/readyz?for=jobs')).status).toBe(503)
})

test('what it does not know it says', async () => {
  expect((await createApp().request('/readyz?for=tea')).status).toBe(400)
})
