import { UnreadableDocument } from '@aiqyn/formats'
import { expect, test } from 'vitest'
import { Problem } from '../errors.ts'
import { toError, toFault, toReport } from './wire.ts'

test('errors that are meant for the client come out of a process as they were', () => {
  for (const error of [
    new UnreadableDocument('damaged', 'The file is cut off.'),
    new Problem('timeout', 'It took too long.'),
  ]) {
    const report = structuredClone(toReport(error))
    expect(toError(report)).toMatchObject({ ...error, name: error.name, message: error.message })
  }
  expect(toError({ type: 'ready' })).toBeUndefined()
})

test('of any other error only its kind and its place are told', () => {
  const secret = 'СЕКРЕТ\n    at СЕКРЕТ (file:///СЕКРЕТ.js:1:2)\n    at secret (file:///x.js:1:2)'
  const report = toReport(new RangeError(secret))
  expect(JSON.stringify(report)).not.toMatch(/секрет|secret/i)
  expect(report).toMatchObject({ type: 'fault', fault: { name: 'RangeError' } })
  expect(toFault(new RangeError(secret)).frames.join()).toContain('wire.test.ts')
  expect(toFault('СЕКРЕТ')).toEqual({ name: 'string', frames: [] })
})

test('a stack that does not hold the message tells no frames', () => {
  const error = new Error('x y')
  error.stack = 'Error: other\n    at place (file:///СЕКРЕТ.js:1:2)'
  expect(toFault(error).frames).toEqual([])
})
