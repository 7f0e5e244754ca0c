import type { Tradition } from '@aiqyn/core'

/** Units of acts of Kazakhstan in Russian (Law on legal acts, art. 23). */
export const traditions: ReadonlyArray<Tradition> = [
  {
    id: 'kazakhstan',
    levels: [
      // «ОБЩАЯ ЧАСТЬ», «Часть первая»: parts of a code that are counted in words.
      {
        kind: 'part',
        marker:
          /^(?=(?:(?:ОБЩАЯ|ОСОБЕННАЯ|Общая|Особенная)\s+(?:ЧАСТЬ|часть)|(?:ЧАСТЬ|Часть)\s+\p{L}{6,9})\.?$)(?:(?:ЧАСТЬ|Часть)\s+)?(?<num>общая|особенная|первая|вторая|третья|четвертая|четвёртая|пятая)(?:\s+часть)?\.?$/iu,
        numeral: 'arabic',
        words: {
          общая: 1,
          особенная: 2,
          первая: 1,
          вторая: 2,
          третья: 3,
          четвертая: 4,
          четвёртая: 4,
          пятая: 5,
        },
      },
      {
        kind: 'part',
        marker: /^(?:ЧАСТЬ|Часть)\s+(?<num>\d{1,3}|[IVXLCІХС]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      // Old codes number their sections alone: «II. Особенная часть».
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
          /^(?:РАЗДЕЛ|Раздел)\s+(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      {
        kind: 'subsection',
        marker:
          /^(?:ПОДРАЗДЕЛ|Подраздел)\s+(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      {
        kind: 'chapter',
        marker:
          /^(?:ГЛАВА|Глава)\s+(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s*(?:\.\s*|$|\s(?=\p{Lu}{2}))/u,
        numeral: 'arabic',
      },
      // Rules head their chapters with a bare number: «1. Общие положения».
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
          /^(?:(?:ПАРАГРАФ|Параграф)\s+|§\s?)(?<num>\d{1,3}(?:\s?[-–]\s?\d{1,3})?|[IVXLCІХС]{1,7})\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
      },
      {
        kind: 'article',
        marker:
          /^(?:СТАТЬЯ|Статья)\s+(?<num>\d{1,4}[¹²³⁴-⁹]?(?:\s?[-–]\s?\d{1,4}){0,3})\s*(?:\.\s*|$)/u,
        numeral: 'arabic',
        titleMarker:
          /^(?:СТАТЬЯ|Статья)\s+(?<num>\d{1,4}(?:-\d{1,4})?)\s+(?=\p{Lu})(?!(?:Закон|Кодекс|Конституци|Федеральн|Основн))/u,
        throughout: true,
      },
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,4}(?:[-–.]\d{1,3}){0,3})\s?\.(?=[\s\p{L}«"(]|$)\s*/u,
        numeral: 'arabic',
        throughout: true,
      },
      // Treaties number their paragraphs without any sign: «1 Государство-участник …».
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,2})\s+(?=[\p{Lu}«"]|[а-яa-z]\)\s)/u,
        numeral: 'arabic',
        bare: true,
      },
      {
        kind: 'subparagraph',
        marker: /^(?<num>\d{1,4}(?:\s?[-–]\s?\d{1,3}){0,2})\)\s*/u,
        numeral: 'arabic',
        item: true,
      },
      { kind: 'point', marker: /^(?<num>[а-яёa-z])\)\s*/u, numeral: 'letter', item: true },
      { kind: 'indent', marker: /^(?<num>[ivx]{1,5})\)\s*/u, numeral: 'roman', item: true },
    ],
  },
]
