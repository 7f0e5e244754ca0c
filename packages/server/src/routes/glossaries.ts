import type { DocumentRoute } from '../document-route.ts'

/** Glossaries. */
export const glossaries = {
  path: '/v1/glossaries',
  operationId: 'listTerms',
  summary: 'List the terms of an act',
  description:
    'Terms that the act defines or names, with their definitions and the number of uses.',
  record: 'Glossary',
} as const satisfies DocumentRoute
