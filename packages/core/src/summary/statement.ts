import type { Act } from '../act/types.ts'
import { findCue } from '../facts/cues.ts'
import { findAll } from '../facts/find-all.ts'
import { type Passage, piecesOf, withoutClosing } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Statement, StatementEdit } from '../records/records.ts'
import { applyEdits, sortEdits } from './edits.ts'
import { endsInName } from './parties.ts'
import { type CleanText, cleanText } from './quote-edits.ts'

/** Evidence for a piece of the source. */
export function toEvidence(
  act: Act,
  { eId, start, end }: Pick<Piece, 'eId' | 'start' | 'end'>,
): Evidence {
  return { eId, start, end, quote: act.source.slice(start, end) }
}

/** A statement that a template of the language pack made from typed facts. */
export function computedStatement(
  text: string,
  language: string,
  evidence: ReadonlyArray<Evidence>,
): Statement {
  return { text, language, kind: 'computed', evidence: [...evidence], edits: [] }
}

/** What a passage is told from, before its edits are written down. */
export interface ReadPassage {
  readonly pieces: ReadonlyArray<Piece>
  readonly evidence: ReadonlyArray<Evidence>
  readonly clean: CleanText
  /** Of the text of `clean`, in order. */
  readonly edits: ReadonlyArray<StatementEdit>
}

/**
 * Read a passage as a sentence that stands alone: an item with the words it shares with its list, without marks of
 * enumeration and without `(далее – …)`. Nothing else of the act's words is touched.
 *
 * @param closing What closes it where the act's words do not.
 */
export function readPassage(
  act: Act,
  passage: Passage,
  language: Language,
  closing: string = '.',
): ReadPassage {
  const parts = piecesOf(passage)
  const own = passage.leadIns.length + (passage.items ? 1 : 0)
  const evidence = parts.map((part) => toEvidence(act, part))
  const quotes = evidence.map(({ quote }) => quote)
  // Rules see words, not markup; their edits are put back where the words stand.
  const clean = cleanText(parts, quotes)
  const edits: Array<StatementEdit> = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const quote = clean.parts[index] ?? ''
    const isLeadIn = index < own
    const next = parts[index + 1]?.text ?? ''
    if (isLeadIn)
      joinLeadIn(part, quote, at, { next, hasTail: passage.tail !== undefined }, language, edits)
    else if (index < parts.length - 1) {
      const isLastItem = index === parts.length - 2 && passage.tail !== undefined
      closeItem(quote, at, isLastItem || !passage.items ? ' ' : '; ', language, edits)
    }
    at += quote.length + 1
  }
  const lastQuote = clean.parts[clean.parts.length - 1] ?? ''
  if (passage.isTotal) dropDivision(lastQuote, at - lastQuote.length - 1, language, edits)
  closeItem(lastQuote, at - lastQuote.length - 1, '.', language, edits, closing)
  dropAliases(clean.text, language, edits)
  dropPublications(clean.text, language, edits)
  return { pieces: parts, evidence, clean, edits: sortEdits(edits) }
}

/** Say a passage as a sentence that stands alone. */
export function passageStatement(
  act: Act,
  passage: Passage,
  language: Language,
  closing: string = '.',
): Statement {
  return statementOf(readPassage(act, passage, language, closing), language)
}

/** Write down what was read, without a change of its words. */
export function statementOf(
  { evidence, clean, edits }: ReadPassage,
  language: Language,
): Statement {
  const changes = clean.toQuotes(capitalise(clean.text, edits))
  return {
    text: applyEdits(evidence.map(({ quote }) => quote).join('\n'), changes).trim(),
    language: language.id,
    kind: changes.length === 0 ? 'quoted' : 'rewritten',
    evidence: [...evidence],
    edits: changes,
  }
}

/** Read pieces of the act as one text: the parts of a definition, each where the one before ended. */
export function readParts(act: Act, pieces: ReadonlyArray<Piece>, language: Language): ReadPassage {
  const evidence = pieces.map((piece) => toEvidence(act, piece))
  const quotes = evidence.map(({ quote }) => quote)
  const clean = cleanText(pieces, quotes)
  const { text, parts } = clean
  const edits: Array<StatementEdit> = []
  dropAliases(text, language, edits)
  dropPublications(text, language, edits)
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.length + 1
    edits.push({ from: at - 1, to: at, insert: ' ', rule: 'join-parts' })
  }
  const closing = /[\s;,.]*$/.exec(text)?.[0].length ?? 0
  edits.push({
    from: text.length - closing,
    to: text.length,
    insert: '.',
    rule: 'close-sentence',
  })
  return { pieces, evidence, clean, edits: sortEdits(edits) }
}

/** `Субъекты обязаны:` goes on without a colon where its last word governs the item; else the colon stays. */
export function joinLeadIn(
  piece: Piece,
  quote: string,
  at: number,
  { next, hasTail }: { readonly next: string; readonly hasTail: boolean },
  language: Language,
  edits: Array<StatementEdit>,
): void {
  const end = at + quote.length
  const words = withoutClosing(piece.text)
  const isPlaceholder = language.enumerations.placeholder.test(words)
  if (isPlaceholder) {
    edits.push({ from: at, to: end + 1, insert: '', rule: 'drop-placeholder' })
    return
  }
  const cue =
    language.modality.cuePosition === 'afterSubject' ? findCue(words, language) : undefined
  // `Не допускается содержание животного: в подвалах`: an item that opens with a preposition goes on as well.
  const opens = /^\p{Ll}+/u.exec(next)?.[0] ?? ''
  const announces = language.enumerations.announcesList.test(words)
  // English acts put a dash where the sentence goes on in each item.
  const goesOn = /(?:—|--)\s*$/.test(piece.text)
  const governs =
    (hasTail && !announces) ||
    goesOn ||
    (/^\p{Ll}/u.test(next) && endsInName(piece.text, language)) ||
    (cue !== undefined &&
      !announces &&
      (cue.end === words.length || language.actors.notSubject.includes(opens)))
  const closing = /[\s:—–-]*$/.exec(quote)?.[0].length ?? 0
  // `If the owner agrees— (1) the operator shall …`: the clause in front is set apart from the one that is the item.
  const { opensClause, clauseItem } = language.enumerations
  const isClause = goesOn && !/,$/.test(words) && opensClause?.test(words) && clauseItem?.test(next)
  edits.push({
    from: end - closing,
    to: end + 1,
    insert: isClause ? ', ' : governs ? ' ' : ': ',
    rule: 'join-lead-in',
  })
}

/**
 * Close an item: strip the sign of its list and the word that joins the next.
 *
 * @param insert What stands there in the statement; `; ` between the items of a list that is told as a whole, whose
 * joining word says whether all of them are meant, and stays.
 */
function closeItem(
  quote: string,
  at: number,
  insert: '.' | ' ' | '; ',
  language: Language,
  edits: Array<StatementEdit>,
  closing = '.',
): void {
  const end = at + quote.length
  if (insert === '.' && /[.!?…]["»”’)]*$/.test(quote)) return
  const joiners = language.enumerations.joiners.join('|')
  const sign = new RegExp(`(?:[;,](?:\\s+(?<joiner>${joiners}))?|\\s*[:.—–]+)?\\s*$`, 'u').exec(
    quote,
  )
  const joiner = insert === '; ' ? sign?.groups?.['joiner'] : undefined
  const from = at + (sign?.index ?? quote.length)
  if (insert === '.') edits.push({ from, to: end, insert: closing, rule: 'close-sentence' })
  else if (insert === ' ') edits.push({ from, to: end + 1, insert, rule: 'join-closing-words' })
  else
    edits.push({
      from,
      to: end + 1,
      insert: joiner ? `; ${joiner} ` : insert,
      rule: 'join-items',
    })
}

/** Leave out the words that announce how a total is divided. */
function dropDivision(
  quote: string,
  at: number,
  { enumerations }: Language,
  edits: Array<StatementEdit>,
): void {
  const words = withoutClosing(quote)
  const start = enumerations.divides.exec(words)?.index
  if (start !== undefined)
    edits.push({ from: at + start, to: at + quote.length, insert: '.', rule: 'drop-division' })
}

/** Leave out `(далее – …)`: it serves the act's own text, not a summary. */
export function dropAliases(
  joined: string,
  { definitions }: Language,
  edits: Array<StatementEdit>,
): void {
  for (const match of findAll(joined, definitions.alias)) {
    const space = /\s$/.test(joined.slice(0, match.index)) ? 1 : 0
    edits.push({
      from: match.index - space,
      to: match.index + match[0].length,
      insert: '',
      rule: 'drop-alias',
    })
  }
}

/** Leave out where another act is published or registered: whoever looks it up finds that in the evidence. */
export function dropPublications(
  joined: string,
  { references }: Language,
  edits: Array<StatementEdit>,
): void {
  for (const match of findAll(joined, references.publication))
    edits.push({
      from: match.index,
      to: match.index + match[0].length,
      insert: '',
      rule: 'drop-publication',
    })
}

function capitalise(joined: string, edits: ReadonlyArray<StatementEdit>): Array<StatementEdit> {
  let at = 0
  for (const { from, to, insert } of edits) {
    if (from > at || insert !== '') break
    at = to
  }
  while (at < joined.length && /[\s«"“(]/.test(joined[at] ?? '')) at++
  const first = joined[at]
  if (
    first === undefined ||
    first === first.toUpperCase() ||
    edits.some(({ from, to }) => from <= at && at < to)
  ) {
    return [...edits]
  }
  return sortEdits([
    ...edits,
    { from: at, to: at + 1, insert: first.toUpperCase(), rule: 'capitalise' },
  ])
}
