import { expect, test } from 'vitest'
import { memoryCache } from './memory-cache.ts'

const answer = (body: string): { body: string; language: string } => ({ body, language: 'kk' })

test('an answer is kept', async () => {
  const cache = memoryCache(10_000)
  expect(await cache.get('a')).toBeUndefined()
  await cache.set('a', answer('x'))
  expect(await cache.get('a')).toEqual(answer('x'))
})

test('the memory has a bound: what was not asked for longest goes first', async () => {
  const cache = memoryCache(10_000)
  for (const key of ['a', 'b', 'c']) await cache.set(key, answer('x'.repeat(1400)))
  await cache.get('a')
  await cache.set('d', answer('x'.repeat(1000)))
  expect([await cache.get('a'), await cache.get('b')].map(Boolean)).toEqual([true, false])
  await cache.set('huge', answer('x'.repeat(10_000)))
  expect(await cache.get('huge')).toBeUndefined()
  expect(await cache.get('a')).toBeDefined()
})

test('a cache without memory keeps nothing', async () => {
  const cache = memoryCache(0)
  await cache.set('a', answer('x'))
  expect(await cache.get('a')).toBeUndefined()
})
