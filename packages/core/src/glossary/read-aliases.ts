import type { Act } from '../act/types.ts'
import { findAll } from '../facts/find-all.ts'
import { longName } from '../facts/long-name.ts'
import { type Piece, sourceOffset } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { abbreviation, findAbbreviated } from './abbreviation-letters.ts'
import { findAliasMeaning } from './alias-meaning.ts'
import { termEvidence } from './term-evidence.ts'

const quotationMarks = compact(/["“”‘]|``|''|’(?!\p{L})/gu)

const longestAlias = 160
/** An alias of several words, some of which are abbreviations of their own: `НАО «Школа»`. */
const aliasWords = compact(/[\p{L}\p{N}]{1,40}/gu)
/** Stands alone in brackets behind the words that it is short for: `Всемирная организация здравоохранения (ВОЗ)`. */
const bracketed = compact(/\s\((?:the\s)?["“‘«]?(\p{L}{2,16})["”’»]?\)/gu)
/** A name in running text stands in marks. */
const quotation = /["“‘`«]/

/** Behind a closed definition a bracket names nothing: bilingual acts put the word of the other language there. */
const closedBefore = /;\s{0,3}$/
/** A sentence, and no name that is cut short (`Acme Inc.`). */
const sentenceBefore = compact(/\p{Ll}{4}\.\s{0,3}$/u)
const quotedAlone = /^\(\s{0,3}["“‘`«]/

const none: ReadonlyArray<never> = []

/** A name that the text gives: its term but for the scope. */
export type Named = Omit<Term, 'scope'>

/** Find the short names that a passage gives (`далее – Фонд`), with the words that they stand for. */
export function readAliases(piece: Piece, act: Act, language: Language): ReadonlyArray<Named> {
  const { alias, namedAs } = language.definitions
  const { text } = piece
  const inBrackets = text.includes('(') ? findAll(text, alias) : none
  const inMarks = namedAs && quotation.test(text) ? findAll(text, namedAs) : none
  if (inBrackets.length === 0 && inMarks.length === 0) return none
  return [...inBrackets, ...inMarks]
    .flatMap((match) => readAlias(match, piece, act, language))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

function readAlias(
  match: RegExpExecArray,
  piece: Piece,
  act: Act,
  language: Language,
): Array<Named> {
  const { aliasParts, termName } = language.definitions
  const before = piece.text.slice(0, match.index)
  if (closedBefore.test(before.slice(-4))) return []
  const isLast = piece.text.slice(match.index + match[0].length).trim() === ''
  if (isLast && sentenceBefore.test(before.slice(-12)) && quotedAlone.test(match[0])) return []
  const end = sourceOffset(piece, match.index + match[0].length - 1) + 1
  return aliasParts(match.groups?.['alias'] ?? '', match[0]).flatMap((part) => {
    const name = part.replace(quotationMarks, '').trim()
    const alias = termName(name, false)
    if (alias === '' || alias.length > longestAlias) return []
    const from = findAliasMeaning(before, alias, language)
    const meaning = from === undefined ? '' : before.slice(from).trim()
    const long = longName(meaning, alias, language)
    const start = sourceOffset(piece, from ?? match.index)
    const named: Named = {
      term: alias,
      ...(meaning === '' || meaning === alias ? {} : { definition: meaning }),
      ...(long === meaning || long === alias ? {} : { longName: long }),
      kind: 'alias',
      evidence: [termEvidence(act, { eId: piece.eId, start, end })],
      uses: 0,
    }
    return [named, ...abbreviationsIn(alias, before, piece, act, language)]
  })
}

/** Abbreviations that are words of a longer alias: in `НАО «ТарУ»` each has an expansion of its own. */
function abbreviationsIn(
  alias: string,
  before: string,
  piece: Piece,
  act: Act,
  language: Language,
): Array<Named> {
  const words = alias.match(aliasWords) ?? []
  if (words.length < 2) return []
  return words
    .filter((text) => abbreviation.test(text))
    .flatMap((text) => expand(text, before, piece, act, language, false))
}

/** Find the abbreviations that stand alone in brackets behind what they are short for. */
export function readAbbreviations(
  piece: Piece,
  act: Act,
  language: Language,
): ReadonlyArray<Named> {
  if (!piece.text.includes('(')) return none
  return findAll(piece.text, bracketed).flatMap((match) => {
    const letters = match[1] ?? ''
    if (!abbreviation.test(letters)) return []
    return expand(letters, piece.text.slice(0, match.index), piece, act, language, true)
  })
}

function expand(
  letters: string,
  before: string,
  piece: Piece,
  act: Act,
  language: Language,
  isLast: boolean,
): Array<Named> {
  const range = findAbbreviated(before, letters, language, isLast)
  if (!range) return []
  const start = sourceOffset(piece, range.start)
  const end = sourceOffset(piece, range.end - 1) + 1
  return [
    {
      term: letters,
      definition: before.slice(range.start, range.end),
      kind: 'abbreviation',
      evidence: [termEvidence(act, { eId: piece.eId, start, end })],
      uses: 0,
    },
  ]
}
