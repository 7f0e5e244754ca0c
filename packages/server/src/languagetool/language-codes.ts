import { languages } from 'aiqyn'

/** A language as LanguageTool lists it. */
export interface ListedLanguage {
  readonly name: string
  readonly code: string
  readonly longCode: string
}

/** Regions that editors choose between, beside the likely one; any other region is taken too. */
const furtherRegions: Readonly<Record<string, ReadonlyArray<string>>> = {
  en: ['AU', 'CA', 'GB', 'NZ', 'ZA'],
}

const names = new Intl.DisplayNames(['en'], {
  type: 'language',
  languageDisplay: 'standard',
  style: 'short',
})

/** Every language that can be asked for, by name. */
export const listedLanguages: ReadonlyArray<ListedLanguage> = languages
  .flatMap(({ id }) => {
    const further = furtherRegions[id] ?? []
    const codes = [withRegion(id), ...further.map((region) => `${id}-${region}`)]
    return further.length > 0 ? [id, ...codes] : codes
  })
  .map((code) => ({ name: nameOf(code), code: code.slice(0, 2), longCode: code }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Name of a language in English, as LanguageTool writes it: `English (US)`. */
export function nameOf(code: string): string {
  // A language of one country goes without its name.
  const isLone = furtherRegions[primaryOf(code)] === undefined
  return names.of(isLone ? primaryOf(code) : code) ?? code
}

/** A language with the region that is likely for it: `kk-KZ`. */
export function withRegion(id: string): string {
  const { language, region } = new Intl.Locale(id).maximize()
  return `${language}-${region}`
}

/**
 * Find the language that a code asks for; its region may be any.
 *
 * @returns The code in its canonical form, and the tag of the language; `undefined` for a language that is none of ours.
 */
export function findCode(code: string): { readonly code: string; readonly id: string } | undefined {
  const canonical = canonicalOf(code)
  const found = languages.find(({ id }) => id === primaryOf(canonical))
  return found && { code: canonical, id: found.id }
}

function canonicalOf(code: string): string {
  try {
    // LibreOffice and others write an underscore now and then.
    return Intl.getCanonicalLocales(code.replace('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}

function primaryOf(code: string): string {
  return code.split('-')[0] ?? ''
}
