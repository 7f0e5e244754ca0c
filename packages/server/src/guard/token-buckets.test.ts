import { expect, test } from 'vitest'
import { tokenBuckets } from './token-buckets.ts'

test('so many at once, then as many as grow again', () => {
  let now = 0
  const take = tokenBuckets({ requests: 2, seconds: 10 }, () => now)
  expect(take('a')).toEqual({ isAllowed: true, remaining: 1, retryAfter: 0, reset: 5 })
  expect(take('a')).toEqual({ isAllowed: true, remaining: 0, retryAfter: 5, reset: 10 })
  now = 1000
  expect(take('a')).toEqual({ isAllowed: false, remaining: 0, retryAfter: 4, reset: 9 })
  expect(take('b').isAllowed).toBe(true)
  now = 5000
  expect(take('a').isAllowed).toBe(true)
  expect(take('a').isAllowed).toBe(false)
  now = 1_000_000
  expect([take('a'), take('a'), take('a')].map(({ isAllowed }) => isAllowed)).toEqual([
    true,
    true,
    false,
  ])
})

test('asking in vain costs nothing: a client that waits is let in, however often it asked', () => {
  let now = 0
  const take = tokenBuckets({ requests: 1, seconds: 1 }, () => now)
  take('a')
  for (now = 100; now < 1000; now += 100) expect(take('a').isAllowed).toBe(false)
  now = 1000
  expect(take('a').isAllowed).toBe(true)
})
