import type { Passage } from '../facts/passages.ts'
import { type Piece, slicePiece } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { DefinitionForm, DefinitionPatterns } from '../language/definitions.ts'
import type { Language } from '../language/language.ts'

const quotationMarks = compact(/["“”«»]|``|''|(?<!\p{L})[‘’]|[‘’](?!\p{L})/gu)

/** Names longer than this are sentences. */
const longestTerm = 160

/** A sentence or an item that defines terms. */
export interface Definition {
  /** Its terms: one, or several with one meaning. */
  readonly terms: ReadonlyArray<string>
  /** What it says they are; empty where that follows in a list. */
  readonly meaning: Piece
  /** Where the words for the terms stand, and what leads to them. */
  readonly name: Pick<Piece, 'start' | 'end'>
}

/**
 * Read a passage as a definition.
 *
 * @param isListed It stands in a list of definitions, where a dash is enough.
 */
export function readDefinition(
  passage: Passage,
  isListed: boolean,
  language: Language,
  source: string,
): Definition | undefined {
  const { definitions } = language
  const listed = isListed ? readListed(passage, language, source) : undefined
  if (listed) return listed
  const { piece, heading } = passage
  if (!definitions.cue.test(piece.text)) return undefined
  for (const form of definitions.forms) {
    const found = readForm(piece, heading, form, definitions, source)
    if (found) return found
  }
  return undefined
}

function readListed(
  { piece }: Passage,
  { definitions: { separator, alias, termName, noTerm } }: Language,
  source: string,
): Definition | undefined {
  const match = separator.exec(piece.text)
  const words = match?.groups?.['term']
  if (!match || words === undefined) return undefined
  const term = nameOf(termName(words.replace(alias, '').trim(), false))
  if (!isName(term) || noTerm?.test(term)) return undefined
  const meaning = slicePiece(piece, match[0].length, piece.text.length, source)
  return { terms: [term], meaning, name: { start: piece.start, end: meaning.start } }
}

function readForm(
  piece: Piece,
  heading: string,
  { pattern, isOblique = false, isLikely }: DefinitionForm,
  { alias, termName, noTerm }: DefinitionPatterns,
  source: string,
): Definition | undefined {
  const match = pattern.exec(piece.text)
  const words = match?.groups?.['term']
  const [from = 0, to = 0] = match?.indices?.groups?.['meaning'] ?? []
  if (!match || words === undefined) return undefined
  const own = words.replace(alias, '').replace(/\s+/g, ' ').trim()
  if (noTerm?.test(own)) return undefined
  if (isLikely && !isLikely(own, piece.text.slice(from, to), heading)) return undefined
  const named = termName(own, isOblique)
  const also = match.groups?.['also'] ?? ''
  const more = also.match(/[“"‘«`]{1,2}[^“”"‘’«»`]{2,160}/g) ?? (also === '' ? [] : [also])
  // `The terms “a”, “b” and “c”`, with or without marks.
  const first = also === '' || /^[“"‘`«]/.test(named) ? [named] : named.split(/,\s+/)
  const terms = [...first, ...more].map((text) => termName(nameOf(text), false))
  if (!terms.every(isName)) return undefined
  const meaning = slicePiece(piece, from, to, source)
  const end = from === to ? piece.end : meaning.start
  return { terms, meaning, name: { start: piece.start, end } }
}

/** A term without marks around it, and spaces that a line break left. */
function nameOf(words: string): string {
  return words
    .replace(quotationMarks, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
}

function isName(term: string): boolean {
  return term !== '' && term.length <= longestTerm
}
