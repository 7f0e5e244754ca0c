import type { Paragraph, Root, Sentence, SentenceContent, WhiteSpace, Word } from 'nlcst'
import { endOf, indexPositions, type PositionIndex, startOf } from '../act/positions.ts'
import type { Language } from '../language/language.ts'
import { findSentences } from './sentences.ts'
import { findWords, type Span } from './words.ts'

// CRLF is one line end; a bare `\r\n?` would give its LF back and take it for the second.
const blankLine = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))\s*/g
const lineEnd = /[\r\n]/
// As parse-latin has it: white space is one node, and so is a run of the same mark.
const betweenWords = /\s+|(\p{P})\1*|([^\s\p{P}])\2*/gu
const withinWord = /\p{P}|\P{P}+/gu

/** What the helpers below share: the source and the points in it. */
interface Source {
  readonly text: string
  readonly index: PositionIndex
}

/**
 * Turn running text into an nlcst tree, for plugins of the retext ecosystem. Blank lines part paragraphs, and so do
 * line ends between two sentences. The leaves joined are the text, whatever it holds.
 *
 * @param text Running text without markup.
 * @param language Its language, for the sentences.
 * @returns Tree with a position on every node.
 */
export function toNlcst(text: string, language: Language): Root {
  const source = { text, index: indexPositions(text) }
  const children: Root['children'] = []
  let at = 0
  for (const sentences of paragraphsOf(text, language)) {
    const paragraph = paragraphNode(source, sentences)
    children.push(...whiteSpace(source, at, startOf(paragraph)), paragraph)
    at = endOf(paragraph)
  }
  children.push(...whiteSpace(source, at, text.length))
  return { type: 'RootNode', children, position: source.index.position(0, text.length) }
}

/** Sentences of each paragraph; between them stands only white space. */
function paragraphsOf(text: string, language: Language): Array<Array<Span>> {
  const paragraphs: Array<Array<Span>> = []
  for (const block of blocksOf(text)) {
    let paragraph: Array<Span> | undefined
    let last = block.start
    for (const found of findSentences(text.slice(block.start, block.end), language)) {
      const start = block.start + found.start
      const end = block.start + found.end
      if (paragraph === undefined || lineEnd.test(text.slice(last, start))) {
        paragraph = []
        paragraphs.push(paragraph)
      }
      paragraph.push({ start, end })
      last = end
    }
  }
  return paragraphs
}

/** What stands between blank lines. */
function blocksOf(text: string): Array<Span> {
  const blocks: Array<Span> = []
  let start = 0
  for (const blank of text.matchAll(blankLine)) {
    blocks.push({ start, end: blank.index })
    start = blank.index + blank[0].length
  }
  blocks.push({ start, end: text.length })
  return blocks
}

function paragraphNode(source: Source, sentences: ReadonlyArray<Span>): Paragraph {
  const start = sentences[0]?.start ?? 0
  const children: Paragraph['children'] = []
  let at = start
  for (const sentence of sentences) {
    children.push(...whiteSpace(source, at, sentence.start), sentenceNode(source, sentence))
    at = sentence.end
  }
  return { type: 'ParagraphNode', children, position: source.index.position(start, at) }
}

function sentenceNode(source: Source, { start, end }: Span): Sentence {
  const children: Array<SentenceContent> = []
  let at = start
  for (const word of findWords(source.text.slice(start, end))) {
    pushBetweenWords(children, source, at, start + word.start)
    children.push(wordNode(source, start + word.start, start + word.end))
    at = start + word.end
  }
  pushBetweenWords(children, source, at, end)
  return { type: 'SentenceNode', children, position: source.index.position(start, end) }
}

/** A space that groups the digits of a number stays in its text: nlcst knows no white space within words. */
function wordNode({ text, index }: Source, start: number, end: number): Word {
  const children: Word['children'] = []
  for (const { 0: value, index: at } of text.slice(start, end).matchAll(withinWord)) {
    const position = index.position(start + at, start + at + value.length)
    const type = /^\p{P}/u.test(value) ? 'PunctuationNode' : 'TextNode'
    children.push({ type, value, position })
  }
  return { type: 'WordNode', children, position: index.position(start, end) }
}

function pushBetweenWords(
  children: Array<SentenceContent>,
  { text, index }: Source,
  start: number,
  end: number,
): void {
  for (const { 0: value, 1: mark, 2: symbol, index: at } of text
    .slice(start, end)
    .matchAll(betweenWords)) {
    const type = mark ? 'PunctuationNode' : symbol ? 'SymbolNode' : 'WhiteSpaceNode'
    const position = index.position(start + at, start + at + value.length)
    children.push({ type, value, position })
  }
}

/** The white space of a range, none for an empty one. */
function whiteSpace({ text, index }: Source, start: number, end: number): Array<WhiteSpace> {
  if (start === end) return []
  const position = index.position(start, end)
  return [{ type: 'WhiteSpaceNode', value: text.slice(start, end), position }]
}
