import { indexPositions } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { normalise } from '../hygiene/normalise.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/language.ts'
import { buildAct } from './build-act.ts'
import { detectFormat, type Format } from './detect-format.ts'
import { type Layout, readLayout } from './read-layout.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of one of the languages given; `auto` tells by the text. */
  language?: string | undefined
  format?: Format | 'auto' | undefined
}

/**
 * Read the text of an act into a tree. Never fails on any text: what is not understood stays in place.
 *
 * @param source Markdown or plain text.
 * @param languages Language packs to choose from; at least one.
 * @param options Language and format, both told by the text unless given.
 * @returns The tree; all its positions slice into `source`.
 * @throws {TypeError} When the call is wrong: no string, an unknown language or format.
 */
export function parse(
  source: string,
  languages: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Act {
  if (typeof source !== 'string')
    throw new TypeError(`Expected the text of an act as a string, not \`${typeof source}\``)
  const index = indexPositions(source)
  const normalised = normalise(source)
  const { text } = normalised
  const format = chooseFormat(text, options.format ?? 'auto')
  const { language, isSure } = chooseLanguage(text, languages, options.language ?? 'auto')
  const blocks = format === 'markdown' ? readMarkdown(text, index) : readText(text, index)
  return buildAct({ source, index, normalised, blocks }, language, isSure, languages)
}

/**
 * Read the paragraphs of a document into a tree: what a reader of DOCX or PDF found, with the text it made of it.
 *
 * @param layout Text and its paragraphs, headings and tables, in order.
 * @returns The tree; all its positions slice into `layout.text`.
 * @throws {TypeError} For an unknown language. {RangeError} For blocks out of order or beyond the text.
 */
export function parseLayout(
  layout: Layout,
  languages: ReadonlyArray<Language>,
  options: Pick<ParseOptions, 'language'> = {},
): Act {
  const source = layout.text
  const index = indexPositions(source)
  const normalised = normalise(source)
  const { language, isSure } = chooseLanguage(
    normalised.text,
    languages,
    options.language ?? 'auto',
  )
  const blocks = readLayout(layout, normalised.text, index)
  return buildAct({ source, index, normalised, blocks }, language, isSure, languages)
}

function chooseFormat(text: string, format: Format | 'auto'): Format {
  if (format === 'auto') return detectFormat(text)
  if (format === 'markdown' || format === 'text') return format
  throw new TypeError(
    `Expected format \`auto\`, \`markdown\` or \`text\`, not \`${String(format)}\``,
  )
}

function chooseLanguage(
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
