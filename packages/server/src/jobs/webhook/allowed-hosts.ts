import ipaddr from 'ipaddr.js'

/** Where the operator lets webhooks go. */
export interface AllowedHosts {
  /** Whether the operator named the host of an address, with its scheme and port. */
  readonly allows: (url: URL) => boolean
  /** Whether a connection to a network address may be made: a public one, or one that the operator named. */
  readonly allowsAddress: (address: string) => boolean
}

/**
 * Read the operator's list: hosts, each alone (`portal.example`), with a port (`portal.example:8443`), or with `http://` in
 * front, without which only https is spoken. A network address in the list also opens the hosts that resolve to it; other
 * private addresses are refused, whatever name leads there.
 *
 * @throws {TypeError} Naming the entry that is none.
 */
export function allowHosts(entries: ReadonlyArray<string>): AllowedHosts {
  const origins = new Set<string>()
  const addresses = new Set<string>()
  for (const entry of entries) {
    const url = toUrl(entry)
    origins.add(url.origin)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (ipaddr.isValid(host)) addresses.add(ipaddr.process(host).toNormalizedString())
  }
  return {
    allows: (url) =>
      origins.has(url.origin) && url.username === '' && url.password === '' && url.hash === '',
    allowsAddress: (address) => {
      if (!ipaddr.isValid(address)) return false
      const parsed = ipaddr.process(address) // ::ffff:10.0.0.1 is 10.0.0.1
      return parsed.range() === 'unicast' || addresses.has(parsed.toNormalizedString())
    },
  }
}

function toUrl(entry: string): URL {
  const named = ipaddr.IPv6.isValid(entry) ? `[${entry}]` : entry
  const withScheme = /^https?:\/\//.test(named) ? named : `https://${named}`
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined
  if (url?.pathname !== '/' || url.search !== '' || url.username !== '' || /[*\s]/.test(entry))
    throw new TypeError(
      `Expected a host such as portal.example or http://10.0.0.5:8080, not \`${entry}\``,
    )
  return url
}
