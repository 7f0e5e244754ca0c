import { buildLeaf } from '../act/leaf.ts'
import type { Tradition } from '../language/units.ts'
import { type Block, sliceReadable } from './block.ts'
import { addToUnit, openUnit } from './component.ts'
import { isNoTitle, isTitleLike, type Marker, readMarker } from './markers.ts'
import { isContainer, levelAt, openLevel, type Reader } from './reader.ts'
import { isSignature } from './signature.ts'

/** A unit may open right behind the number of the one around it: `(a)(1) …`, `4. 1) …`. */
const opensInside = /^(?:\(|(?:\d{1,3}|[a-zа-я])\)\s)/

/** In an act of articles, numbers before the first article belong to the preamble (recitals, lists). */
export function opensBody({ component, tradition }: Reader, marker: Marker): boolean {
  if (component.phase !== 'front' || !component.hasArticles) return true
  return marker.level <= tradition.levels.findIndex((level) => level.throughout)
}

/**
 * Open the unit of a marker, and those that open in the same paragraph behind it: `(a)(1) …`.
 *
 * @param first The marker that the paragraph begins with; absent where it begins with a number that was read.
 * @param begin Where the text begins behind such a number.
 */
export function addUnits(
  reader: Reader,
  block: Block,
  first: Marker | undefined,
  at: number,
  begin = 0,
): void {
  const { component, index, tradition } = reader
  let from = begin
  let rest = block.text.slice(from)
  let marker = first ?? markerInside(reader, rest)
  while (marker) {
    const level: Tradition['levels'][number] | undefined = tradition.levels[marker.level]
    if (!level) return
    nestUnderAlinea(reader, marker)
    openUnit(component, marker.level, level, marker.num, marker.ordinal, block, index)
    if (marker.heading) {
      const { start, end } = marker.heading
      const words = sliceReadable(block, from + start, from + end)
      if (words.text !== '') addToUnit(component, buildLeaf('heading', words, index), block, index)
    }
    from += marker.length
    rest = block.text.slice(from)
    marker = markerInside(reader, rest)
  }
  const left = sliceReadable(block, from)
  if (left.text === '') return
  const type = isHeading(reader, block, rest, at) ? 'heading' : 'content'
  addToUnit(component, buildLeaf(type, left, index), block, index)
}

/**
 * Length of a number that stands above a heading and once more before the text (`## 1. Title`, then `1. Text`): both
 * are one unit. 0 where there is none.
 */
export function repeatedNumber({ component, tradition }: Reader, { text }: Block): number {
  const innermost = component.open.at(-1)
  if (!innermost || !/^\d/.test(text)) return 0
  const { unit } = innermost
  const level = levelAt(tradition, innermost)
  // Elsewhere the number behind the heading of an article is that of its first paragraph.
  if (!level?.headed || !level.throughout) return 0
  if (unit.heading === undefined || unit.children.some(({ type }) => type !== 'heading')) return 0
  const number = /^(\d{1,4}[A-Z]{0,3})\.\s{0,3}/.exec(text)
  return number?.[1] === unit.num ? number[0].length : 0
}

/** A unit that opens right behind the number of the one around it. */
function markerInside({ component, tradition }: Reader, rest: string): Marker | undefined {
  const marker = opensInside.test(rest)
    ? readMarker(rest, tradition, component, isNoTitle)
    : undefined
  const innermost = component.open.at(-1)?.level ?? -1
  return marker && marker.level > innermost ? marker : undefined
}

/** Whether the words behind a number are the heading of its unit. */
function isHeading(reader: Reader, block: Block, rest: string, at: number): boolean {
  const innermost = reader.component.open.at(-1)
  const level = openLevel(reader)
  if (!innermost || !level || innermost.unit.heading) return false
  if (isContainer(reader, innermost)) return true
  if (level.throughout !== true || level.kind === 'paragraph' || /[:;,]$/.test(rest)) return false
  if (/^[^\p{Ll}]+$/u.test(rest)) return true
  if (!/\.$/.test(rest)) return true
  // Old acts set a full stop behind headings; an article without any other words is its own provision.
  return block.type === 'heading' && hasProvision(reader, at)
}

/** Whether anything but notes stands between a heading and the next unit of its rank. */
function hasProvision(reader: Reader, at: number): boolean {
  const { blocks, component, language, tradition } = reader
  const basic = tradition.levels.findIndex((level) => level.throughout)
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next]
    if (!block) return false
    if (block.table) return true
    if (language.frame.note.test(block.text)) continue
    const marker = readMarker(block.text, tradition, component, () => block.type === 'heading')
    if (marker) return marker.level > basic
    return block.type !== 'heading' && !isSignature(reader, block, next)
  }
  return false
}

/** Whether a block is the heading of the unit that the block before it has opened. */
export function takesHeading(reader: Reader, block: Block): boolean {
  const { component } = reader
  const innermost = component.open.at(-1)
  if (!innermost || innermost.unit.children.length > 0) return false
  const level = openLevel(reader)
  return (
    (level?.throughout === true || isContainer(reader, innermost)) &&
    level?.kind !== 'paragraph' &&
    isTitleLike(block)
  )
}

/** Whether a block, taken as a title behind a bare number, looks like one. */
export function isTitle(reader: Reader, block: Block, at: number): boolean {
  const { blocks, component, tradition } = reader
  if (block.type === 'heading') return true
  if (!isTitleLike(block)) return false
  const next = blocks[at + 1]
  if (goesOnSeries(reader, block, next)) return false
  if (component.hasArticles) {
    // In an act of articles, only what stands right above a chapter or an article: `I. Общая часть`.
    if (next === undefined || !/^[IVXLC]{1,7}\./.test(block.text)) return false
    const marker = readMarker(next.text, tradition, component, isNoTitle)
    return (
      marker !== undefined &&
      marker.level <= tradition.levels.findIndex((level) => level.throughout)
    )
  }
  // A list of short numbered lines is no list of chapters.
  return next !== undefined && !(isTitleLike(next) && /^\d/.test(next.text))
}

/** A paragraph that breaks off without a full stop: its number is the next of the open series, and of no open chapter. */
function goesOnSeries(
  { component, tradition }: Reader,
  block: Block,
  next: Block | undefined,
): boolean {
  const number = Number(/^(\d{1,4})\.\s/.exec(block.text)?.[1])
  const isNext = ({ ordinal }: { readonly ordinal: number }): boolean => ordinal + 1 === number
  const paragraph = component.open.findLast(({ unit }) => unit.kind === 'paragraph')
  if (!paragraph || !isNext(paragraph)) return false
  const chapter = component.open.findLast((open) => levelAt(tradition, open)?.headed === true)
  return !chapter || !isNext(chapter) || next?.text.startsWith(`${number + 1}.`) === true
}

/** A second list in one unit hangs on the part that announces it; else two items would have one number. */
function nestUnderAlinea({ component, tradition, language }: Reader, marker: Marker): void {
  const innermost = component.open.at(-1)
  if (innermost?.unit.kind !== 'alinea' || marker.ordinal !== 1) return
  const owner = component.open.at(-2)
  const kind = tradition.levels[marker.level]?.kind
  const repeated = owner?.unit.children.some(
    (child) => child.type === 'unit' && child.kind === kind,
  )
  // A definition without a number (English) keeps the items that it goes on in.
  const defines = language.definitions.quotedTerm === true && /^[“"‘]/.test(innermost.lastText)
  if ((repeated || defines) && innermost.level < marker.level) return
  if (innermost.level < marker.level) component.open.pop()
}
