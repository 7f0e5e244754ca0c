import type { DraftSlot } from '../worker/draft-view.ts'
import type { DraftEditor } from './editor/draft-editor.ts'
import type { WbDraft } from './wb-draft.ts'
import type { PanelTab, WbPanel } from './wb-panel.ts'
import type { WorkbenchSession } from './workbench-session.ts'

/** The page as those see it who do something on it: what is open, where things are, and what can be shown. */
export interface WorkbenchPage {
  readonly session: WorkbenchSession
  readonly draft: (slot: DraftSlot) => WbDraft | null
  /** Absent while nothing is open. */
  readonly editor: (slot: DraftSlot) => DraftEditor | undefined
  readonly panel: () => WbPanel | null
  /** Where another draft is opened. */
  readonly dialog: () => HTMLDialogElement | null
  /** Let a finding stand out. */
  readonly choose: (id: string) => void
  readonly show: (tab: PanelTab) => void
  /** Tell those who do not see the page. */
  readonly say: (text: string) => void
  /** When what was changed is on the screen. */
  readonly drawn: () => Promise<unknown>
}
