import type { DraftSlot } from '../worker/draft-view.ts'
import type { SourceFile } from '../worker/protocol.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchPage } from './workbench-page.ts'

/** How drafts come to the page. */
export interface OpenDrafts {
  /** Chosen, pasted or written. */
  readonly open: (event: CustomEvent<SourceFile>) => void
  /** The same act in another language. */
  readonly openSecond: (event: CustomEvent<SourceFile>) => void
  /** Dropped: a file that is dropped on a text is another text, not words to put in. */
  readonly drop: (source: SourceFile, path: ReadonlyArray<EventTarget>) => void
}

/** Make what opens drafts. A draft that was changed is not replaced unasked. */
export function createOpenDrafts(page: WorkbenchPage): OpenDrafts {
  const { session } = page

  async function openIn(slot: DraftSlot, source: SourceFile): Promise<void> {
    if (!(await session.open(slot, source))) return
    await page.drawn()
    page.draft(slot)?.speak(true)
    if (slot === 'main') page.editor('main')?.view.focus()
  }

  /** @returns Whether a person wants it. */
  function replace(source: SourceFile): boolean {
    const { isChanged } = session.main.state.get()
    if (isChanged && !confirm(workbenchWords().replace)) return false
    void openIn('main', source)
    return true
  }

  return {
    open: (event) => {
      page.dialog()?.close()
      if (!replace(event.detail)) event.preventDefault()
    },
    openSecond: (event) => {
      event.stopPropagation()
      void openIn('second', event.detail)
    },
    drop: (source, path) => {
      const second = page.draft('second')
      if (second && path.includes(second)) void openIn('second', source)
      else replace(source)
    },
  }
}
