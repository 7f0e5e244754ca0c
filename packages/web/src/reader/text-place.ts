import type { Evidence } from '@aiqyn/core'
import type { AqSource } from './aq-source.ts'

/** Width from which the document stands beside its summary. */
const wide = matchMedia('(min-width: 68rem)')

/** Where the text of the document is: beside its summary where there is room, above it where there is not. */
export interface TextPlace {
  /** Be where the width of the window has room for it. */
  readonly fit: () => void
  /** Do so whenever the width changes. @returns What ends it. */
  readonly follow: () => () => void
  readonly open: () => void
  readonly close: () => void
  /** A tap beside the dialog. */
  readonly closeOnBackdrop: (event: Event) => void
  /** Show the words that bear a statement out. */
  readonly showEvidence: (evidence: ReadonlyArray<Evidence>) => Promise<void>
  /** Show a unit, with what the summary says of it. */
  readonly showUnit: (eId: string) => Promise<void>
}

/**
 * Make what moves the text.
 *
 * @param root The page's tree, which has a dialog with the text in it while a document is open.
 */
export function createTextPlace(root: () => ParentNode): TextPlace {
  const dialogOf = (): HTMLDialogElement | null =>
    root().querySelector<HTMLDialogElement>('dialog#text')
  const source = (): AqSource | null => root().querySelector<AqSource>('aq-source')

  const fit = (): void => {
    const dialog = dialogOf()
    if (!dialog) return
    if (dialog.matches(':modal')) dialog.close()
    dialog.open = wide.matches
  }
  const open = (): void => {
    const dialog = dialogOf()
    if (dialog && !dialog.open) dialog.showModal()
  }

  return {
    fit,
    follow: () => {
      wide.addEventListener('change', fit)
      return () => wide.removeEventListener('change', fit)
    },
    open,
    close: () => dialogOf()?.close(),
    closeOnBackdrop: ({ target }) => {
      const dialog = dialogOf()
      if (target === dialog && dialog?.matches(':modal')) dialog.close()
    },
    showEvidence: async (evidence) => {
      open()
      await source()?.showEvidence(evidence)
    },
    showUnit: async (eId) => {
      open()
      await source()?.showUnit(eId)
    },
  }
}
