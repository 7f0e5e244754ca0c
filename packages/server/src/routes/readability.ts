import type { DocumentRoute } from '../document-route.ts'

/** Readability. */
export const readability = {
  path: '/v1/readability',
  operationId: 'measureReadability',
  summary: 'Measure how hard an act is to read',
  description:
    'Counts, published formulas with their sources, a band where they are in range, and the same per unit.',
  record: 'Readability',
} as const satisfies DocumentRoute
