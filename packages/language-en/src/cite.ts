import type { CitedPart } from '@aiqyn/core'

/** Names of the parts of an act. */
export const unitNames: Readonly<Record<CitedPart['kind'], string>> = {
  alinea: 'part',
  article: 'article',
  attachment: 'annex',
  chapter: 'chapter',
  clause: 'clause',
  conclusions: 'signature',
  heading: 'heading',
  indent: 'indent',
  paragraph: 'paragraph',
  part: 'part',
  point: 'point',
  preamble: 'preamble',
  preface: 'title',
  section: 'section',
  subchapter: 'subchapter',
  subclause: 'subclause',
  subparagraph: 'sub-paragraph',
  subsection: 'subsection',
  title: 'title',
}

/** Numbers that are cited in brackets. */
const bracketed: ReadonlySet<string> = new Set([
  'subsection',
  'paragraph',
  'subparagraph',
  'point',
  'clause',
  'subclause',
  'indent',
])

/** Where something stands: the parts of an act around it, outermost first, as acts cite them. */
export function cite(parts: ReadonlyArray<CitedPart>): string {
  return parts
    .map(({ kind, num }) => {
      if (num === '') return unitNames[kind]
      return bracketed.has(kind)
        ? `${unitNames[kind]}\u00a0(${num})`
        : `${unitNames[kind]}\u00a0${num}`
    })
    .join(', ')
}
