/** A number as it is cited, out of words and signs around it: `Section 5.` is 5, `(a)` is a, `15-1-бап` is 15-1. */
export function numberOf(text: string): string {
  const words = text
    .slice(0, 200)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
  const numbered = words.find((word) => /\d/.test(word))
  const number = numbered ?? words[words.length - 1] ?? ''
  return number.replace(/^(\d{1,6}(?:-\d{1,4})?)(?:-\p{L}{2,30}|[ºª])$/u, '$1')
}
