import type { Verdict } from '../records/records.ts'
import type { VerificationRule } from '../verify/issue.ts'

/** Texts of what `verify` finds. */
export interface VerificationMessages
  extends Readonly<Record<VerificationRule, (stated: string, source: string) => string>> {
  /** Names of the verdicts, capital first. */
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** Names of their counts; a figure follows. */
  readonly counts: Readonly<Record<Verdict, string>>
  /** Heading of the whole. */
  readonly heading: string
}
