import { cyrillicForLatin, latinForCyrillic } from './look-alikes.ts'

/** One replaced stretch: offsets into the source, and what stands there now. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly rule: 'look-alike-letter' | 'invisible-character'
}

/** A text to work on, as long as its source to the character. */
export interface Normalised {
  readonly text: string
  readonly replacements: ReadonlyArray<Replacement>
}

// Every other space that fits into one unit, soft hyphen, zero-width characters, byte order mark, form feed.
const invisible = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\f\v]/
const invisibles = new RegExp(invisible, 'g')
const mixed = /[\u0400-\u04ff][A-Za-z]|[A-Za-z][\u0400-\u04ff]/
const words = /[A-Za-z\u0400-\u04ff]+/g
const cyrillic = /[\u0400-\u04ff]/g
const latin = /[A-Za-z]/g

/**
 * Replace invisible and look-alike characters one to one, so that offsets into the result are offsets into the source.
 *
 * A word that mixes scripts is mended towards the script of most of its letters, and only when every odd letter has a
 * twin there: `Hалоговые` is mended, `В2G` and `IT-компания` stay.
 *
 * @param source Any string.
 * @returns The text of the same length, and what was replaced, in source order.
 */
export function normalise(source: string): Normalised {
  const replacements: Array<Replacement> = []
  let text = source
  if (invisible.test(text)) {
    for (const match of text.matchAll(invisibles)) {
      replacements.push({
        start: match.index,
        end: match.index + 1,
        value: ' ',
        rule: 'invisible-character',
      })
    }
    text = text.replace(invisibles, ' ')
  }
  if (mixed.test(text)) {
    text = text.replace(words, (word, offset: number) => {
      if (!mixed.test(word)) return word
      const value = mend(word)
      if (value !== word) {
        replacements.push({
          start: offset,
          end: offset + word.length,
          value,
          rule: 'look-alike-letter',
        })
      }
      return value
    })
    replacements.sort((a, b) => a.start - b.start)
  }
  return { text, replacements }
}

function mend(word: string): string {
  const latinCount = word.match(latin)?.length ?? 0
  const cyrillicCount = word.match(cyrillic)?.length ?? 0
  const [odd, twins] =
    latinCount > cyrillicCount ? [cyrillic, latinForCyrillic] : [latin, cyrillicForLatin]
  let complete = true
  const mended = word.replace(odd, (letter) => {
    const twin = twins[letter]
    if (twin === undefined) complete = false
    return twin ?? letter
  })
  return complete ? mended : word
}
