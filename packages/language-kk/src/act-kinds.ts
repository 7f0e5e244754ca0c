import type { ActKindPattern } from '@aiqyn/core'

/** Words of the title block, the enacting formula and the text by which an act calls itself. */
export const actKinds: ReadonlyArray<ActKindPattern> = [
  { kind: 'constitution', pattern: /КОНСТИТУЦИЯСЫ(?!\p{L})/u },
  { kind: 'code', pattern: /КОДЕКСІ(?!\p{L})|\sКодексі\.?$|(?<!\p{L})[Оо]сы Кодекс/mu },
  { kind: 'law', pattern: /ЗАҢЫ(?!\p{L})|\sЗаңы\.?$|(?<!\p{L})[Оо]сы (?:Конституциялық з|З)аң/mu },
  { kind: 'decree', pattern: /ЖАРЛЫҒЫ|\sЖарлығы\.?$|ҚАУЛЫ\s+ЕТЕМІН|(?<!\p{L})[Оо]сы Жарлық/mu },
  { kind: 'resolution', pattern: /ҚАУЛЫСЫ|\sқаулысы\.?$|ҚАУЛЫ\s+ЕТЕДІ|(?<!\p{L})[Оо]сы қаулы/mu },
  { kind: 'order', pattern: /БҰЙРЫҒЫ|\sбұйрығы\.?$|БҰЙЫРАМЫН|БҰЙЫРАДЫ|(?<!\p{L})[Оо]сы бұйрық/mu },
  {
    kind: 'decision',
    pattern: /ШЕШІМІ|\sшешімі\.?$|ШЕШІМ\s+ҚАБЫЛДА|ШЕШТІ(?!\p{L})|(?<!\p{L})[Оо]сы шешім/mu,
  },
  // A statute or an instruction that stands alone is called by its title.
  { kind: 'rules', pattern: /(?<!\p{L})[Оо]сы [Ққ]ағида/mu },
]
