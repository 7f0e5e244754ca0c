/** Numbers for the words of one act, from 0 on: what is known of a word is kept in lists, by its number. */
export interface WordNumbers<Word extends { readonly lower: string }> {
  /** Words that differ only by capital letters have one number. */
  readonly of: (word: Word) => number
  /** The word that first had each number. */
  readonly words: ReadonlyArray<Word>
}

/** Begin to number words. */
export function numberWords<Word extends { readonly lower: string }>(): WordNumbers<Word> {
  const numbers = new Map<string, number>()
  const words: Array<Word> = []
  return {
    words,
    of(word) {
      const known = numbers.get(word.lower)
      if (known !== undefined) return known
      numbers.set(word.lower, words.length)
      return words.push(word) - 1
    },
  }
}
