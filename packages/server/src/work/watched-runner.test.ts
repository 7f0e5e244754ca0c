import { UnreadableDocument } from '@aiqyn/formats'
import { expect, test } from 'vitest'
import { clientGone } from '../errors.ts'
import { inlineRunner } from './runner.ts'
import { watchedRunner } from './watched-runner.ts'
import type { Fault } from './wire.ts'

const task = {
  type: 'document',
  record: 'Act',
  source: 'Статья 1. Цель',
  format: 'text',
  options: {},
  answer: 'json',
} as const

test('a fault of the program is told, without what it says; it stays what it is', async () => {
  const told: Array<Fault> = []
  const broken = new RangeError('Тайнопись')
  const run = (): Promise<never> => Promise.reject(broken)
  const runner = watchedRunner({ ...inlineRunner, run }, (fault) => told.push(fault))
  await expect(runner.run(task)).rejects.toBe(broken)
  expect(told).toEqual([{ name: 'RangeError', frames: expect.any(Array) }])
  expect(JSON.stringify(told)).not.toContain('Тайнопись')
})

test.each([new UnreadableDocument('damaged', 'It is cut off.'), clientGone()])(
  'what is no fault of the program is not told: %s',
  async (error) => {
    const told: Array<Fault> = []
    const run = (): Promise<never> => Promise.reject(error)
    const runner = watchedRunner({ ...inlineRunner, run }, (fault) => told.push(fault))
    await expect(runner.run(task)).rejects.toBe(error)
    expect(told).toEqual([])
  },
)
