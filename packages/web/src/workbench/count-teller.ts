import type { DeskState } from './draft-desk.ts'

/** A count is said when writing pauses for so long. */
const sayAfter = 1200

/**
 * Make what says how many findings there are: when writing pauses, and only when it is news.
 *
 * @param say Says a number.
 */
export function createCountTeller(say: (count: number) => void): (state: DeskState) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: number | undefined
  return ({ check, isChecking, findings: { length } }) => {
    if (!check || isChecking) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (length !== last) say(length)
      last = length
    }, sayAfter)
  }
}
