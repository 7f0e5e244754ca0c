/**
 * The beginning of a text, cut between two words.
 *
 * @param most So many characters it may have.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  return `${text.slice(0, end > 0 ? end : most).replace(/[\s,;:–(]+$/u, '')}…`
}
