import type { Nodes, Root } from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import * as retext from './index.ts'

const text = `Заң ҚР Конституциясының 5-б. және 2-т. негізінде қабылданды.
Жобаны А.Б. Омаров енгізді. Ол 2026 ж. 1 қаңтардан бастап қолданысқа енгізіледі.

Кен-тау қалашығы 10 000,50 теңге төлейді.`

test('exports these names and no others', () => {
  expect(Object.keys(retext)).toEqual(['retextKazakh'])
})

test('parts sentences of legal text: initials, abbreviations and citations do not end them', () => {
  const root = unified().use(retext.retextKazakh).parse(text)
  expect(slicesOf('SentenceNode', root)).toEqual([
    'Заң ҚР Конституциясының 5-б. және 2-т. негізінде қабылданды.',
    'Жобаны А.Б. Омаров енгізді.',
    'Ол 2026 ж. 1 қаңтардан бастап қолданысқа енгізіледі.',
    'Кен-тау қалашығы 10 000,50 теңге төлейді.',
  ])
  expect(slicesOf('ParagraphNode', root)).toHaveLength(3)
  expect(slicesOf('WordNode', root).slice(-4)).toEqual([
    'қалашығы',
    '10 000,50',
    'теңге',
    'төлейді',
  ])
})

test('retext-stringify gives the text back', async () => {
  const file = await unified().use(retext.retextKazakh).use(retextStringify).process(text)
  expect(String(file)).toBe(text)
})

test('retext-repeated-words finds a word that stands twice, as the README shows, and nothing else', async () => {
  const processor = unified().use(retext.retextKazakh).use(retextRepeatedWords).use(retextStringify)
  const file = await processor.process('Жобаны А.Б. Омаров енгізді. Ол биыл биыл қабылданды.')
  expect(file.messages.map(String)).toMatchInlineSnapshot(`
    [
      "1:32-1:41: Unexpected repeated \`биыл\`, remove one occurrence",
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
