import type { DocumentRoute } from '../document-route.ts'

/** Findings for editors. */
export const checks = {
  path: '/v1/checks',
  operationId: 'checkDraft',
  summary: 'Check a draft before publication',
  description:
    'Findings with line and column, in source order. In a DOCX file a line is a paragraph; a PDF tells the page.',
  record: 'Check',
} as const satisfies DocumentRoute
