/** Abbreviations behind which a sentence goes on, without the full stop. */
export const abbreviations: ReadonlyArray<string> = [
  'абз', 'акад', 'бул', 'вкл', 'г-жа', 'г-н', 'гр', 'д', 'дер', 'доп', 'доц', 'зам', 'и.о', 'изд', 'им', 'исх', 'кв', 'кг',
  'м.п', 'мкр', 'напр', 'обл', 'оп', 'отв', 'п', 'пер', 'пл', 'подп', 'пос', 'пп', 'пр-т', 'прим', 'проф', 'р', 'ред', 'рис',
  'с', 'см', 'соч', 'ср', 'ст', 'стр', 'т', 'т.е', 'т.к', 'т.н', 'табл', 'тел', 'ул', 'ч', 'чл', 'экз',
]

/** Abbreviations that end a sentence when a capital letter follows. */
export const finalAbbreviations: ReadonlyArray<string> = [
  'в', 'вв', 'г', 'гг', 'др', 'коп', 'млн', 'млрд', 'н.э', 'пр', 'руб', 'т.д', 'т.п', 'тг', 'тыс', 'у.е', 'шт',
]
