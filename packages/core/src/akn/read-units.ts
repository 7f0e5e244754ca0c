import { buildTextNode, buildUnit } from '../act/build.ts'
import type { Note, Unit, UnitChild } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { sliceRuns } from '../parse/block.ts'
import type { IdKeeper } from './id-keeper.ts'
import { gatherLine } from './line.ts'
import { kindOfElement } from './names.ts'
import { numberOf } from './number-of.ts'
import { type Allowed, readBlocks } from './read-blocks.ts'
import { readNote, type Source } from './read-leaves.ts'
import type { XmlElement, XmlText } from './read-xml.ts'
import { childNamed, idOf } from './roles.ts'
import { countedNumber } from './write-units.ts'

/** Where a unit stands. */
interface Place {
  /** Identifier of what is around it; empty in an act itself. */
  readonly parent: string
  /** Identifier of the annex; empty in an act itself. */
  readonly annex: string
  /** Unnumbered parts so far, its own first paragraph among them. */
  parts: number
}

/** Only these are units in a preamble; what they hold is flat. */
const recitals: ReadonlySet<string> = new Set(['recital'])

/** Read the units of a body. @param annex Identifier of the annex; empty for an act itself. */
export function readUnits(
  nodes: ReadonlyArray<XmlElement | XmlText>,
  source: Source,
  ids: IdKeeper,
  annex: string,
): Array<UnitChild> {
  const place: Place = { parent: annex, annex, parts: 0 }
  const allowed = unitsIn(place, source, ids)
  if (source.isOwn) return readBlocks(nodes, source, allowed)
  // Running text outside all units is counted, so that it can be cited.
  return readBlocks(nodes, source, {
    ...allowed,
    part(content) {
      place.parts++
      const num = String(place.parts)
      const { position } = content
      const eId = ids.make('alinea', num, annex)
      const part: Unit = { type: 'unit', kind: 'alinea', num, eId, children: [content], position }
      return part
    },
  })
}

/** Read a preamble, whose recitals are units. */
export function readRecitals(
  nodes: ReadonlyArray<XmlElement>,
  source: Source,
  ids: IdKeeper,
  section: string,
  annex: string,
): Array<UnitChild> {
  const place: Place = { parent: section, annex, parts: 0 }
  return readBlocks(nodes, source, {
    unit: (element) => readUnit(element, place, source, ids, {}),
    unitNames: recitals,
    quotations: true,
  })
}

function unitsIn(place: Place, source: Source, ids: IdKeeper): Allowed {
  return {
    unit: (element) => readUnit(element, place, source, ids),
    headings: true,
    quotations: true,
  }
}

function readUnit(
  element: XmlElement,
  place: Place,
  source: Source,
  ids: IdKeeper,
  inside?: Allowed,
): Unit {
  const { text, index } = source
  const kind = kindOfElement.get(element.name) ?? 'alinea'
  const numElement = childNamed(element, 'num')
  const title = childNamed(element, 'heading')
  const id = idOf(element)
  const num = readNumber(numElement, kind === 'alinea', id, place, source)
  const unit = buildUnit(kind, num, element.start, element.end, index)
  // The identifiers of articles and their like name no chapter.
  const parent = kind === 'article' ? place.annex : place.parent
  unit.eId =
    id === undefined ? ids.make(kind, num, parent) : ids.keep(id, element.start, place.annex)

  const notes: Array<Note> = []
  const onNote = (found: XmlElement): void => {
    const note = readNote(found, source)
    if (note) notes.push(note)
  }
  const own: Place = { parent: unit.eId, annex: place.annex, parts: 1 }
  const allowed = inside ?? unitsIn(own, source, ids)
  const rest = element.children.filter((child) => child !== numElement && child !== title)
  const isBefore = (node: XmlElement | XmlText): boolean =>
    title !== undefined && node.start < title.start
  // Text before its title is no text of a valid document; it stays where it is.
  const children = readBlocks(rest.filter(isBefore), source, allowed)
  const runs = title ? sliceRuns(gatherLine(title, text, onNote), 0) : []
  if (runs.length > 0) {
    const heading = buildTextNode('heading', runs, index)
    if (children.length === 0) unit.heading = textOf(heading)
    children.push(heading)
  }
  for (const note of notes) children.push(note)
  for (const child of readBlocks(
    rest.filter((node) => !isBefore(node)),
    source,
    allowed,
  ))
    children.push(child)
  unit.children = children
  return unit
}

/** Number of a unit. The parts that an act does not number are counted. */
function readNumber(
  element: XmlElement | undefined,
  isCounted: boolean,
  id: string | undefined,
  place: Place,
  { text, isOwn }: Source,
): string {
  if (isCounted) place.parts++
  if (!element) return isCounted ? (countedNumber(id ?? '') ?? String(place.parts)) : ''
  const written = gatherLine(element, text)
    .map(({ value }) => value)
    .join('')
  return isOwn ? written : numberOf(written)
}
