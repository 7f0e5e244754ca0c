import { type ClauseText, clauseOf, is, namesSomebody, verbBits, wordBits } from './clause-words.ts'
import { named, nameIn } from './governed-parties.ts'
import { findHeadBefore } from './head-final-names.ts'
import { mostModifiers, trimName } from './name-spans.ts'
import type { Passage } from './passages.ts'
import type { Piece } from './piece.ts'
import type { Core, Party, ProvisionContext } from './provision-context.ts'

/**
 * Read what an act tells a body to do, itself or in the items of a list: `Министерству … принять меры`, `… секторы: 1) …
 * ұсынсын`. It is a duty of that body, where a decision (`Утвердить правила`, `бекітілсін`) is the act's own.
 */
export function readInstruction(passage: Passage, context: ProvisionContext): Core | undefined {
  const { language } = context
  const { piece, leadIns, tail } = passage
  const own = clauseOf(piece, language, context.names.isName)
  if (language.modality.cuePosition === 'clauseFinal') {
    const ordering = tail ? clauseOf(tail, language, context.names.isName) : own
    const at = ordering.words.length - 1
    if (!orders(ordering, at)) return undefined
    const span = tail ? undefined : findHeadBefore(own, at, 'subject', language)
    const party =
      firstOf(leadIns, nameIn, context) ?? (span ? named(piece, own, span, context) : undefined)
    return party && { type: 'duty', ...party, mainStart: 0 }
  }
  const party = told(piece, own, context)
  if (party) return { type: 'duty', ...party, mainStart: 0 }
  const above =
    firstOf(leadIns, toldThere, context) ??
    // Items that begin with what is to be done.
    (own.words.slice(0, mostBefore).some((_, at) => orders(own, at))
      ? firstOf(leadIns, toldIn, context)
      : undefined)
  return above && { type: 'duty', ...above, mainStart: 0 }
}

/** So many words tell how, in front of what is to be done. */
const mostBefore = 16

function orders({ words }: ClauseText, at: number): boolean {
  return words[at]?.commands === true
}

function firstOf(
  leadIns: ReadonlyArray<Piece>,
  read: (leadIn: Piece, context: ProvisionContext) => Party | undefined,
  context: ProvisionContext,
): Party | undefined {
  for (const leadIn of [...leadIns].reverse()) {
    const party = read(leadIn, context)
    if (party) return party
  }
  return undefined
}

/** Who is told, in the dative, what an infinitive behind says. */
function told(piece: Piece, clause: ClauseText, context: ProvisionContext): Party | undefined {
  const { words } = clause
  const verb = words.findIndex((_, at) => orders(clause, at))
  if (verb < 1 || words.slice(0, verb).some((word) => is(word, verbBits))) return undefined
  return whoIsTold(piece, clause, verb, context)
}

/** The same in a lead-in, whose items say what it leaves open (`Министерству … обеспечить:`). */
function toldThere(leadIn: Piece, context: ProvisionContext): Party | undefined {
  return told(leadIn, clauseOf(leadIn, context.language, context.names.isName), context)
}

/** A lead-in that names whom its items tell what to do (`Министерству … в установленном порядке:`). */
function toldIn(leadIn: Piece, context: ProvisionContext): Party | undefined {
  const clause = clauseOf(leadIn, context.language, context.names.isName)
  if (clause.words.some((word) => is(word, verbBits))) return undefined
  return whoIsTold(leadIn, clause, clause.words.length, context)
}

function whoIsTold(
  piece: Piece,
  clause: ClauseText,
  end: number,
  context: ProvisionContext,
): Party | undefined {
  const { words } = clause
  const { dative, oblique, opener, modifier } = wordBits
  for (let at = 0; at < Math.min(end, mostModifiers); at++) {
    if (is(words[at], opener) || !is(words[at], dative | oblique | modifier)) return undefined
    // `Сектору финансов … представить`: a noun that opens the line is told something.
    const isTold = namesSomebody(clause, at) || is(words[at], wordBits.needsWord)
    if (!is(words[at], dative) || !isTold) continue
    const span = trimName(clause, 0, end, context.language)
    return span && named(piece, clause, { ...span, isInflected: true }, context)
  }
  return undefined
}
