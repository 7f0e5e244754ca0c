import { buildTextNode } from '../act/build.ts'
import type { Content, Note, QuotedStructure, Table, UnitChild } from '../act/types.ts'
import { sliceRuns } from '../parse/block.ts'
import { quoteRun, startLine } from './line.ts'
import { kindOfElement, looseUnits } from './names.ts'
import { readNote, readTable, type Source } from './read-leaves.ts'
import type { XmlElement, XmlText } from './read-xml.ts'
import {
  blocks,
  childNamed,
  elementsOf,
  holdsDocument,
  idOf,
  isNote,
  lineBreaks,
  quotations,
  skipped,
  titles,
} from './roles.ts'
import { xmlRuns } from './xml-runs.ts'

/** What may stand in a part of the tree; what may not is read as lines of text. */
export interface Allowed {
  /** Reads a unit. */
  readonly unit?: (element: XmlElement) => UnitChild
  /** Which elements are units; all that have a kind unless given. */
  readonly unitNames?: ReadonlySet<string>
  /** Makes a paragraph something that can be cited. */
  readonly part?: (content: Content) => UnitChild
  readonly headings?: boolean
  readonly quotations?: boolean
}

/** Read what stands in an element, or a stretch of it, in order. Nothing of its text is left out. */
export function readBlocks(
  nodes: ReadonlyArray<XmlElement | XmlText>,
  source: Source,
  allowed: Allowed,
): Array<UnitChild> {
  const { text, index } = source
  const out: Array<UnitChild> = []
  const line = startLine()
  let notes: Array<Note> = []
  /** A number opens the line: the paragraph behind it goes on in it. */
  let isNumbered = false
  let inTitle = false
  for (const node of nodes) walk(node)
  flush('content')
  return out

  function walk(node: XmlElement | XmlText): void {
    if (node.type === 'text') {
      const runs = xmlRuns(text, node)
      if (runs.some(({ value }) => value.trim() !== '')) isNumbered = false
      line.add(runs)
    } else if (skipped.has(node.name) || holdsDocument(node)) {
      return
    } else if (lineBreaks.has(node.name)) {
      line.space(node.start)
    } else if (isNote(node)) {
      const note = readNote(node, source)
      if (note) notes.push(note)
    } else if (node.name === 'table') {
      flush('content')
      out.push(readTable(node, source))
    } else if (quotations.has(node.name) && allowed.quotations) {
      flush('content')
      out.push(readQuotation(node, source))
    } else if (allowed.unit && isUnit(node, allowed)) {
      flush('content')
      out.push(allowed.unit(node))
    } else if (node.name === 'num') {
      flush('content')
      walkAll(node)
      line.space(node.end - 1)
      isNumbered = true
    } else if (titles.has(node.name)) {
      walkLine(node, allowed.headings ? 'heading' : 'content')
    } else if (node.name === 'longTitle' || isTitleLine(node)) {
      inTitle = allowed.headings === true
      walkLine(node, inTitle ? 'heading' : 'content')
      inTitle = false
    } else if (blocks.has(node.name) || quotations.has(node.name) || kindOfElement.has(node.name)) {
      walkLine(node, inTitle ? 'heading' : 'content')
    } else {
      line.add(quoteRun(node, 'startQuote'))
      walkAll(node)
      line.add(quoteRun(node, 'endQuote'))
    }
  }

  function walkAll({ children }: XmlElement): void {
    for (const child of children) walk(child)
  }

  function walkLine(node: XmlElement, type: 'content' | 'heading'): void {
    if (!isNumbered) flush('content')
    walkAll(node)
    flush(type)
  }

  /** A line of a preface that is nothing but the title; in what Aiqyn wrote titles are long titles. */
  function isTitleLine(node: XmlElement): boolean {
    if (source.isOwn || node.name !== 'p' || !allowed.headings || allowed.unit) return false
    const [only, ...more] = elementsOf(node)
    return (
      only?.name === 'docTitle' &&
      more.length === 0 &&
      node.children.every(
        (child) => child.type === 'element' || text.slice(child.start, child.end).trim() === '',
      )
    )
  }

  function flush(type: 'content' | 'heading'): void {
    isNumbered = false
    const runs = sliceRuns(line.take(), 0)
    if (runs.length > 0) {
      const node = buildTextNode(type, runs, index)
      out.push(node.type === 'content' && allowed.part ? allowed.part(node) : node)
    }
    // A footnote follows the paragraph that it stands in.
    for (const note of notes) out.push(note)
    notes = []
  }
}

/**
 * What holds units together is none itself without a number or title. A container without a name in the vocabulary may
 * be cited by its identifier alone.
 */
function isUnit(element: XmlElement, { unitNames }: Allowed): boolean {
  const { name } = element
  if (!(unitNames ?? kindOfElement).has(name)) return false
  return (
    !looseUnits.has(name) ||
    (name === 'hcontainer' && idOf(element) !== undefined) ||
    childNamed(element, 'num') !== undefined ||
    childNamed(element, 'heading') !== undefined
  )
}

function readQuotation(element: XmlElement, source: Source): QuotedStructure {
  const children = readBlocks(element.children, source, {}).map(asQuoted)
  return {
    type: 'quotedStructure',
    children: children.filter((child) => child !== undefined),
    position: source.index.position(element.start, element.end),
  }
}

/** What is quoted is paragraphs and tables, whatever it is in the other act. */
function asQuoted(child: UnitChild): Content | Table | undefined {
  if (child.type === 'content' || child.type === 'table') return child
  if (child.type === 'heading' || child.type === 'note') return { ...child, type: 'content' }
  return undefined
}
