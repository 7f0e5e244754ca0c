import { expect, test } from 'vitest'
import { draftOf, textOf } from './draft.ts'
import { listLines } from './list-lines.ts'

const lines = (text: string): string => textOf(listLines(draftOf(text, [])))

test('parts that semicolons set apart stand on lines of their own', () => {
  expect(
    lines('Получатели – члены многодетных семей; лица с инвалидностью; пенсионеры по возрасту.'),
  ).toBe(
    'Получатели:\n– члены многодетных семей;\n– лица с инвалидностью;\n– пенсионеры по возрасту.',
  )
})

test('a short list, one in a quotation, and a sentence without semicolons stay as they are', () => {
  for (const text of [
    'Цвета: белый; синий.',
    'Название – «Общество дружбы с птицами; отделение второе» и его печать.',
    'Получатели – члены многодетных семей, лица с инвалидностью и пенсионеры по возрасту.',
  ])
    expect(lines(text)).toBe(text)
})
