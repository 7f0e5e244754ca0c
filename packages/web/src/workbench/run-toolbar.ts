import { saveDraft } from './save-draft.ts'
import type { ToolbarWish } from './wb-toolbar.ts'
import { workbenchWords } from './words/workbench-words.ts'
import type { WorkbenchPage } from './workbench-page.ts'

/** Do what the toolbar asks for. */
export function runToolbar(wish: ToolbarWish, page: WorkbenchPage): void {
  const { session } = page
  const editor = page.editor('main')
  switch (wish) {
    case 'undo':
    case 'redo':
      editor?.[wish]()
      editor?.view.focus()
      break
    case 'undoAll':
      undoAll(page)
      break
    case 'second':
      void session.toggleSecond()
      break
    case 'another':
      page.dialog()?.showModal()
      break
    case 'save':
      saveDraft(session.main)
      break
    default:
      void session.report(wish)
  }
}

/** One more edit, which can be undone as any other. */
function undoAll({ session, editor: editorOf, say }: WorkbenchPage): void {
  const editor = editorOf('main')
  const opened = session.main.state.get().draft?.opened
  if (!editor || opened === undefined) return
  editor.change({ from: 0, to: editor.view.state.doc.length, insert: opened })
  editor.view.focus()
  say(workbenchWords().undoneAll)
}
