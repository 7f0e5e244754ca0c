import { toNlcst } from '@aiqyn/core'
import { en } from '@aiqyn/language-en'
import { kk } from '@aiqyn/language-kk'
import { ru } from '@aiqyn/language-ru'
import fc from 'fast-check'
import type { Nodes, Root } from 'nlcst'
import { describe, expect, test } from 'vitest'
import { corpusActs, exampleDrafts } from './support/corpus.ts'
import { pieces } from './support/mutated-acts.ts'

/** What may stand in what, after the content model of nlcst 2. */
const content: Readonly<Record<string, ReadonlyArray<string>>> = {
  RootNode: ['ParagraphNode', 'WhiteSpaceNode'],
  ParagraphNode: ['SentenceNode', 'WhiteSpaceNode'],
  SentenceNode: ['WordNode', 'PunctuationNode', 'SymbolNode', 'WhiteSpaceNode'],
  WordNode: ['TextNode', 'PunctuationNode'],
}

test('a tree of paragraphs, sentences and words, each with its place', () => {
  const text = '\ufeff«Кен-бұлақ» 10 000,5 га.  5 % …\r\nҰл\r\n \r\nТөр?!'
  expect(outline(toNlcst(text, kk))).toMatchInlineSnapshot(`
    "Root 1:1-4:6
      WhiteSpace 1:1-1:2 "\\ufeff"
      Paragraph 1:2-1:33
        Sentence 1:2-1:26
          Punctuation 1:2-1:3 "«"
          Word 1:3-1:12
            Text 1:3-1:6 "Кен"
            Punctuation 1:6-1:7 "-"
            Text 1:7-1:12 "бұлақ"
          Punctuation 1:12-1:13 "»"
          WhiteSpace 1:13-1:14 " "
          Word 1:14-1:22
            Text 1:14-1:20 "10 000"
            Punctuation 1:20-1:21 ","
            Text 1:21-1:22 "5"
          WhiteSpace 1:22-1:23 " "
          Word 1:23-1:25
            Text 1:23-1:25 "га"
          Punctuation 1:25-1:26 "."
        WhiteSpace 1:26-1:28 "  "
        Sentence 1:28-1:33
          Word 1:28-1:29
            Text 1:28-1:29 "5"
          WhiteSpace 1:29-1:30 " "
          Punctuation 1:30-1:31 "%"
          WhiteSpace 1:31-1:32 " "
          Punctuation 1:32-1:33 "…"
      WhiteSpace 1:33-2:1 "\\r\\n"
      Paragraph 2:1-2:3
        Sentence 2:1-2:3
          Word 2:1-2:3
            Text 2:1-2:3 "Ұл"
      WhiteSpace 2:3-4:1 "\\r\\n \\r\\n"
      Paragraph 4:1-4:6
        Sentence 4:1-4:6
          Word 4:1-4:4
            Text 4:1-4:4 "Төр"
          Punctuation 4:4-4:5 "?"
          Punctuation 4:5-4:6 "!""
  `)
})

test('an abbreviation and a number with its ending are one word each', () => {
  const text = 'Срок, т.е. 15-дневный, и 22 889 278 204 тенге.'
  const words: Array<string> = []
  visit(toNlcst(text, ru), (node) => {
    if (node.type === 'WordNode') words.push(joinLeaves(node))
  })
  expect(words).toEqual(['Срок', 'т.е', '15-дневный', 'и', '22 889 278 204', 'тенге'])
})

test('an empty text is a root without children', () => {
  expect(toNlcst('', kk)).toEqual({
    type: 'RootNode',
    children: [],
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    },
  })
})

describe('paragraphs', () => {
  test.each([
    ['a blank line parts them, also within a sentence', 'а\n\nб', ['а', 'б']],
    ['whatever ends the lines', 'а\r\n \t\r\nб\r\rв', ['а', 'б', 'в']],
    ['a line end after a sentence parts them', 'А б.\nВ г.', ['А б.', 'В г.']],
    ['a line end within a sentence does not', 'А\nб.', ['А\nб.']],
    ['nor does one CRLF', 'А\r\nб.', ['А\r\nб.']],
    ['white space alone is none', ' \n\n\t', []],
  ])('%s', (_, text, expected) => {
    expect(slices(text, toNlcst(text, ru).children)).toEqual(expected)
  })
})

test('the tree holds for any text', { timeout: 60_000 }, () => {
  const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code))
  const mark = fc.constantFrom(
    ...['\r\n', '\n', '\r', ' ', '\ufeff', '\u00a0', '\ud83d', '\ude00', '😀', '\u0301', '\u2028'],
    ...['А.', 'б', '10 000', '.', '?!', '…', '»', '-', '’', '№', '§', 'ст.', 'г.', '1)'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(unit, { maxLength: 200 }).map((units) => units.join('')),
    fc.array(mark, { maxLength: 60 }).map((marks) => marks.join('')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(kk, ru, en), (text, language) =>
      expectTree(text, toNlcst(text, language)),
    ),
    { numRuns: 3000 },
  )
})

test('the tree holds for acts', { timeout: 60_000 }, () => {
  for (const { text } of [...corpusActs(), ...exampleDrafts()]) {
    const source = text.slice(0, 100_000).replaceAll('\n', '\r\n')
    expectTree(source, toNlcst(source, ru))
  }
})

test.each([
  ['marks that end no sentence', `${'.'.repeat(200_000)}а`],
  ['closing marks', `.${'»'.repeat(200_000)}а`],
  ['line ends', '\n'.repeat(200_000)],
  ['line ends between spaces', ' \r\n'.repeat(100_000)],
  ['short lines', 'а\n'.repeat(100_000)],
  ['sentences in one line', 'Да. '.repeat(50_000)],
  ['spaces after a line end', `а\n${' '.repeat(200_000)}б`],
  ['digits in groups', '1 000 '.repeat(40_000)],
  ['hyphens', 'а-'.repeat(100_000)],
  ['initials', 'А.'.repeat(100_000)],
])('a long text costs no square: %s', { timeout: 10_000 }, (_, text) => {
  expect(joinLeaves(toNlcst(text, kk)) === text).toBe(true)
})

/** Content model, positions that slice back, and leaves that join to the text, without gaps and in its order. */
function expectTree(text: string, root: Root): void {
  const wrong: Array<string> = []
  const starts = lineStarts(text)
  let at = 0
  visit(root, (node) => {
    const { start, end } = node.position ?? { start: undefined, end: undefined }
    for (const point of [start, end])
      if ((starts[(point?.line ?? 0) - 1] ?? -1) + (point?.column ?? 0) - 1 !== point?.offset)
        wrong.push(`${node.type} at ${at}: line and column are not those of the offset`)
    if (start?.offset !== at) wrong.push(`${node.type} at ${at} starts at ${start?.offset}`)
    if (text.slice(start?.offset, end?.offset) !== joinLeaves(node))
      wrong.push(`${node.type} at ${at} does not slice back`)
    if ('value' in node) at += node.value.length
    if (start?.offset === end?.offset && node !== root) wrong.push(`${node.type} at ${at} is empty`)
    for (const { type } of 'children' in node ? node.children : [])
      if (!content[node.type]?.includes(type)) wrong.push(`${type} in ${node.type} at ${at}`)
  })
  expect(wrong).toEqual([])
  expect(joinLeaves(root) === text).toBe(true)
}

function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}

function joinLeaves(node: Nodes): string {
  let value = ''
  visit(node, (inner) => {
    if ('value' in inner) value += inner.value
  })
  return value
}

function lineStarts(text: string): ReadonlyArray<number> {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
}

/** Source of the nodes that are no white space. */
function slices(text: string, nodes: ReadonlyArray<Nodes>): ReadonlyArray<string> {
  return nodes
    .filter(({ type }) => type !== 'WhiteSpaceNode')
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
}

/** One node a line: depth, type, place, value. */
function outline(node: Nodes, depth = 0): string {
  const { start, end } = node.position ?? { start: undefined, end: undefined }
  const place = `${start?.line}:${start?.column}-${end?.line}:${end?.column}`
  const value = 'value' in node ? ` ${JSON.stringify(node.value).replace('\ufeff', '\\ufeff')}` : ''
  const line = `${'  '.repeat(depth)}${node.type.replace('Node', '')} ${place}${value}`
  const children = 'children' in node ? node.children : []
  return [line, ...children.map((child) => outline(child, depth + 1))].join('\n')
}
