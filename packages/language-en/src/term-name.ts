/**
 * A term as a dictionary has it: without its article (`the 2020 Regulations`).
 *
 * @param words As the sentence has them.
 */
export function termName(words: string): string {
  return words.replace(/^(?:the|an?)\s+(?=\S)/i, '')
}
