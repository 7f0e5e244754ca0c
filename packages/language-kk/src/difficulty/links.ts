/** Pronouns in the genitive: they stand for the noun before and lengthen no chain. Sorted. */
export const pronounLinks: ReadonlyArray<string> = [
  'әрқайсысының',
  'барлығының',
  'бұлардың',
  'бұның',
  'біреуінің',
  'бірінің',
  'кейбірінің',
  'көпшілігінің',
  'мұның',
  'олардың',
  'оның',
  'осының',
  'өздерінің',
  'өзінің',
  'соның',
]
