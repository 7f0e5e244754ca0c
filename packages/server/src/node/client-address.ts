import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Tell the address of a client: that of the connection, or, where the connection is a trusted proxy's, the last address in
 * `X-Forwarded-For` that is none. What stands before it is the client's own invention.
 *
 * @param trusted Addresses and networks (`10.0.0.0/8`) of proxies.
 */
export function clientAddress(trusted: ReadonlyArray<string>): (c: Context) => string | undefined {
  const proxies = blockList(trusted)
  const isProxy = (address: string): boolean =>
    proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (c) => {
    const peer = plain(getConnInfo(c).remote.address ?? '')
    if (isIP(peer) === 0) return undefined
    let client = peer
    const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map(plain)
    while (isProxy(client)) {
      const before = forwarded.pop()
      if (before === undefined || isIP(before) === 0) break
      client = before
    }
    return isIP(client) === 6 ? network(client) : client
  }
}

function blockList(entries: ReadonlyArray<string>): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address)
    if (family === 0) throw new TypeError(`Expected an address or a network, not \`${entry}\``)
    const type = family === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, type)
    else list.addSubnet(address, Number(bits), type)
  }
  return list
}

/** An address without the clothes of a socket (`::ffff:192.0.2.1`) or of a header. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d{1,3}\.)/i, '')
}

/** The first half of an IPv6 address: one subscriber has the whole of the other. */
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  const all = [
    ...groups,
    ...Array<string>(Math.max(0, missing)).fill('0'),
    ...(tail ?? '').split(':'),
  ]
  const half = all.slice(0, 4).map((group) => Number.parseInt(group || '0', 16).toString(16))
  return `${half.join(':')}::/64`
}
