import type { UnitKind } from '../act/types.ts'

/** Namespace of Akoma Ntoso 1.0. */
export const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Identifier by which a document says that Aiqyn wrote it: its numbers are then exactly those of the tree. */
export const maker = 'aiqyn'

/** Date of a document whose date nobody knows; drafting systems write it for drafts. The schema asks for a date. */
export const unknownDate = '9999-01-01'

/** Author of a document whose author nobody knows. The schema asks for an author. */
export const unknownBody = 'unknown'

/** `hcontainer` around text that stands between two units: the schema has no other place for it. */
export const looseText = 'block'

const own: ReadonlyArray<UnitKind> = [
  'part',
  'title',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
  'subparagraph',
  'clause',
  'subclause',
  'point',
  'indent',
  'alinea',
]

/** What the tree has no kind for goes by the nearest one. */
const nearest: ReadonlyArray<readonly [string, UnitKind]> = [
  ['book', 'part'],
  ['tome', 'part'],
  ['subpart', 'subchapter'],
  ['subtitle', 'subchapter'],
  ['division', 'section'],
  ['subdivision', 'subsection'],
  ['transitional', 'section'],
  ['rule', 'article'],
  ['subrule', 'paragraph'],
  ['level', 'paragraph'],
  ['list', 'alinea'],
  ['sublist', 'alinea'],
  ['proviso', 'alinea'],
  ['hcontainer', 'alinea'],
  ['item', 'point'],
  ['recital', 'paragraph'],
]

/** Kind of unit that an element is read as. Elements of a kind's own name are written as such. */
export const kindOfElement: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...own.map((kind) => [kind, kind] as const),
  ...nearest,
])

/** These may do no more than hold units together. */
export const looseUnits: ReadonlySet<string> = new Set(['list', 'sublist', 'hcontainer'])
