import type { Evidence, Statement } from '../records/records.ts'
import { type Draft, draftOf, textOf } from '../wording/draft.ts'

/**
 * Change a statement that is written down already, by edits that are recorded with those that made it.
 *
 * @param change Makes the new draft; what it keeps must stand in the same order.
 * @param more Words of the act that bear out what the change puts in; they stand behind the others and are not shown.
 */
export function reviseStatement(
  statement: Statement,
  change: (draft: Draft) => Draft,
  more: ReadonlyArray<Evidence> = [],
): Statement {
  const quotes = statement.evidence.map(({ quote }) => quote).join('\n')
  const draft = draftOf(quotes, statement.edits)
  const changed = change(draft)
  if (changed === draft) return statement
  const edits = changed.flatMap(({ from, to, text, rule }) =>
    rule === undefined ? [] : [{ from, to, insert: text, rule }],
  )
  const behind = more.map(({ quote }) => `\n${quote}`).join('')
  if (behind !== '')
    edits.push({
      from: quotes.length,
      to: quotes.length + behind.length,
      insert: '',
      rule: 'bears-out-name',
    })
  return {
    ...statement,
    text: textOf(changed).trim(),
    kind: 'rewritten',
    evidence: [...statement.evidence, ...more],
    edits,
  }
}
