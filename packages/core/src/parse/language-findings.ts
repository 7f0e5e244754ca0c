import type { FindingMaker } from '../act/finding-maker.ts'
import { startOf } from '../act/positions.ts'
import type { Act, Attachment, Finding, Unit } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { isLatinKazakh, otherLanguageOf } from '../language/other-languages.ts'

/** A part of an act in another language than the whole. */
export interface ForeignPart {
  readonly part: Unit | Attachment
  readonly language: Language
}

/** Find the parts of an act that are in another language than the whole: each gets `data.language`. */
export function markLanguages(
  act: Act,
  language: Language,
  languages: ReadonlyArray<Language>,
): Array<ForeignPart> {
  const found: Array<ForeignPart> = []
  for (const part of partsOf(act)) {
    const other = otherLanguageOf(part, language, languages)
    if (!other) continue
    part.data = { language: other.id }
    found.push({ part, language: other })
  }
  return found
}

/**
 * Tell of the parts in another language, and of Kazakh in Latin script.
 *
 * @param words Text of the act, without tags.
 */
export function languageFindings(
  act: Act,
  words: string,
  foreign: ReadonlyArray<ForeignPart>,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const { findings: messages } = language.messages
  const findings: Array<Finding> = []
  if (isLatinKazakh(words)) {
    const end = Math.min(1, act.source.length)
    findings.push(say('latin-kazakh', 'warning', messages.latinKazakh(), 0, end))
  }
  for (const { part, language: other } of foreign) {
    const start = startOf(part)
    findings.push({
      ...say('other-language', 'info', messages.otherLanguage(other.id), start, start + 1),
      eId: part.eId,
    })
  }
  return findings
}

/** Annexes, and the outermost units of the act itself. */
function partsOf(act: Act): Array<Unit | Attachment> {
  return act.children.flatMap((child): Array<Unit | Attachment> => {
    if (child.type === 'attachment') return [child]
    if (child.type !== 'body') return []
    return child.children.filter((part) => part.type === 'unit')
  })
}
