import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

async function address(
  trusted: ReadonlyArray<string>,
  peer: string,
  forwarded?: string,
): Promise<string> {
  const of = clientAddress(trusted)
  const app = new Hono().get('/', (c) => c.text(String(of(c))))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', { headers }, { incoming })).text()
}

test.each([
  ['the connection tells the address', [], '192.0.2.1', undefined, '192.0.2.1'],
  ['what a stranger forwards is not believed', [], '192.0.2.1', '198.51.100.9', '192.0.2.1'],
  ['a proxy is believed', ['192.0.2.1'], '192.0.2.1', '198.51.100.9', '198.51.100.9'],
  ['a network of proxies is', ['192.0.2.0/24'], '::ffff:192.0.2.7', '198.51.100.9', '198.51.100.9'],
  ['its own word is last', ['192.0.2.1'], '192.0.2.1', '1.1.1.1, 198.51.100.9', '198.51.100.9'],
  [
    'proxies in a row',
    ['10.0.0.0/8'],
    '10.0.0.1',
    '1.1.1.1, 198.51.100.9, 10.0.0.2',
    '198.51.100.9',
  ],
  ['nonsense is no address', ['10.0.0.0/8'], '10.0.0.1', 'x', '10.0.0.1'],
  ['nothing forwarded', ['10.0.0.0/8'], '10.0.0.1', undefined, '10.0.0.1'],
  ['a subscriber has a network', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['however it is written', [], '2001:db8::1', undefined, '2001:db8:0:0::/64'],
  ['this machine', [], '::1', undefined, '0:0:0:0::/64'],
])('%s', async (_, trusted, peer, forwarded, expected) => {
  expect(await address(trusted, peer, forwarded)).toBe(expected)
})

test('a proxy that is no address is refused', () => {
  expect(() => clientAddress(['proxy'])).toThrow('proxy')
})
