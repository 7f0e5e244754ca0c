import type { Act } from '../act/types.ts'
import type { FoundAmendments } from '../facts/amendment-operations.ts'
import { clauseOf } from '../facts/clause-words.ts'
import { findCueIn } from '../facts/cues.ts'
import { isRecital, onlyLeadsIn, type Passage, withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { FoundProvision } from '../facts/provisions.ts'
import { hasSign } from '../facts/text-signs.ts'
import type { Language } from '../language/language.ts'
import { mayMatch } from '../language/needed-texts.ts'
import { wordsOf } from '../segment/word-list.ts'
import { findNewText } from './new-text.ts'
import { isTrivialChange } from './trivial-changes.ts'

/** A passage that a summary may tell. */
export interface Tellable {
  readonly passage: Passage
  /**
   * Where its words stand: in the act itself, in an instruction to amend another act, in one that only announces new
   * text which is told itself, in that text.
   */
  readonly origin: 'own' | 'amendment' | 'announcement' | 'newText'
  /** What it provides. Text put into another act provides nothing in this one. */
  readonly provision: FoundProvision | undefined
  /** Of a sentence of new text: what puts it into another act. */
  readonly instruction?: Passage
}

/** What is known of an act's passages when those are gathered which may be told. */
export interface TellableSource {
  readonly act: Act
  readonly passages: ReadonlyArray<Passage>
  readonly provisions: ReadonlyArray<FoundProvision>
  readonly amendments: FoundAmendments
  /** The passages that make them, sentences within what they quote among them. */
  readonly amending: ReadonlySet<Passage>
  /** Passages that define terms: the glossary tells them. */
  readonly defining: ReadonlySet<Passage>
}

/**
 * Lists whose last item ends in a comma: the words behind it that close the sentence (`…, only to the same extent as …`)
 * were lost, and what the items say without them may be false.
 */
function unfinishedLists(passages: ReadonlyArray<Passage>): Set<number> {
  const last = new Map<number, Passage>()
  for (const passage of passages) for (const { start } of passage.leadIns) last.set(start, passage)
  return new Set(
    [...last].flatMap(([start, { piece, tail, items }]) =>
      !tail && !items && /,\s*$/.test(piece.text.slice(-3)) ? [start] : [],
    ),
  )
}

/**
 * Items behind one that leads to items itself, where nothing tells which of them are its own (an act whose numbers were
 * lost): with the words of the outer list alone they may make no sentence.
 */
function strayItems(passages: ReadonlyArray<Passage>): Set<Passage> {
  const astray = new Set<Passage>()
  let list: number | undefined
  for (const [at, passage] of passages.entries()) {
    const own = passage.leadIns.at(-1)?.start
    if (own === undefined || own !== list) list = undefined
    else astray.add(passage)
    const next = passages[at + 1]?.leadIns.at(-1)?.start
    if (onlyLeadsIn(passage) && own !== undefined && next === own) list = own
  }
  return astray
}

/** Text that layout has cut from what it belongs to: an item of other text with its mark, new text beside its instruction. */
function isScrap({ piece, leadIns }: Passage, { amending }: Language): boolean {
  if (/^[-*•>]\s{1,4}\(/.test(piece.text)) return true
  const last = leadIns[leadIns.length - 1]
  if (!last) return false
  if (amending.announces.test(last.text)) return true
  if (leadIns.some(({ text }) => amending.scope.test(text) && amending.cue.test(text))) return true
  // A line that only names a place leads to no sentence that begins anew.
  return (
    /(?:—|--)$/.test(last.text) && /^\p{Lu}/u.test(piece.text) && amending.scope.test(last.text)
  )
}

/** Fewer words are a caption or a fragment, where nothing says that they provide something. */
const fewestWords = 5

/**
 * Gather what a summary may have to tell, in source order. What names the act, enacts it, explains why it is made, defines
 * terms, says from when it applies or only leads to other passages is told elsewhere, or not at all.
 */
export function findTellables(source: TellableSource, language: Language): Array<Tellable> {
  const { act, passages, provisions, amendments, amending, defining } = source
  const instructions = new Map(
    amendments.passages.map(({ passage }) => [passage.piece.start, passage]),
  )
  const trivial = new Set(
    amendments.passages.flatMap((one) => (isTrivialChange(one, language) ? [one.passage] : [])),
  )
  const provisionOf = new Map(provisions.map((provision) => [provision.passage, provision]))
  const unfinished = unfinishedLists(passages)
  const astray = strayItems(passages)
  return passages.flatMap((passage): Array<Tellable> => {
    if (amending.has(passage)) {
      const instruction = instructions.get(passage.piece.start)
      if (!instruction || trivial.has(instruction)) return []
      const newText = showsNewText(instruction)
        ? []
        : findNewText(instruction, language, act.source).filter(
            (part) =>
              isTellable(part, language) &&
              isLong(part, language) &&
              isSentence(part, language) &&
              !isTorn(part, language),
          )
      return [
        {
          passage: instruction,
          origin: newText.length > 0 ? 'announcement' : 'amendment',
          provision: undefined,
        },
        ...newText.map(
          (part): Tellable => ({
            passage: part,
            origin: 'newText',
            provision: undefined,
            instruction,
          }),
        ),
      ]
    }
    if (onlyLeadsIn(passage) || passage.isToldByLeadIn || defining.has(passage)) return []
    if (passage.leadIns.some(({ start }) => unfinished.has(start)) || astray.has(passage)) return []
    if (isScrap(passage, language)) return []
    const provision = provisionOf.get(passage)
    if (!isTellable(passage, language) || !(provision || isLong(passage, language))) return []
    return [{ passage, origin: 'own', provision }]
  })
}

/** New text of no more characters is shown with its instruction. */
const longestShown = 400

function showsNewText({ quotation }: Passage): boolean {
  return quotation === undefined || quotation.piece().text.length <= longestShown
}

/** A passage of new text without a word of modality is a caption, or a piece of a list, unless it has so many words. */
const fewestOfSentence = 12

/** Ends in a dash that leads to items, and behind it only what a page put between the lines. */
const leadsIntoRubbish = /—\s{0,4}\n[^\p{Ll}]{0,60}$/u

/**
 * Of new text captions are not told, nor pieces of lists whose lead-in was not found: what provides something has a word
 * that says so, what describes something is long enough and opens with a function word (`There is …`).
 */
function isSentence({ piece, leadIns }: Passage, language: Language): boolean {
  if (leadsIntoRubbish.test(piece.text)) return false
  const hasCue = (one: Piece): boolean => {
    const end = withoutClosing(one.text).length
    return findCueIn(clauseOf(one, language), language, 0, end) !== undefined
  }
  if (hasCue(piece) || leadIns.some(hasCue)) return true
  const { lexemes } = wordsOf(leadIns[0] ?? piece, language)
  const [first] = lexemes
  const opens = first?.isCapitalised === true && language.stopWords.includes(first.lower)
  return lexemes.length >= fewestOfSentence && opens
}

/** An item of a list that says something only as a whole (`if: …; and …`). */
function isTorn({ leadIns }: Passage, { enumerations }: Language): boolean {
  return leadIns.some(({ text }) => enumerations.inseparable.test(withoutClosing(text)))
}

function isLong({ piece, leadIns }: Passage, language: Language): boolean {
  return leadIns.length > 0 || wordsOf(piece, language).lexemes.length >= fewestWords
}

function isTellable(passage: Passage, language: Language): boolean {
  const { frame, definitions, entryIntoForce } = language
  const { piece, leadIns, heading } = passage
  const { text } = piece
  const announced = (one: Piece): boolean =>
    hasSign(one, 'announcesTerms', language) && definitions.announces.test(one.text)
  return (
    /\p{Ll}/u.test(text) &&
    !definitions.announces.test(heading) &&
    !leadIns.some(announced) &&
    !isRecital(passage, language) &&
    !(frame.shortTitle?.test(text) ?? false) &&
    !(mayMatch(frame.enacting, text) && frame.enacting.test(text)) &&
    !(
      hasSign(piece, 'ownTime', language) &&
      (entryIntoForce.cue.test(text) || entryIntoForce.sunset.test(text))
    )
  )
}
