import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Tell when Node has sent an answer, or the connection is closed before. */
export function onSent(c: Context<{ Bindings: HttpBindings }>, tell: () => void): void {
  const { outgoing } = c.env
  if (outgoing.closed) tell()
  else outgoing.once('close', tell)
}
