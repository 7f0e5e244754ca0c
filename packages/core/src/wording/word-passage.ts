import type { Act } from '../act/types.ts'
import { type Passage, withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Statement } from '../records/records.ts'
import {
  passageStatement,
  type ReadPassage,
  readParts,
  readPassage,
  statementOf,
} from '../summary/statement.ts'
import { breakSentences, changeWords, type Told } from './apply-rules.ts'
import { change, type Draft, draftOf, textOf } from './draft.ts'
import { dropCitations } from './drop-citations.ts'
import { writeFigures } from './figures.ts'
import { longestOf, type WordingLevel } from './level.ts'
import { draftItems, draftWholeList, type ListDraft, shareList } from './list-draft.ts'
import { listLines } from './list-lines.ts'
import { listRuns } from './list-runs.ts'
import { replaceForms } from './replace-forms.ts'
import { shortenNames } from './shorten-names.ts'
import { toStatement } from './to-statement.ts'

/** How to word statements. */
export interface WordingOptions extends Told {
  readonly level: WordingLevel
  /** A passage may become several statements; else it stays one, of several sentences. */
  readonly allowsMany: boolean
  /** What one sentence lists may stand on lines of its own; so unless told not to. */
  readonly allowsLines?: boolean | undefined
  /** How many items the list has whose lead-in starts at a place. */
  readonly listSizes?: ReadonlyMap<number, number> | undefined
  /** Whether a statement says what the act says; one that does not is told as the act has it. */
  readonly accepts?: ((statement: Statement) => boolean) | undefined
}

/**
 * Tell a passage in plain words: without what only a lawyer looks up, with plain words, in short sentences. Every change
 * is recorded; where none is certain, the passage is told as the act has it.
 */
export function wordPassage(
  act: Act,
  passage: Passage,
  language: Language,
  options: WordingOptions,
): Array<Statement> {
  const list = draftWholeList(passage, language)
  const whole = list && tellList(act, list, language, options)
  if (whole) return [whole]
  // What an amendment puts in is told in its own words.
  if (passage.quotation || withoutClosing(passage.piece.text) === '')
    return [passageStatement(act, passage, language)]
  return wordRead(act, readPassage(act, passage, language), language, options)
}

/** Tell the parts of a definition in plain words, as one statement. */
export function wordParts(
  act: Act,
  pieces: ReadonlyArray<Piece>,
  language: Language,
  options: WordingOptions,
): Statement {
  const read = readParts(act, pieces, language)
  const [told] = wordRead(act, read, language, { ...options, allowsMany: false })
  return told ?? statementOf(read, language)
}

function wordRead(
  act: Act,
  read: ReadPassage,
  language: Language,
  options: WordingOptions,
): Array<Statement> {
  const { pieces, clean, edits } = read
  const { accepts = () => true } = options
  const plain = plainWords(draftOf(clean.text, edits), language, options)
  // A sentence that must not be broken may still have plain words.
  for (const drafts of [breakDraft(plain, language, options), [plain]]) {
    const told = drafts.flatMap((draft) => {
      const statement = toStatement(act, draft, pieces, language.id)
      return statement && accepts(statement) ? [statement] : []
    })
    if (told.length === drafts.length) return told
  }
  return [statementOf(read, language)]
}

/**
 * Tell passages of one kind, those that are items of one list under the words that they share, said once.
 *
 * @param passages In source order.
 */
export function wordPassages(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
  options: WordingOptions,
): Array<Statement> {
  const statements: Array<Statement> = []
  for (let at = 0; at < passages.length; ) {
    const first = passages[at]
    if (!first) break
    let end = at + 1
    for (let next = passages[end]; next && shareList(first, next); next = passages[end]) end++
    const size = options.listSizes?.get(first.leadIns.at(-1)?.start ?? -1)
    const list = options.allowsMany
      ? draftItems(passages.slice(at, end), language, size)
      : undefined
    const told = list && tellList(act, list, language, options)
    if (told) statements.push(told)
    else
      for (const passage of passages.slice(at, end))
        statements.push(...wordPassage(act, passage, language, options))
    at = end
  }
  return statements
}

function tellList(
  act: Act,
  { pieces, draft }: ListDraft,
  language: Language,
  options: WordingOptions,
): Statement | undefined {
  const statement = toStatement(act, plainWords(draft, language, options), pieces, language.id)
  return statement && (options.accepts?.(statement) ?? true) ? statement : undefined
}

/** Put a draft into plain words, and its long sentences into short ones. */
export function wordDraft(draft: Draft, language: Language, options: WordingOptions): Array<Draft> {
  return breakDraft(plainWords(draft, language, options), language, options)
}

function breakDraft(draft: Draft, language: Language, options: WordingOptions): Array<Draft> {
  const { level, allowsMany, allowsLines = true } = options
  const longest = longestOf(level)
  const broken = breakSentences(draft, longest, allowsMany, options, language)
  return broken.map((next) => {
    // A list of sums that was taken apart has its numbers beside what they count.
    const written = capitalise(writeFigures(next, language))
    const listed = listRuns(written, longest, allowsLines, language)
    return shortenNames(listLines(listed), language)
  })
}

function plainWords(draft: Draft, language: Language, options: WordingOptions): Draft {
  let next = changeWords(draft, language.wording.drops, options, language)
  next = dropCitations(next, options, language)
  next = writeFigures(next, language)
  next = replaceForms(next, options, language)
  return capitalise(next)
}

/** A statement begins with a capital letter. */
function capitalise(draft: Draft): Draft {
  const text = textOf(draft)
  const at = /^[\s«"“`(]*/.exec(text)?.[0].length ?? 0
  const first = text.charAt(at)
  if (first === first.toUpperCase()) return draft
  return change(draft, [{ from: at, to: at + 1, insert: first.toUpperCase() }], 'capitalise')
}
