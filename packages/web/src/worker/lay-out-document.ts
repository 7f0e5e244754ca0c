import type { Act, Attachment, OutlineEntry, Table, Text, Unit, UnitChild } from '@aiqyn/core'
import { citationPath } from 'aiqyn'
import type { Cell, DocumentSection, DocumentView, Paragraph, TextRun } from './document-view.ts'
import { writtenNumber } from './written-number.ts'

type Frame = Extract<Act['children'][number], { type: 'preface' | 'preamble' | 'conclusions' }>
type Child = UnitChild | Frame['children'][number]

const containers: ReadonlyArray<string> = [
  'part',
  'title',
  'chapter',
  'subchapter',
  'section',
  'subsection',
]

/**
 * Lay a document out as a list of sections with their paragraphs, each stretch of text with its place.
 *
 * @param act The tree.
 * @param key The document's key.
 * @param name Its name for people.
 */
export function layOutDocument(act: Act, key: string, name: string): DocumentView {
  return {
    key,
    name,
    act: act.data,
    length: act.source.length,
    sections: act.children.flatMap((child) => partSections(child, act.source)),
  }
}

function partSections(part: Act['children'][number], source: string): Array<DocumentSection> {
  switch (part.type) {
    case 'body':
      return bodySections(part.children, source, 'body')
    case 'attachment':
      return attachmentSections(part, source)
    default: {
      const paragraphs = part.children.flatMap((child) => paragraphsOf(child, part.eId, 0, source))
      return paragraphs.length === 0 ? [] : [section(part, part.type, '', 'frame', paragraphs)]
    }
  }
}

function attachmentSections(attachment: Attachment, source: string): Array<DocumentSection> {
  const divider = section(attachment, 'attachment', attachment.heading ?? '', 'divider', [])
  return [divider, ...attachment.children.flatMap((part) => partSections(part, source))]
}

function bodySections(
  children: ReadonlyArray<UnitChild>,
  source: string,
  around: string,
): Array<DocumentSection> {
  const sections: Array<DocumentSection> = []
  let loose: Array<Paragraph> = []
  let first: UnitChild | undefined
  const flush = (): void => {
    if (first && loose.length > 0) {
      sections.push(section({ ...first, eId: around }, 'preamble', '', 'frame', loose))
    }
    loose = []
    first = undefined
  }
  for (const child of children) {
    if (child.type !== 'unit') {
      first ??= child
      loose.push(...paragraphsOf(child, around, 0, source))
      continue
    }
    flush()
    if (isContainer(child)) {
      sections.push(dividerOf(child, source))
      const inner = child.children.filter(({ type }) => type !== 'heading')
      sections.push(...bodySections(inner, source, child.eId))
    } else {
      const paragraphs = unitParagraphs(child, 0, source)
      sections.push(section(child, child.kind, child.heading ?? '', 'unit', paragraphs))
    }
  }
  flush()
  return sections
}

/** Holds units that are shown one by one. A section of a British act, whose subsections are running text, is shown whole. */
function isContainer({ kind, children }: Unit): boolean {
  const units = children.filter((child) => child.type === 'unit')
  const holdsText = children.some(({ type }) => type === 'content' || type === 'quotedStructure')
  if (holdsText || !containers.includes(kind)) return false
  if (kind === 'section' && units.some((unit) => unit.kind === 'subsection' && !isContainer(unit)))
    return false
  return units.some((unit) => !['alinea', 'point', 'indent'].includes(unit.kind))
}

function dividerOf(unit: Unit, source: string): DocumentSection {
  const heading = unit.children.find(({ type }) => type === 'heading')
  const mark = writtenNumber(unit, source)
  const paragraphs =
    heading?.type === 'heading'
      ? [paragraph(unit.eId, 'heading', 0, mark, runsOf(heading.children))]
      : [paragraph(unit.eId, 'heading', 0, mark, [])]
  return section(unit, unit.kind, unit.heading ?? '', 'divider', paragraphs)
}

/** All paragraphs of a unit; its number stands at the first. */
function unitParagraphs(unit: Unit, depth: number, source: string): Array<Paragraph> {
  const mark = writtenNumber(unit, source)
  const [first, ...rest] = unit.children.flatMap((child) =>
    paragraphsOf(child, unit.eId, depth, source),
  )
  if (mark === '') return first ? [first, ...rest] : []
  // A unit without words of its own before its items: the number gets a line of its own.
  if (first?.mark !== '' || first.type === 'table') {
    const alone = paragraph(unit.eId, 'text', depth, mark, [])
    return first ? [alone, first, ...rest] : [alone]
  }
  return [{ ...first, mark }, ...rest]
}

function paragraphsOf(child: Child, eId: string, depth: number, source: string): Array<Paragraph> {
  switch (child.type) {
    case 'unit':
      return unitParagraphs(child, depth + (child.kind === 'alinea' ? 0 : 1), source)
    case 'quotedStructure':
      return child.children
        .flatMap((inner) => paragraphsOf(inner, child.eId, depth, source))
        .map((inner) => (inner.type === 'text' ? { ...inner, type: 'quoted' } : inner))
    case 'table':
      return [{ ...paragraph(eId, 'table', depth, '', []), rows: rowsOf(child) }]
    case 'content':
      return [paragraph(eId, 'text', depth, '', runsOf(child.children))]
    default:
      return [paragraph(eId, child.type, depth, '', runsOf(child.children))]
  }
}

function rowsOf(table: Table): ReadonlyArray<ReadonlyArray<Cell>> {
  return table.children.map((row) =>
    row.children.map(({ colSpan, rowSpan, children }) => ({
      colSpan,
      rowSpan,
      runs: runsOf(children),
    })),
  )
}

function runsOf(texts: ReadonlyArray<Text>): ReadonlyArray<TextRun> {
  return texts.map(({ position, value }) => ({ start: position.start.offset ?? 0, text: value }))
}

function paragraph(
  eId: string,
  type: Paragraph['type'],
  depth: number,
  mark: string,
  runs: ReadonlyArray<TextRun>,
): Paragraph {
  return { eId, type, depth, mark, runs }
}

function section(
  { eId, position }: Pick<Unit, 'eId' | 'position'>,
  kind: OutlineEntry['kind'],
  heading: string,
  role: DocumentSection['role'],
  paragraphs: ReadonlyArray<Paragraph>,
): DocumentSection {
  const start = position.start.offset ?? 0
  const end = position.end.offset ?? start
  return { eId, kind, path: citationPath(eId), heading, role, start, end, paragraphs }
}
