import type { Act } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { plainQuote } from '../parse/plain-quote.ts'
import type { Statement, StatementEdit } from '../records/records.ts'
import { changeTester } from '../verify/changes-claims.ts'
import { compareStatement, isBorneOut } from '../verify/compare-statement.ts'
import { applyEdits } from './edits.ts'

/** What a rewriter is given. */
export interface RewriterInput {
  /** The statement as it would be told. */
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  /** The words of the act that bear it out. */
  readonly quotes: ReadonlyArray<string>
}

/**
 * Proposes plainer words for a statement: a door for a language model, or for anything else. Synchronous. What it
 * proposes is told only where verification finds it borne out by the evidence; else the statement stays as it was.
 *
 * @returns The new words in the same language; `undefined` to leave the statement as it is.
 */
export type Rewriter = (statement: RewriterInput) => string | undefined

/** A longer statement is not compared: one whose edits touch a claim is shown as a quotation. */
const longest = 10_000

/** Make a test of whether the edits of a statement changed nothing that the act says; each statement is compared once. */
export function faithfulTester(language: Language): (statement: Statement) => boolean {
  const changesClaims = changeTester(language)
  const known = new Map<Statement, boolean>()
  return (statement) => {
    let isFaithful = known.get(statement)
    if (isFaithful === undefined) {
      isFaithful =
        !changesClaims(statement) ||
        (statement.text.length <= longest &&
          compareStatement(statement.text, statement, language).length === 0)
      known.set(statement, isFaithful)
    }
    return isFaithful
  }
}

/**
 * Make the guard that every statement passes before it is told: one whose edits changed what the act says is shown as
 * a quotation instead.
 */
export function makeGuard(
  act: Act,
  language: Language,
  rewriter: Rewriter | undefined,
  isFaithful: (statement: Statement) => boolean = faithfulTester(language),
): (statement: Statement) => Statement {
  const known = new Map<Statement, Statement>()
  const guard = (statement: Statement): Statement => {
    if (statement.kind !== 'rewritten' || statement.language !== language.id) return statement
    return isFaithful(statement) ? statement : quotation(statement)
  }
  return (statement) => {
    let guarded = known.get(statement)
    if (guarded === undefined) {
      guarded = rewritten(guard(statement), act, language, rewriter)
      known.set(statement, guarded)
    }
    return guarded
  }
}

/** The words of the act; where they hold markup, without it. */
function quotation(statement: Statement): Statement {
  const edits: Array<StatementEdit> = []
  let at = 0
  for (const { quote } of statement.evidence) {
    const insert = plainQuote(quote)
    if (insert !== quote)
      edits.push({ from: at, to: at + quote.length, insert, rule: 'drop-markup' })
    at += quote.length + 1
  }
  const quotes = statement.evidence.map(({ quote }) => quote).join('\n')
  const text = applyEdits(quotes, edits).trim()
  return { ...statement, text, kind: edits.length === 0 ? 'quoted' : 'rewritten', edits }
}

function rewritten(
  statement: Statement,
  act: Act,
  language: Language,
  rewriter: Rewriter | undefined,
): Statement {
  if (!rewriter || statement.kind === 'computed' || statement.language !== language.id)
    return statement
  if (statement.text.length > longest) return statement
  const quotes = statement.evidence.map(({ quote }) => quote)
  const text = rewriter({ text: statement.text, language: statement.language, quotes })?.trim()
  if (text === undefined || text === '' || text === statement.text) return statement
  if (!isBorneOut(text, statement, act, language)) return statement
  const { length } = quotes.join('\n')
  const edits = [{ from: 0, to: length, insert: text, rule: 'rewriter' }]
  return { ...statement, text, kind: 'rewritten', edits }
}
