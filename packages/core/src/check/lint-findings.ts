import type { FindingMaker } from '../act/finding-maker.ts'
import type { Finding } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import { type Piece, sourceOffset } from '../facts/piece.ts'
import { findUses, type TermIndex } from '../glossary/find-uses.ts'
import type { LintFinding } from '../language/checks.ts'
import type { Language } from '../language/language.ts'
import { recallerOfAll } from '../language/memory.ts'
import { toNlcst } from '../segment/to-nlcst.ts'
import { spanOf, wordsOf } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { overlapTester } from './overlap-tester.ts'
import { toldAbroad } from './phrase-findings.ts'
import { findQuotations } from './quotations.ts'

/** Plugins have a price per call, trees one per word: so many characters are given at a time. */
const batchLength = 20_000
const between = '\n\n'

const recall = recallerOfAll<ReadonlyArray<LintFinding>>()

/** Where a piece stands in the text of a batch, and what is found in it. */
interface Place {
  readonly start: number
  readonly end: number
  readonly found: Array<LintFinding>
}

/**
 * Run the language's own checks on what an act says. A check that throws loses the sentence it threw at, and nothing
 * else: those of others may fail on texts that nobody thought of.
 */
export function lintFindings(
  passages: ReadonlyArray<Passage>,
  terms: TermIndex,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const { lint } = language
  if (!lint) return []
  const pieces = passages.flatMap(({ piece }) => (piece.text === '' ? [] : [piece]))
  return recall(
    language,
    pieces,
    ({ text }) => text,
    (unread) => lintAll(unread, language, lint),
  ).flatMap((found, at) => {
    const piece = pieces[at]
    if (!piece || found.length === 0) return []
    const isQuoted = overlapTester(findQuotations(piece.text))
    const isOfTerm = overlapTester(found.some(isAdvice) ? usesOfTerms(piece) : [])
    return found
      .filter((one) => !isQuoted(one) && !(isAdvice(one) && isOfTerm(one)))
      .map((one) => toFinding(piece, one))
  })

  function toFinding(
    piece: Piece,
    { ruleId, message, start, end, severity = 'info', category, replacements }: LintFinding,
  ): Finding {
    const from = sourceOffset(piece, start)
    const to = sourceOffset(piece, end - 1) + 1
    const told = language.speaks
      ? toldAbroad(
          category ?? 'language-slip',
          piece.text.slice(start, end),
          replacements?.[0]?.value,
          language,
        )
      : message
    return {
      ...say(ruleId, severity, told, from, to),
      eId: piece.eId,
      ...(category === undefined ? {} : { category }),
      ...(replacements === undefined
        ? {}
        : { replacements: replacements.map((one) => ({ ...one })) }),
    }
  }

  /** Words of a term that the act defines are not the editor's to choose. */
  function usesOfTerms(piece: Piece): Array<Span> {
    const words = wordsOf(piece, language)
    return findUses(terms, words, piece.eId, language).map(({ from, to }) =>
      spanOf(words, from, to),
    )
  }
}

function isAdvice({ severity = 'info' }: LintFinding): boolean {
  return severity === 'info'
}

/** What is found in each piece, by offsets into its text. */
function lintAll(
  pieces: ReadonlyArray<Piece>,
  language: Language,
  lint: NonNullable<Language['lint']>,
): Array<ReadonlyArray<LintFinding>> {
  const { mayLint } = language
  const read = mayLint
    ? pieces.filter((piece) => mayLint(wordsOf(piece, language).lexemes))
    : pieces
  const found = new Map<Piece, ReadonlyArray<LintFinding>>()
  for (const batch of batchesOf(read)) {
    const inBatch = lintPieces(batch, language, lint)
    for (const [at, piece] of batch.entries())
      found.set(piece, inBatch?.[at] ?? lintPieces([piece], language, lint)?.[0] ?? [])
  }
  return pieces.map((piece) => found.get(piece) ?? [])
}

function batchesOf(pieces: ReadonlyArray<Piece>): Array<Array<Piece>> {
  const batches: Array<Array<Piece>> = []
  let length = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    if (length > batchLength) {
      batches.push([])
      length = 0
    }
    batches[batches.length - 1]?.push(piece)
    length += piece.text.length
  }
  return batches
}

/** @returns What is found in each; nothing at all where the check threw. */
function lintPieces(
  pieces: ReadonlyArray<Piece>,
  language: Language,
  lint: NonNullable<Language['lint']>,
): Array<Array<LintFinding>> | undefined {
  const places: Array<Place> = []
  let length = 0
  for (const piece of pieces) {
    places.push({ start: length, end: length + piece.text.length, found: [] })
    length += piece.text.length + between.length
  }
  const text = pieces.map((piece) => piece.text).join(between)
  try {
    for (const found of lint(toNlcst(text, language), text)) locate(places, found)
  } catch {
    return undefined
  }
  return places.map(({ found }) => found)
}

/** Give a finding the offsets of the piece that it stands in; what reaches over two pieces is none. */
function locate(places: ReadonlyArray<Place>, found: LintFinding): void {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.start ?? 0) <= found.start) low = middle
    else high = middle - 1
  }
  const place = places[low]
  if (!place || found.end > place.end || found.end <= found.start) return
  const { start } = place
  place.found.push({ ...found, start: found.start - start, end: found.end - start })
}
