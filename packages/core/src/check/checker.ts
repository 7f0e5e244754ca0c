import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { beginRound, remembering } from '../language/memory.ts'
import { speakIn } from '../language/speak-in.ts'
import { parse } from '../parse/parse.ts'
import type { Check } from '../records/records.ts'
import { type CheckOptions, check } from './check.ts'

/** A draft as it stands, with what there is to tell of it. */
export interface CheckedDraft {
  readonly act: Act
  /** What `check` gives for the same text. */
  readonly check: Check
}

/**
 * Make a function that checks a draft again and again while it is edited. What depends on a paragraph or sentence alone
 * is worked out again only where that has changed; what depends on the act as a whole, each time. So it gives what
 * `check` gives, in a fraction of the time.
 *
 * It remembers the last text: keep it as long as the editor is open, and no longer.
 *
 * @param languages Language packs to choose from.
 * @throws {TypeError} When the call is wrong; never for what the text says.
 * @example
 * const checkDraft = createChecker([kk, ru, en])
 * checkDraft(text).check.findings
 */
export function createChecker(
  languages: ReadonlyArray<Language>,
  options: CheckOptions = {},
): (text: string) => CheckedDraft {
  const packs = speakIn(languages, options.messageLanguage).map(remembering)
  return (text) => {
    for (const pack of packs) beginRound(pack)
    const act = parse(text, packs, options)
    return { act, check: check(act, packs, options) }
  }
}
