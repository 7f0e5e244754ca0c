import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import { type Piece, sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Explanation } from '../language/words.ts'
import type { Term } from '../records/records.ts'
import { byWord } from '../segment/by-word.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { listWords, spanOf, wordsOf } from '../segment/word-list.ts'
import {
  findUses,
  indexNames,
  indexTerms,
  namesOf,
  type TermNames,
  type TermUse,
} from './find-uses.ts'
import { meaningKey } from './meaning-key.ts'

/** Endings change so many letters of a word at most. A stem alone would take `access` for `accession`. */
const mostChanged = 2
/** And these first letters stay. */
const leastKept = 3

/**
 * Explain legal words by the language pack. What the act defines or names itself is left to the act.
 *
 * @param terms The act's own.
 * @returns Terms of kind `explained`, by their first place.
 */
export function explainTerms(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
): Array<Term> {
  const { all, openedBy } = prepared(language)
  // Most passages have no word that opens one of them, and most of them are opened by no word.
  const opened = new Set<PreparedExplanation>()
  const pieces: Array<Piece> = []
  for (const { piece } of passages) {
    let isOpening = false
    for (const lexeme of wordsOf(piece, language).lexemes) {
      const some = openedBy(lexeme)
      if (some === undefined) continue
      isOpening = true
      for (const one of some) opened.add(one)
    }
    if (isOpening) pieces.push(piece)
  }
  const own = new Set(terms.map(({ term }) => meaningKey(term, language)))
  const offered = all.filter((one) => opened.has(one) && !own.has(one.key))
  if (offered.length === 0) return []
  const named = offered.map(({ explanation, names }) => ({ term: termOf(explanation), names }))
  const explained = named.map(({ term }) => term)
  const words = new Map(explained.map((term, at) => [term, offered[at]?.words]))
  // The act's own terms stand beside them, so that a word inside a longer term is not taken out of it.
  const index = indexNames([
    ...terms.map((term) => ({ term, names: namesOf(term.term, language) })),
    ...named,
  ])
  for (const piece of pieces) {
    const list = wordsOf(piece, language)
    for (const use of findUses(index, list, piece.eId, language)) {
      if (!isForm(words.get(use.term), list.lexemes, use)) continue
      use.term.uses++
      if (use.term.uses > 1) continue
      const span = spanOf(list, use.from, use.to)
      const start = sourceOffset(piece, span.start)
      const end = sourceOffset(piece, span.end - 1) + 1
      use.term.evidence.push({ eId: piece.eId, start, end, quote: act.source.slice(start, end) })
    }
  }
  return explained
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** Those of the explained terms that stand in texts. */
export function explainedIn(
  texts: ReadonlyArray<string>,
  explained: ReadonlyArray<Term>,
  language: Language,
): Array<Term> {
  const words = new Map(explained.map((term) => [term, lowerWords(term.term, language)]))
  const index = indexTerms(explained, language)
  const found = new Set<Term>()
  for (const text of texts) {
    const list = listWords(text, language)
    for (const use of findUses(index, list, '', language))
      if (isForm(words.get(use.term), list.lexemes, use)) found.add(use.term)
  }
  return explained.filter((term) => found.has(term))
}

const known = new WeakMap<Language, Prepared>()

interface Prepared {
  readonly all: ReadonlyArray<PreparedExplanation>
  /** Those of which a word may be the first. */
  readonly openedBy: (lexeme: Lexeme) => ReadonlyArray<PreparedExplanation> | undefined
}

interface PreparedExplanation {
  readonly explanation: Explanation
  /** Tells its words from others. */
  readonly key: string
  readonly names: TermNames
  readonly words: ReadonlyArray<Lexeme>
}

/** The explanations of a language with what they are found by, made once. */
function prepared(language: Language): Prepared {
  const ready = known.get(language)
  if (ready) return ready
  const all = (language.explanations ?? []).map((explanation) => ({
    explanation,
    key: meaningKey(explanation.term, language),
    names: namesOf(explanation.term, language),
    words: lowerWords(explanation.term, language),
  }))
  const stemOf = stemsOf(language)
  const byStem = new Map<string, Array<PreparedExplanation>>()
  for (const one of all)
    for (const [first = ''] of one.names) byStem.set(first, [...(byStem.get(first) ?? []), one])
  const made = { all, openedBy: byWord((lexeme) => byStem.get(stemOf(lexeme))) }
  known.set(language, made)
  return made
}

function termOf({ term, explanation, source }: Explanation): Term {
  return {
    term,
    kind: 'explained',
    scope: 'act',
    evidence: [],
    uses: 0,
    explanation,
    explanationSource: source,
  }
}

/** The words of a term, in lower case. */
export function lowerWords(term: string, language: Language): ReadonlyArray<Lexeme> {
  return listWords(term.toLowerCase(), language).lexemes
}

/** Whether the words that were found begin as those of the term do; false for a term of the act itself. */
export function isForm(
  words: ReadonlyArray<Lexeme> | undefined,
  lexemes: ReadonlyArray<Lexeme>,
  { from }: TermUse,
): boolean {
  if (words === undefined) return false
  return words.every(({ lower }, offset) => {
    const kept = lower.slice(0, Math.max(lower.length - mostChanged, leastKept))
    return lexemes[from + offset]?.lower.startsWith(kept) === true
  })
}
