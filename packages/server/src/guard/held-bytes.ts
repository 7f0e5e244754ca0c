import type { MiddlewareHandler } from 'hono'
import { Problem } from '../errors.ts'

/** Counts bytes of bodies that are held. */
export interface HeldBytes {
  /** Lets a request hold bytes until it is answered. */
  readonly middleware: MiddlewareHandler
  /** Bytes that all requests hold now. */
  readonly total: () => number
}

/** Adds to what a request holds. */
export type Hold = (bytes: number) => void

/**
 * Bound the memory of all bodies together: of those that come in, slowly or not, and of those whose document is worked on or
 * waits. A request that would go beyond is told to come again.
 */
export function heldBytes(most: number): HeldBytes {
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
        total -= held
      }
    },
  }
}
