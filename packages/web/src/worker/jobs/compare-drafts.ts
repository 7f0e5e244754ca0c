import type { SectionChange } from '../changes-of.ts'
import type { DraftOrder } from '../draft-view.ts'

/** A draft with the text that it was opened with. */
export interface CompareOrder extends DraftOrder {
  readonly opened: string
}

/** Tell what was changed in a draft, article by article. */
export async function compareDrafts(order: CompareOrder): Promise<Array<SectionChange>> {
  const { changesOf } = await import('../changes-of.ts')
  return changesOf(order)
}
