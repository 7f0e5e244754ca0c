import type { Act, Attachment, Conclusions, Preamble, Preface, Unit } from '../act/types.ts'
import type { Language } from '../language/language.ts'
import { escapeText } from './escape-xml.ts'
import { namespace } from './names.ts'
import { inlineText, type Leaf, writeBlock } from './write-blocks.ts'
import { referenceIds, writeMeta } from './write-meta.ts'
import { type GiveId, writeBody, writeMainBody } from './write-units.ts'
import { type XmlWriter, xmlWriter } from './xml-writer.ts'

/**
 * Write an act as Akoma Ntoso 1.0, valid against the schema of OASIS. `readAkn` gives the same tree of it.
 *
 * @param languages Packs, for the code of the act's language.
 * @returns An XML document that ends with one line feed.
 */
export function writeAkn(act: Act, languages: ReadonlyArray<Language>): string {
  const to = xmlWriter()
  const giveId = idGiver()
  const type = act.data.status === 'draft' ? 'bill' : 'act'
  const find = <T extends Act['children'][number]['type']>(
    wanted: T,
  ): Extract<Act['children'][number], { type: T }> | undefined =>
    act.children.find(
      (child): child is Extract<Act['children'][number], { type: T }> => child.type === wanted,
    )
  to.open('akomaNtoso', { xmlns: namespace })
  to.open(type, { name: act.data.kind, contains: 'originalVersion' })
  writeMeta(act.data, languages, to)
  writeFront(find('preface'), find('preamble'), act.data.language, to, giveId)
  to.open('body', { 'xml:lang': act.data.language })
  writeBody(find('body'), to, giveId)
  to.close('body')
  writeSection(find('conclusions'), act.data.language, to, giveId)
  const annexes = act.children.filter((child) => child.type === 'attachment')
  if (annexes.length > 0) {
    to.open('attachments')
    for (const annex of annexes) writeAttachment(annex, act, languages, to, giveId)
    to.close('attachments')
  }
  to.close(type)
  to.close('akomaNtoso')
  return to.end()
}

function writeAttachment(
  annex: Attachment,
  { data }: Act,
  languages: ReadonlyArray<Language>,
  to: XmlWriter,
  giveId: GiveId,
): void {
  const find = <T extends Attachment['children'][number]['type']>(
    wanted: T,
  ): Extract<Attachment['children'][number], { type: T }> | undefined =>
    annex.children.find(
      (child): child is Extract<Attachment['children'][number], { type: T }> =>
        child.type === wanted,
    )
  to.open('attachment', { eId: giveId(annex.eId) })
  if (annex.num !== '') to.line('num', {}, escapeText(annex.num))
  to.open('doc', { name: 'annex', contains: 'originalVersion' })
  writeMeta(data, languages, to, annex.eId)
  writeFront(find('preface'), find('preamble'), data.language, to, giveId)
  to.open('mainBody', { 'xml:lang': data.language })
  writeMainBody(find('body'), to, giveId)
  to.close('mainBody')
  writeSection(find('conclusions'), data.language, to, giveId)
  to.close('doc')
  to.close('attachment')
}

function writeFront(
  preface: Preface | undefined,
  preamble: Preamble | undefined,
  language: string,
  to: XmlWriter,
  giveId: GiveId,
): void {
  writeSection(preface, language, to, giveId)
  writeSection(preamble, language, to, giveId)
}

/** Write a section outside the units; the schema wants none that is empty. */
function writeSection(
  section: Preface | Preamble | Conclusions | undefined,
  language: string,
  to: XmlWriter,
  giveId: GiveId,
): void {
  if (!section || section.children.length === 0) return
  to.open(section.type, { eId: giveId(section.eId), 'xml:lang': language })
  let inRecitals = false
  for (const child of section.children) {
    const isRecital = child.type === 'unit'
    if (isRecital && !inRecitals) to.open('recitals')
    if (!isRecital && inRecitals) to.close('recitals')
    inRecitals = isRecital
    if (child.type === 'unit') writeRecital(child, to, giveId)
    else if (child.type === 'heading') {
      to.open('longTitle')
      to.line('p', {}, inlineText(child))
      to.close('longTitle')
    } else writeBlock(child, to)
  }
  if (inRecitals) to.close('recitals')
  to.close(section.type)
}

/** Numbered text of a preamble. What it holds is flat: recitals have no units. */
function writeRecital(unit: Unit, to: XmlWriter, giveId: GiveId): void {
  to.open('recital', { eId: giveId(unit.eId) })
  if (unit.num !== '') to.line('num', {}, escapeText(unit.num))
  const [first] = unit.children
  if (first?.type === 'heading') to.line('heading', {}, inlineText(first))
  const leaves = leavesOf(
    first?.type === 'heading' ? { ...unit, children: unit.children.slice(1) } : unit,
  )
  for (const leaf of leaves) writeBlock(leaf, to)
  if (leaves.length === 0) to.line('p')
  to.close('recital')
}

function leavesOf(unit: Unit): Array<Leaf> {
  return unit.children.flatMap((child) => (child.type === 'unit' ? leavesOf(child) : [child]))
}

function idGiver(): GiveId {
  const given = new Set<string>(referenceIds)
  return (eId) => {
    const clean = eId.replace(/\s+/g, '-')
    if (clean === '' || given.has(clean)) return undefined
    given.add(clean)
    return clean
  }
}
