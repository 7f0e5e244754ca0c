import { check } from 'aiqyn'
import type { DocumentRoute } from '../document-route.ts'

/** Findings for editors. */
export const checks: DocumentRoute = {
  path: '/v1/checks',
  summary: 'Check a draft before publication',
  description: 'Findings with line and column, in source order.',
  record: 'Check',
  make: (act) => check(act),
}
