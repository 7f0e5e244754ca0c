/** Abbreviations behind which a sentence goes on, without the full stop. */
export const abbreviations: ReadonlyArray<string> = [
  'акад', 'ауд', 'ғ.к', 'д', 'доц', 'көш', 'қ', 'м', 'м.а', 'мыс', 'о.б', 'обл', 'п', 'пр', 'проф', 'руд', 'с', 'ст', 'т', 'тел',
  'тт', 'ф', 'ш', 'шт', 'ы', 'яғни',
]

/** Abbreviations that end a sentence when a capital letter follows. */
export const finalAbbreviations: ReadonlyArray<string> = [
  'б.з', 'б.з.б', 'ғ', 'ғғ', 'ж', 'жж', 'млн', 'млрд', 'мың', 'с.с', 'т.б', 'т.с.с', 'тг',
]
