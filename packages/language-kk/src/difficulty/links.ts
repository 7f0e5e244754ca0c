/** Pronouns in the genitive: they stand for the noun before and lengthen no chain. Sorted. */
export const pronounLinks: ReadonlyArray<string> = [
  'бұлардың',
  'бұның',
  'мұның',
  'олардың',
  'оның',
  'осының',
  'өздерінің',
  'өзінің',
  'соның',
]
