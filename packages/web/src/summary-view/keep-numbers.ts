/** Keep the groups of a long number on one line: `333 311 087`. The text stays as long as it is. */
export function keepNumbers(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
}
