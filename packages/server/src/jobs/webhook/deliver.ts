import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import type { JobStatus } from '../job.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import { signWebhook } from './sign.ts'

/** How webhooks are sent. */
export interface WebhookSettings {
  readonly hosts: AllowedHosts
  readonly secret: string
  /** Milliseconds for one attempt, 10 s unless given. */
  readonly timeout?: number | undefined
}

/** How often a webhook is tried, and how long the first pause is; each next one is twice as long. Milliseconds. */
export const webhookRetries = { attempts: 6, pause: 5000 } as const

/**
 * Tell an address that a job is done: one attempt. The message holds counts and the path of the results, and nothing of the
 * documents.
 *
 * @throws When it was not taken: no answer in time, a status that is not 2xx (redirects are not followed), or an address
 * that is not allowed.
 */
export async function deliverWebhook(
  status: JobStatus,
  address: string,
  { hosts, secret, timeout = 10_000 }: WebhookSettings,
): Promise<void> {
  const url = new URL(address)
  if (!hosts.allows(url)) throw new Error('The operator allows no webhook to this host')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !hosts.allowsAddress(host)) throw new Error('A private address')

  const now = new Date()
  const body = JSON.stringify({
    type: 'job.done',
    timestamp: now.toISOString(),
    data: { ...status, results: `/v1/jobs/${status.id}/results` },
  })
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Aiqyn',
    ...signWebhook(
      { id: `msg_${status.id}`, timestamp: Math.floor(now.getTime() / 1000), body },
      secret,
    ),
  }
  const answered = await send(url, { headers, body, timeout, lookup: guarded(hosts) })
  if (answered < 200 || answered > 299) throw new Error(`The receiver answered ${answered}`)
}

interface Sending {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeout: number
  readonly lookup: LookupFunction
}

function send(url: URL, { headers, body, timeout, lookup: resolve }: Sending): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((done, failed) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers,
        lookup: resolve,
        agent: false,
        signal: AbortSignal.timeout(timeout),
      },
      (response) => {
        // The status is all that counts; what else the receiver says is not read.
        response.destroy()
        done(response.statusCode ?? 0)
      },
    )
    sent.on('error', failed)
    sent.end(body)
  })
}

/** Looks names up, and refuses when any address may not be connected to: the check and the connection see the same ones. */
function guarded(hosts: AllowedHosts): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      if (found.length === 0 || !found.every(({ address }) => hosts.allowsAddress(address)))
        return callback(new Error('The host has a private address'), [])
      if (options.all) return callback(null, found)
      const [{ address, family } = { address: '', family: 0 }] = found
      return callback(null, address, family)
    })
  }
}
