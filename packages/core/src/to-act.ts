import type { Act } from './act/types.ts'
import type { Language } from './language/language.ts'
import { type ParseOptions, parse } from './parse/parse.ts'

/**
 * The tree of a source with its language pack: parsed when the source is text, as it is when it is a tree.
 *
 * @param read Makes the tree of a text: `parseTree` for a record that tells none of the findings of `parse`.
 * @throws {TypeError} For a tree in a language that was not given.
 */
export function toAct(
  source: string | Act,
  languages: ReadonlyArray<Language>,
  options: ParseOptions,
  read: typeof parse = parse,
): { act: Act; language: Language } {
  const act =
    typeof source === 'object' && source !== null ? source : read(source, languages, options)
  if (act.type !== 'act')
    throw new TypeError(
      `Expected the text of an act or its tree, not a node of type \`${String(act.type)}\``,
    )
  const language = languages.find(({ id }) => id === act.data.language)
  if (language) return { act, language }
  throw new TypeError(`Cannot read an act in \`${act.data.language}\` without its language pack`)
}
