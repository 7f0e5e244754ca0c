/** Things of which the best can be taken. */
export interface Heap<T> {
  readonly push: (item: T) => void
  /** Takes the best; `undefined` where there is none. */
  readonly pop: () => T | undefined
}

/**
 * Keep things so that the best is at hand, in time that grows with the logarithm of how many there are: a binary heap, in which
 * each is better than the two below it.
 *
 * @param isBetter A strict order: of two things that differ, one is better.
 */
export function createHeap<T>(isBetter: (a: T, b: T) => boolean): Heap<T> {
  const items: Array<T> = []

  function swap(a: number, b: number): void {
    const [first, second] = [items[a], items[b]]
    if (first === undefined || second === undefined) return
    items[a] = second
    items[b] = first
  }
  const isAbove = (a: number, b: number): boolean => {
    const [first, second] = [items[a], items[b]]
    return first !== undefined && second !== undefined && isBetter(first, second)
  }

  return {
    push: (item) => {
      items.push(item)
      for (let at = items.length - 1; at > 0; ) {
        const above = (at - 1) >> 1
        if (!isAbove(at, above)) return
        swap(at, above)
        at = above
      }
    },
    pop: () => {
      swap(0, items.length - 1)
      const best = items.pop()
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let next = at
        if (isAbove(left, next)) next = left
        if (isAbove(right, next)) next = right
        if (next === at) return best
        swap(at, next)
        at = next
      }
    },
  }
}
