import type { Finding } from '@aiqyn/core'
import type { DraftSection } from '../worker/draft-view.ts'
import type { ShownFinding } from './shown-finding.ts'

/** Which findings are shown; an empty string lets all through. */
export interface FindingFilter {
  readonly severity: Finding['severity'] | ''
  readonly rule: string
  /** eId of an article. */
  readonly section: string
}

/** Lets everything through. */
export const noFilter: FindingFilter = { severity: '', rule: '', section: '' }

/** Whether a filter lets a finding through. */
export function fits(
  { finding }: ShownFinding,
  { severity, rule, section }: FindingFilter,
  sections: ReadonlyArray<DraftSection>,
): boolean {
  if (severity !== '' && finding.severity !== severity) return false
  if (rule !== '' && finding.ruleId !== rule) return false
  return section === '' || sectionOf(finding, sections)?.eId === section
}

/** The article that a finding stands in. */
export function sectionOf(
  { eId, start }: Pick<Finding, 'eId' | 'start'>,
  sections: ReadonlyArray<DraftSection>,
): DraftSection | undefined {
  const named = eId === undefined ? undefined : sections.find((one) => isIn(eId, one.eId))
  return named ?? sections.find((one) => one.start <= start && start < one.end)
}

function isIn(eId: string, section: string): boolean {
  return eId === section || eId.startsWith(`${section}__`)
}
