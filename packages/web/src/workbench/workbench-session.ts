import { createStore, type Store } from '../store/store.ts'
import type { DraftSlot } from '../worker/draft-view.ts'
import { createEngine, type Engine, JobFailed } from '../worker/engine.ts'
import type { FailureReason, SourceFile, Stage } from '../worker/protocol.ts'
import { type Comparison, createComparison } from './comparison.ts'
import { createDraftDesk, type DraftDesk } from './draft-desk.ts'
import { keptWork } from './kept-work.ts'
import { readOpened } from './read-opened.ts'
import { saveReport } from './save-draft.ts'
import type { ReportKind } from './wb-toolbar.ts'

/** What the page shows beside what is on the desks. */
export interface WorkbenchState {
  /** What was kept has been looked for. */
  readonly isReady: boolean
  readonly hasSecond: boolean
  /** What is being done with a file; `undefined` when nothing is. */
  readonly stage: Stage | undefined
  readonly failure: FailureReason | undefined
}

/** The two desks of the workbench, and what is done with them as a whole. */
export interface WorkbenchSession {
  readonly state: Store<WorkbenchState>
  /** Runs checks, and nothing that could keep one waiting. */
  readonly checking: Engine
  readonly main: DraftDesk
  readonly second: DraftDesk
  readonly comparison: Comparison
  readonly deskOf: (slot: DraftSlot) => DraftDesk
  /** Bring back what was kept. */
  readonly restore: () => Promise<void>
  /** @returns Whether it could be read. */
  readonly open: (slot: DraftSlot, source: SourceFile) => Promise<boolean>
  readonly toggleSecond: () => Promise<void>
  readonly report: (as: ReportKind) => Promise<void>
  readonly fail: (reason: FailureReason) => void
  /** The interface speaks another language: what is said in it is made again. */
  readonly recheck: () => void
  /** Keep what is not kept yet, while the page is being left. */
  readonly keepNow: () => void
  readonly forget: () => Promise<void>
  readonly close: () => void
}

/** Make a session, with nothing open. */
export function createWorkbenchSession(): WorkbenchSession {
  const state = createStore<WorkbenchState>({
    isReady: false,
    hasSecond: false,
    stage: undefined,
    failure: undefined,
  })
  const update = (part: Partial<WorkbenchState>): void => state.set({ ...state.get(), ...part })
  const fail = (failure: FailureReason): void => update({ failure, stage: undefined })
  const checking = createEngine()
  const reading = createEngine()
  const main = createDraftDesk('main', checking, reading)
  const second = createDraftDesk('second', checking, reading)
  const comparison = createComparison(main, reading, fail)
  const deskOf = (slot: DraftSlot): DraftDesk => (slot === 'main' ? main : second)

  /** @returns Whether it was done. */
  async function attempt(job: () => Promise<void>): Promise<boolean> {
    update({ failure: undefined })
    try {
      await job()
      return true
    } catch (error) {
      fail(error instanceof JobFailed ? error.reason : 'internal')
      return false
    }
  }

  return {
    state,
    checking,
    main,
    second,
    comparison,
    deskOf,
    fail,
    restore: async () => {
      const [kept, keptBeside] = await Promise.all([keptWork('main'), keptWork('second')])
      if (kept) main.open(kept)
      const hasSecond = kept !== undefined && keptBeside !== undefined
      if (hasSecond) second.open(keptBeside)
      update({ isReady: true, hasSecond })
    },
    open: (slot, source) =>
      attempt(async () => {
        const opened = await readOpened(source, reading, (stage) => update({ stage }))
        if (slot === 'main') comparison.clear()
        update({ stage: undefined })
        deskOf(slot).open(opened)
      }),
    toggleSecond: async () => {
      const hasSecond = !state.get().hasSecond
      update({ hasSecond })
      if (!hasSecond) await second.forget()
    },
    report: async (as) => {
      await attempt(() => saveReport(main, reading, as))
    },
    recheck: () => {
      for (const desk of [main, second]) desk.recheck()
    },
    keepNow: () => {
      for (const desk of [main, second]) desk.keepNow()
    },
    forget: async () => {
      await Promise.all([main.forget(), second.forget()])
      comparison.clear()
      update({ hasSecond: false, failure: undefined })
    },
    close: () => {
      for (const one of [main, second]) one.close()
      for (const one of [checking, reading]) one.close()
    },
  }
}
