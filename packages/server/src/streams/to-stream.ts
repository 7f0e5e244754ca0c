/**
 * A stream of what a generator gives; it asks for the next value when the last has been taken.
 *
 * @param onCancel Called when whoever reads goes away, before the generator ends.
 */
export function toStream(
  values: AsyncGenerator<string>,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await values.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: async () => {
        onCancel()
        await values.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
