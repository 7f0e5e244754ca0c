import { availableParallelism } from 'node:os'
import type { Config } from '../config/settings.ts'

/** Processes that an operator chose; `auto` is one a processor. */
export function workerCount({ workers }: Pick<Config, 'workers'>): number {
  return workers === 'auto' ? availableParallelism() : Number(workers)
}
