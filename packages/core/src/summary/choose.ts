/** A statement to choose from. */
export interface Candidate<T> {
  readonly value: T
  readonly weight: number
  /** Candidates of one group take turns, so that one party or article does not fill the answer. */
  readonly group: string
}

/**
 * Choose the weightiest candidates, taking turns between groups, and put them back in source order.
 *
 * @param candidates In source order.
 * @param limit How many at most.
 * @param least Candidates below this weight are chosen only when there is no other, and then only one.
 */
export function choose<T>(
  candidates: ReadonlyArray<Candidate<T>>,
  limit: number,
  least: number,
): Array<T> {
  const good = candidates.filter(({ weight }) => weight >= least)
  // Leaving out a single one saves no reading.
  if (good.length === candidates.length && good.length === limit + 1)
    return candidates.map(({ value }) => value)
  if (good.length === 0) {
    const best = candidates.reduce<Candidate<T> | undefined>(
      (found, candidate) => (found && found.weight >= candidate.weight ? found : candidate),
      undefined,
    )
    return best ? [best.value] : []
  }
  const queues = new Map<string, Array<Candidate<T>>>()
  for (const candidate of good) {
    const queue = queues.get(candidate.group)
    if (queue) queue.push(candidate)
    else queues.set(candidate.group, [candidate])
  }
  const order = [...queues.values()].map((queue) => [...queue].sort((a, b) => b.weight - a.weight))
  order.sort((a, b) => (b[0]?.weight ?? 0) - (a[0]?.weight ?? 0))
  const chosen = new Set<Candidate<T>>()
  for (let round = 0; chosen.size < limit; round++) {
    const turn = order.flatMap((queue) => queue.slice(round, round + 1))
    if (turn.length === 0) break
    for (const candidate of turn) if (chosen.size < limit) chosen.add(candidate)
  }
  return candidates.filter((candidate) => chosen.has(candidate)).map(({ value }) => value)
}
