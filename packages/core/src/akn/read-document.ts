import { buildTextNode } from '../act/build.ts'
import type {
  Body,
  Conclusions,
  Content,
  Note,
  Preamble,
  Preface,
  QuotedStructure,
  Table,
  Unit,
  UnitChild,
} from '../act/types.ts'
import { sliceRuns } from '../parse/block.ts'
import type { IdKeeper } from './id-keeper.ts'
import { gatherLine } from './line.ts'
import { readBlocks } from './read-blocks.ts'
import type { Source } from './read-leaves.ts'
import { readRecitals, readUnits } from './read-units.ts'
import type { XmlElement } from './read-xml.ts'
import { documents, elementsOf, idOf } from './roles.ts'

/** A section of a document. */
export type Section = Preface | Preamble | Body | Conclusions

const outside: ReadonlySet<string> = new Set(['meta', 'attachments', 'components'])
const front: ReadonlySet<string> = new Set(['coverPage', 'preface'])

/**
 * Read the sections of one document; what is attached to it is left aside. What is neither preface nor preamble nor
 * conclusions is its body, whatever its name: debates and judgments have bodies of their own.
 *
 * @param annex Identifier of the annex that it is; empty for the act itself.
 * @param title Title that stands before the document.
 */
export function readDocument(
  document: XmlElement,
  source: Source,
  ids: IdKeeper,
  annex: string,
  title?: XmlElement,
): Array<Section> {
  const sections: Array<Section> = []
  const { index } = source
  const parts = elementsOf(document).filter(
    ({ name }) => !outside.has(name) && !documents.has(name),
  )
  const prefaces = parts.filter(({ name }) => front.has(name))
  const preambles = parts.filter(({ name }) => name === 'preamble')
  const conclusions = parts.filter(({ name }) => name === 'conclusions')
  const bodies = parts.filter(
    (part) => ![prefaces, preambles, conclusions].some((known) => known.includes(part)),
  )

  const lines = [
    ...(title ? readTitle(title, source) : []),
    ...readBlocks(prefaces, source, { headings: true }).flatMap(asPrefaceChild),
  ]
  if (lines.length > 0) {
    const position = spanOf(title ? [title, ...prefaces] : prefaces)
    const eId = idFor(
      'preface',
      prefaces.find(({ name }) => name === 'preface'),
    )
    sections.push({ type: 'preface', eId, children: lines, position })
  }
  if (preambles.length > 0) {
    const eId = idFor('preamble', preambles[0])
    const children = readRecitals(preambles, source, ids, eId, annex).flatMap(asPreambleChild)
    if (children.length > 0)
      sections.push({ type: 'preamble', eId, children, position: spanOf(preambles) })
  }
  const units = readUnits(bodies, source, ids, annex)
  if (units.length > 0) sections.push({ type: 'body', children: units, position: spanOf(bodies) })
  const closing = readBlocks(conclusions, source, {}).flatMap(asConclusion)
  if (closing.length > 0) {
    const eId = idFor('conclusions', conclusions[0])
    sections.push({ type: 'conclusions', eId, children: closing, position: spanOf(conclusions) })
  }
  return sections

  function idFor(type: string, element: XmlElement | undefined): string {
    const id = element && idOf(element)
    return id === undefined
      ? `${annex === '' ? '' : `${annex}__`}${type}`
      : ids.keep(id, element?.start ?? 0, annex)
  }

  function spanOf(elements: ReadonlyArray<XmlElement>): Section['position'] {
    const start = elements[0]?.start ?? document.start
    return index.position(start, elements.at(-1)?.end ?? start)
  }
}

function readTitle(title: XmlElement, { text, index }: Source): Preface['children'] {
  const runs = sliceRuns(gatherLine(title, text), 0)
  return runs.length > 0 ? [buildTextNode('heading', runs, index)] : []
}

function asPrefaceChild(child: UnitChild): Preface['children'] {
  return child.type === 'unit' || child.type === 'quotedStructure' ? [] : [child]
}

function asPreambleChild(child: UnitChild): Array<Content | Unit | Note | Table | QuotedStructure> {
  return [child.type === 'heading' ? { ...child, type: 'content' } : child]
}

function asConclusion(child: UnitChild): Conclusions['children'] {
  if (child.type === 'heading') return [{ ...child, type: 'content' }]
  return child.type === 'unit' || child.type === 'quotedStructure' ? [] : [child]
}
