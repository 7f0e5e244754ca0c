import type { Tradition } from '@aiqyn/core'

/** Units of acts of Kazakhstan in Russian (Law on legal acts, art. 23). */
export const traditions: ReadonlyArray<Tradition> = [
  {
    id: 'kazakhstan',
    levels: [
      {
        kind: 'part',
        marker: /^(?:ЧАСТЬ|Часть)\s+(?<num>\d{1,3}|[IVXLC]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      {
        kind: 'section',
        marker:
          /^(?:РАЗДЕЛ|Раздел)\s+(?<num>\d{1,3}(?:-\d{1,3})?|[IVXLC]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      {
        kind: 'subsection',
        marker:
          /^(?:ПОДРАЗДЕЛ|Подраздел)\s+(?<num>\d{1,3}(?:-\d{1,3})?|[IVXLC]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      {
        kind: 'chapter',
        marker:
          /^(?:ГЛАВА|Глава)\s+(?<num>\d{1,3}(?:\s?-\s?\d{1,3})?|[IVXLC]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      // Rules head their chapters with a bare number: «1. Общие положения».
      {
        kind: 'chapter',
        marker: /^(?<num>\d{1,3}|[IVX]{1,6})\.\s+(?=\p{Lu})/u,
        numeral: 'arabic',
        headed: true,
      },
      {
        kind: 'subchapter',
        marker: /^(?:(?:ПАРАГРАФ|Параграф)\s+|§\s?)(?<num>\d{1,3}(?:-\d{1,3})?)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      {
        kind: 'article',
        marker: /^(?:СТАТЬЯ|Статья)\s+(?<num>\d{1,4}(?:\s?-\s?\d{1,4})*)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
        throughout: true,
      },
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,4}(?:[-.]\d{1,3}){0,3})\.(?=[\s\p{L}«"(]|$)\s*/u,
        numeral: 'arabic',
        throughout: true,
      },
      {
        kind: 'subparagraph',
        marker: /^(?<num>\d{1,4}(?:-\d{1,3}){0,2})\)\s*/u,
        numeral: 'arabic',
        item: true,
      },
      { kind: 'point', marker: /^(?<num>[а-яё])\)\s*/u, numeral: 'letter', item: true },
    ],
  },
]
