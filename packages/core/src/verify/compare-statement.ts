import type { Act } from '../act/types.ts'
import { findAll } from '../facts/find-all.ts'
import type { TermIndex } from '../glossary/find-uses.ts'
import type { Language } from '../language/language.ts'
import type { Statement, StatementEdit } from '../records/records.ts'
import { applyEdits } from '../summary/edits.ts'
import { readClaims } from './claims.ts'
import { compareQuote } from './compare-quote.ts'
import { findEvidence } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import { judge } from './judge.ts'
import { indexText } from './source-index.ts'

/** Rules of edits that only read the source: they change nothing that is said. */
const reading: ReadonlySet<string> = new Set([
  'decode-reference',
  'drop-markup',
  'normalise-character',
])
const noParties: TermIndex = new Map()

/**
 * Compare a statement with the words that it was made from. It knows its evidence, so that nothing is searched: it may
 * leave out words, but no modality, negation or limit, and it may add no figure and nobody.
 */
export function compareStatement(
  text: string,
  statement: Pick<Statement, 'evidence' | 'edits'>,
  language: Language,
): Array<Issue> {
  const own = readClaims(text, language)
  const source = readClaims(readQuotes(statement, language), language)
  return compareQuote(own, source, noParties, language).map((issue) => ({
    ...issue,
    kind: 'conflict',
  }))
}

/** Whether new words for a statement say what its evidence says, and nothing else. */
export function isBorneOut(
  text: string,
  statement: Pick<Statement, 'evidence' | 'edits'>,
  act: Act,
  language: Language,
): boolean {
  const quotes = readQuotes(statement, language)
  const index = indexText(act, quotes, language)
  const claims = readClaims(text, language)
  const { verdict } = judge(claims, findEvidence(claims, index), index, noParties)
  if (verdict !== 'supported') return false
  return compareQuote(claims, readClaims(quotes, language), noParties, language).length === 0
}

/** The quotes of a statement as they read; what an alias in brackets repeats is said once. */
function readQuotes(
  { evidence, edits }: Pick<Statement, 'evidence' | 'edits'>,
  { definitions }: Language,
): string {
  const joined = evidence.map(({ quote }) => quote).join('\n')
  const isAlias = ({ from, to, insert, rule }: StatementEdit): boolean => {
    if (rule !== 'drop-alias' || insert !== '') return false
    const left = joined.slice(from, to).trim()
    return findAll(left, definitions.alias).some((found) => found[0].length === left.length)
  }
  return applyEdits(
    joined,
    edits.filter((edit) => reading.has(edit.rule) || isAlias(edit)),
  )
}
