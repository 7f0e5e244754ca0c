import type { DocumentRoute } from '../document-route.ts'

/** Plain-language summaries. */
export const summaries = {
  path: '/v1/summaries',
  operationId: 'summarize',
  summary: 'Summarize an act in plain language',
  description: 'Every statement names the words of the act that bear it out.',
  record: 'Summary',
} as const satisfies DocumentRoute
