/**
 * Work on several values at a time, and give the results in the order of the values.
 *
 * A value is taken only when a result has been taken: whoever reads slowly holds up the work.
 *
 * @param atOnce How many are worked on at a time.
 */
export async function* inOrder<T, R>(
  values: AsyncIterable<T>,
  work: (value: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<R> {
  const pending: Array<Promise<R>> = []
  for await (const value of values) {
    pending.push(work(value))
    if (pending.length < atOnce) continue
    const first = await pending.shift()
    if (first !== undefined) yield first
  }
  for (const result of pending) yield await result
}
