import { compactSource } from '../language/compact-patterns.ts'
import type { Cue, CueType, Language } from '../language/language.ts'

/** A word that shows what a clause does, with its place in the text that was searched. */
export interface FoundCue {
  readonly type: CueType
  /** What stands before it is not who acts. */
  readonly isImpersonal: boolean
  readonly start: number
  readonly end: number
}

interface CueIndex {
  readonly first: RegExp
  readonly all: RegExp
  /** What each capture group stands for, in order. */
  readonly cues: ReadonlyArray<Cue>
  /** Last word of every form. */
  readonly lastWords: ReadonlySet<string>
}
const compiled = new WeakMap<Language, CueIndex>()

/** How far from the end of its clause a clause-final cue may stand: closing signs, a particle, a bracket. */
const clauseEnd = 4
/** The last word of a cue, and what may stand behind it, is no longer. */
const lastWordsLength = 40
/** A cue and the word in front of it are no longer. */
const longestCue = 120

/**
 * Find the word that shows what a clause does.
 *
 * @param text One clause: a sentence, a lead-in, or the closing words of an enumeration.
 * @returns The first cue where the language puts it behind its subject, the last where it closes the clause.
 */
export function findCue(text: string, language: Language): FoundCue | undefined {
  const { first, all, cues, lastWords } = indexOf(language)
  if (language.modality.cuePosition === 'afterSubject') {
    const match = first.exec(text)
    return match ? toCue(match, cues) : undefined
  }
  // Only what closes the clause is asked: a long sentence costs no more than a short one.
  const from = text.length > longestCue ? text.indexOf(' ', text.length - longestCue) + 1 : 0
  const closing = text.slice(from)
  if (!endsLikeCue(closing, lastWords)) return undefined
  let last: FoundCue | undefined
  for (const match of closing.matchAll(all)) last = toCue(match, cues)
  if (!last || closing.length - last.end > clauseEnd) return undefined
  return { ...last, start: from + last.start, end: from + last.end }
}

function toCue(match: RegExpMatchArray, cues: ReadonlyArray<Cue>): FoundCue | undefined {
  const cue = cues[match.slice(1).findIndex((captured) => captured !== undefined)]
  const start = match.index ?? 0
  return cue
    ? { type: cue.type, isImpersonal: cue.impersonal ?? false, start, end: start + match[0].length }
    : undefined
}

function indexOf(language: Language): CueIndex {
  const known = compiled.get(language)
  if (known) return known
  // Groups are tried in the order of the pack, and within a group longer forms first: `не вправе` before `вправе`.
  const groups = language.modality.cues.map(({ forms }) => {
    const sorted = [...forms].sort((a, b) => b.length - a.length)
    return `(${sorted.map(toSource).join('|')})`
  })
  const source = `(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`
  const made: CueIndex = {
    first: new RegExp(compactSource(source), 'iu'),
    all: new RegExp(compactSource(source), 'giu'),
    cues: language.modality.cues,
    lastWords: new Set(
      language.modality.cues.flatMap(({ forms }) =>
        forms.map((form) => form.split(' ').at(-1) ?? ''),
      ),
    ),
  }
  compiled.set(language, made)
  return made
}

/** A look at the last words spares most clauses the expression of all cues. */
function endsLikeCue(closing: string, lastWords: ReadonlySet<string>): boolean {
  const words = closing
    .slice(-lastWordsLength)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return words.some((last) => lastWords.has(last))
}

function toSource(form: string): string {
  return form
    .replace(/[.()[\]?+^$|\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '[\\p{L}-]{1,40}')
}
