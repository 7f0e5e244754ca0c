/** Nouns that end like a verbal noun and name no action, in the nominative. Sorted. */
export const actionlessNouns: ReadonlyArray<string> = [
  'ақсу',
  'алатау',
  'алтау',
  'анау',
  'атау',
  'атырау',
  'ауру',
  'бау',
  'бедеу',
  'бесеу',
  'бестеу',
  'болмау',
  'болу',
  'бояу',
  'бұзау',
  'біреу',
  'дау',
  'дереу',
  'екеу',
  'елу',
  'ернеу',
  'жау',
  'жетеу',
  'жетісу',
  'жылу',
  'көксу',
  // «қалауы бойынша»: a wish.
  'қалау',
  // Arrest is a measure of the law with this name.
  'қамау',
  'қару',
  'қырау',
  'маңғыстау',
  'мынау',
  'оқу',
  'оқшау',
  'сайлау',
  'сау',
  'сонау',
  'су',
  'тарау',
  'тау',
  'таяу',
  'төртеу',
  'ту',
  'ұлытау',
  'үшеу',
]

/**
 * Actions that are names of functions of bodies: they stand with an adjective (`мемлекеттік тіркеу`, `салааралық
 * үйлестіру`) that no verb could take. Sorted.
 */
export const functionNames: ReadonlyArray<string> = [
  'жүргізу',
  'реттеу',
  'тергеп-тексеру',
  'тіркеу',
  'үйлестіру',
]
