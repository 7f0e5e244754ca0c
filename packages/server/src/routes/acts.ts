import type { DocumentRoute } from '../document-route.ts'

/** The act tree. */
export const acts = {
  path: '/v1/acts',
  operationId: 'readAct',
  summary: 'Read an act into a tree',
  description:
    'A unist tree with the names of Akoma Ntoso; every position slices into its `source`: the text that was sent, or the text of the document. As XML it is an Akoma Ntoso 1.0 document.',
  record: 'Act',
} as const satisfies DocumentRoute
