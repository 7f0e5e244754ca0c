import type { Table as MdastTable, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { buildTexts, type Run } from '../act/build.ts'
import { endOf, type PositionIndex, startOf } from '../act/positions.ts'
import type { Table } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { recaller } from '../language/memory.ts'
import { type Block, textBlock } from './block.ts'
import { chunksOf } from './chunks.ts'
import { decodeRuns } from './entities.ts'
import { readTable } from './read-table.ts'
import { readText } from './read-text.ts'
import { splitItems } from './split-items.ts'

/** Acts indent their items, and draw lines under the last article: neither is Markdown. */
const unused = ['codeIndented', 'setextUnderline']

/** Markdown as acts use it. */
function readsActs(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), { disable: { null: [...unused] } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

/** The same without tables of pipes: their extension looks at every line. */
function readsActsWithoutTables(this: Processor): undefined {
  this.data().micromarkExtensions = [{ disable: { null: [...unused] } }]
}

const markdown = unified().use(readsActs).use(remarkParse).freeze()
const withoutTables = unified().use(readsActsWithoutTables).use(remarkParse).freeze()

/** Trees are only read here: one serves for every time that its chunk is read. */
const parsed = recaller<Root>()

/** Containers nested deeper than this are no act. */
const nested = /^(?:[ \t]{0,8}(?:[>*+-]|\d{1,9}[.)])){33}/m
const item = /^[ \t]{0,12}(?:[>*+-]|\d{1,9}[.)])/gm
/** More items or quotations than a chapter of the longest codes has. */
const mostItems = 5000
/** An item so far to the right that it stands in more lists than an act nests; a line or two may be centred so. */
const deepItem = /^[ \t]{66}[ \t]*(?:[>*+-]|\d{1,9}[.)])/gm
const mostDeepItems = 50
/** Signs of emphasis, links and code, escapes, and where a paragraph ends. */
const sign = /[*_`[\]\\]|\n[ \t]{0,80}\n/g
/** More such signs than a paragraph, or a table, of an act has. */
const mostSigns = 4000

/**
 * Read Markdown (CommonMark, GFM tables, inline HTML) by remark-parse, chunk by chunk.
 *
 * @param text Normalised source.
 * @param language With a pack that remembers only those chunks are parsed that have changed.
 */
export function readMarkdown(text: string, index: PositionIndex, language: Language): Array<Block> {
  const chunks = chunksOf(text)
  if (chunks.length === 1) return readChunk(text, index, language)
  const blocks: Array<Block> = []
  for (const { start, end } of chunks) {
    const position: PositionIndex['position'] = (from, to) =>
      index.position(from + start, to + start)
    const shifted: PositionIndex = {
      ...index,
      point: (offset) => index.point(offset + start),
      place: (offset) => index.place(offset + start),
      position,
    }
    for (const block of readChunk(text.slice(start, end), shifted, language)) {
      const runs = block.runs.map((run) => ({ value: run.value, start: run.start + start }))
      blocks.push({ ...block, runs, start: block.start + start, end: block.end + start })
    }
  }
  return blocks
}

/**
 * Whether a text would cost the Markdown parser quadratic time: containers nested beyond all sense, lists or quotations
 * without end, a paragraph of stars, brackets or escapes. It is read as plain text then.
 */
function strainsMarkdown(text: string): boolean {
  if (nested.test(text)) return true
  if (hasMore(item, mostItems, text) || hasMore(deepItem, mostDeepItems, text)) return true
  let signs = 0
  sign.lastIndex = 0
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    signs = found[0].startsWith('\n') ? 0 : signs + 1
    if (signs > mostSigns) return true
  }
  return false
}

function hasMore(pattern: RegExp, most: number, text: string): boolean {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.exec(text)) if (++count > most) return true
  return false
}

function readChunk(text: string, index: PositionIndex, language: Language): Array<Block> {
  if (strainsMarkdown(text)) return readText(text, index)
  const root = parsed(language, text, () =>
    (text.includes('|') ? markdown : withoutTables).parse(text),
  )
  const blocks: Array<Block> = []
  // Iterative: quotations and lists nest as deep as their author likes.
  const stack: Array<{ node: Nodes; quoted: boolean }> = [{ node: root, quoted: false }]
  let marker: Run | undefined
  let consumed = 0

  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, quoted } = entry
    if (startOf(node) < consumed) continue
    switch (node.type) {
      case 'root':
      case 'list':
      case 'blockquote':
      case 'listItem': {
        const inside = quoted || node.type === 'blockquote'
        if (node.type === 'listItem') marker = markerOf(text, node, marker)
        for (let at = node.children.length - 1; at >= 0; at--) {
          const child = node.children[at]
          if (child) stack.push({ node: child, quoted: inside })
        }
        break
      }
      case 'heading':
      case 'paragraph': {
        const start = marker?.start ?? startOf(node)
        const runs = [...takeMarker(), ...phrasingRuns(text, node.children)]
        const parts = node.type === 'paragraph' ? splitItems(runs, text) : [runs]
        for (const [at, part] of parts.entries()) {
          const block = textBlock(quoted ? 'quote' : node.type, part, {
            depth: node.type === 'heading' ? node.depth : 0,
            strong: node.type === 'paragraph' && isStrong(node),
            start: at === 0 ? start : undefined,
            end: at === parts.length - 1 ? endOf(node) : undefined,
          })
          if (block) blocks.push(block)
        }
        break
      }
      case 'table':
        blocks.push(tableBlock(startOf(node), endOf(node), gfmTableOf(text, node, index)))
        break
      case 'html': {
        const open = text.indexOf('<table', startOf(node))
        if (open >= 0 && open < endOf(node)) {
          const close = text.indexOf('</table>', open)
          consumed = close < 0 ? endOf(node) : close + '</table>'.length
          // A number before a table stands alone: what follows the table must not begin before it.
          const number = textBlock('paragraph', takeMarker())
          if (number) blocks.push(number)
          blocks.push(tableBlock(open, consumed, readTable(text, open, consumed, index)))
        } else {
          const block = textBlock(quoted ? 'quote' : 'paragraph', [
            ...takeMarker(),
            ...withoutTags(text, startOf(node), endOf(node)),
          ])
          if (block) blocks.push(block)
        }
        break
      }
      case 'thematicBreak':
        break
      default: {
        const block = textBlock(quoted ? 'quote' : 'paragraph', [
          ...takeMarker(),
          ...decodeRuns(text, startOf(node), endOf(node)),
        ])
        if (block) blocks.push(block)
      }
    }
  }
  return blocks

  /** The number of the item that is being read, for the first block in it. */
  function takeMarker(): Array<Run> {
    const taken = marker ? [marker] : []
    marker = undefined
    return taken
  }
}

function tableBlock(start: number, end: number, table: Table): Block {
  return { type: 'table', depth: 0, strong: false, runs: [], text: '', start, end, table }
}

/** `1) ` before an item's first paragraph; joined to what an outer item left over (`1. 1) text`). */
function markerOf(
  text: string,
  item: Extract<Nodes, { type: 'listItem' }>,
  outer: Run | undefined,
): Run {
  const start = outer?.start ?? startOf(item)
  const [first] = item.children
  return {
    value: text.slice(start, first ? startOf(first) : endOf(item)).replace(/\s/g, ' '),
    start,
  }
}

function isStrong(paragraph: Paragraph): boolean {
  let strong = false
  for (const child of paragraph.children) {
    if (child.type === 'strong') strong = true
    else if (
      child.type !== 'break' &&
      child.type !== 'html' &&
      !(child.type === 'text' && child.value.trim() === '')
    )
      return false
  }
  return strong
}

function phrasingRuns(text: string, children: ReadonlyArray<PhrasingContent>): Array<Run> {
  const runs: Array<Run> = []
  const stack: Array<PhrasingContent> = [...children].reverse()
  const descend = (inner: ReadonlyArray<PhrasingContent>): void => {
    for (let at = inner.length - 1; at >= 0; at--) {
      const child = inner[at]
      if (child) stack.push(child)
    }
  }
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      alignRuns(text, node.value, startOf(node), endOf(node), runs)
    } else if (node.type === 'break') {
      runs.push({ value: ' ', start: startOf(node) })
    } else if ('children' in node) {
      descend(node.children)
    }
  }
  return mergeRuns(runs)
}

/**
 * Find where the characters of a text node stand in the source. They differ from it by escapes (`1\)`), character
 * references, and line ends with the indentation or `>` behind them.
 */
function alignRuns(
  text: string,
  value: string,
  start: number,
  end: number,
  runs: Array<Run>,
): void {
  if (end - start === value.length && !value.includes('\n')) {
    runs.push({ value, start })
    return
  }
  let source = start
  let from = 0
  let at = 0
  const flush = (): void => {
    if (at > from) runs.push({ value: value.slice(from, at), start: source - (at - from) })
    from = at
  }
  while (at < value.length && source < end) {
    const character = value[at]
    if (character === '\n') {
      flush()
      while (source < end && text[source] !== '\n' && text[source] !== '\r') source++
      runs.push({ value: ' ', start: source })
      if (text[source] === '\r' && text[source + 1] === '\n') source++
      source++
      at++
      from = at
      while (source < end && /[\s>]/.test(text[source] ?? '') && text[source] !== value[at])
        source++
    } else if (
      text[source] === character &&
      !(character === '&' && /^&[#a-z\d]{1,10};/i.test(text.slice(source, source + 12)))
    ) {
      source++
      at++
    } else if (text[source] === '\\') {
      flush()
      source++
    } else {
      flush()
      const semicolon = text[source] === '&' ? text.indexOf(';', source) : -1
      runs.push({ value: character ?? '', start: source })
      at++
      from = at
      source = semicolon >= 0 && semicolon < end ? semicolon + 1 : source + 1
    }
  }
  flush()
}

function mergeRuns(runs: ReadonlyArray<Run>): Array<Run> {
  const merged: Array<Run> = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && last.start + last.value.length === run.start) {
      merged[merged.length - 1] = { value: last.value + run.value, start: last.start }
    } else if (run.value !== '') {
      merged.push(run)
    }
  }
  return merged
}

function withoutTags(text: string, start: number, end: number): Array<Run> {
  const runs: Array<Run> = []
  const tag = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g
  tag.lastIndex = start
  let last = start
  for (let match = tag.exec(text); match && match.index < end; match = tag.exec(text)) {
    for (const run of decodeRuns(text, last, match.index)) runs.push(run)
    last = Math.min(tag.lastIndex, end)
  }
  for (const run of decodeRuns(text, last, end)) runs.push(run)
  return runs.filter((run) => run.value.trim() !== '')
}

function gfmTableOf(text: string, node: MdastTable, index: PositionIndex): Table {
  return {
    type: 'table',
    position: index.position(startOf(node), endOf(node)),
    children: node.children.map((row) => ({
      type: 'tableRow',
      position: index.position(startOf(row), endOf(row)),
      children: row.children.map((cell) => ({
        type: 'tableCell',
        colSpan: 1,
        rowSpan: 1,
        position: index.position(startOf(cell), endOf(cell)),
        children: buildTexts(phrasingRuns(text, cell.children), index),
      })),
    })),
  }
}
