import { expect, test } from 'vitest'
import { mayMatch, neededTexts } from './needed-texts.ts'

test('the text that stands in every match is found, whatever stands around it', () => {
  expect(neededTexts(/^[^.]{3,20}, unless (?:the|a) [^.]+\.$/u)).toEqual([', unless '])
  expect(neededTexts(/(?<=apply|applies) with respect to(?= )/u)).toEqual([' with respect to'])
  expect(neededTexts(/\(bills?\) is read/u)).toEqual([') is read'])
  // What a look ahead asks for stands there too.
  expect(neededTexts(/\d+(?= per cent)/u)).toEqual([' per cent'])
})

test('of alternatives each has its own', () => {
  expect(neededTexts(/ (?:within|not later than) \d/u)).toEqual(['within', 'not later than'])
  expect(neededTexts(/^(?:[Ww]ithin|before) /u)).toEqual(['ithin', 'before'])
  // One of them needs nothing.
  expect(neededTexts(/(?:within|\d+) days?/u)).toEqual([' day'])
  expect(neededTexts(/(?:within|\d+)/u)).toBeUndefined()
})

test('what may be absent is not needed', () => {
  expect(neededTexts(/(?:except )?ab(?!unless)(?<!only )/u)).toBeUndefined()
  expect(neededTexts(/off 📣?on/u)).toEqual(['off '])
  expect(neededTexts(/never*more{0,2}/u)).toEqual(['neve'])
  expect(neededTexts(/(?:never){0}[never]\p{L}/u)).toBeUndefined()
})

test('expressions that ignore case are tried everywhere', () => {
  expect(neededTexts(/unless/iu)).toBeUndefined()
  expect(mayMatch(/unless/iu, 'UNLESS')).toBe(true)
})

test('an expression is not tried where no text of it stands', () => {
  const pattern = /^(?:If|Where) [^.]+, (?:unless|except if) /u
  expect(mayMatch(pattern, 'If it rains, unless the roof holds')).toBe(true)
  expect(mayMatch(pattern, 'If it rains, except if the roof holds')).toBe(true)
  expect(mayMatch(pattern, 'If it rains, the roof holds')).toBe(false)
})
