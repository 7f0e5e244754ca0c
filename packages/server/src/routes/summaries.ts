import type { DocumentRoute } from '../document-route.ts'

/** Plain-language summaries. */
export const summaries: DocumentRoute = {
  path: '/v1/summaries',
  summary: 'Summarize an act in plain language',
  description: 'Every statement names the words of the act that bear it out.',
  record: 'Summary',
}
