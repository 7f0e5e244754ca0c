import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/** Nouns that end like a past tense: the algorithm makes `прав-` of `правила`, and `правил-` of `правилам`. */
const likePast = /^(правил|настоятел|мерил)(?:[аоеу]|ам[и]?|ах|ом)?$/u
/** A vowel that forms of a noun lose: `порядок`, `порядка`; `перечень`, `перечня`. */
const fleeting = /(?<=[бвгджзклмнпрстфхцчшщ])[ое](?=[кцн]$)/u
/** Shorter stems keep theirs: `срок`. */
const shortest = 5

/**
 * Stem of a Russian word by Porter's algorithm (natural), the same for every case form of most words; a vowel that may
 * be lost before the last consonant is left out of all.
 *
 * @param word Lower case.
 */
export function stem(word: string): string {
  const plain = word.replaceAll('ё', 'е')
  const stemmed = likePast.exec(plain)?.[1] ?? stemmer.stem(plain)
  return stemmed.length < shortest ? stemmed : stemmed.replace(fleeting, '').replace(/ьц$/u, 'ц')
}
