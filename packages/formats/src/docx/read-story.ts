import { createBranches } from './branches.ts'
import {
  addItems,
  addParagraph,
  type Container,
  closeContainer,
  createContainer,
  type Leftover,
} from './container.ts'
import { type Fields, followFields } from './fields.ts'
import { type Item, unbox } from './items.ts'
import { addText, createParagraph, isHidden, lineBreak, type ParagraphDraft } from './paragraph.ts'
import { takeProperty } from './properties.ts'
import { type AttributeOf, readXml } from './read-xml.ts'
import { formulaSigns, textOfRun, textOfRunElement } from './run-content.ts'
import type { NoteReference, Story, StoryOptions } from './story.ts'
import {
  addCell,
  type CellDraft,
  closeRow,
  closeTable,
  createCell,
  createTable,
  openRow,
  type TableDraft,
} from './tables.ts'
import type { Tally } from './tally.ts'

/** Holds of deleted text, former properties, and what is set for machines. */
const skipped: ReadonlySet<string> = new Set([
  'w:delInstrText',
  'w:delText',
  'w:numberingChange',
  'w:pPrChange',
  'w:rPrChange',
  'w:rt',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
])

/**
 * Read a story: the body of a document, or all its notes. One pass; what tracked changes delete is left out.
 *
 * @param bytes The part that holds it.
 */
export function readStory(bytes: Uint8Array, options: StoryOptions): Story {
  const { context, tally, trustsFields } = options
  const body = createContainer()
  const notes = new Map<string, ReadonlyArray<Item>>()
  const references: Array<NoteReference> = []
  const leftover: Leftover = { marks: [], breaks: [] }
  const containers: Array<Container> = [body]
  const paragraphs: Array<ParagraphDraft> = []
  const tables: Array<TableDraft> = []
  const cells: Array<CellDraft> = []
  const branches = createBranches()
  const fields: Fields = followFields(() => count('contents-left-out'))
  let paragraph = options.counted ?? 0
  let isWord = false
  /** How many elements are open inside one that is passed over. */
  let skipping = 0
  let value = ''
  let space: string | undefined

  readXml(bytes, { open, close, text })
  closeContainer(body, context, leftover)
  return {
    body: body.items,
    notes,
    references,
    leftover,
    paragraphs: paragraph,
    isWord,
    hasOpenField: fields.areOpen(),
  }

  function open(name: string, attributeOf: AttributeOf, path: ReadonlyArray<string>): void {
    if (path.length === 0) isWord = name.startsWith('w:')
    // Fields end wherever their end stands, even in deleted text.
    if (name === 'w:fldChar' && trustsFields) fields.mark(attributeOf('fldCharType'))
    if (skipping > 0 || isPassedOver(name, attributeOf, path)) {
      skipping++
      return
    }
    const draft = paragraphs[paragraphs.length - 1]
    const cell = cells[cells.length - 1]
    switch (name) {
      case 'w:p':
        paragraphs.push(createParagraph(++paragraph))
        return
      case 'w:r':
      case 'm:r':
        if (draft) draft.run = {}
        return
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        value = ''
        space = attributeOf('space')
        return
      case 'w:tbl':
        tables.push(createTable())
        return
      case 'w:tr': {
        const table = tables[tables.length - 1]
        if (table) openRow(table)
        return
      }
      case 'w:tc': {
        const opened = createCell()
        cells.push(opened)
        containers.push(createContainer(opened.items))
        return
      }
      case 'w:txbxContent':
        containers.push(createContainer())
        return
      case 'w:footnote':
      case 'w:endnote': {
        const container = createContainer()
        containers.push(container)
        if ((attributeOf('type') ?? 'normal') === 'normal')
          notes.set(attributeOf('id') ?? '', container.items)
        return
      }
      case 'w:ins':
        count('tracked-changes')
        break
      case 'w:altChunk':
      case 'w:subDoc':
        count('embedded-document')
        return
      case 'pic:pic':
      case 'v:imagedata':
        count('picture-left-out')
        return
      case 'm:oMath':
        count('formula-as-text')
        return
      case 'w:commentReference':
        count('comment-left-out')
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        refer(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributeOf)
        return
      case 'w:lastRenderedPageBreak':
        draft?.breaks.push({ at: draft.text.length, isRendered: true })
        return
    }
    const parent = path.at(-1)
    if (parent === 'w:r' && draft) addRunElement(draft, name, attributeOf)
    else if (formulaSigns[name] !== undefined && name !== 'm:num') addShown(formulaSigns[name])
    else
      takeProperty(name, attributeOf, path, { paragraph: draft, cell, table: tables.at(-1), count })
  }

  function close(name: string): void {
    if (skipping > 0) {
      skipping--
      return
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
        addShown(textOfRun(value, space))
        break
      case 'w:instrText':
        if (trustsFields) fields.instruct(value)
        break
      case 'm:num':
        addShown(formulaSigns[name])
        break
      case 'w:p': {
        const draft = paragraphs.pop()
        const container = containers[containers.length - 1]
        if (draft && container) addParagraph(container, draft, context, leftover)
        break
      }
      case 'w:tc': {
        closeContainer(containers.pop() ?? body, context, leftover)
        const cell = cells.pop()
        const table = tables[tables.length - 1]
        if (cell && table) addCell(table, cell)
        break
      }
      case 'w:tr': {
        const table = tables[tables.length - 1]
        if (table) closeRow(table)
        break
      }
      case 'w:tbl': {
        const table = tables.pop()
        const container = containers[containers.length - 1]
        if (table && container) addItems(container, closeTable(table))
        break
      }
      case 'w:txbxContent': {
        const box = containers.pop()
        if (!box) break
        closeContainer(box, context, leftover)
        const anchor = paragraphs[paragraphs.length - 1]
        const items = unbox(box.items)
        if (anchor) for (const item of items) anchor.boxes.push(item)
        else addItems(containers[containers.length - 1] ?? body, items)
        break
      }
      case 'w:footnote':
      case 'w:endnote':
        closeContainer(containers.pop() ?? body, context, leftover)
        break
      default:
        branches.close(name)
    }
  }

  function text(piece: string, path: ReadonlyArray<string>): void {
    const name = path.at(-1)
    if (skipping === 0 && (name === 'w:t' || name === 'm:t' || name === 'w:instrText'))
      value += piece
  }

  function isPassedOver(
    name: string,
    attributeOf: AttributeOf,
    path: ReadonlyArray<string>,
  ): boolean {
    if (skipped.has(name)) return true
    const parent = path.at(-1)
    // In properties they are said of the paragraph's end or of the row; around runs they hold what is deleted.
    if ((name === 'w:del' || name === 'w:moveFrom') && parent !== 'w:rPr' && parent !== 'w:trPr') {
      count('tracked-changes')
      return true
    }
    if (name === 'w:tc') return tables.at(-1)?.isRowDeleted === true
    if ((name === 'w:p' || name === 'w:tbl') && parent === 'w:tc')
      return cells.at(-1)?.isDeleted === true
    return branches.isPassedOver(name, attributeOf, () => count('contents-left-out'))
  }

  function addRunElement(draft: ParagraphDraft, name: string, attributeOf: AttributeOf): void {
    if (name === 'w:br' || name === 'w:cr') {
      const type = attributeOf('type')
      if (type === 'page') draft.breaks.push({ at: draft.text.length, isRendered: false })
      else addShown(lineBreak)
      return
    }
    const found = textOfRunElement(name, attributeOf)
    if (found === undefined) return
    if (found === '\ufffd') count('unknown-symbol')
    addShown(found)
  }

  function addShown(found: string | undefined): void {
    const draft = paragraphs[paragraphs.length - 1]
    if (!draft || found === undefined || found === '' || !fields.isShown()) return
    if (isHidden(draft, context)) {
      if (found.trim() !== '') count('hidden-text')
    } else addText(draft, found, context)
  }

  function refer(type: NoteReference['type'], attributeOf: AttributeOf): void {
    const id = attributeOf('id')
    const draft = paragraphs[paragraphs.length - 1]
    if (id === undefined || !draft || !fields.isShown() || isHidden(draft, context)) return
    const custom = attributeOf('customMarkFollows')
    const hasOwnMark = custom !== undefined && custom !== '0' && custom !== 'false'
    references.push({ type, id, hasOwnMark })
    draft.marks.push({ rule: 'note-at-end', at: draft.text.length, number: references.length })
  }

  function count(rule: Parameters<Tally['add']>[0]): void {
    const draft = paragraphs[paragraphs.length - 1]
    const mark = tally.add(rule, draft?.text.length ?? 0)
    if (mark) (draft ?? leftover).marks.push(mark)
  }
}
