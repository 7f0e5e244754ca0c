import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JobStatus } from '../job.ts'
import { allowHosts } from './allowed-hosts.ts'
import { deliverWebhook } from './deliver.ts'
import { notifyInProcess } from './notify-in-process.ts'
import { readSecret, signWebhook } from './sign.ts'

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`
const status: JobStatus = {
  id: 'abc',
  status: 'done',
  documents: 2,
  done: 1,
  failed: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
}

interface Call {
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly path: string | undefined
}

const calls: Array<Call> = []
let answer = 200
/** Answers that come before it. */
let first: Array<number> = []
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    calls.push({ headers: request.headers, body, path: request.url })
    const status = first.shift() ?? answer
    if (status === 0) return // never answers
    response.writeHead(status, { location: '/elsewhere' }).end('x'.repeat(100))
  })
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  port = (receiver.address() as AddressInfo).port
})
afterAll(() => {
  receiver.closeAllConnections()
  receiver.close()
})
beforeEach(() => {
  calls.length = 0
  answer = 200
  first = []
})
const local = () => allowHosts([`http://127.0.0.1:${port}`])

test('a signature is one that the library of Standard Webhooks takes', () => {
  const body = '{"a":"ә"}'
  const headers = signWebhook(
    { id: 'msg_1', timestamp: Math.floor(Date.now() / 1000), body },
    secret,
  )
  expect(new Webhook(secret).verify(body, headers)).toEqual({ a: 'ә' })
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
})

test('a secret that is too short or no base64 is refused, and not told', () => {
  for (const wrong of ['short', 'whsec_c2VjcmV0', 'not base64 at all, but long enough for it!'])
    expect(() => readSecret(wrong)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(wrong) }),
    )
})

test('a receiver can check what it is told, and is told no word of a document', async () => {
  await deliverWebhook(status, `http://127.0.0.1:${port}/hook?x=1`, { hosts: local(), secret })
  const [call] = calls
  expect(call?.path).toBe('/hook?x=1')
  const told = new Webhook(secret).verify(call?.body ?? '', call?.headers as Record<string, string>)
  expect(told).toEqual({
    type: 'job.done',
    timestamp: expect.any(String),
    data: { ...status, results: '/v1/jobs/abc/results' },
  })
})

test('a redirect is not followed, and counts as not taken', async () => {
  answer = 302
  await expect(
    deliverWebhook(status, `http://127.0.0.1:${port}/`, { hosts: local(), secret }),
  ).rejects.toThrow('302')
  expect(calls).toHaveLength(1)
})

test('a receiver that never answers is given up', async () => {
  answer = 0
  const settings = { hosts: local(), secret, timeout: 100 }
  await expect(deliverWebhook(status, `http://127.0.0.1:${port}/`, settings)).rejects.toThrow()
})

test('an allowed name that leads to a private address is refused, unless the address is allowed too', async () => {
  const address = `http://localhost:${port}/`
  const byName = allowHosts([`http://localhost:${port}`])
  await expect(deliverWebhook(status, address, { hosts: byName, secret })).rejects.toThrow(
    'private',
  )
  expect(calls).toHaveLength(0)
  const both = allowHosts([`http://localhost:${port}`, '127.0.0.1', '::1'])
  await deliverWebhook(status, address, { hosts: both, secret })
  expect(calls).toHaveLength(1)
})

test('hosts are allowed exactly as they are named', () => {
  const hosts = allowHosts([
    'portal.example',
    'other.example:8443',
    'http://10.0.0.5:8080',
    '[fd00::1]',
  ])
  const allows = (url: string): boolean => hosts.allows(new URL(url))
  for (const url of [
    'https://portal.example/hook',
    'https://PORTAL.example:443/',
    'https://other.example:8443/a?b=c',
    'http://10.0.0.5:8080/',
    'https://[fd00::1]/',
  ])
    expect(allows(url), url).toBe(true)
  for (const url of [
    'http://portal.example/',
    'https://portal.example:8443/',
    'https://sub.portal.example/',
    'https://portal.example.evil.example/',
    'https://portal.example@evil.example/',
    'https://user:password@portal.example/',
    'https://evil.example/#portal.example',
    'https://other.example/',
    'http://10.0.0.5/',
    'ftp://portal.example/',
    'file:///etc/passwd',
  ])
    expect(allows(url), url).toBe(false)
})

test('addresses that lead inside are refused in every notation, unless they are named', () => {
  const hosts = allowHosts(['10.0.0.5', '[fd00::1]'])
  for (const inside of [
    '127.0.0.1',
    '10.0.0.6',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fd00::2',
    '64:ff9b::7f00:1',
    'no address',
  ])
    expect(hosts.allowsAddress(inside), inside).toBe(false)
  for (const outside of [
    '10.0.0.5',
    '::ffff:10.0.0.5',
    'fd00:0::1',
    '93.184.216.34',
    '2606:4700::1',
  ])
    expect(hosts.allowsAddress(outside), outside).toBe(true)
})

test.each(['*.example', 'portal.example/path', 'ftp://portal.example', '', 'a b'])(
  'the operator is told of an entry that names no host: %s',
  (entry) => {
    expect(() => allowHosts([entry])).toThrow(TypeError)
  },
)

test('a receiver that fails is told again, and no more once it has taken the message', async () => {
  first = [500, 302]
  answer = 204
  const { notify } = notifyInProcess({ hosts: local(), secret }, { attempts: 5, pause: 10 })
  await notify(status, `http://127.0.0.1:${port}/`)
  expect(calls).toHaveLength(3)
  expect(new Set(calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set(['msg_abc']))
})

test.each([
  [204, []],
  [500, ['abc']],
])(
  'who ends while a receiver does not answer tries once more at once, and tells what is lost (%i)',
  async (then, lost) => {
    first = [500]
    answer = then
    const givenUp: Array<string> = []
    const { notify, close } = notifyInProcess(
      { hosts: local(), secret },
      { pause: 600_000, onGivenUp: (job) => givenUp.push(job) },
    )
    const told = notify(status, `http://127.0.0.1:${port}/`)
    await expect.poll(() => calls.length).toBe(1)
    await close()
    await told
    expect(calls).toHaveLength(2)
    expect(givenUp).toEqual(lost)
  },
)
