import { createHmac } from 'node:crypto'

/** What is signed. */
export interface WebhookMessage {
  /** The same in every attempt, so that the receiver can tell repetitions. */
  readonly id: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly body: string
}

/** Fewest bytes of a secret (Standard Webhooks). */
const shortest = 24

/**
 * Headers of a message by the Standard Webhooks specification: HMAC-SHA256 over id, time and body.
 *
 * @param secret `whsec_` and the key in base64.
 */
export function signWebhook(
  { id, timestamp, body }: WebhookMessage,
  secret: string,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', readSecret(secret))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}

/**
 * The key in a secret.
 *
 * @throws {TypeError} When it is too short or no base64; the secret itself is not told.
 */
export function readSecret(secret: string): Buffer {
  const encoded = secret.replace(/^whsec_/, '')
  const key = Buffer.from(encoded, 'base64')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || key.length < shortest)
    throw new TypeError(
      `Expected a secret of at least ${shortest} bytes in base64 (openssl rand -base64 32), but it has ${key.length}`,
    )
  return key
}
