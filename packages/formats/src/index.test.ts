import { expect, test } from 'vitest'
import * as formats from './index.ts'

test('the public names', () => {
  expect(Object.keys(formats).sort()).toEqual(['UnreadableDocument', 'pdfMessages', 'readPdf'])
})
