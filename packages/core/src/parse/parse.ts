import { indexPositions } from '../act/positions.ts'
import type { Act } from '../act/types.ts'
import { parseAkn } from '../akn/parse-akn.ts'
import { normalise, type Replacement } from '../hygiene/normalise.ts'
import type { Language } from '../language/language.ts'
import { speakIn } from '../language/speak-in.ts'
import type { Block } from './block.ts'
import { buildAct } from './build-act.ts'
import { chooseLanguage } from './choose-language.ts'
import { detectFormat, type Format } from './detect-format.ts'
import { readHtml } from './read-html.ts'
import { type Layout, readLayout } from './read-layout.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

/** How to read a text. */
export interface ParseOptions {
  /** BCP 47 tag of one of the languages given; `auto` tells by the text. */
  language?: string | undefined
  format?: Format | 'auto' | undefined
  /** BCP 47 tag of the language of findings' messages; that of the text unless given. */
  messageLanguage?: string | undefined
}

/**
 * Read the text of an act into a tree. Never fails on any text: what is not understood stays in place.
 *
 * @param source Markdown, plain text, HTML or Akoma Ntoso.
 * @param packs Language packs to choose from; at least one.
 * @param options Language and format, both told by the text unless given.
 * @returns The tree; all its positions slice into `source`.
 * @throws {TypeError} When the call is wrong: no string, an unknown language or format.
 */
export function parse(
  source: string,
  packs: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Act {
  return read(source, packs, options, true)
}

/** Read a tree that nobody keeps, for a record that tells none of its findings: the list of them stays empty. */
export function parseTree(
  source: string,
  packs: ReadonlyArray<Language>,
  options: ParseOptions = {},
): Act {
  return read(source, packs, options, false)
}

function read(
  source: string,
  packs: ReadonlyArray<Language>,
  options: ParseOptions,
  withFindings: boolean,
): Act {
  const languages = speakIn(packs, options.messageLanguage)
  if (typeof source !== 'string')
    throw new TypeError(`Expected the text of an act as a string, not \`${typeof source}\``)
  const index = indexPositions(source, !withFindings)
  const normalised = normalise(source)
  const { text } = normalised
  const format = chooseFormat(text, options.format ?? 'auto')
  const wanted = options.language ?? 'auto'
  if (format === 'akn') return parseAkn(source, normalised, index, languages, wanted)
  if (format === 'html') {
    const blocks = readHtml(text, index)
    // Tags are English whatever the act is, so its words alone tell the language.
    const words = wordsOf(blocks)
    const { language, isSure } = chooseLanguage(words, languages, wanted)
    const replacements = withinBlocks(normalised.replacements, blocks)
    return buildAct(
      { source, index, normalised: { text, replacements }, blocks, words },
      language,
      isSure,
      languages,
      withFindings,
    )
  }
  const { language, isSure } = chooseLanguage(text, languages, wanted)
  const blocks = format === 'markdown' ? readMarkdown(text, index, language) : readText(text, index)
  const reading = { source, index, normalised, blocks, words: text }
  return buildAct(reading, language, isSure, languages, withFindings)
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
  packs: ReadonlyArray<Language>,
  options: Pick<ParseOptions, 'language' | 'messageLanguage'> = {},
): Act {
  const languages = speakIn(packs, options.messageLanguage)
  const source = layout.text
  const index = indexPositions(source)
  const normalised = normalise(source)
  const { language, isSure } = chooseLanguage(
    normalised.text,
    languages,
    options.language ?? 'auto',
  )
  const blocks = readLayout(layout, normalised.text, index)
  return buildAct(
    { source, index, normalised, blocks, words: normalised.text },
    language,
    isSure,
    languages,
  )
}

/** What was replaced in the act; menus, scripts and tags of its page have letters of their own. */
function withinBlocks(
  replacements: ReadonlyArray<Replacement>,
  blocks: ReadonlyArray<Block>,
): Array<Replacement> {
  let at = 0
  return replacements.filter(({ start, end }) => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < end
  })
}

/** As much as is needed to tell language and tradition. */
const sampleLength = 200_000

function wordsOf(blocks: ReadonlyArray<Block>): string {
  const lines: Array<string> = []
  let length = 0
  for (const { text, table } of blocks) {
    const words = table
      ? table.children
          .flatMap((row) => row.children.flatMap((cell) => cell.children.map(({ value }) => value)))
          .join(' ')
      : text
    lines.push(words)
    length += words.length
    if (length > sampleLength) break
  }
  return lines.join('\n')
}

function chooseFormat(text: string, format: Format | 'auto'): Format {
  if (format === 'auto') return detectFormat(text)
  if (format === 'markdown' || format === 'text' || format === 'html' || format === 'akn')
    return format
  throw new TypeError(
    `Expected format \`auto\`, \`markdown\`, \`text\`, \`html\` or \`akn\`, not \`${String(format)}\``,
  )
}
