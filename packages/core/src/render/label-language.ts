import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import { type Kinded, kindOf } from './kind-of.ts'

/**
 * Choose the language of headings and labels: the one asked for, else the record's own.
 *
 * @param record Any record.
 * @param wanted BCP 47 tag; a region that no pack has is left aside, `en-GB` finds `en`.
 * @throws {TypeError} Without packs, or when none speaks the language asked for.
 */
export function labelLanguage(
  record: Kinded['record'],
  languages: ReadonlyArray<Language>,
  wanted: string | undefined,
): Language {
  const [first] = languages
  if (!first) throw new TypeError('Expected at least one language, not an empty list')
  if (wanted !== undefined) {
    const found = findLanguage(languages, wanted)
    if (found) return found
    const known = languages.map(({ id }) => `\`${id}\``).join(', ')
    throw new TypeError(`Expected a language of ${known}, not \`${wanted}\``)
  }
  const kinded = kindOf(record)
  const answers =
    kinded.kind === 'summary' || kinded.kind === 'verification'
      ? kinded.record.answerLanguage
      : undefined
  return (
    findLanguage(languages, answers ?? '') ??
    findLanguage(languages, sourceLanguage(kinded, languages)) ??
    first
  )
}

/** Language that a record's quotations and findings are in; told by its words where the record does not say. */
export function sourceLanguage(
  { kind, record }: Kinded,
  languages: ReadonlyArray<Language>,
): string {
  if (kind === 'act') return record.data.language
  if (kind === 'summary' || kind === 'verification') return record.source.language
  if (kind === 'readability') return record.language
  const words =
    kind === 'glossary'
      ? record.terms.map(({ term, definition }) => `${term} ${definition ?? ''}`)
      : record.findings.map(({ message }) => message)
  return detectLanguage(words.slice(0, 200).join('\n'), languages).language.id
}

function findLanguage(languages: ReadonlyArray<Language>, tag: string): Language | undefined {
  const [primary] = tag.split('-')
  return languages.find(({ id }) => id === tag) ?? languages.find(({ id }) => id === primary)
}
