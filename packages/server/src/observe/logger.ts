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
      if (entry.status >= 500) log.error(entry, 'request')
      else log.info(entry, 'request')
    },
    event: log,
    flush: () => stream.flushSync?.(),
  }
}
