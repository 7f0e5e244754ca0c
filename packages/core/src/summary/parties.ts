import { namesAnyone } from '../facts/actor-words.ts'
import { findCue } from '../facts/cues.ts'
import { headNamesAnyone } from '../facts/heads.ts'
import { type Passage, withoutClosing } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'

const longestName = 160

/** Names that may stand for a party: defined terms for people and bodies, and what lead-ins of duties and rights name. */
export function partyNames(
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
): Array<string> {
  const defined = terms.filter(({ term, definition = '', kind }) => {
    return kind === 'defined' ? headNamesAnyone(definition, language) : namesAnyone(term, language)
  })
  const named = passages.flatMap(({ piece, isLeadIn }) =>
    isLeadIn ? nameIn(piece.text, language) : [],
  )
  return [...defined.map(({ term }) => term), ...named]
}

/** Whether a lead-in ends in the name of who does what its items say (`…, владелец животного:`). */
export function endsInName(leadIn: string, language: Language): boolean {
  const words = withoutClosing(leadIn)
  return findCue(words, language) === undefined && nameIn(leadIn, language).length > 0
}

function nameIn(leadIn: string, language: Language): Array<string> {
  const whole = withoutClosing(leadIn)
  const words = whole.slice(whole.lastIndexOf(',') + 1).trim()
  const cue = findCue(words, language)
  const subject = language.actors.partyName(cue ? words.slice(0, cue.start) : words)
  const isName =
    subject.length <= longestName &&
    !/[,;:.()«»]/.test(subject) &&
    !language.actors.passive?.test(words) &&
    headNamesAnyone(subject, language)
  const first = subject.split(/\s+/)[0]?.toLowerCase() ?? ''
  return isName && !language.actors.notSubject.includes(first) && subject.split(/\s+/).length <= 8
    ? [subject]
    : []
}
