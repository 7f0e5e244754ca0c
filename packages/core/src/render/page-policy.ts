import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { htmlStyle } from './html-style.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Content security policy of a page that `render` wrote: it may use its own style, told by its hash, and nothing else: no
 * script, no picture, no request, no other style.
 */
export const pagePolicy: string = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(htmlStyle)))}'; base-uri 'none'; form-action 'none'`

/** Written here, because core knows neither Node nor the DOM. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    for (const shift of [18, 12, 6, 0]) text += digits[(group >> shift) & 63]
  }
  const missing = (3 - (bytes.length % 3)) % 3
  return text.slice(0, text.length - missing) + '='.repeat(missing)
}
