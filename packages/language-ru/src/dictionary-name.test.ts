import { expect, test } from 'vitest'
import { dictionaryName } from './dictionary-name.ts'

test.each([
  ['уполномоченным органом области', 'уполномоченный орган области'],
  ['владельцем и пользователем', 'владелец и пользователь'],
  ['поставщиком или ремонтной организацией', 'поставщик или ремонтная организация'],
  ['заказчиком и комиссией', 'заказчик и комиссия'],
  // What a clause behind a comma speaks of stays as it is.
  ['лицам, осужденным за преступления', 'лица, осужденные за преступления'],
  // An owner behind the conjunction is none who acts.
  ['судом области и города', 'суд области и города'],
])('%s is named %s', (words, name) => {
  expect(dictionaryName(words)).toBe(name)
})
