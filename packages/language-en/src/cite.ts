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

/**
 * Where something stands: the parts of an act around it, outermost first, as acts cite them: `section 4(a)(2)`. What is
 * numbered in brackets is named only where it comes first.
 */
export function cite(parts: ReadonlyArray<CitedPart>): string {
  let cited = ''
  let isOpen = false
  for (const { kind, num } of parts) {
    const isBracketed = bracketed.has(kind) && num !== ''
    if (isBracketed && isOpen) cited += `(${num})`
    else cited += `${cited === '' ? '' : ', '}${named(kind, num, isBracketed)}`
    isOpen = isBracketed || (holdsBracketed.has(kind) && num !== '')
  }
  return cited
}

/** What numbers in brackets are written behind. */
const holdsBracketed: ReadonlySet<string> = new Set(['article', 'section'])

function named(kind: CitedPart['kind'], num: string, isBracketed: boolean): string {
  const name = unitNames[kind]
  if (num === '') return name
  return isBracketed ? `${name}\u00a0(${num})` : `${name}\u00a0${num}`
}
