/** One change of a text. */
export interface Mend {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/**
 * The change that a proposal asks for. Where words are dropped, a space that parted them from their neighbours goes too.
 *
 * @param text Around the place: as it is.
 */
export function mendOf(text: string, from: number, to: number, value: string): Mend {
  if (value !== '') return { from, to, insert: value }
  if (/\s/.test(text.charAt(to)) && (from === 0 || /\s/.test(text.charAt(from - 1))))
    return { from, to: to + 1, insert: '' }
  if (from > 0 && /[.,;:!?)]/.test(text.charAt(to)) && text.charAt(from - 1) === ' ')
    return { from: from - 1, to, insert: '' }
  return { from, to, insert: '' }
}
