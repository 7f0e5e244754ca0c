/**
 * A term as a dictionary has it. Kazakh sentences leave it in the nominative (`… деп … түсініледі`).
 *
 * @param words As the sentence has them.
 */
export function termName(words: string): string {
  return words
}
