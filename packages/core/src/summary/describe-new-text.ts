import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { governingCue } from '../facts/governing-cues.ts'
import type { Passage } from '../facts/passages.ts'
import { type Piece, slicePiece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Statement, StatementEdit } from '../records/records.ts'
import { itemMark } from '../wording/list-draft.ts'
import { type WordingOptions, wordPassage } from '../wording/word-passage.ts'
import { applyEdits } from './edits.ts'
import { passageStatement, toEvidence } from './statement.ts'

/**
 * Tell sentences of the text that an instruction puts into another act, as one statement that says so: they are rules of
 * that act, in its words.
 *
 * @param sentences Of one new text, in source order.
 * @param instruction The passage that puts it there.
 * @param isNamed The act was named before, and no other is changed.
 */
export function describeNewText(
  act: Act,
  sentences: ReadonlyArray<Passage>,
  instruction: Passage | undefined,
  { passages, targets }: FoundAmendments,
  language: Language,
  wording: WordingOptions,
  isNamed: boolean = false,
): Array<Statement> {
  const told = sentences.map((passage) => tellAsItem(act, passage, language, wording))
  const amending = passages.find(({ passage }) => passage.piece.start === instruction?.piece.start)
  const named =
    amending && !isNamed
      ? findTarget(amending.target, amending.amendments, targets, act.source)
      : undefined
  const intro = `${language.messages.newTextOf(named?.title, isNamed)}:`
  const evidence: Array<Evidence> = []
  const edits: Array<StatementEdit> = []
  let at = 0
  const put = (quotes: ReadonlyArray<Evidence>): void => {
    for (const one of quotes) {
      evidence.push(one)
      at += one.quote.length + 1
    }
  }
  const opening = `\n${itemMark}`
  if (named) {
    const quote = toEvidence(act, named.piece)
    put([quote])
    edits.push({ from: 0, to: at, insert: `${intro}${opening}`, rule: 'name-new-text' })
  } else edits.push({ from: 0, to: 0, insert: `${intro}${opening}`, rule: 'name-new-text' })
  for (const [index, statement] of told.entries()) {
    if (index > 0)
      edits.push({ from: at - 1, to: at, insert: `\n${itemMark}`, rule: 'name-new-text' })
    const start = at
    edits.push(
      ...statement.edits.map((edit) => ({
        ...edit,
        from: edit.from + start,
        to: edit.to + start,
      })),
    )
    put(statement.evidence)
  }
  const text = applyEdits(evidence.map(({ quote }) => quote).join('\n'), edits).trim()
  return [{ text, language: language.id, kind: 'rewritten', evidence, edits }]
}

/** A rule of the other act in plain words; one that becomes a list of its own cannot stand as an item. */
function tellAsItem(
  act: Act,
  passage: Passage,
  language: Language,
  wording: WordingOptions,
): Statement {
  const cue = governingCue(passage, language)?.cue
  const told = wordPassage(act, passage, language, {
    ...wording,
    allowsLines: false,
    allowsMany: false,
    type: cue?.type,
    hasParty: cue !== undefined && !cue.isImpersonal,
  })
  const [only] = told
  const stands = only && told.length === 1 && !only.text.includes('\n')
  return stands ? only : passageStatement(act, passage, language)
}

/** Where the act that is changed is named, and its title as it stands there. */
function findTarget(
  target: string,
  amendments: FoundAmendments['amendments'],
  targets: ReadonlyArray<Piece>,
  source: string,
): { readonly title: string; readonly piece: Piece } | undefined {
  const title = amendments.find(({ targetAct }) => targetAct?.title)?.targetAct?.title ?? target
  if (title === '') return undefined
  const piece = targets.find(({ text }) => text.includes(title))
  if (!piece) return undefined
  const at = piece.text.indexOf(title)
  return { title, piece: slicePiece(piece, at, at + title.length, source) }
}
