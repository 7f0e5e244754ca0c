import { findCue } from '../facts/cues.ts'
import type { Language } from '../language/language.ts'
import { findWords } from '../segment/words.ts'

/** A caption has no more words. */
const mostWords = 14
/** A caption that is closed by its signs: `In general.—`. */
const closed = /^\p{Lu}[^.;:?!()“”«»—\n]{1,120}\.(?:—|--)\s{0,4}/u
/** Signs that no other caption has. */
const sentenceSigns = /[.,;:?!()“”«»]/

/**
 * How long a caption is that stands in the paragraph of its text: `In general.—The Administrator shall …`, or without its
 * signs `Use of funds The Administrator shall …`.
 *
 * @param text Of a paragraph, without its number.
 * @returns Characters up to the text; 0 where it has no caption.
 */
export function captionLength(text: string, language: Language): number {
  const { segmentation, stopWords } = language
  const opening = text.slice(0, 200)
  const signed = closed.exec(opening)?.[0].length
  if (signed !== undefined) return signed
  const words = findWords(opening).slice(0, mostWords + 1)
  if (!/^\p{Lu}/u.test(opening)) return 0
  for (const [at, { start, end }] of words.entries()) {
    const word = opening.slice(start, end)
    const before = words[at - 1]
    if (!before || !/^\p{Lu}/u.test(word)) continue
    const lower = word.toLowerCase()
    if (!segmentation.starters.includes(lower) && !stopWords.includes(lower)) continue
    const last = opening.slice(before.start, before.end).toLowerCase()
    const caption = opening.slice(0, start)
    if (sentenceSigns.test(caption) || findCue(caption, language)) return 0
    if (!stopWords.includes(last)) return start
  }
  return 0
}
