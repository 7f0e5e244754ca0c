import type { Language } from '../language/language.ts'
import { type ClauseText, clauseOf } from './clause-words.ts'
import { type FoundCue, findCueIn } from './cues.ts'
import { type Passage, withoutClosing } from './passages.ts'
import type { Piece } from './piece.ts'

/** The word of modality that rules a passage, and where it stands. */
export interface Governing {
  readonly cue: FoundCue
  readonly piece: Piece
  readonly clause: ClauseText
  readonly place: 'own' | 'leadIn' | 'tail'
}

/**
 * Find the word that rules a passage.
 *
 * It is looked for in the closing words of an enumeration, then in the passage itself, then in its lead-ins from the
 * innermost out: `Субъекты обязаны: 1) не допускать …` is a duty, `1) вправе …` under a neutral lead-in a right.
 */
export function governingCue(
  passage: Passage,
  language: Language,
  isName?: ClauseText['isName'],
): Governing | undefined {
  const { piece, leadIns, tail } = passage
  const innermost = leadIns[leadIns.length - 1]
  const ruledBy = (by: Piece, place: Governing['place']): Governing | undefined =>
    cueIn(by, place, place === 'own' && leadIns.length > 0, language, isName)
  // A Kazakh item that has its verb is ruled by it, not by the lead-in's.
  const hasOwnVerb = language.modality.cuePosition === 'clauseFinal'
  const close =
    acrossCue(passage, language, isName) ??
    (tail && ruledBy(tail, 'tail')) ??
    (hasOwnVerb ? ruledBy(piece, 'own') : undefined) ??
    // `Владелец вправе:` rules its items, whatever words they have of their own.
    (innermost && endsWithCue(innermost, language) ? ruledBy(innermost, 'leadIn') : undefined) ??
    (hasOwnVerb ? undefined : ruledBy(piece, 'own'))
  if (close) return close
  for (let at = leadIns.length - 1; at >= 0; at--) {
    const leadIn = leadIns[at]
    const found = leadIn && ruledBy(leadIn, 'leadIn')
    if (found) return found
  }
  return undefined
}

/** The word that rules in one piece of a passage. */
function cueIn(
  piece: Piece,
  place: Governing['place'],
  isItem: boolean,
  language: Language,
  isName: ClauseText['isName'] | undefined,
): Governing | undefined {
  const clause = clauseOf(piece, language, isName)
  // `…, each of which shall: (1) …`: the items are what the last cue rules, and its subject is no name.
  const last = place === 'leadIn' ? closingCue(clause, language) : undefined
  if (last && isSubordinate(clause.text, last.start, language))
    return { cue: { ...last, isImpersonal: true }, piece, clause, place }
  const cue = mainCue(clause, isItem, language)
  return cue && { cue, piece, clause, place }
}

/**
 * A word of modality that a list takes apart: `органның өкілеттіктеріне: 1) …; 2) … жатады` has its end behind the items, `1) … көруге; 2) …
 * тартуға болмайды` the verb that it rules in each of them.
 */
function acrossCue(
  { leadIns, piece, tail }: Passage,
  language: Language,
  isName?: ClauseText['isName'],
): Governing | undefined {
  if (!tail || language.modality.cuePosition !== 'clauseFinal') return undefined
  const leadIn = leadIns[leadIns.length - 1]
  for (const first of leadIn ? [leadIn, piece] : [piece]) {
    const own = withoutClosing(first.text)
    const text = `${own.slice(-mostAcross)} ${withoutClosing(tail.text)}`
    const cut = Math.min(own.length, mostAcross)
    const cue = findCueIn(clauseOf({ text }, language), language)
    if (!cue || cue.start >= cut) continue
    if (first === piece)
      return {
        cue: { ...cue, at: 0, start: 0, end: 0 },
        piece: tail,
        clause: clauseOf(tail, language, isName),
        place: 'tail',
      }
    // `пайдалануға: 1) …; 2) … жатады`: what belongs to it, and no duty.
    if (cue.bearer !== 'genitive') continue
    const clause = clauseOf(first, language, isName)
    const start = own.length - cut + cue.start
    const at = clause.starts.findIndex((offset) => offset >= start)
    if (at > 0)
      return { cue: { ...cue, at, start, end: own.length }, piece: first, clause, place: 'leadIn' }
  }
  return undefined
}

/** A cue is read from so many characters in front of what closes a list. */
const mostAcross = 80

/** The first cue that is none of a clause inside; within an item, one that stands in a clause inside says nothing. */
function mainCue(clause: ClauseText, isItem: boolean, language: Language): FoundCue | undefined {
  const end = withoutClosing(clause.text).length
  const { descriptive, cuePosition } = language.modality
  let cue = findCueIn(clause, language, 0, end)
  if (cuePosition === 'clauseFinal')
    return cue && !descriptive.test(clause.text.slice(cue.start)) ? cue : undefined
  // A clause inside may have several; past a few, a sentence has no main one that a reader would find.
  for (let tries = 0; cue && tries < mostTries; tries++) {
    const isMain = !isSubordinate(clause.text, cue.start, language)
    if (isMain && !descriptive.test(clause.text.slice(cue.start))) return cue
    if (isItem && !isMain) return undefined
    cue = findCueIn(clause, language, cue.at + 1, end)
  }
  return undefined
}

const mostTries = 4

function endsWithCue(leadIn: Piece, language: Language): boolean {
  return closingCue(clauseOf(leadIn, language), language) !== undefined
}

/** The cue that a clause ends with. */
function closingCue(clause: ClauseText, language: Language): FoundCue | undefined {
  const end = withoutClosing(clause.text).length
  for (let at = Math.max(0, clause.words.length - mostCueWords); at < clause.words.length; at++) {
    const cue = findCueIn(clause, language, at, end)
    if (!cue) return undefined
    if (cue.end === end) return cue
    at = cue.at
  }
  return undefined
}

/** A cue has no more words. */
const mostCueWords = 8

/** Whether a place stands behind a relative pronoun of its own clause. */
export function isSubordinate(
  text: string,
  place: number,
  { modality, clauses }: Language,
): boolean {
  if (modality.cuePosition === 'clauseFinal') return false
  if (clauses.trailing?.test(text.slice(0, place))) return true
  return modality.relativePronouns.test(text.slice(text.lastIndexOf(',', place - 1) + 1, place))
}
