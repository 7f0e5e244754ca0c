import { afterAll, beforeAll, expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, as all evaluations
import { inputs, quick } from './hostile/inputs.mjs'
// @ts-expect-error: plain JavaScript, as all evaluations
import { send, startService } from './hostile/service.mjs'

// Those that take long, and time and memory of all: npm run evaluate -- hostile

interface Input {
  readonly name: string
}

let service: { readonly stop: () => Promise<void> }
beforeAll(async () => {
  service = await startService()
}, 60_000)
afterAll(() => service?.stop())

test('there are many of them, each with a name of its own', () => {
  const names = inputs.map(({ name }: Input) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(200)
  expect(quick.length).toBeGreaterThan(100)
})

test.each(quick as ReadonlyArray<Input>)(
  '$name is answered, and harms nobody',
  { timeout: 60_000 },
  async (input) => {
    const { faults } = await send(service, input)
    expect(faults).toEqual([])
  },
)
