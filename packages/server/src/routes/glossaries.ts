import type { DocumentRoute } from '../document-route.ts'

/** Glossaries. */
export const glossaries: DocumentRoute = {
  path: '/v1/glossaries',
  summary: 'List the terms of an act',
  description:
    'Terms that the act defines or names, with their definitions and the number of uses.',
  record: 'Glossary',
}
