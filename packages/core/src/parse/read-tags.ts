import type { Block } from './block.ts'
import { blockElements, skippedElements } from './html-elements.ts'
import { gatherParagraphs, type ParagraphKind } from './html-paragraphs.ts'
import { htmlRuns } from './html-text.ts'

const tags = /<!--|<(\/?)([a-z][a-z\d]{0,30})(?=[\s/<>])[^<>]*>?/gi

/**
 * Read the text between the tags of a page that is no tree: nested beyond all sense, or of millions of tags. One pass;
 * headings and paragraphs are told, tables and lists are not.
 *
 * @param text Normalised source.
 */
export function readTags(text: string): Array<Block> {
  const paragraphs = gatherParagraphs()
  const skip = makeSkipper(text)
  let kind: ParagraphKind = { type: 'paragraph', depth: 0 }
  let bold = 0
  let last = 0
  tags.lastIndex = 0
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    paragraphs.text(htmlRuns(text, last, match.index), bold > 0)
    last = tags.lastIndex
    const name = (match[2] ?? '').toLowerCase()
    const isClosing = match[1] === '/'
    if (match[2] === undefined || (skippedElements.has(name) && !isClosing)) {
      last = skip(match[2] === undefined ? '-->' : `</${name}`, last)
      tags.lastIndex = last
    } else if (blockElements.has(name)) {
      paragraphs.flush(kind)
      const depth = /^h[1-6]$/.test(name) && !isClosing ? Number(name[1]) : 0
      kind = { type: depth > 0 ? 'heading' : 'paragraph', depth }
    } else if (name === 'br') {
      paragraphs.lineBreak()
    } else if (name === 'b' || name === 'strong') {
      bold = Math.max(0, bold + (isClosing ? -1 : 1))
    }
  }
  paragraphs.text(htmlRuns(text, last, text.length), bold > 0)
  paragraphs.flush(kind)
  return paragraphs.blocks
}

/** Finds the offset behind an end mark; what was once not found is not sought again. */
function makeSkipper(text: string): (mark: string, from: number) => number {
  const lower = text.toLowerCase()
  const missing = new Set<string>()
  return (mark, from) => {
    if (missing.has(mark)) return from
    const at = lower.length === text.length ? lower.indexOf(mark, from) : text.indexOf(mark, from)
    if (at < 0) {
      missing.add(mark)
      return from
    }
    return mark === '-->' ? at + mark.length : at
  }
}
