import type { UnitReadability } from '@aiqyn/core'
import { readability } from 'aiqyn'
import { expect, test } from 'vitest'
import { difficultyLevels } from './difficulty-levels.ts'

const short = 'Хозяин кота даёт ему рыбу. '
const long =
  'Уполномоченный государственный орган обеспечивает осуществление межведомственной координации деятельности территориальных подразделений заинтересованных государственных органов, организаций и предприятий при реализации государственной политики. '

function units(...texts: Array<string>): Array<UnitReadability> {
  const source = texts.map((text, at) => `Статья ${at + 1}. Название\n\n${text}`).join('\n\n')
  return readability(source, { language: 'ru' }).units
}

test('an article of long words and sentences is harder than its neighbours', () => {
  const levels = difficultyLevels(units(short.repeat(9), short.repeat(9), long.repeat(3)))
  expect(levels.map(({ level }) => level)).toEqual([2, 2, 4])
})

test('articles that read alike are alike, and a very short one is not measured', () => {
  const levels = difficultyLevels(units(long.repeat(3), long.repeat(3), short))
  expect(levels.map(({ level }) => level)).toEqual([2, 2, null])
})
