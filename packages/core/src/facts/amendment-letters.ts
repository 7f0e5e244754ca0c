import { compact } from '../language/compact-patterns.ts'

const letterOrDigit = compact(/[\p{L}\p{N}]/u)
/** Whether a letter or a figure stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  return letterOrDigit.test(text[at] ?? '')
}
