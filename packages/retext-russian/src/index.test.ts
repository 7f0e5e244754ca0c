import type { Nodes, Root } from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import * as retext from './index.ts'

const text = `Закон принят на основании ст. 5 и п. 2 Конституции РК.
Проект внёс А.Б. Иванов. Он вступает в силу с 1 января 2026 г. и действует бессрочно.

Что-то стоит 10 000,50 тенге.`

test('exports these names and no others', () => {
  expect(Object.keys(retext)).toEqual(['retextRussian'])
})

test('parts sentences of legal text: initials, abbreviations and citations do not end them', () => {
  const root = unified().use(retext.retextRussian).parse(text)
  expect(slicesOf('SentenceNode', root)).toEqual([
    'Закон принят на основании ст. 5 и п. 2 Конституции РК.',
    'Проект внёс А.Б. Иванов.',
    'Он вступает в силу с 1 января 2026 г. и действует бессрочно.',
    'Что-то стоит 10 000,50 тенге.',
  ])
  expect(slicesOf('ParagraphNode', root)).toHaveLength(3)
  expect(slicesOf('WordNode', root).slice(-4)).toEqual(['Что-то', 'стоит', '10 000,50', 'тенге'])
})

test('retext-stringify gives the text back', async () => {
  const file = await unified().use(retext.retextRussian).use(retextStringify).process(text)
  expect(String(file)).toBe(text)
})

test('retext-repeated-words finds a word that stands twice, as the README shows, and nothing else', async () => {
  const processor = unified()
    .use(retext.retextRussian)
    .use(retextRepeatedWords)
    .use(retextStringify)
  const file = await processor.process(
    'Проект внёс А.Б. Иванов. Он вступает в в силу с 2026 г. полностью.',
  )
  expect(file.messages.map(String)).toMatchInlineSnapshot(`
    [
      "1:38-1:41: Unexpected repeated \`в\`, remove one occurrence",
    ]
  `)
  expect((await processor.process(text)).messages).toEqual([])
})

/** Source of each node of a type, by its position. */
function slicesOf(type: Nodes['type'], root: Root): ReadonlyArray<string> {
  const found: Array<string> = []
  function visit(node: Nodes): void {
    if (node.type === type)
      found.push(text.slice(node.position?.start.offset, node.position?.end.offset))
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return found
}
