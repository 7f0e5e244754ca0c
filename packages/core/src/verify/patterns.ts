import { findAll } from '../facts/find-all.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { CueType } from '../language/modality.ts'
import type { ModalClass } from '../language/verification.ts'
import type { Span } from '../segment/words.ts'

/** A word that shows modality, with its place. */
export interface FoundModal extends Span {
  readonly modal: ModalClass
}

interface Compiled {
  readonly modal: RegExp
  /** Words that the forms spell out. */
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlyArray<ModalClass>
}
const compiled = new WeakMap<Language, Compiled>()

/** What the cues of acts are to a reader; penalties, powers and exceptions are none of these. */
const classOfCue: Readonly<Partial<Record<CueType, ModalClass>>> = {
  duty: 'must',
  right: 'may',
  prohibition: 'mustNot',
}
const order: ReadonlyArray<ModalClass> = ['mustNot', 'needNot', 'must', 'may']

/** Find every word that shows modality, the longest at each place. */
export function findModals(text: string, language: Language): Array<FoundModal> {
  const { modal, classes } = compile(language)
  return findAll(text, modal).flatMap((match) => {
    const found = classes[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]
    return found ? [{ modal: found, start: match.index, end: match.index + match[0].length }] : []
  })
}

/** Whether a text has a word that shows modality. */
export function showsModality(text: string, language: Language): boolean {
  return text.search(compile(language).modal) >= 0
}

/** Whether a word of a modal is one that its form spells out, not a verb or noun that it stands with (`*уға болады`). */
export function isModalWord(lower: string, language: Language): boolean {
  return compile(language).words.has(lower)
}

function compile(language: Language): Compiled {
  const known = compiled.get(language)
  if (known) return known
  const { verification, modality } = language
  const forms = order.flatMap((modal) => [
    ...modality.cues
      .filter(({ type }) => classOfCue[type] === modal)
      .flatMap((cue) => cue.forms.map((form) => ({ form, modal }))),
    ...verification.modality[modal].map((form) => ({ form, modal })),
  ])
  // `не обязан` is longer than `обязан` and begins before it; of two that begin together the longer one is meant.
  const sorted = forms.sort((a, b) => b.form.length - a.form.length)
  const sources = sorted.map(({ form }) => `(${toSource(form)})`)
  const made = {
    modal: compact(
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
    words: new Set(forms.flatMap(({ form }) => form.split(' '))),
    classes: sorted.map(({ modal }) => modal),
  }
  compiled.set(language, made)
  return made
}

function toSource(form: string): string {
  return form
    .replace(/[.()[\]?+^$|\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '[\\p{L}-]{1,40}')
}
