import type { JobStatus } from '../job.ts'
import { deliverWebhook, type WebhookSettings, webhookRetries } from './deliver.ts'

/**
 * Tells addresses from this process, again after a while when they do not answer. What is not told when the process ends is
 * lost: for more there is Redis.
 */
export function notifyInProcess(
  settings: WebhookSettings,
  { attempts, pause }: { readonly attempts: number; readonly pause: number } = webhookRetries,
): (status: JobStatus, webhook: string) => Promise<void> {
  return async (status, webhook) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      try {
        return await deliverWebhook(status, webhook, settings)
      } catch {
        // The next attempt, or none: the results are there all the same.
        await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt).unref())
      }
    }
  }
}
