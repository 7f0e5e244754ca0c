import { joinCitations } from './cite.ts'
import { isDrawn } from './drawn.ts'
import type { Block, Item, Page, Phrase, Section } from './page.ts'
import { plainText } from './plain-text.ts'
import { textTable } from './text-table.ts'
import { wrap } from './wrap.ts'

/** Below this nothing readable fits beside the indentation. */
const narrowest = 20
const deepest = 8

/** How a page looks in a terminal. */
interface TextOptions {
  readonly width: number
  readonly color: boolean
}

/** Write a page for the terminal. */
export function toText(page: Page, options: TextOptions): string {
  const width = Math.max(narrowest, Math.floor(options.width))
  const lines: Array<string> = []
  const bold = options.color ? (line: string): string => `\u001b[1m${line}\u001b[22m` : same
  const dim = options.color ? (line: string): string => `\u001b[2m${line}\u001b[22m` : same

  if (page.kicker !== '') put(page.kicker, 0, '', dim)
  put(page.title.text, 0, '', bold)
  if (page.facts.length > 0) put(page.facts.map(({ text }) => text).join(' · '), 0)
  for (const section of page.sections) putSection(section, 0)
  if (page.footer !== undefined) {
    lines.push('')
    put(page.footer, 0)
  }
  return `${lines.join('\n')}\n`

  /** Wrap a paragraph; lines after the first hang under the words behind `mark`. */
  function put(
    text: string,
    indent: number,
    mark = '',
    style: (line: string) => string = same,
  ): void {
    const space = ' '.repeat(Math.min(indent, width - narrowest + 2))
    const hang = ' '.repeat(mark.length)
    for (const [index, line] of wrap(
      plainText(text),
      width - space.length - mark.length,
    ).entries()) {
      lines.push(space + (index === 0 ? mark : hang) + style(line))
    }
  }

  function putSection(section: Section, indent: number): void {
    lines.push('')
    put(section.heading, indent, '', bold)
    const inside = section.heading === '' ? indent : indent + 2
    for (const block of section.blocks) putBlock(block, inside)
    for (const inner of section.sections ?? []) putSection(inner, indent + 2)
  }

  function putBlock(block: Block, indent: number): void {
    if (block.type === 'bars' || isDrawn(block)) return
    if (block.type === 'paragraph') put(block.phrase.text, indent, '', block.isQuiet ? dim : same)
    else if (block.type === 'list') for (const item of block.items) putItem(item, indent)
    else if (block.type === 'run')
      put(`${block.items.map(({ label }) => label).join('; ')}.`, indent)
    else if (block.type === 'table') {
      for (const line of textTable(block, width - indent)) lines.push(' '.repeat(indent) + line)
    } else if (block.type === 'fold') {
      lines.push('')
      put(`${block.summary}:`, indent)
      for (const inner of block.blocks) putBlock(inner, indent)
    } else if (block.type === 'definitions') {
      for (const { term, details, citations } of block.entries) {
        put(`${term.text}${details.length > 0 ? ` – ${join(details)}` : ''}`, indent, '• ')
        putCitation(joinCitations(citations), indent + 2)
      }
    } else {
      for (const { depth, eId, label, heading, opening } of block.entries) {
        const words = [label, heading.text, opening.text].filter((part) => part !== '').join(' · ')
        put(`${words} [${eId}]`, indent + 2 * Math.min(depth, deepest), '• ')
      }
    }
  }

  function putItem(item: Item, indent: number): void {
    put(itemText(item), indent, '• ')
    putCitation(joinCitations(item.citations), indent + 2)
    if (item.remarks && item.remarks.length > 0) put(join(item.remarks), indent + 2)
    for (const inner of item.items ?? []) putItem(inner, indent + 2)
  }

  function putCitation(words: string, indent: number): void {
    if (words !== '') put(words, indent, '— ', dim)
  }
}

function same(line: string): string {
  return line
}

function join(phrases: ReadonlyArray<Phrase>): string {
  return phrases.map(({ text }) => text).join(' ')
}

/** What stands before a statement, and the statement. */
function itemText({ time, label, phrase }: Item): string {
  const before = [time?.text, label].filter((part) => part !== undefined).join(', ')
  return before === '' ? phrase.text : `${before}: ${phrase.text}`
}
