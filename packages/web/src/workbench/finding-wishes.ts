import type { DraftEditor } from './editor/draft-editor.ts'
import { goToFinding } from './go-to.ts'
import { mendOf } from './mend.ts'
import type { FindingWish } from './panels/wb-finding.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchSession } from './workbench-session.ts'

/** What a wish needs of the page. */
export interface WishContext {
  readonly session: WorkbenchSession
  readonly editor: DraftEditor
  readonly say: (text: string) => void
  /** Put the focus on a card, or on the text where there is none. */
  readonly focusCard: (id: string | undefined) => Promise<void>
}

/** Do what a card asks for; then the focus goes to the finding below it, else to the one above. */
export async function fulfil(wish: FindingWish, context: WishContext): Promise<void> {
  const { session, editor, say, focusCard } = context
  if (wish.type === 'jump') {
    goToFinding(editor, wish.id)
    return
  }
  const next = neighbourOf(wish.id, session)
  if (wish.type === 'mend') {
    mendFinding(wish, editor)
    say(workbenchWords().replaced)
    await focusCard(next)
  } else if (await ignoreFinding(wish, context)) await focusCard(next)
  else say(workbenchWords().notIgnored)
}

/** Write what a finding proposes, at its own place or at all: the others have forms of their own. */
function mendFinding(
  { id, value, everywhere }: Extract<FindingWish, { type: 'mend' }>,
  editor: DraftEditor,
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
 * @returns Whether there was a place for the comment.
 */
async function ignoreFinding(
  { id, reason }: Extract<FindingWish, { type: 'ignore' }>,
  { session: { main, checking }, editor }: WishContext,
): Promise<boolean> {
  const [place] = editor.places(id)
  const shown = main.state.get().findings.find((one) => one.id === id)
  if (!place || !shown) return false
  const order = { ...main.order(), ruleId: shown.finding.ruleId, reason }
  // Where the draft has just been checked, trying a place is quick.
  const edit = await checking.run('ignoreFinding', { ...order, start: place.from, end: place.to })
  if (!edit || editor.text() !== order.text) return false
  editor.change({ from: edit.at, insert: edit.insert })
  return true
}

function neighbourOf(id: string, { main }: WorkbenchSession): string | undefined {
  const { findings } = main.state.get()
  const at = findings.findIndex((one) => one.id === id)
  return (findings[at + 1] ?? findings[at - 1])?.id
}
