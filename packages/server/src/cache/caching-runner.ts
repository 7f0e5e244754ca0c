import type { Runner } from '../work/runner.ts'
import type { Answer, Lookup, Progress, Task } from '../work/task.ts'
import type { Cache } from './cache.ts'
import { taskKey } from './task-key.ts'

/** Work that several wait for. */
interface Flight {
  readonly answer: Promise<Answer>
  readonly listeners: Set<(progress: Progress) => void>
  readonly giveUp: () => void
  waiting: number
  last: Progress | undefined
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
    const listeners = new Set<(progress: Progress) => void>()
    const onProgress = (progress: Progress): void => {
      flight.last = progress
      for (const listener of listeners) listener(progress)
    }
    const answer = runner.run(task, controller.signal, onProgress)
    const flight: Flight = {
      answer,
      listeners,
      giveUp: () => {
        // Whoever comes now needs work that goes on.
        if (flights.get(key) === flight) flights.delete(key)
        controller.abort()
      },
      waiting: 0,
      last: undefined,
    }
    flights.set(key, flight)
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key)
    }
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
      signal?.throwIfAborted()
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
    flight.listeners.add(onProgress)
    if (flight.last) onProgress(flight.last)
  }
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      signal?.removeEventListener('abort', giveUp)
      if (onProgress) flight.listeners.delete(onProgress)
      flight.waiting -= 1
    }
    const giveUp = (): void => {
      leave()
      if (flight.waiting === 0) flight.giveUp()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
    flight.answer.then(resolve, reject).finally(() => {
      if (!signal?.aborted) leave()
    })
  })
}
