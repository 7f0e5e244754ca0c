import type { CitedPart } from '@aiqyn/core'

/** Names of the parts of an act. */
export const unitNames: Readonly<Record<CitedPart['kind'], string>> = {
  alinea: 'часть',
  article: 'статья',
  attachment: 'приложение',
  chapter: 'глава',
  clause: 'пункт',
  conclusions: 'подпись',
  heading: 'заголовок',
  indent: 'абзац',
  paragraph: 'пункт',
  part: 'часть',
  point: 'подпункт',
  preamble: 'преамбула',
  preface: 'заголовок',
  section: 'раздел',
  subchapter: 'параграф',
  subclause: 'подпункт',
  subparagraph: 'подпункт',
  subsection: 'подраздел',
  title: 'раздел',
}

/** Where something stands: the parts of an act around it, outermost first, as acts cite them. */
export function cite(parts: ReadonlyArray<CitedPart>): string {
  return parts
    .map(({ kind, num }) => {
      const bracket = kind === 'subparagraph' || kind === 'point' ? ')' : ''
      return num === '' ? unitNames[kind] : `${unitNames[kind]}\u00a0${num}${bracket}`
    })
    .join(', ')
}
