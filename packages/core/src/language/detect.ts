import { franc } from 'franc'
import { countScripts } from './count-scripts.ts'
import type { Language } from './language.ts'

/** Language of a text and how sure that is. */
export interface Detection {
  readonly language: Language
  /** False where the text gave too little to tell by. */
  readonly isSure: boolean
}

/** Share of letters of its own above which a Cyrillic text is in that language; running Kazakh has some 0.2. */
const ownLetterShare = 0.02
/** Of so many letters of Kazakh a hundred texts have one without any letter of its own. */
const fewestLetters = 20
const sampleLength = 20_000

/**
 * Tell the language of a text: script first, then letters of its own, then franc's trigrams.
 *
 * Short Kazakh texts are mistaken for Kyrgyz or Tatar by trigrams alone, so letters decide where they can.
 *
 * @param text Any string.
 * @param languages The candidates; at least one.
 * @throws {TypeError} Without candidates.
 */
export function detectLanguage(text: string, languages: ReadonlyArray<Language>): Detection {
  const [first] = languages
  if (!first) throw new TypeError('Expected at least one language, not an empty list')
  const sample =
    text.length > sampleLength ? `${text.slice(0, sampleLength / 2)}\n${middle(text)}` : text
  const { cyrillic, latin } = countScripts(sample)
  if (cyrillic + latin === 0) return { language: first, isSure: false }

  const script = cyrillic >= latin ? 'Cyrl' : 'Latn'
  const candidates = languages.filter((language) => language.script === script)
  const [only] = candidates
  if (!only) return { language: first, isSure: false }
  if (candidates.length === 1) return { language: only, isSure: true }

  const letters = Math.max(cyrillic, latin)
  const shares = candidates
    .map((language) => ({
      language,
      share: count(sample, language.segmentation.ownLetters) / letters,
    }))
    .sort((a, b) => b.share - a.share)
  if (shares[0] && shares[0].share > ownLetterShare)
    return { language: shares[0].language, isSure: true }

  const guess = franc(sample, {
    only: candidates.map((language) => language.iso6393),
    minLength: 20,
  })
  const found = candidates.find((language) => language.iso6393 === guess)
  if (found && (shares[0]?.share ?? 0) === 0) {
    // Without any letter of its own a language that has such letters is ruled out in all but the shortest texts.
    const plain = candidates.find((language) => language.segmentation.ownLetters.source === '(?!)')
    return { language: letters > fewestLetters && plain ? plain : found, isSure: letters > 40 }
  }
  return { language: found ?? only, isSure: found !== undefined }
}

function middle(text: string): string {
  const start = Math.floor(text.length / 2)
  return text.slice(start, start + sampleLength / 2)
}

function count(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern, 'gu'))?.length ?? 0
}
