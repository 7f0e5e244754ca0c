import type { MiddlewareHandler } from 'hono'
import type { ApiKey } from '../config/values.ts'
import { Problem } from '../errors.ts'

/**
 * Let those in who send a key: as `Authorization: Bearer KEY` or `X-Api-Key: KEY`. Whose it is stands in the context as
 * `client`.
 *
 * @param keys Who may come in; everybody where nobody is named.
 */
export function apiKeys(keys: ReadonlyArray<ApiKey>): MiddlewareHandler {
  return async function apiKeys(c, next) {
    if (keys.length === 0) return next()
    const given = c.req.header('x-api-key') ?? bearer(c.req.header('authorization'))
    const owner = given === undefined ? undefined : findOwner(keys, await sha256(given))
    if (owner === undefined) {
      c.header('WWW-Authenticate', 'Bearer')
      throw new Problem(
        'unauthorized',
        'Send your key of the API as Authorization: Bearer KEY, or as X-Api-Key: KEY.',
      )
    }
    c.set('client', owner)
    return next()
  }
}

function bearer(authorization = ''): string | undefined {
  return /^bearer +(\S{1,1000})$/i.exec(authorization)?.[1]
}

/** Compared with every key to the last digit, so that the time tells nothing about how far a guess was right. */
function findOwner(keys: ReadonlyArray<ApiKey>, hash: string): string | undefined {
  let owner: string | undefined
  for (const { name, sha256 } of keys) {
    let difference = sha256.length ^ hash.length
    for (let at = 0; at < hash.length; at += 1)
      difference |= sha256.charCodeAt(at) ^ hash.charCodeAt(at)
    if (difference === 0) owner = name
  }
  return owner
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
