import type { CitedPart } from '@aiqyn/core'

/** Names of the parts of an act. */
export const unitNames: Readonly<Record<CitedPart['kind'], string>> = {
  alinea: 'бөлік',
  article: 'бап',
  attachment: 'қосымша',
  chapter: 'тарау',
  clause: 'тармақ',
  conclusions: 'қол қою бөлігі',
  heading: 'тақырыбы',
  indent: 'абзац',
  paragraph: 'тармақ',
  part: 'бөлік',
  point: 'тармақша',
  preamble: 'кіріспе',
  preface: 'тақырып',
  section: 'бөлім',
  subchapter: 'параграф',
  subclause: 'тармақша',
  subparagraph: 'тармақша',
  subsection: 'кіші бөлім',
  title: 'бөлім',
}

/** Where something stands: the parts of an act around it, outermost first, as acts cite them. */
export function cite(parts: ReadonlyArray<CitedPart>): string {
  return parts
    .map(({ kind, num }) => {
      if (num === '') return unitNames[kind]
      return kind === 'subparagraph' || kind === 'point'
        ? `${num}) ${unitNames[kind]}`
        : `${num}-${unitNames[kind]}`
    })
    .join(', ')
}
