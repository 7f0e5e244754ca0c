import { expect, test } from 'vitest'
import type { DocumentTask } from '../work/task.ts'
import { taskKey } from './task-key.ts'

const task: DocumentTask = {
  type: 'document',
  record: 'Summary',
  source: 'Статья 1. Цель',
  format: 'auto',
  options: { length: 'brief', language: 'ru' },
  answer: 'json',
}
const key = async (changed: object): Promise<string> => (await taskKey({ ...task, ...changed })).key

test('equal tasks have equal keys, whatever the order of their options', async () => {
  expect(await key({})).toMatch(/^[\da-f]{64}$/)
  expect(await key({ options: { language: 'ru', level: undefined, length: 'brief' } })).toBe(
    await key({}),
  )
})

test('everything that changes the answer changes the key', async () => {
  const keys = await Promise.all([
    key({}),
    key({ record: 'Check' }),
    key({ source: 'Статья 2. Цель' }),
    key({ source: new TextEncoder().encode(String(task.source)) }),
    key({ format: 'text' }),
    key({ answer: 'html' }),
    key({ options: { length: 'brief' } }),
    key({ options: { length: 'full', language: 'ru' } }),
    key({ options: { ...task.options, mci: 3932 } }),
  ])
  expect(new Set(keys).size).toBe(keys.length)
})

test('the name of a document is the same in every form', async () => {
  const { source } = await taskKey(task)
  const bytes = { ...task, source: new TextEncoder().encode(String(task.source)), record: 'Act' }
  expect((await taskKey(bytes as DocumentTask)).source).toBe(source)
})
