import type { ServiceLog } from '../observe/logger.ts'
import { toFault } from '../work/wire.ts'

/**
 * See to errors of a process that nobody else sees to. Node would print them whole, and what they say may hold a word of a
 * document.
 *
 * @returns What takes it back.
 */
export function lastResort(log: ServiceLog): () => void {
  // It was one request's; the others go on.
  const onRejection = (error: unknown): void =>
    log.event.error({ fault: toFault(error) }, 'a failure that nobody saw to')
  // Nobody knows what is left undone. Whoever started the process starts it again.
  const onException = (error: unknown): void => {
    log.event.fatal({ fault: toFault(error) }, 'an error that nobody caught')
    log.flush()
    process.exit(1)
  }
  process.on('unhandledRejection', onRejection).on('uncaughtException', onException)
  return () => {
    process.off('unhandledRejection', onRejection).off('uncaughtException', onException)
  }
}
