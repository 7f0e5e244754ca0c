const lineFeed = 0x0a

/**
 * Read a body line by line, never holding more than one line and one chunk.
 *
 * Lines come as bytes: whoever decodes them one by one keeps what is no UTF-8 from spoiling more than its own line.
 *
 * @param maxBytes Longest line that is kept; of a longer one only its end is looked for.
 */
export async function* readLines(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array | 'too-long'> {
  const reader = body?.getReader()
  if (reader === undefined) return
  let held: Array<Uint8Array> = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.byteLength
    if (length <= maxBytes) held.push(part)
    else held = []
  }
  const finish = (): Uint8Array | 'too-long' => {
    const line = length > maxBytes ? 'too-long' : join(held, length)
    held = []
    length = 0
    return line
  }
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const chunk = part.value
      let at = 0
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, at)) {
        take(chunk.subarray(at, end))
        at = end + 1
        yield finish()
      }
      take(chunk.subarray(at))
    }
    if (length > 0) yield finish()
  } finally {
    await reader.cancel()
  }
}

function join(parts: ReadonlyArray<Uint8Array>, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
