import type { Language } from '../language/language.ts'
import type { StartRule } from '../language/messages.ts'
import { findAll } from './find-all.ts'
import { findMentions } from './mentions.ts'
import type { Passage } from './passages.ts'
import { type Piece, slicePiece } from './piece.ts'
import { readRule } from './start-rule.ts'

/** Words that except a part of the act from the rule of the whole. */
export interface Stage {
  readonly piece: Piece
  /** The words that name the part. */
  readonly units: string
  /** Its own rule; `null` where it has none that was understood. */
  readonly rule: StartRule | null
}

/** The stages in which parts of an act begin to apply, as its sentence on entry into force excepts them. */
export function findStages(passage: Passage, language: Language): Array<Stage> {
  const pieces = passage.items ?? exceptedClause(passage, language)
  return pieces.flatMap((piece) => splitStages(piece, language))
}

/** The clause that the word for an exception opens (closes, where the verb stands last). */
function exceptedClause(
  { piece, tail, leadIns }: Passage,
  { entryIntoForce, modality, enumerations }: Language,
): Array<Piece> {
  const place = tail ?? (leadIns.length === 0 ? piece : undefined)
  const isFinal = modality.cuePosition === 'clauseFinal'
  // A leading exception names the unit that has the rule (`Except as provided in subsection (2), …`), not a stage.
  const skipped = isFinal ? 0 : (entryIntoForce.leading?.exec(place?.text ?? '')?.[0].length ?? 0)
  const match = entryIntoForce.exception.exec(place?.text.slice(skipped) ?? '')
  if (!place || !match) return []
  const behind = skipped + match.index + match[0].length
  const cue = entryIntoForce.cue.exec(place.text)?.index ?? 0
  const [from, to] = isFinal
    ? [(entryIntoForce.wholeAct.exec(place.text)?.[0].length ?? 0) + 1, match.index]
    : // `This Act, apart from section 1, comes into force …`.
      [behind, behind < cue ? cue : place.text.length]
  return trimmed(place, from, to, enumerations.joiners)
}

/** Each stage with its own rule: `пункта 3, который вводится … с …, и статьи 7, которая …`. */
function splitStages(piece: Piece, language: Language): Array<Stage> {
  const { text } = piece
  const matches = findAll(text, language.entryIntoForce.stage)
  if (matches.length === 0) return [{ piece, units: text, rule: null }]
  const isFinal = language.modality.cuePosition === 'clauseFinal'
  const mentions = findMentions(text, language)
  const stages: Array<Stage> = []
  let from = 0
  let read = 0
  for (const [at, match] of matches.entries()) {
    const end = match.index + match[0].length
    const next = matches[at + 1]?.index ?? text.length
    while ((mentions[read]?.start ?? end) < end) read++
    const opening = mentions[read]
    while ((mentions[read]?.start ?? next) < next) read++
    const closing = mentions[read - 1]
    const isLast = at === matches.length - 1
    const to = isLast
      ? text.length
      : isFinal
        ? closing && closing.start >= end
          ? closing.end
          : next
        : Math.min(opening?.start ?? next, next)
    const [units, rule] = isFinal
      ? [text.slice(end, to), text.slice(from, match.index)]
      : [text.slice(from, match.index), text.slice(end, to)]
    const [own] = trimmed(piece, from, to, language.enumerations.joiners)
    if (own) stages.push({ piece: own, units, rule: readRule(rule, language) })
    from = to
  }
  return stages
}

/** A part of a piece without the signs and joining words around it. */
function trimmed(
  piece: Piece,
  from: number,
  to: number,
  joiners: ReadonlyArray<string>,
): Array<Piece> {
  let start = from
  let end = to
  while (start < end && isGap(piece.text[start])) start++
  const opener = joiners.find((one) => piece.text.startsWith(`${one} `, start))
  if (opener !== undefined) start += opener.length + 1
  for (;;) {
    while (start < end && isGap(piece.text[end - 1])) end--
    const words = piece.text.slice(start, end)
    const joiner = joiners.find((one) => words.endsWith(` ${one}`))
    if (joiner === undefined) break
    end -= joiner.length
  }
  return start < end ? [slicePiece(piece, start, end)] : []
}

function isGap(sign: string | undefined): boolean {
  return sign === undefined || /[\s.;:,]/.test(sign)
}
