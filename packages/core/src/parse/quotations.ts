import type { AmendmentPatterns } from '../language/amending.ts'
import type { Block } from './block.ts'

const opens = /^(?:["«“‘„]|``|> ?["«“]?)/
/** Tested on the end of a text, as far as it can reach. */
const closes = /(?:["»”]|'')\s{0,4}[.;,]{0,4}(?: and| or)?$/
const closesWithin = 14
/** How far to look for the end of a quotation. Bounded, so that unclosed ones cost linear time together. */
const reach = 2000

/** Length of the mark that opens a quotation, with the white space behind it; 0 where the text opens with none. */
export function openingMark(text: string): number {
  return /^(?:["«“‘„]|``)\s*/.exec(text)?.[0].length ?? 0
}

/** Whether a block opens text that an amendment quotes. */
export function opensQuotation(
  block: Block,
  before: Block | undefined,
  patterns: AmendmentPatterns,
): boolean {
  if (!before) return false
  const mayOpen =
    block.type === 'quote' ||
    opens.test(block.text) ||
    patterns.unmarkedFollows?.test(before.text) === true
  return mayOpen && patterns.quoteFollows.test(before.text)
}

/**
 * Find the last block of a quotation.
 *
 * Guillemets are balanced; straight and English marks, which every paragraph may open anew, end at the first block that
 * closes one. Real acts forget closing marks, so a closed mark before another instruction ends the quotation as well.
 *
 * @param blocks All blocks.
 * @param from Index of the block that opens it.
 * @param startsUnit Whether a block opens an article of the act itself; a quotation without marks ends before it.
 * @param openUntil Index up to which no block closes a quotation, as far as it is known.
 * @returns Index of the block that closes it, whether a closing mark was found, and `openUntil` as it is known now.
 */
export function endOfQuotation(
  blocks: ReadonlyArray<Block>,
  from: number,
  patterns: AmendmentPatterns,
  startsUnit: (block: Block) => boolean,
  openUntil = 0,
): { readonly end: number; readonly closed: boolean; readonly openUntil: number } {
  const first = blocks[from]
  if (!first) return { end: from, closed: false, openUntil }
  if (first.type === 'quote') {
    let end = from
    while (blocks[end + 1]?.type === 'quote') end++
    return { end, closed: true, openUntil }
  }
  const limit = Math.min(blocks.length, from + reach)
  if (!opens.test(first.text)) {
    let end = from
    for (let next = blocks[end + 1]; next && end + 1 < limit; next = blocks[end + 1]) {
      if (startsUnit(next) || patterns.instruction.test(next.text)) break
      end++
    }
    return { end, closed: true, openUntil }
  }
  // A text of quotations that nobody closes is searched once in a while, not once for each of them.
  if (openUntil > from + reach / 4)
    return { end: endOfUnclosed(blocks, from, limit, patterns), closed: false, openUntil }
  const balanced = first.text.startsWith('«')
  let depth = 0
  let closedAt = -1
  for (let at = from; at < limit; at++) {
    const text = blocks[at]?.text ?? ''
    if (at > from && closedAt === at - 1 && patterns.instruction.test(text) && !opens.test(text))
      break
    if (balanced) depth += count(text, '«') - count(text, '»')
    if (closes.test(text.slice(-closesWithin))) {
      closedAt = at
      if (!balanced || depth <= 0) return { end: at, closed: true, openUntil }
    }
  }
  if (closedAt >= 0) return { end: closedAt, closed: true, openUntil }
  return { end: endOfUnclosed(blocks, from, limit, patterns), closed: false, openUntil: limit }
}

/**
 * Nobody closed the quotation: it ends before the next instruction, if the list of instructions goes on at all. Else only
 * its first paragraph is sure.
 */
function endOfUnclosed(
  blocks: ReadonlyArray<Block>,
  from: number,
  limit: number,
  patterns: AmendmentPatterns,
): number {
  for (let at = from + 1; at < limit; at++) {
    const text = blocks[at]?.text ?? ''
    if (patterns.instruction.test(text) && !opens.test(text)) return at - 1
  }
  return from
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}
