import type { Hold } from '../guard/held-bytes.ts'
import type { Lookup } from '../work/task.ts'
import type { Fault } from '../work/wire.ts'

/** What routes and guards leave in the context of a request, for each other and for whoever observes. */
export interface Traces {
  /** Bytes of the body that were read. */
  bytesIn?: number
  /** Bytes of the answer before it is packed. */
  bytesOut?: number
  /** What the cache did. */
  cache?: Lookup | undefined
  /** Owner of the key of the API. */
  client?: string
  fault?: Fault
  /** Counts the bytes that the request holds. */
  hold?: Hold
  /** Code of the error. */
  problem?: string
  /** SHA-256 of the document. */
  sha256?: string
}

declare module 'hono' {
  interface ContextVariableMap extends Traces {}
}
