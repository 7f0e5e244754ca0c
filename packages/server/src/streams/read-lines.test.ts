import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'
import { readAhead } from './read-ahead.ts'
import { readLines } from './read-lines.ts'
import { toStream } from './to-stream.ts'

function streamOf(...parts: ReadonlyArray<string>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
}

async function linesOf(maxBytes: number, ...parts: ReadonlyArray<string>): Promise<unknown> {
  const lines: Array<string> = []
  for await (const line of readLines(streamOf(...parts), maxBytes))
    lines.push(typeof line === 'string' ? `(${line})` : new TextDecoder().decode(line))
  return lines
}

async function* count(to: number, seen: Array<number> = []): AsyncGenerator<number> {
  try {
    for (let at = 1; at <= to; at++) {
      seen.push(at)
      yield at
    }
  } finally {
    seen.push(-1)
  }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5))
}

test('lines are told apart wherever chunks end', async () => {
  const text = 'бір\nекі\n\nүш'
  for (let at = 0; at <= text.length; at++)
    expect(await linesOf(100, text.slice(0, at), text.slice(at))).toEqual(['бір', 'екі', '', 'үш'])
  expect(await linesOf(100, 'a\n')).toEqual(['a'])
  expect(await linesOf(100)).toEqual([])
})

test('a line that is too long is told and dropped, and those after it are read', async () => {
  expect(await linesOf(3, 'abc\nabcd\nab\n')).toEqual(['abc', '(too-long)', 'ab'])
  expect(await linesOf(3, 'ab', 'cd', 'ef', '\nx', 'y\n', 'abcde')).toEqual([
    '(too-long)',
    'xy',
    '(too-long)',
  ])
})

test('a body that is left is given up', async () => {
  let isCancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('a\n')),
    cancel: () => {
      isCancelled = true
    },
  })
  for await (const _ of readLines(endless, 10)) break
  expect(isCancelled).toBe(true)
})

test('reading ahead stops at its bound, and goes on when values are taken', async () => {
  const seen: Array<number> = []
  const ahead = readAhead(count(10, seen), () => 1, 3)
  expect((await ahead.next()).value).toBe(1)
  await pause()
  expect(seen).toEqual([1, 2, 3, 4])
  const rest: Array<number> = []
  for await (const value of ahead) rest.push(value)
  expect(rest).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('what is read ahead comes before what went wrong behind it', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield* count(2)
    throw new RangeError('broken')
  }
  const taken: Array<number> = []
  const take = async (): Promise<void> => {
    for await (const value of readAhead(failing(), () => 1, 10)) taken.push(value)
  }
  await expect(take()).rejects.toThrow('broken')
  expect(taken).toEqual([1, 2])
})

test('whoever leaves stops the reading ahead', async () => {
  const seen: Array<number> = []
  for await (const value of readAhead(count(10, seen), () => 1, 2)) if (value === 1) break
  await pause()
  expect(seen.at(-1)).toBe(-1)
  expect(seen.length).toBeLessThan(7)
})

test('results come in the order of the values, however long each takes', async () => {
  const begun: Array<number> = []
  const work = async (value: number): Promise<number> => {
    begun.push(value)
    await new Promise((resolve) => setTimeout(resolve, value % 2 === 0 ? 1 : 10))
    return value
  }
  const results: Array<number> = []
  for await (const result of inOrder(count(5), work, 2)) {
    expect(begun.length - results.length).toBeLessThanOrEqual(2)
    results.push(result)
  }
  expect(results).toEqual([1, 2, 3, 4, 5])
})

test('a stream takes the next value only when it is read, and ends the generator when it is left', async () => {
  const seen: Array<number> = []
  let isLeft = false
  async function* words(): AsyncGenerator<string> {
    for await (const value of count(9, seen)) yield String(value)
  }
  const stream = toStream(words(), () => {
    isLeft = true
  })
  const reader = stream.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('1')
  await pause()
  expect(seen).toEqual([1])
  await reader.cancel()
  expect([isLeft, seen]).toEqual([true, [1, -1]])
})
