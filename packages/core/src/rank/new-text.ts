import type { Content, QuotedStructure, Unit } from '../act/types.ts'
import { textOf } from '../act/visit.ts'
import { findAll } from '../facts/find-all.ts'
import type { Passage } from '../facts/passages.ts'
import { cutPieces, type Piece } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { findSentences } from '../segment/sentences.ts'
import { captionLength } from './caption.ts'

const anyLetter = compact(/\p{L}/u)

/** Marks of lists and quotations, and the number of a unit, at the start of a paragraph of quoted text. */
const opening = compact(
  /^[\s>*#•-]{0,12}["«“‘„'`]{0,2}\s?(?:(?<number>\(\p{L}{1,5}\)|\(?\d{1,4}(?:-\d{1,3})?[.)]|\p{L}\)|§\s?[\dA-Za-z.-]{1,12})\s*)?/u,
)
/** The first item of a unit may stand on its line: `(a) In general.—(1) The`, `(4)(A) The`. */
const innerNumber = compact(/^\s?\((?:\p{L}{1,4}|\d{1,3})\)\s+/u)
/** A mark of a list before the number of an item. */
const itemMark = compact(/\s[-*•]\s{1,4}(?=\(?[\p{L}\d]{1,5}\))/gu)
/** A paragraph that only leads to its items. */
const announces = /(?::|—|–|--)["»”]?$/

interface Level {
  readonly form: string
  leadIn: Piece | undefined
}

/**
 * Read the text that an amendment puts into another act as its reader will: sentence by sentence, items with their
 * lead-ins. Its units are not the act's own, so they are told by the form of their numbers only.
 *
 * @param amendment A passage with quoted text.
 * @param source Of the act.
 * @returns Passages that stand in the unit of the amendment.
 */
export function findNewText(
  amendment: Passage,
  language: Language,
  source: string,
): Array<Passage> {
  const { quotation, piece, unit, heading } = amendment
  const found: Array<Passage> = []
  if (quotation) readChildren(quotation.node, [])
  return found

  function readChildren(parent: QuotedStructure | Unit, outer: ReadonlyArray<Piece>): void {
    // Numbers that the layout has left in the paragraphs; units have theirs in the tree.
    let levels: Array<Level> = [{ form: '', leadIn: undefined }]
    const heads = runningHeads(parent)
    for (const child of parent.children) {
      if (child.type === 'content' && heads.size > 0 && heads.has(textOf(child).trim())) continue
      const around = levels.flatMap(({ leadIn }) => (leadIn ? [leadIn] : []))
      if (child.type === 'unit') readChildren(child, [...outer, ...around])
      else if (child.type === 'content') levels = readContent(child, levels, outer, heads)
    }
  }

  function readContent(
    content: Content,
    known: ReadonlyArray<Level>,
    outer: ReadonlyArray<Piece>,
    heads: ReadonlySet<string>,
  ): Array<Level> {
    const text = textOf(content)
    let levels = [...known]
    for (const { start, end: cutEnd } of cutParagraphs(text)) {
      const head = [...heads].find((one) => text.slice(start, cutEnd).endsWith(` ${one}`))
      const end = head === undefined ? cutEnd : cutEnd - head.length - 1
      const match = opening.exec(text.slice(start, end))
      const number = match?.groups?.['number']
      const behind = start + (match?.[0].length ?? 0)
      const caption = number ? captionLength(text.slice(behind, end), language) : 0
      const inner = number ? innerNumber.exec(text.slice(behind + caption, end)) : null
      const from = behind + caption + (inner?.[0].length ?? 0)
      const sentences = findSentences(text.slice(from, end), language)
      const form = number === undefined ? '' : formOf(number, levels)
      const at = levels.findIndex((level) => level.form === form)
      if (at >= 0) levels = levels.slice(0, at)
      const leadIns = [...outer, ...levels.flatMap(({ leadIn }) => (leadIn ? [leadIn] : []))]
      const stretches = sentences.map((span) => ({
        start: span.start + from,
        end: span.end + from - closingLength(text.slice(span.start + from, span.end + from)),
      }))
      let leadIn: Piece | undefined
      for (const [index, cut] of cutPieces(content, stretches, piece.eId, source).entries()) {
        const isLeadIn = index === sentences.length - 1 && announces.test(cut.text)
        if (isLeadIn) leadIn = cut
        else if (anyLetter.test(cut.text))
          found.push({
            unit,
            piece: cut,
            leadIns: index === 0 ? leadIns : [],
            isLeadIn: false,
            heading,
            isFirst: index === 0,
          })
      }
      levels.push({ form, leadIn })
    }
    return levels
  }
}

const closing = /(?:["»”’]{1,2}|'')[.;,]{0,2}$/

/** How many characters close a quotation that was not opened in the same sentence. */
function closingLength(sentence: string): number {
  const signs = closing.exec(sentence)?.[0] ?? ''
  return /["«“‘„]|``/.test(sentence.slice(0, sentence.length - signs.length)) ? 0 : signs.length
}

/** So often a line without small letters stands in a new text that is a head of its pages (`A BILL`), and none of its own. */
const fewestHeads = 3

const longestHead = 60
/** A line of its own, or behind the line before it, which Markdown joins. */
const endsInCapitals = compact(/(?:^|[.;,:—]\s|\s\p{Ll}{2,3}\s)(?<head>\p{Lu}[\p{Lu} ]{2,40})$/u)

/** Lines that layout repeats within a new text: they part nothing. */
function runningHeads(parent: QuotedStructure | Unit): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const child of parent.children) {
    if (child.type !== 'content') continue
    const head = endsInCapitals.exec(textOf(child).slice(-longestHead))?.groups?.['head']
    if (head !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestHeads ? [text] : [])))
}

/** A paragraph of the tree may be several of the source, whose marks of lists stand between white space then. */
function cutParagraphs(text: string): Array<{ start: number; end: number }> {
  const paragraphs: Array<{ start: number; end: number }> = []
  let start = 0
  for (const { index } of findAll(text, itemMark)) {
    paragraphs.push({ start, end: index })
    start = index
  }
  return [...paragraphs, { start, end: text.length }]
}

/**
 * Numbers of one form count units of one level: figures, letters, capital letters, each with its signs. A Roman one
 * begins a level of its own where its letter does not go on with the level it would be of.
 */
function formOf(number: string, levels: ReadonlyArray<Level>): string {
  const form = number
    .replace(/\d+/g, '1')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
  const roman = number.replace(/[ivx]+/, 'i').replace(/[IVX]+/, 'I')
  const isFirst = /^\(?[iI]\)$/.test(number) && levels[levels.length - 1]?.form !== form
  const goesOn = /^\(?[iI]\)$/.test(roman) && levels.some((level) => level.form === roman)
  return isFirst || goesOn ? roman : form
}
