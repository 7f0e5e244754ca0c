/** Names that the service and its workers share. */
export interface QueueNames {
  /** In front of every key in Redis, `aiqyn` unless given. */
  readonly prefix?: string | undefined
}

/** In front of every key, unless the operator says otherwise. */
export const defaultPrefix = 'aiqyn'

/** Queue of the documents of all jobs. */
export const documentQueue = 'documents'

/** Queue of the addresses to tell. */
export const webhookQueue = 'webhooks'

/** What stands in the queue of documents: where the document is, and nothing of it. */
export interface DocumentTicket {
  readonly job: string
  readonly index: number
}

/** What stands in the queue of webhooks. */
export interface WebhookTicket {
  readonly job: string
  readonly webhook: string
}
