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
  const options = { format: order.format, messageLanguage: order.interface }
  const act = parse(order.text, options)
  const checked = { name: order.name, source: order.text, check: check(act, options) }
  return report([{ ...checked, language: order.interface }], {
    format: order.as,
    language: order.interface,
  })
}
