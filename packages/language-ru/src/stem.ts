import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/**
 * Stem of a Russian word by Porter's algorithm (natural), the same for every case form of most words.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  return stemmer.stem(word.replaceAll('ё', 'е'))
}
