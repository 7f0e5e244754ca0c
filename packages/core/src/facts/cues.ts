import type { Language } from '../language/language.ts'
import type { Bearer, CueType } from '../language/modality.ts'
import { type ClauseText, clauseOf } from './clause-words.ts'
import type { CueForm } from './cue-forms.ts'

/** A word that shows what a clause does, with its place in the text that was searched. */
export interface FoundCue {
  readonly type: CueType
  /** What stands before it is not who acts. */
  readonly isImpersonal: boolean
  /** Only somebody can be its subject. */
  readonly isPersonal: boolean
  /** Where who is meant is named in another form than that of a subject. */
  readonly bearer?: Bearer
  readonly start: number
  readonly end: number
  /** Index of its first word. */
  readonly at: number
}

/** How far from the end of its clause a clause-final cue may stand: closing signs, a particle, a bracket. */
const clauseEnd = 4
/** A clause-final cue has no more words. */
const mostWords = 8

/**
 * Find the word that shows what a clause does.
 *
 * @param text One clause: a sentence, a lead-in, or the closing words of an enumeration.
 * @returns The first cue where the language puts it behind its subject, the last where it closes the clause.
 */
export function findCue(text: string, language: Language): FoundCue | undefined {
  return findCueIn(clauseOf({ text }, language), language)
}

/**
 * The same, in a text whose words are known.
 *
 * @param from Index of the word to begin with.
 * @param end Offset behind the last character that counts.
 */
export function findCueIn(
  clause: ClauseText,
  { modality }: Language,
  from = 0,
  end: number = clause.text.length,
): FoundCue | undefined {
  if (modality.cuePosition === 'afterSubject') {
    for (let at = from; at < clause.words.length; at++) {
      const found = cueAt(clause, at)
      if (found) return found.end <= end ? found : undefined
    }
    return undefined
  }
  const { words, starts } = clause
  let last = words.length - 1
  while (last >= 0 && (starts[last] ?? 0) >= end) last--
  // The cue that closes the clause; of those that end alike the longest.
  let best: FoundCue | undefined
  for (let at = last; at >= Math.max(from, last - mostWords); at--) {
    const found = cueAt(clause, at)
    if (found && end - found.end <= clauseEnd && found.end <= end && !(best && best.at <= found.at))
      best = found
  }
  return best
}

function cueAt(clause: ClauseText, at: number): FoundCue | undefined {
  const { forms } = clause.words[at] ?? {}
  if (!forms) return undefined
  for (const form of forms) {
    const first = at - form.anchor
    if (!matches(clause, form, first)) continue
    const { cue, words } = form
    return {
      type: cue.type,
      isImpersonal: cue.impersonal ?? false,
      isPersonal: cue.personal ?? false,
      ...(cue.bearer && { bearer: cue.bearer }),
      start: clause.starts[first] ?? 0,
      end: clause.ends[first + words.length - 1] ?? 0,
      at: first,
    }
  }
  return undefined
}

function matches({ text, words, starts, ends }: ClauseText, form: CueForm, first: number): boolean {
  if (first < 0 || first + form.words.length > words.length) return false
  for (let offset = 0; offset < form.words.length; offset++) {
    const at = first + offset
    const wanted = form.words[offset] ?? ''
    const lower = words[at]?.lower ?? ''
    if (typeof wanted === 'string' ? lower !== wanted : !wanted.test(lower)) return false
    if (offset > 0 && text.slice(ends[at - 1] ?? 0, starts[at] ?? 0).trim() !== '') return false
  }
  return true
}
