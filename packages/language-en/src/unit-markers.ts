import type { Tradition } from '@aiqyn/core'

/** Units of acts of the European Union, the United States and the United Kingdom. */
export const traditions: ReadonlyArray<Tradition> = [
  {
    id: 'us',
    detect: /^[#*\s]{0,8}(?:SECTION 1(?:\.|\s[A-Z])|SEC\. \d|Sec(?:\.|tion) \d{1,6}\.)/m,
    levels: [
      {
        kind: 'title',
        marker: /^(?:TITLE|Title)\s+(?<num>[IVXLC]{1,7}|\d{1,3})\s*(?:[—–:.-]{1,2}\s*|$)/,
        numeral: 'arabic',
      },
      {
        kind: 'part',
        marker:
          /^(?:Subtitle|SUBTITLE|PART|Part)\s+(?<num>[A-Z]|[IVX]{1,6}|\d{1,3})\s*(?:[—–:.-]{1,2}\s*|$)/,
        numeral: 'LETTER',
      },
      {
        kind: 'chapter',
        marker: /^(?:CHAPTER|Chapter)\s+(?<num>\d{1,3}|[IVX]{1,6})\s*(?:[—–:.-]{1,2}\s*|$)/,
        numeral: 'arabic',
      },
      {
        kind: 'section',
        marker:
          /^(?:SECTION|SEC\.|Section|Sec\.)\s+(?<num>\d{1,6}[A-Z]{0,2}(?:-\d{1,3})?)(?:\.|\s(?=[A-Z]{2}))\s*(?:(?<heading>[^a-z\n]{2,300}?)(?:\.\s*$|\.\s+(?=[A-Z(][a-z(])|$))?/,
        numeral: 'arabic',
        throughout: true,
      },
      {
        kind: 'subsection',
        marker:
          /^\((?<num>[a-z]{1,2})\)\s*(?:(?<heading>[A-Z][^.—\n]{0,120}?)(?:\.\s?(?:--|—)|—(?=\s*[A-Z]))\s*)?/,
        numeral: 'letter',
      },
      {
        kind: 'paragraph',
        marker: /^\((?<num>\d{1,3})\)\s*(?:(?<heading>[A-Z][^.—\n]{0,120}?)\.\s?(?:--|—)\s*)?/,
        numeral: 'arabic',
        item: true,
      },
      {
        kind: 'subparagraph',
        marker: /^\((?<num>[A-Z]{1,2})\)\s*(?:(?<heading>[A-Z][^.—\n]{0,120}?)\.\s?(?:--|—)\s*)?/,
        numeral: 'LETTER',
        item: true,
      },
      { kind: 'clause', marker: /^\((?<num>[ivxl]{1,6})\)\s*/, numeral: 'roman', item: true },
      { kind: 'subclause', marker: /^\((?<num>[IVXL]{1,6})\)\s*/, numeral: 'ROMAN', item: true },
    ],
  },
  {
    id: 'eu',
    detect: /^[#*\s]{0,8}Article\s+1(?!\d)/m,
    levels: [
      {
        kind: 'title',
        marker: /^(?:TITLE|Title)\s+(?<num>[IVXLC]{1,7})\s*(?:[—–:.-]\s*|$)/,
        numeral: 'arabic',
      },
      {
        kind: 'chapter',
        marker: /^(?:CHAPTER|Chapter)\s+(?<num>[IVXLC]{1,7}|\d{1,3})\s*(?:[—–:.-]\s*|$)/,
        numeral: 'arabic',
      },
      {
        kind: 'section',
        marker: /^(?:SECTION|Section)\s+(?<num>\d{1,3})\s*(?:[—–:.-]\s*|$)/,
        numeral: 'arabic',
      },
      {
        kind: 'article',
        marker: /^(?:ARTICLE|Article)\s+(?<num>\d{1,4}[a-z]{0,2})\s*(?:[—–:.-]\s*|$|\s(?=[A-Z]))/,
        numeral: 'arabic',
        throughout: true,
      },
      {
        kind: 'paragraph',
        marker: /^(?<num>\d{1,3}[a-z]?)\.(?=\s|$)\s*/,
        numeral: 'arabic',
        throughout: true,
      },
      // Definitions and recitals are numbered so.
      { kind: 'point', marker: /^\((?<num>\d{1,3})\)\s*/, numeral: 'arabic', item: true },
      { kind: 'point', marker: /^\((?<num>[a-z]{1,2})\)\s*/, numeral: 'letter', item: true },
      { kind: 'indent', marker: /^\((?<num>[ivxl]{1,6})\)\s*/, numeral: 'roman', item: true },
    ],
  },
  {
    id: 'uk',
    levels: [
      {
        kind: 'part',
        marker: /^(?:PART|Part)\s+(?<num>\d{1,3}[A-Z]?|[IVX]{1,6})\s*(?:[—–:.-]\s*|$|(?=[A-Z]))/,
        numeral: 'arabic',
      },
      {
        kind: 'chapter',
        marker: /^(?:CHAPTER|Chapter)\s+(?<num>\d{1,3}[A-Z]?)\s*(?:[—–:.-]\s*|$|(?=[A-Z]))/,
        numeral: 'arabic',
      },
      {
        kind: 'section',
        marker: /^(?<num>\d{1,4}[A-Z]{0,3})\.?\s+(?=[A-Z“"‘]|\.{3} )/,
        numeral: 'arabic',
        throughout: true,
        headed: true,
      },
      { kind: 'subsection', marker: /^\((?<num>\d{1,3}[A-Z]{0,2})\)\s*/, numeral: 'arabic' },
      { kind: 'paragraph', marker: /^\((?<num>[a-z]{1,2})\)\s*/, numeral: 'letter', item: true },
      { kind: 'subparagraph', marker: /^\((?<num>[ivxl]{1,6})\)\s*/, numeral: 'roman', item: true },
      { kind: 'clause', marker: /^\((?<num>[A-Z])\)\s*/, numeral: 'LETTER', item: true },
    ],
  },
]
