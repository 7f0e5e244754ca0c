import { createStore, type Store } from '../store/store.ts'
import type { SectionChange } from '../worker/changes-of.ts'
import { type Engine, JobFailed } from '../worker/engine.ts'
import type { FailureReason } from '../worker/protocol.ts'
import type { DraftDesk } from './draft-desk.ts'

/** Pause in writing after which what was changed is found again. */
const compareAfter = 300

/** What was changed in a draft since it was opened. */
export interface Comparison {
  /** Absent while they are being found. */
  readonly changes: Store<ReadonlyArray<SectionChange> | undefined>
  readonly compare: () => Promise<void>
  /** Compare when writing pauses. */
  readonly compareSoon: () => void
  /** Whether the places of the changes are those of the text as it is now. */
  readonly isUpToDate: () => boolean
  readonly clear: () => void
}

/**
 * Make what compares a draft with the text that it was opened with.
 *
 * @param engine Runs what may take long.
 * @param onFailure Told when there is no telling.
 */
export function createComparison(
  desk: DraftDesk,
  engine: Engine,
  onFailure: (reason: FailureReason) => void,
): Comparison {
  const changes = createStore<ReadonlyArray<SectionChange> | undefined>(undefined)
  let compared: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function compare(): Promise<void> {
    const opened = desk.state.get().draft?.opened
    if (opened === undefined) return
    const order = { ...desk.order(), opened }
    try {
      changes.set(await engine.run('compareDrafts', order))
      compared = order.text
    } catch (error) {
      onFailure(error instanceof JobFailed ? error.reason : 'internal')
    }
  }

  return {
    changes,
    compare,
    compareSoon: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void compare(), compareAfter)
    },
    isUpToDate: () => desk.text() === compared,
    clear: () => {
      clearTimeout(timer)
      compared = undefined
      changes.set(undefined)
    },
  }
}
