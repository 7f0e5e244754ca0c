import type { DraftCheck, DraftOrder } from '../draft-view.ts'

/** Check a draft while it is written. */
export async function checkDraft(order: DraftOrder): Promise<DraftCheck> {
  const [{ checkedDraft }, { draftSections }] = await Promise.all([
    import('../drafts.ts'),
    import('../draft-sections.ts'),
  ])
  const { act, check } = checkedDraft(order)
  const { findings, ignored, counts } = check
  const { language, title } = act.data
  const told = order.interface
  return { language, told, title, findings, ignored, counts, ...draftSections(act, told) }
}
