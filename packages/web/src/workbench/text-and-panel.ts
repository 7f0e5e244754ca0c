import { fulfil } from './finding-wishes.ts'
import { goToStretch, goToUnit } from './go-to.ts'
import type { FindingWish } from './panels/wb-finding.ts'
import type { WorkbenchPage } from './workbench-page.ts'

/** What the text and the panel beside it send to each other. */
export interface TextAndPanel {
  /** A card asks for something. */
  readonly wish: (event: CustomEvent<FindingWish>) => void
  /** A stretch is to be shown. */
  readonly go: (event: CustomEvent<{ readonly start: number; readonly end: number }>) => void
  /** A unit is to be shown. */
  readonly goToUnit: (event: CustomEvent<string>) => void
  /** A stretch is to be as it was opened. */
  readonly putBack: (event: CustomEvent<ChangedStretch>) => void
  /** A finding was touched in the text. */
  readonly choose: (event: CustomEvent<string>) => void
  /** A person wants from the text to the card of a finding. */
  readonly showCard: (event: CustomEvent<string>) => Promise<void>
  /** Escape leads from what is said of the text back into it. */
  readonly leavePanel: (event: KeyboardEvent) => void
}

/** Where a draft was changed, and what stood there. */
interface ChangedStretch {
  readonly start: number
  readonly end: number
  readonly before: string
}

/** Make what leads from the text to the panel and back. */
export function createTextAndPanel(page: WorkbenchPage): TextAndPanel {
  const { session } = page
  const focusText = (): void => page.editor('main')?.view.focus()

  async function focusCard(id: string | undefined): Promise<void> {
    const isShown = id !== undefined && (await page.panel()?.reveal(id, true))
    if (!isShown) focusText()
  }

  return {
    wish: ({ detail }) => {
      if (detail.type === 'jump') page.choose(detail.id)
      const editor = page.editor('main')
      if (editor) void fulfil(detail, { session, editor, say: page.say, focusCard })
    },
    go: ({ detail: { start, end } }) => {
      const editor = page.editor('main')
      if (editor) goToStretch(editor, start, end)
    },
    goToUnit: ({ detail: eId }) => {
      const editor = page.editor('main')
      const anchors = session.main.state.get().check?.anchors ?? []
      if (editor) goToUnit(editor, anchors, eId)
    },
    putBack: ({ detail }) => {
      // Not while the text runs ahead of what was compared: the places would be others.
      if (!session.comparison.isUpToDate()) return
      const { start, end, before } = detail
      page.editor('main')?.change({ from: start, to: end, insert: before })
    },
    choose: ({ detail: id }) => {
      page.choose(id)
      void page.panel()?.reveal(id, false)
    },
    showCard: async ({ detail: id }) => {
      page.choose(id)
      page.show('findings')
      await page.drawn()
      await focusCard(id)
    },
    leavePanel: (event) => {
      const panel = page.panel()
      if (event.key === 'Escape' && panel && event.composedPath().includes(panel)) focusText()
    },
  }
}
