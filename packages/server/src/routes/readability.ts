import type { DocumentRoute } from '../document-route.ts'

/** Readability. */
export const readability: DocumentRoute = {
  path: '/v1/readability',
  summary: 'Measure how hard an act is to read',
  description:
    'Counts, published formulas with their sources, a band where they are in range, and the same per unit.',
  record: 'Readability',
}
