import { problemOf } from '../problem-of.ts'
import type { Runner } from './runner.ts'
import { type Fault, toFault } from './wire.ts'

/**
 * A runner that tells of faults of the program, wherever their tasks come from: a line of a batch, a job and a stream of
 * events answer them on their own.
 */
export function watchedRunner(runner: Runner, onFault: (fault: Fault) => void): Runner {
  return {
    ...runner,
    run: (task, signal, onProgress) =>
      runner.run(task, signal, onProgress).catch((error: unknown) => {
        if (problemOf(error).code === 'internal') onFault(toFault(error))
        throw error
      }),
  }
}
