/** Latin letters that are drawn like Cyrillic ones, with the Cyrillic letter. */
export const cyrillicForLatin: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
}

/** Cyrillic letters that are drawn like Latin ones, with the Latin letter. */
export const latinForCyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cyrillicForLatin).map(([latin, cyrillic]) => [cyrillic, latin]),
)
