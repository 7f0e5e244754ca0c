import type { ReportFormat } from '@aiqyn/core'
import type { DraftOrder } from '../draft-view.ts'

/** A report to write. */
export interface ReportOrder extends DraftOrder {
  /** Name of the draft, as the report shows it. */
  readonly name: string
  readonly as: Extract<ReportFormat, 'html' | 'sarif' | 'csv'>
}

/** Write what a check of a draft found. */
export async function reportDraft(order: ReportOrder): Promise<string> {
  const { check, parse, report } = await import('aiqyn')
  const act = parse(order.text, { format: order.format })
  const checked = { name: order.name, source: order.text, check: check(act) }
  const { language } = act.data
  return report([{ ...checked, language }], { format: order.as, language: order.interface })
}
