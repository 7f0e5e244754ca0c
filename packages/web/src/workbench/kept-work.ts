import type { Format } from '@aiqyn/core'
import { del, get, set } from 'idb-keyval'
import { inTime } from '../storage/in-time.ts'
import { readLocal, writeLocal } from '../storage/local.ts'
import type { DraftSlot } from '../worker/draft-view.ts'

/** A draft as the browser keeps it. */
export interface KeptDraft {
  readonly name: string
  readonly format: Format | 'auto'
  /** As it was opened. */
  readonly opened: string
  readonly text: string
  /** Milliseconds since 1970, to tell which of two is the later. */
  readonly at: number
}

const key = (slot: DraftSlot): string => `aiqyn.workbench.${slot}`

/**
 * Keep a draft in this browser and nowhere else.
 *
 * @returns Whether it could be kept.
 */
export async function keepWork(slot: DraftSlot, draft: KeptDraft): Promise<boolean> {
  try {
    await set(key(slot), draft)
    return true
  } catch {
    return false // storage is switched off or full
  }
}

/** Keep what was written last while the page is being left, when nothing can be waited for. */
export function keepWorkAtOnce(slot: DraftSlot, draft: KeptDraft): void {
  writeLocal(key(slot), JSON.stringify(draft))
}

/** The draft that was kept last; `undefined` where there is none. */
export async function keptWork(slot: DraftSlot): Promise<KeptDraft | undefined> {
  const slow: unknown = await inTime(get(key(slot)).catch(() => undefined))
  const drafts = [slow, keptAtOnce(slot)].filter(isKeptDraft)
  return drafts.sort((a, b) => b.at - a.at)[0]
}

/** Forget a draft. */
export async function forgetWork(slot: DraftSlot): Promise<void> {
  removeLocal(key(slot))
  await del(key(slot)).catch(() => undefined)
}

function keptAtOnce(slot: DraftSlot): unknown {
  try {
    return JSON.parse(readLocal(key(slot)) ?? 'null')
  } catch {
    return undefined
  }
}

function removeLocal(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Storage is switched off: there is nothing in it.
  }
}

/** An older version of the page may have kept something else. */
function isKeptDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false
  const { name, opened, text, at } = value as Partial<Record<keyof KeptDraft, unknown>>
  return [name, opened, text].every((one) => typeof one === 'string') && typeof at === 'number'
}
