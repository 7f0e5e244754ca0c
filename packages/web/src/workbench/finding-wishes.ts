import type { Engine } from '../worker/engine.ts'
import type { DraftDesk } from './draft-desk.ts'
import type { DraftEditor } from './editor/draft-editor.ts'
import { mendOf } from './mend.ts'

/**
 * Write what a finding proposes, at its own place or at all.
 *
 * @param value What to write at its own place; the others have forms of their own.
 */
export function mendFinding(
  editor: DraftEditor,
  id: string,
  value: string,
  everywhere: boolean,
): void {
  const text = editor.text()
  const [own, ...others] = editor.places(id)
  if (!own) return
  const changes = [mendOf(text, own.from, own.to, value)]
  if (everywhere) {
    for (const { from, to, replacement } of others)
      if (replacement !== undefined) changes.push(mendOf(text, from, to, replacement))
  }
  editor.change(changes)
  editor.jump(own.from, own.from, false)
}

/**
 * Put a finding aside by a comment in the text.
 *
 * @param checking Where the draft has just been checked, trying a place is quick.
 * @returns Whether there was a place for the comment.
 */
export async function ignoreFinding(
  editor: DraftEditor,
  desk: DraftDesk,
  checking: Engine,
  id: string,
  reason: string,
): Promise<boolean> {
  const [place] = editor.places(id)
  const shown = desk.state.get().findings.find((one) => one.id === id)
  if (!place || !shown) return false
  const order = { ...desk.order(), ruleId: shown.finding.ruleId, reason }
  const edit = await checking.run('ignoreFinding', { ...order, start: place.from, end: place.to })
  if (!edit || editor.text() !== order.text) return false
  editor.change({ from: edit.at, insert: edit.insert })
  return true
}

/** The finding below, else the one above: where the focus goes when this one is gone. */
export function neighbourOf(desk: DraftDesk, id: string): string | undefined {
  const { findings } = desk.state.get()
  const at = findings.findIndex((one) => one.id === id)
  return (findings[at + 1] ?? findings[at - 1])?.id
}
