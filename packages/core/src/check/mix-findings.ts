import type { FindingMaker } from '../act/finding-maker.ts'
import type { Finding } from '../act/types.ts'
import { findAll } from '../facts/find-all.ts'
import { isRecital, type Passage } from '../facts/passages.ts'
import { type Piece, sourceOffset } from '../facts/piece.ts'
import type { MixRule } from '../language/checks.ts'
import type { Language } from '../language/language.ts'
import { overlapTester } from './overlap-tester.ts'
import { toldAbroad } from './phrase-findings.ts'
import { findQuotations } from './quotations.ts'

/** So many places of the rarer way are told: an editor who knows of them finds the others. */
const mostTold = 3

/** A use of one way, by the offsets of its piece. */
interface Use {
  readonly piece: Piece
  readonly start: number
  readonly end: number
}

/** Tell an editor of things that an act says in two ways, at the first places of the rarer. */
export function mixFindings(
  passages: ReadonlyArray<Passage>,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const rules = language.mixes ?? []
  if (rules.length === 0) return []
  // What tells why lays nothing down: how it is worded is no matter.
  const pieces = passages
    .filter((passage) => passage.unit.type !== 'preamble' && !isRecital(passage, language))
    .map(({ piece }) => piece)
  return rules.flatMap((rule) => findMix(rule, pieces, language, say))
}

function findMix(
  { id, ways, message }: MixRule,
  pieces: ReadonlyArray<Piece>,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const [preferred, other] = ways
  const first = usesOf(preferred.pattern, pieces)
  const second = usesOf(other.pattern, pieces)
  if (first.length < (preferred.fewest ?? 1) || second.length < (other.fewest ?? 1)) return []
  const [rare, common, rareUses, commonUses] =
    first.length < second.length
      ? [preferred, other, first, second]
      : [other, preferred, second, first]
  const told = language.speaks
    ? toldAbroad(
        'inconsistent-words',
        `${rare.words} (${rareUses.length}), ${common.words} (${commonUses.length})`,
        undefined,
        language,
      )
    : message(rare.words, rareUses.length, common.words, commonUses.length)
  return rareUses.slice(0, mostTold).map(({ piece, start, end }) => ({
    ...say(id, 'info', told, sourceOffset(piece, start), sourceOffset(piece, end - 1) + 1),
    eId: piece.eId,
    category: 'inconsistent-words',
  }))
}

function usesOf(pattern: RegExp, pieces: ReadonlyArray<Piece>): Array<Use> {
  return pieces.flatMap((piece) => {
    const uses = findAll(piece.text, pattern).map(({ 0: found, index }) => ({
      piece,
      start: index,
      end: index + found.length,
    }))
    if (uses.length === 0) return uses
    const isQuoted = overlapTester(findQuotations(piece.text))
    return uses.filter((use) => !isQuoted(use))
  })
}
