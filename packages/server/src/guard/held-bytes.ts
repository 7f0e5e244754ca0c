import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../errors.ts'

/** Counts bytes of bodies and answers that are held. */
export interface HeldBytes {
  /** Lets a request hold bytes until its answer is sent. */
  readonly middleware: MiddlewareHandler
  /** Bytes that all requests hold now. */
  readonly total: () => number
}

/** Adds to what a request holds. */
export type Hold = (bytes: number) => void

/** Calls back when the answer of a request is sent, or never will be. */
export type OnSent = (c: Context, tell: () => void) => void

/**
 * Bound the memory of all bodies and answers together: of bodies that come in, slowly or not, of those whose document is
 * worked on or waits, and of answers that a client is slow to take. A request that would go beyond is told to come again.
 *
 * @param onSent Tells when an answer is sent; where nobody can, it is let go as soon as it is there.
 */
export function heldBytes(most: number, onSent: OnSent = (_, tell) => tell()): HeldBytes {
  let total = 0
  return {
    total: () => total,
    middleware: async function heldBytes(c, next) {
      let held = 0
      const hold: Hold = (bytes) => {
        if (total + bytes > most)
          throw new Problem('busy', 'Send the same request again a little later.', 1)
        held += bytes
        total += bytes
      }
      c.set('hold', hold)
      try {
        await next()
      } finally {
        onSent(c, () => {
          total -= held
          held = 0
        })
      }
    },
  }
}
