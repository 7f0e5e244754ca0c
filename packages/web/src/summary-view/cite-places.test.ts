import { expect, test } from 'vitest'
import { citePlaces } from './cite-places.ts'

const at = (...units: Array<string>) => units.map((eId) => ({ eId, start: 0, end: 1, quote: 'x' }))

test('a unit around another cited one is not named beside it', () => {
  expect(citePlaces(at('art_4', 'art_4__subpara_1', 'art_4')).named).toEqual(['art_4__subpara_1'])
})

test('a number that only begins alike is another unit', () => {
  expect(citePlaces(at('art_4', 'art_41')).named).toEqual(['art_4', 'art_41'])
})

test('many items of one list are cited as the list', () => {
  const cited = citePlaces(at('art_4__subpara_1', 'art_4__subpara_2', 'art_4__subpara_3'))
  expect(cited).toEqual({ named: ['art_4'], more: 0 })
})

test('places in several articles are counted beyond the second', () => {
  expect(citePlaces(at('art_1', 'art_2', 'art_3', 'art_5'))).toEqual({
    named: ['art_1', 'art_2'],
    more: 2,
  })
})
