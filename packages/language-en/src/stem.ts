import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/**
 * Stem of an English word by Porter's algorithm (natural); a possessive has that of its noun.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  return stemmer.stem(word.replace(/[’']s?$/, ''))
}
