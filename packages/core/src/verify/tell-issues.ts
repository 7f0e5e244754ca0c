import type { PositionIndex } from '../act/positions.ts'
import type { Finding } from '../act/types.ts'
import { sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Issue } from './issue.ts'
import type { VerifiedClaim } from './verified-claim.ts'

/** Tell what speaks against a sentence as findings, at their places in the summary. */
export function tellIssues(
  { piece, verdict, issues }: VerifiedClaim,
  { messages }: Language,
  places: PositionIndex,
): Array<Finding> {
  return issues.map((issue): Finding => {
    const start = sourceOffset(piece, issue.start)
    const end = issue.end <= issue.start ? start : sourceOffset(piece, issue.end - 1) + 1
    const { line, column } = places.place(start)
    const eId = issue.passage?.eId
    return {
      ruleId: issue.rule,
      severity: severityOf(issue, verdict),
      message: messages.verification[issue.rule](issue.stated, issue.source),
      ...(eId === undefined ? {} : { eId }),
      start,
      end,
      line,
      column,
    }
  })
}

function severityOf({ kind, rule }: Issue, verdict: VerifiedClaim['verdict']): Finding['severity'] {
  if (rule === 'other-language') return 'info'
  return kind === 'conflict' && verdict === 'contradicted' ? 'error' : 'warning'
}
