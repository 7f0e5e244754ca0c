import { clientGone } from '../errors.ts'
import type { Runner } from '../work/runner.ts'
import type { Answer, Lookup, Progress, Task } from '../work/task.ts'
import type { Cache } from './cache.ts'
import { taskKey } from './task-key.ts'

/** How far work is, and who wants to know. */
interface Told {
  readonly listeners: Set<(progress: Progress) => void>
  last: Progress | undefined
}

/** Work that several wait for. */
interface Flight {
  readonly answer: Promise<Answer>
  readonly told: Told
  readonly giveUp: () => void
  waiting: number
}

/**
 * A runner that does equal tasks once: an answer that is kept is given again, and tasks that come while an equal one is under
 * way wait for its answer. Errors are not kept.
 *
 * @param onLookup Is told of each task where its answer comes from.
 */
export function cachingRunner(
  runner: Runner,
  cache: Cache,
  onLookup?: (lookup: Lookup) => void,
): Runner {
  const flights = new Map<string, Flight>()

  const depart = (key: string, task: Task): Flight => {
    const controller = new AbortController()
    const told: Told = { listeners: new Set(), last: undefined }
    const answer = runner.run(task, controller.signal, (progress) => {
      told.last = progress
      for (const listener of told.listeners) listener(progress)
    })
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key)
    }
    const flight: Flight = {
      answer,
      told,
      // Whoever comes now needs work that goes on.
      giveUp: () => {
        land()
        controller.abort()
      },
      waiting: 0,
    }
    flights.set(key, flight)
    answer.then(async (made) => {
      await cache.set(key, made)
      land()
    }, land)
    return flight
  }

  return {
    run: async (task, signal, onProgress) => {
      const { key } = await taskKey(task)
      const kept = flights.has(key) ? undefined : await cache.get(key)
      if (kept !== undefined) {
        onLookup?.('hit')
        return { ...kept, lookup: 'hit' }
      }
      if (signal?.aborted) throw clientGone()
      const found = flights.get(key)
      const lookup = found ? 'collapsed' : 'miss'
      onLookup?.(lookup)
      return { ...(await join(found ?? depart(key, task), signal, onProgress)), lookup }
    },
    isReady: () => runner.isReady() && cache.isReady(),
    close: async () => {
      await runner.close()
      await cache.close()
    },
  }
}

/** Wait for the answer of a flight; the last one who goes ends it. */
function join(
  flight: Flight,
  signal: AbortSignal | undefined,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<Answer> {
  flight.waiting += 1
  if (onProgress) {
    flight.told.listeners.add(onProgress)
    if (flight.told.last) onProgress(flight.told.last)
  }
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      signal?.removeEventListener('abort', giveUp)
      if (onProgress) flight.told.listeners.delete(onProgress)
      flight.waiting -= 1
    }
    const giveUp = (): void => {
      leave()
      if (flight.waiting === 0) flight.giveUp()
      reject(clientGone())
    }
    signal?.addEventListener('abort', giveUp, { once: true })
    flight.answer.then(resolve, reject).finally(() => {
      if (!signal?.aborted) leave()
    })
  })
}
