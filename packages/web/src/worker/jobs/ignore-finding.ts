import type { DraftOrder } from '../draft-view.ts'

/** A finding to put aside. */
export interface IgnoreOrder extends DraftOrder {
  readonly ruleId: string
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** What to write where. */
export interface IgnoreEdit {
  readonly at: number
  readonly insert: string
}

/** Find where a comment puts a finding aside and changes nothing else; `undefined` where there is no such place. */
export async function ignoreFinding(order: IgnoreOrder): Promise<IgnoreEdit | undefined> {
  const { placeOfComment } = await import('../place-of-comment.ts')
  return placeOfComment(order)
}
