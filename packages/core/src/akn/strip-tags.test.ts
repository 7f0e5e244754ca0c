import { expect, test } from 'vitest'
import { stripTags } from './strip-tags.ts'

test('tags are white space of the same length, and those of paragraphs end lines', () => {
  const xml = '<act><p>a <b>c</b> 1 < 2</p><!-- x --><an:p>d'
  const text = stripTags(xml)
  expect(text).toHaveLength(xml.length)
  expect(text.split('\n').map((line) => line.trim())).toEqual(['', '', 'a    c     1 < 2', '', 'd'])
})
