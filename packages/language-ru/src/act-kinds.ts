import type { ActKindPattern } from '@aiqyn/core'

/** Words of the title block, the enacting formula and the text by which an act calls itself. */
export const actKinds: ReadonlyArray<ActKindPattern> = [
  { kind: 'constitution', pattern: /^КОНСТИТУЦИЯ(?!\p{L})/mu },
  { kind: 'code', pattern: /^КОДЕКС(?!\p{L})|^Кодекс |[Нн]астоящ\p{L}{2,3} Кодекс/mu },
  {
    kind: 'law',
    pattern:
      /^(?:КОНСТИТУЦИОННЫЙ )?ЗАКОН(?!\p{L})|^(?:Конституционный з|З)акон |[Нн]астоящ\p{L}{2,3} Закон/mu,
  },
  { kind: 'decree', pattern: /^УКАЗ(?!\p{L})|^Указ |ПОСТАНОВЛЯЮ|[Нн]астоящ\p{L}{2,3} Указ/mu },
  {
    kind: 'resolution',
    pattern: /^ПОСТАНОВЛЕНИЕ|^Постановление |ПОСТАНОВЛЯЕТ|[Нн]астоящ\p{L}{2,3} постановлени/mu,
  },
  {
    kind: 'order',
    pattern: /^ПРИКАЗ(?!\p{L})|^Приказ |ПРИКАЗЫВА(?:Ю|ЕТ)|[Нн]астоящ\p{L}{2,3} приказ/mu,
  },
  {
    kind: 'decision',
    pattern: /^РЕШЕНИЕ|^Решение |РЕШИЛ[АИ]?(?!\p{L})|РЕШАЕТ|[Нн]астоящ\p{L}{2,3} решени/mu,
  },
  {
    // A statute or an instruction that stands alone is called by its title.
    kind: 'rules',
    pattern: /[Нн]астоящ\p{L}{2,3} (?:Типов\p{L}{2,3} )?[Пп]равил/mu,
  },
]
