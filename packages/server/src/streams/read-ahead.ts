/**
 * Read ahead of whoever takes the values, up to a number of bytes.
 *
 * A client that sends all before it reads anything would else wait for a server that waits for it to read.
 *
 * @param maxBytes How much is held at most; beyond it reading waits.
 */
export async function* readAhead<T>(
  source: AsyncGenerator<T>,
  sizeOf: (value: T) => number,
  maxBytes: number,
): AsyncGenerator<T> {
  const held: Array<T> = []
  let bytes = 0
  const is = { ended: false, left: false }
  let failure: unknown
  let wakeReader = (): void => undefined
  let wakeTaker = (): void => undefined

  const reading = (async () => {
    try {
      for await (const value of source) {
        held.push(value)
        bytes += sizeOf(value)
        wakeTaker()
        while (bytes >= maxBytes && !is.left)
          await new Promise<void>((resolve) => {
            wakeReader = resolve
          })
        if (is.left) return
      }
    } catch (error) {
      failure = error
    } finally {
      is.ended = true
      wakeTaker()
    }
  })()

  try {
    for (;;) {
      const value = held.shift()
      if (value !== undefined) {
        bytes -= sizeOf(value)
        wakeReader()
        yield value
      } else if (is.ended) {
        if (failure !== undefined) throw failure
        return
      } else
        await new Promise<void>((resolve) => {
          wakeTaker = resolve
        })
    }
  } finally {
    is.left = true
    wakeReader()
    void reading
  }
}
