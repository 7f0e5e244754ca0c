import type { Run } from '../act/build.ts'
import { kindOfElement } from './names.ts'
import type { XmlElement, XmlText } from './read-xml.ts'
import { blocks, isNote, lineBreaks, quotations, skipped, titles } from './roles.ts'
import { type XmlRun, xmlRuns } from './xml-runs.ts'

/** A line of text while it is being read. */
export interface Line {
  readonly add: (runs: ReadonlyArray<XmlRun>) => void
  /** Words before and behind are apart. @param at Offset of a character of markup between them. */
  readonly space: (at: number) => void
  readonly isEmpty: () => boolean
  /** The runs, and an empty line again. White space at the edges that is layout of the file is left out. */
  readonly take: () => Array<Run>
}

/** Start a line. */
export function startLine(): Line {
  let runs: Array<Run> = []
  let gap: Run | undefined
  return {
    add(added) {
      for (const { value, start, isLayout } of added) {
        if (isLayout) {
          if (runs.length > 0) gap ??= { value, start }
          continue
        }
        const last = runs[runs.length - 1]
        if (gap && !last?.value.endsWith(' ') && !value.startsWith(' ')) runs.push(gap)
        gap = undefined
        if (value !== '') runs.push({ value, start })
      }
    },
    space(at) {
      if (runs.length > 0) gap ??= { value: ' ', start: at }
    },
    isEmpty: () => runs.length === 0,
    take() {
      const taken = runs
      runs = []
      gap = undefined
      return taken
    },
  }
}

/** Quotation marks that an element has as attributes: each stands for a character of its tags. */
export function quoteRun(element: XmlElement, side: 'startQuote' | 'endQuote'): Array<Run> {
  const value = element.attributes[side]
  if (value?.length !== 1) return []
  return [{ value, start: side === 'startQuote' ? element.start : element.end - 1 }]
}

/**
 * All text of an element as one line, for numbers, headings, notes and cells.
 *
 * @param text Normalised source.
 * @param onNote Called with each note inside, which is then left out; without it their text is part of the line.
 */
export function gatherLine(
  element: XmlElement,
  text: string,
  onNote?: (note: XmlElement) => void,
): Array<Run> {
  const line = startLine()
  const walk = (node: XmlElement | XmlText): void => {
    if (node.type === 'text') {
      line.add(xmlRuns(text, node))
      return
    }
    if (skipped.has(node.name)) return
    if (onNote && isNote(node)) {
      onNote(node)
      return
    }
    const isBlock = breaksLine(node.name)
    if (isBlock) line.space(node.start)
    line.add(quoteRun(node, 'startQuote'))
    for (const child of node.children) walk(child)
    line.add(quoteRun(node, 'endQuote'))
    if (isBlock) line.space(node.end - 1)
  }
  for (const child of element.children) walk(child)
  return line.take()
}

function breaksLine(name: string): boolean {
  return (
    blocks.has(name) ||
    lineBreaks.has(name) ||
    titles.has(name) ||
    quotations.has(name) ||
    kindOfElement.has(name) ||
    name === 'num'
  )
}
