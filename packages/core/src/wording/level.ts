/** How plain: `plain` for everybody, `easy` for who reads with effort. */
export type WordingLevel = 'plain' | 'easy'

/** Sentences of more words are broken where that is certain to be right. */
export function longestOf(level: WordingLevel): number {
  return level === 'easy' ? 6 : 9
}
