import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'

/**
 * Choose the language of a text: the one asked for, else the one it seems to be written in.
 *
 * @param wanted Tag of a pack, or `auto`.
 * @throws {TypeError} For a tag that no pack has.
 */
export function chooseLanguage(
  text: string,
  languages: ReadonlyArray<Language>,
  wanted: string,
): { language: Language; isSure: boolean } {
  if (wanted === 'auto') return detectLanguage(text, languages)
  const language = languages.find(({ id }) => id === wanted)
  if (language) return { language, isSure: true }
  const known = languages.map(({ id }) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected language \`auto\` or one of ${known}, not \`${wanted}\``)
}
