import type { Language } from '../language/language.ts'
import type { ReaderId } from '../language/readers.ts'
import type { ParseOptions } from '../parse/parse.ts'
import type { WordingLevel } from '../wording/level.ts'
import type { Rewriter } from './guard.ts'
import { checkDate } from './publication-date.ts'
import { readerIds } from './readers.ts'

/** How to summarize. */
export interface SummarizeOptions extends ParseOptions {
  /** `brief`: up to five statements; `standard`; `full`: everything that was found. */
  length?: 'brief' | 'standard' | 'full' | undefined
  /** `plain`; `easy`: shorter sentences, one idea each, and fewer statements. */
  level?: WordingLevel | undefined
  /** For whom: what matters to that reader is told first. `citizen` unless given. */
  reader?: ReaderId | undefined
  /** BCP 47 tag of the language of questions and computed statements; the act's own unless given. */
  answerLanguage?: string | undefined
  /** ISO date of official publication, for computing when the act begins to apply. */
  publicationDate?: string | undefined
  /** What one monthly calculation index (МРП, АЕК) is worth, in tenge, in the year that counts. */
  mci?: number | undefined
  /** Proposes plainer words for statements; none unless given. What does not pass `verify` is not told. */
  rewriter?: Rewriter | undefined
}

/** Options with what is meant where nothing is said. */
export interface CheckedOptions {
  readonly length: 'brief' | 'standard' | 'full'
  readonly level: WordingLevel
  readonly reader: ReaderId
  readonly publicationDate: string | undefined
  readonly mci: number | undefined
}

/**
 * Check how an act is to be summarized.
 *
 * @throws {TypeError} Naming the option and what it takes.
 */
export function checkOptions(options: SummarizeOptions): CheckedOptions {
  return {
    length: checkLength(options.length ?? 'standard'),
    level: checkLevel(options.level ?? 'plain'),
    reader: checkReader(options.reader ?? 'citizen'),
    publicationDate: checkDate(options.publicationDate),
    mci: checkMci(options.mci),
  }
}

function checkLength(length: string): 'brief' | 'standard' | 'full' {
  if (length === 'brief' || length === 'standard' || length === 'full') return length
  throw new TypeError(`Expected length \`brief\`, \`standard\` or \`full\`, not \`${length}\``)
}

function checkLevel(level: string): WordingLevel {
  if (level === 'plain' || level === 'easy') return level
  throw new TypeError(`Expected level \`plain\` or \`easy\`, not \`${level}\``)
}

function checkReader(reader: string): ReaderId {
  const found = readerIds.find((id) => id === reader)
  if (found) return found
  const known = readerIds.map((id) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected a reader of ${known}, not \`${reader}\``)
}

function checkMci(mci: number | undefined): number | undefined {
  if (mci === undefined || (Number.isFinite(mci) && mci > 0)) return mci
  throw new TypeError(`Expected the value of one index in tenge, such as \`3932\`, not \`${mci}\``)
}

/** The language of questions and computed statements. @throws {TypeError} Where no pack has it. */
export function answerLanguage(
  wanted: string | undefined,
  own: Language,
  languages: ReadonlyArray<Language>,
): Language {
  if (wanted === undefined) return own
  const found = languages.find(({ id }) => id === wanted)
  if (found) return found
  const known = languages.map(({ id }) => `\`${id}\``).join(', ')
  throw new TypeError(`Expected an answer language of ${known}, not \`${wanted}\``)
}
