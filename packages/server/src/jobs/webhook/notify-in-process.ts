import { setTimeout as sleep } from 'node:timers/promises'
import type { JobStatus } from '../job.ts'
import { deliverWebhook, type WebhookSettings, webhookRetries } from './deliver.ts'

/** Tells addresses that jobs are done. */
export interface Notifier {
  readonly notify: (status: JobStatus, webhook: string) => Promise<void>
  /** Try once more, at once, whatever is still to be told; ends when all is told or given up. */
  readonly close: () => Promise<void>
}

/** How often to try, and what is told of it. */
export interface NotifierOptions {
  readonly attempts?: number | undefined
  /** First pause between two attempts, in milliseconds. */
  readonly pause?: number | undefined
  /** Is told of each webhook that was given up. */
  readonly onGivenUp?: ((job: string) => void) | undefined
}

/**
 * Tells addresses from this process, again after a while when they do not answer. What could not be told when the process ends
 * is lost: for more there is Redis.
 */
export function notifyInProcess(
  settings: WebhookSettings,
  {
    attempts = webhookRetries.attempts,
    pause = webhookRetries.pause,
    onGivenUp,
  }: NotifierOptions = {},
): Notifier {
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()

  async function tell(status: JobStatus, webhook: string): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const isLast = stopping.signal.aborted
      try {
        return await deliverWebhook(status, webhook, settings)
      } catch {
        if (isLast) break
        // The next attempt, or none: the results are there all the same.
        const { signal } = stopping
        await sleep(pause * 2 ** attempt, undefined, { signal, ref: false }).catch(() => undefined)
      }
    }
    onGivenUp?.(status.id)
  }

  return {
    notify: (status, webhook) => {
      const told = tell(status, webhook).finally(() => underWay.delete(told))
      underWay.add(told)
      return told
    },
    close: async () => {
      stopping.abort()
      await Promise.all(underWay)
    },
  }
}
