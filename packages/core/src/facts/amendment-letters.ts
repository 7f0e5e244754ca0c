/** Whether a letter or a figure stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '')
}
