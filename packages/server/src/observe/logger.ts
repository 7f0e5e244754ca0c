import { destination, type Logger, pino } from 'pino'
import type { RequestEntry } from './observe.ts'

/** Writes lines of JSON: what happened, and no word of a document. */
export interface ServiceLog {
  readonly request: (entry: RequestEntry) => void
  readonly event: Logger
  /** Write what is not written yet. */
  readonly flush: () => void
}

/**
 * Log to standard error.
 *
 * @param stream Where to write, for tests.
 */
export function serviceLog(
  level: string,
  stream: { write: (line: string) => void } & { flushSync?: () => void } = destination({
    dest: 2,
    sync: false,
  }),
): ServiceLog {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
  return {
    request: (entry) => {
      log[levelOf(entry)](entry, 'request')
    },
    event: log,
    flush: () => stream.flushSync?.(),
  }
}

/** Asked every few seconds by machines. */
const quiet: ReadonlyArray<string> = ['/healthz', '/metrics', '/readyz']

function levelOf({ route, status, fault }: RequestEntry): 'debug' | 'info' | 'warn' | 'error' {
  if (fault !== undefined) return 'error'
  if (quiet.includes(route)) return 'debug'
  return status >= 500 ? 'warn' : 'info'
}
