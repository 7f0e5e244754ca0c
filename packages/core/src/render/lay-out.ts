import type { Language } from '../language/language.ts'
import { labelLanguage } from './label-language.ts'
import type { Page } from './page.ts'
import type { RenderableRecord } from './render.ts'
import { toPage } from './to-page.ts'

/** How to lay a record out. */
export interface LayOutOptions {
  /** BCP 47 tag of the language of headings and labels; the record's own unless given. */
  language?: string | undefined
}

/**
 * Lay a record out as `render` does, without writing it: for pages of one's own. Nothing in it is escaped.
 *
 * @param record What `parse`, `summarize`, `readability`, `glossary`, `check` or `verify` gave.
 * @param languages Language packs whose labels may be used; at least one.
 * @throws {TypeError} When the call is wrong: no record, or an unknown language.
 */
export function layOut(
  record: RenderableRecord,
  languages: ReadonlyArray<Language>,
  options: LayOutOptions = {},
): Page {
  return toPage(record, labelLanguage(record, languages, options.language), languages)
}
