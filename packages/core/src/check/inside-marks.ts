import type { Span } from '../segment/words.ts'

const openings = '«“'
const closings = '»”'

/**
 * What of a paragraph stands between the marks of a quotation that it is part of: a mark at its start or end that has no
 * partner in it, or two that stand around all of it, belong to the quotation.
 *
 * > | «Реестр ведёт орган. Правила «О реестре» утверждает министр.»;
 *      ^                                                         ^
 */
export function insideMarks(text: string): Span {
  const first = text.search(/\S/)
  const last = text.search(/\S[\s.;,]{0,6}(?:(?:and|or)\s{0,3})?$/)
  const whole = { start: 0, end: text.length }
  if (first < 0 || last <= first) return whole
  const { opened, closed, around } = marksOf(text, first, last)
  return {
    start: opened || around ? first + 1 : 0,
    end: closed || around ? last : text.length,
  }
}

/** Which of the signs at the ends are marks: one left open, one that closes nothing, or a pair of their own. */
function marksOf(
  text: string,
  first: number,
  last: number,
): { opened: boolean; closed: boolean; around: boolean } {
  const open: Array<number> = []
  let opened = false
  let closed = false
  let around = false
  for (let at = first; at <= last; at++) {
    const sign = text.charAt(at)
    const top = open[open.length - 1]
    const closesStraight = sign === '"' && top !== undefined && text.charAt(top) === '"'
    if (openings.includes(sign) || (sign === '"' && !closesStraight && at !== last)) {
      open.push(at)
    } else if (closings.includes(sign) || sign === '"') {
      if (top === undefined) closed ||= at === last
      else if (top === first && at === last) around = true
      open.pop()
    }
  }
  if (open.includes(first)) opened = true
  return { opened, closed, around }
}
