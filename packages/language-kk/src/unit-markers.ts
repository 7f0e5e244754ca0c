import type { Tradition } from '@aiqyn/core'

/** Units of acts of Kazakhstan in Kazakh: the number stands before the word. */
export const traditions: ReadonlyArray<Tradition> = [
  {
    id: 'kazakhstan',
    levels: [
      // «ЖАЛПЫ БӨЛІМ», «БІРІНШІ БӨЛІК»: parts of a code that are counted in words.
      {
        kind: 'part',
        marker:
          /^(?<num>жалпы|ерекше|бірінші|екінші|үшінші|төртінші|бесінші)\s+(?:БӨЛІМ|бөлім|БӨЛІК|бөлік)\.?$/iu,
        numeral: 'arabic',
        words: { жалпы: 1, ерекше: 2, бірінші: 1, екінші: 2, үшінші: 3, төртінші: 4, бесінші: 5 },
      },
      {
        kind: 'part',
        marker: /^(?<num>\d{1,3}|[IVXLCІХС]{1,7})\s?[-–]?\s?(?:БӨЛІК|бөлік)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      // Old codes number their sections alone: «II. Ерекше бөлім».
      {
        kind: 'section',
        marker: /^(?<num>[IVXІХ]{1,6})\.\s+(?=\p{Lu})/u,
        numeral: 'arabic',
        headed: true,
        onlyWith: 'chapter',
      },
      {
        kind: 'section',
        marker:
          /^(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s?[-–]?\s?(?:БӨЛІМ|бөлім)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      {
        kind: 'subsection',
        marker:
          /^(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s?[-–]?\s?(?:КІШІ БӨЛІМ|кіші бөлім)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      {
        kind: 'chapter',
        marker:
          /^(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s?[-–]?\s?(?:ТАРАУ|тарау)\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      // Rules head their chapters with a bare number: «1. Жалпы ережелер».
      {
        kind: 'chapter',
        marker: /^(?<num>\d{1,3}|[IVXІХ]{1,6})\.\s+(?=\p{Lu})/u,
        numeral: 'arabic',
        headed: true,
        notWith: 'chapter',
      },
      {
        kind: 'subchapter',
        marker:
          /^(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s?[-–]?\s?(?:ПАРАГРАФ|параграф)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      {
        kind: 'article',
        marker:
          /^(?<num>\d{1,4}[¹²³⁴-⁹]?(?:\s?[-–]\s?\d{1,4}){0,3})\s?[-–]?\s?(?:БАП|бап)\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
        titleMarker: /^(?<num>\d{1,4}(?:-\d{1,4})?)\s?[-–]\s?(?:БАП|бап)\s+(?=\p{Lu})/u,
        throughout: true,
      },
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,4}(?:[-–.]\d{1,3}){0,3})\s?\.(?=[\s\p{L}«"(]|$)\s*/u,
        numeral: 'arabic',
        throughout: true,
      },
      // Treaties number their paragraphs without any sign: «1 Қатысушы мемлекет …».
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,2})\s+(?=[\p{Lu}«"]|[а-яәғқңөұүһіa-z]\)\s)/u,
        numeral: 'arabic',
        bare: true,
      },
      {
        kind: 'subparagraph',
        marker: /^(?<num>\d{1,4}(?:\s?[-–]\s?\d{1,3}){0,2})\)(?!\s*(?:тармақша|және))\s*/u,
        numeral: 'arabic',
        item: true,
      },
      { kind: 'point', marker: /^(?<num>[а-яёәғқңөұүһіa-z])\)\s*/u, numeral: 'letter', item: true },
      { kind: 'indent', marker: /^(?<num>[ivx]{1,5})\)\s*/u, numeral: 'roman', item: true },
    ],
  },
]
