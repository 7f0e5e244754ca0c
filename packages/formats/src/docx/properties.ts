import type { ParagraphDraft } from './paragraph.ts'
import { type AttributeOf, integerOf, isOn } from './read-xml.ts'
import type { CellDraft, TableDraft } from './tables.ts'

/** What properties may be said of at a place. */
export interface Subject {
  readonly paragraph: ParagraphDraft | undefined
  readonly cell: CellDraft | undefined
  readonly table: TableDraft | undefined
  readonly count: (rule: 'tracked-changes' | 'hidden-text') => void
}

/** Left indents from seven centimetres on (in twentieths of a point) set a stamp at the right of the page. */
const farIndent = 3969
/** A page of table columns. */
const mostColumns = 1000

/** Take a property of a paragraph, of its end, of a run, a row or a cell. Others are passed over. */
export function takeProperty(
  name: string,
  attributeOf: AttributeOf,
  path: ReadonlyArray<string>,
  subject: Subject,
): void {
  const { paragraph, cell, table } = subject
  switch (path.at(-1)) {
    case 'w:pPr':
      if (paragraph) takeOfParagraph(paragraph, name, attributeOf)
      break
    case 'w:numPr':
      if (!paragraph) break
      if (name === 'w:numId') paragraph.numId = attributeOf('val')
      else if (name === 'w:ilvl') paragraph.level = integerOf(attributeOf('val'))
      break
    case 'w:rPr':
      if (!paragraph) break
      if (path.at(-2) === 'w:pPr') takeOfEnd(paragraph, name, attributeOf, subject)
      else if (path.at(-2) === 'w:r') takeOfRun(paragraph, name, attributeOf)
      break
    case 'w:tcPr':
      if (cell) takeOfCell(cell, name, attributeOf, subject)
      break
    case 'w:trPr':
      if (!table) break
      if (name === 'w:gridBefore') table.column = columnsOf(attributeOf)
      else if (name === 'w:del') {
        subject.count('tracked-changes')
        table.isRowDeleted = true
      } else if (name === 'w:hidden' && isOn(attributeOf)) {
        subject.count('hidden-text')
        table.isRowDeleted = true
      }
      break
  }
}

function takeOfParagraph(paragraph: ParagraphDraft, name: string, attributeOf: AttributeOf): void {
  if (name === 'w:pStyle') paragraph.style = attributeOf('val')
  else if (name === 'w:outlineLvl') paragraph.outline = integerOf(attributeOf('val'))
  else if (name === 'w:pageBreakBefore' && isOn(attributeOf))
    paragraph.breaks.push({ at: 0, isRendered: false })
  else if (name === 'w:framePr') {
    const drop = attributeOf('dropCap')
    if (drop === undefined || drop === 'none') paragraph.isAside = true
    else paragraph.isDropCap = true
  } else if (name === 'w:jc') {
    const side = attributeOf('val')
    if (side === 'right' || side === 'end') paragraph.isAside = true
  } else if (name === 'w:ind') {
    const left = integerOf(attributeOf('left') ?? attributeOf('start'))
    if (left !== undefined && left >= farIndent) paragraph.isAside = true
  }
}

/** What is said of the sign that ends a paragraph. */
function takeOfEnd(
  paragraph: ParagraphDraft,
  name: string,
  attributeOf: AttributeOf,
  { count }: Subject,
): void {
  if (name === 'w:del' || name === 'w:moveFrom') {
    count('tracked-changes')
    paragraph.isMarkDeleted = true
  } else if (name === 'w:vanish') paragraph.isMarkHidden = isOn(attributeOf)
}

function takeOfRun(paragraph: ParagraphDraft, name: string, attributeOf: AttributeOf): void {
  const { run } = paragraph
  if (name === 'w:b') run.bold = isOn(attributeOf)
  else if (name === 'w:vanish') run.hidden = isOn(attributeOf)
  else if (name === 'w:rStyle') run.style = attributeOf('val')
}

function takeOfCell(
  cell: CellDraft,
  name: string,
  attributeOf: AttributeOf,
  { count }: Subject,
): void {
  if (name === 'w:gridSpan') cell.colSpan = Math.max(1, columnsOf(attributeOf))
  else if (name === 'w:vMerge')
    cell.merge = attributeOf('val') === 'restart' ? 'restart' : 'continue'
  else if (name === 'w:cellDel') {
    count('tracked-changes')
    cell.isDeleted = true
  } else if (name === 'w:cellIns') count('tracked-changes')
}

function columnsOf(attributeOf: AttributeOf): number {
  return Math.min(Math.max(integerOf(attributeOf('val')) ?? 0, 0), mostColumns)
}
