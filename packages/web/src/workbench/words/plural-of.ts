/** Forms of a noun behind a number; what a language does not tell apart is `other`. */
export interface PluralForms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/**
 * The form of a noun behind a number, by the rules of Unicode.
 *
 * @param language BCP 47 tag.
 */
export function pluralOf(language: string, count: number, forms: PluralForms): string {
  switch (new Intl.PluralRules(language).select(count)) {
    case 'one':
      return forms.one
    case 'few':
      return forms.few ?? forms.other
    case 'many':
      return forms.many ?? forms.other
    default:
      return forms.other
  }
}
