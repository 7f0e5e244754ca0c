import { z } from '@hono/zod-openapi'
import { Problem } from '../errors.ts'
import type { Markup } from './annotated-text.ts'
import type { LanguageToolOptions, LanguageToolTask } from './call.ts'
import { findCode, listedLanguages } from './language-codes.ts'

type Parameters = ReadonlyMap<string, string>

const modes: ReadonlyArray<LanguageToolOptions['mode']> = [
  'all',
  'textLevelOnly',
  'allButTextLevelOnly',
]

/** What a client adds of its own, as offsets, is left aside; text and markup in one are not. */
const absent = z.undefined().optional()
const annotationSchema = z.union([
  z.object({ text: z.string(), markup: absent, interpretAs: absent }),
  z.object({ markup: z.string(), interpretAs: z.string().optional(), text: absent }),
])
const dataSchema = z.union([
  z.object({ annotation: z.array(annotationSchema), text: absent }),
  z.object({ text: z.string(), annotation: absent }),
])

/**
 * Read a call of `/v2/check` from its parameters. What is not known is left aside, as LanguageTool does: clients send
 * accounts, dictionaries and identifiers of their own.
 *
 * @param maxLength Longest text, in UTF-16 units.
 * @throws {Problem} In the words that LanguageTool has for it.
 */
export function readCall(parameters: Parameters, maxLength: number): LanguageToolTask {
  const { source, markup } = readText(parameters)
  const length = markup.reduce(
    (sum, { interpretAs = '' }) => sum + interpretAs.length,
    source.length,
  )
  if (length > maxLength)
    throw new Problem(
      'too-large',
      `Your text exceeds the limit of ${maxLength} characters (it's ${length} characters). Please submit a shorter text.`,
    )
  const language = readLanguage(parameters)
  const preferredVariants = list(parameters, 'preferredVariants')
  if (preferredVariants.length > 0 && language !== 'auto')
    bad("You specified 'preferredVariants' but you didn't specify 'language=auto'")
  const lists = {
    enabledRules: list(parameters, 'enabledRules'),
    disabledRules: list(parameters, 'disabledRules'),
    enabledCategories: list(parameters, 'enabledCategories'),
    disabledCategories: list(parameters, 'disabledCategories'),
  }
  const enabledOnly = ['true', 'yes'].includes(parameters.get('enabledOnly') ?? '')
  if (enabledOnly && lists.disabledRules.length + lists.disabledCategories.length > 0)
    bad('You cannot specify disabled rules or categories using enabledOnly=true')
  if (enabledOnly && lists.enabledRules.length + lists.enabledCategories.length === 0)
    bad('You must specify enabled rules or categories when using enabledOnly=true')
  const options = {
    language,
    preferredVariants,
    ...lists,
    enabledOnly,
    isPicky: choose(parameters, 'level', ['default', 'picky']) === 'picky',
    // `batch` is about how LanguageTool works, not about what it finds.
    mode: modes.find((mode) => mode === choose(parameters, 'mode', [...modes, 'batch'])) ?? 'all',
  }
  return { type: 'languagetool', source, markup, options }
}

type Text = Pick<LanguageToolTask, 'source' | 'markup'>

function readText(parameters: Parameters): Text {
  const text = parameters.get('text')
  const data = parameters.get('data')
  if (text !== undefined && data !== undefined) bad("Set only 'text' or 'data' parameter, not both")
  if (text !== undefined) return { source: text, markup: [] }
  if (data === undefined) return bad("Missing 'text' or 'data' parameter")
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    return bad("Could not parse JSON from 'data' parameter")
  }
  if (pieces(value) > mostPieces)
    throw new Problem('too-large', `'annotation' may have ${mostPieces} pieces at most`)
  const result = dataSchema.safeParse(value)
  if (!result.success)
    return bad(
      '\'data\' requires either \'text\', or \'annotation\': a list of {"text": …} and of {"markup": …, "interpretAs": …}',
    )
  return result.data.annotation
    ? join(result.data.annotation)
    : { source: result.data.text ?? '', markup: [] }
}

/** Checked before each of them is: the process that listens has no time for more. */
const mostPieces = 100_000

function pieces(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('annotation' in value)) return 0
  return Array.isArray(value.annotation) ? value.annotation.length : 0
}

/** Pieces of text and markup as one text. */
function join(annotation: ReadonlyArray<z.infer<typeof annotationSchema>>): Text {
  const markup: Array<Markup> = []
  const parts: Array<string> = []
  let at = 0
  for (const { text, markup: marked, interpretAs } of annotation) {
    const part = text ?? marked ?? ''
    if (text === undefined) markup.push({ start: at, end: at + part.length, interpretAs })
    parts.push(part)
    at += part.length
  }
  return { source: parts.join(''), markup }
}

/** Read the language of a call: a canonical code, or `auto`. */
export function readLanguage(parameters: Parameters): string {
  const language = parameters.get('language') ?? ''
  if (language === '')
    bad(
      "Missing 'language' parameter, e.g. 'language=kk-KZ' for Kazakh or 'language=auto' to have it told by the text",
    )
  if (language === 'auto') return language
  const codes = listedLanguages.map(({ longCode }) => longCode).join(', ')
  return (
    findCode(language)?.code ??
    bad(
      `'${language.slice(0, 40)}' is not a language code known here. Supported language codes are: ${codes}.`,
    )
  )
}

function choose(parameters: Parameters, name: string, values: ReadonlyArray<string>): string {
  const value = parameters.get(name) ?? ''
  if (value !== '' && !values.includes(value))
    bad(`If '${name}' is set, it must be set to ${values.map((one) => `'${one}'`).join(' or ')}`)
  return value
}

function list(parameters: Parameters, name: string): ReadonlyArray<string> {
  const values = (parameters.get(name) ?? '').split(',').map((value) => value.trim())
  return values.filter((value) => value !== '')
}

function bad(message: string): never {
  throw new Problem('bad-option', message)
}
