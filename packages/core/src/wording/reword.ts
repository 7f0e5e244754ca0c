import type { Language } from '../language/language.ts'
import type { ProvisionType } from '../records/records.ts'
import { wordsOfTitle } from './apply-rules.ts'
import { draftOf, textOf } from './draft.ts'
import type { WordingLevel } from './level.ts'
import { wordDraft } from './word-passage.ts'

/** How to reword a sentence. */
export interface RewordOptions {
  level?: WordingLevel | undefined
  /** What it provides; rules for duties alone leave other sentences as they are. */
  type?: ProvisionType | undefined
  /** It names who acts. */
  hasParty?: boolean | undefined
  /** What it lists may stand on lines of its own; so unless told not to. */
  allowsLines?: boolean | undefined
  /** Title of the act: a rule may leave to it what it says. */
  title?: string | undefined
}

/**
 * Put a sentence of an act in plain words, as a summary does.
 *
 * @returns What it becomes: itself, where no rewriting is certain; several statements, where it says several things.
 */
export function reword(
  sentence: string,
  language: Language,
  { level = 'plain', type, hasParty, allowsLines, title = '' }: RewordOptions = {},
): Array<string> {
  const titleWords = wordsOfTitle(title)
  const options = { level, type, hasParty, allowsLines, allowsMany: true, terms: [], titleWords }
  return wordDraft(draftOf(sentence, []), language, options).map(textOf)
}
