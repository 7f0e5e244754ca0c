import type { Act } from '../act/types.ts'
import { writeAkn } from '../akn/write-akn.ts'
import type { Language } from '../language/language.ts'
import type { Check, Glossary, Readability, Summary, Verification } from '../records/records.ts'
import { kindOf } from './kind-of.ts'
import { labelLanguage } from './label-language.ts'
import { toDecidim } from './to-decidim.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toPage } from './to-page.ts'
import { toSsml } from './to-ssml.ts'
import { toText } from './to-text.ts'

/** Any result of this package that can be shown. */
export type RenderableRecord = Act | Summary | Readability | Glossary | Check | Verification

/** How to show a record. */
export interface RenderOptions {
  /**
   * `html` is one page that needs nothing else; `text` is for a terminal; `decidim` is Markdown for a participatory text
   * of Decidim; `ssml` is for reading aloud; `akn` is Akoma Ntoso 1.0, which only an act can be written in.
   */
  format: 'text' | 'markdown' | 'decidim' | 'html' | 'ssml' | 'json' | 'akn'
  /** BCP 47 tag of the language of headings and labels; the record's own unless given. */
  language?: string | undefined
  /** Bold headings and quiet citations by ANSI sequences; `text` only. */
  color?: boolean | undefined
  /** Longest line in characters, 80 unless given and never below 20; `text` only. */
  width?: number | undefined
}

const formats: ReadonlyArray<string> = [
  'text',
  'markdown',
  'decidim',
  'html',
  'ssml',
  'json',
  'akn',
]

/**
 * Show a record to people, or to programs.
 *
 * @param record What `parse`, `summarize`, `readability`, `glossary`, `check` or `verify` gave.
 * @param languages Language packs whose labels may be used; at least one.
 * @param options The format, and what belongs to it.
 * @returns Text that ends with one line feed.
 * @throws {TypeError} When the call is wrong: no record, an unknown format or language, Akoma Ntoso of anything but an act.
 * @example
 * render(summarize(text, [ru]), [ru], { format: 'html' })
 */
export function render(
  record: RenderableRecord,
  languages: ReadonlyArray<Language>,
  options: RenderOptions,
): string {
  const { format, width = 80, color = false } = options ?? {}
  if (!formats.includes(format)) {
    throw new TypeError(`Expected format \`${formats.join('`, `')}\`, not \`${String(format)}\``)
  }
  if (typeof width !== 'number' || !(width >= 1)) {
    throw new TypeError(`Expected a width of at least 1, not \`${String(width)}\``)
  }
  const language = labelLanguage(record, languages, options.language)
  if (format === 'json') return `${JSON.stringify(record, null, 2)}\n`
  if (format === 'akn') {
    const { kind, record: act } = kindOf(record)
    if (kind === 'act') return writeAkn(act, languages)
    throw new TypeError(`Cannot write a ${kind} as \`akn\`; expected an act`)
  }
  const page = toPage(record, language, languages)
  switch (format) {
    case 'html':
      return toHtml(page)
    case 'ssml':
      return toSsml(page)
    case 'markdown':
      return toMarkdown(page)
    case 'decidim':
      return toDecidim(page)
    case 'text':
      return toText(page, { width, color })
  }
}
