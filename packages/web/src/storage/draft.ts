import { del, get, set } from 'idb-keyval'
import type { SourceFile } from '../worker/protocol.ts'

/** Pages that keep a document of their own. */
export type DraftOwner = 'reader' | 'workbench'

/**
 * Keep the document that a person works on, in this browser and nowhere else, so that a reload loses nothing.
 *
 * @param owner The page.
 * @param draft The document as it is now.
 */
export async function keepDraft(owner: DraftOwner, draft: SourceFile): Promise<void> {
  await set(key(owner), draft).catch(() => undefined) // storage is switched off or full
}

/** The document that was kept; `undefined` where there is none. */
export async function keptDraft(owner: DraftOwner): Promise<SourceFile | undefined> {
  const kept: unknown = await get(key(owner)).catch(() => undefined)
  return isSource(kept) ? kept : undefined
}

/** Forget it: the button for computers that others use. */
export async function forgetDraft(owner: DraftOwner): Promise<void> {
  await del(key(owner)).catch(() => undefined)
}

function key(owner: DraftOwner): string {
  return `aiqyn.draft.${owner}`
}

/** An older version of the page may have kept something else. */
function isSource(value: unknown): value is SourceFile {
  if (typeof value !== 'object' || value === null) return false
  const { key, name, content } = value as Partial<Record<keyof SourceFile, unknown>>
  const isContent = typeof content === 'string' || content instanceof Uint8Array
  return typeof key === 'string' && typeof name === 'string' && isContent
}
