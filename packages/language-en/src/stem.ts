import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/**
 * Stem of an English word by Porter's algorithm (natural).
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  return stemmer.stem(word)
}
