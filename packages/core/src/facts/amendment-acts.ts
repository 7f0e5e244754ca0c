import type { AmendingForms, NamedActPattern } from '../language/amending.ts'
import type { Quantities } from '../language/quantities.ts'
import type { Amendment } from '../records/records.ts'
import { allWithSigns, quotesIn, unmask } from './amendment-quotes.ts'
import { parseDate } from './dates.ts'

/** The act that an instruction changes, and the instruction without it. */
export interface AmendedAct {
  readonly cited: string
  readonly act: NonNullable<Amendment['targetAct']>
  readonly rest: string
}

/**
 * Find the act that an instruction names.
 *
 * @param text Masked: a sign stands for every quotation.
 * @param before Acts that were named before, the likeliest last; one of them is what `such Act` means.
 */
export function findAmendedAct(
  text: string,
  quotes: ReadonlyArray<string>,
  { acts: { named, same, number, title }, approved }: AmendingForms,
  before: ReadonlyArray<AmendedAct>,
  quantities: Quantities,
): AmendedAct | undefined {
  const match = firstOf(named, text)
  const cited = match?.groups?.['act']
  if (match && cited !== undefined) {
    const at = match.index + match[0].indexOf(cited)
    const rest = `${text.slice(0, at)} ${text.slice(at + cited.length)}`
    const quoted = quotesIn(cited, quotes)[0] ?? title?.exec(cited)?.groups?.['title']
    const numbered = number.exec(cited)?.groups?.['number']
    const date = parseDate(cited, quantities)
    const act = {
      ...(quoted === undefined ? {} : { title: quoted }),
      ...(numbered === undefined ? {} : { number: numbered }),
      ...(date === null ? {} : { date }),
    }
    return { cited: unmask(cited, quotes).trim(), act, rest }
  }
  // `утвержденном указанным постановлением` is about a document of that act, which a line above names.
  const words = text.replace(approved, ' ')
  const again = same.exec(words)
  const noun = again?.groups?.['noun']?.toLowerCase()
  const meant =
    noun === undefined
      ? undefined
      : before.findLast((act) => act.cited.toLowerCase().includes(noun))
  if (!again || !meant) return undefined
  const end = again.index + again[0].length
  return { ...meant, rest: `${words.slice(0, again.index)} ${words.slice(end)}` }
}

/** The match that begins first, and of those the longest. */
function firstOf(
  patterns: ReadonlyArray<NamedActPattern>,
  text: string,
): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  for (const { needs, pattern } of patterns) {
    const match = needs.test(text) ? outsideRemarks(pattern, text) : undefined
    if (!match) continue
    const isBefore = first === undefined || match.index < first.index
    const isLonger = match.index === first?.index && match[0].length > first[0].length
    if (isBefore || isLonger) first = match
  }
  return first
}

/** The first match that no parentheses hold: a remark may name other acts. */
function outsideRemarks(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const find = allWithSigns(pattern)
  find.lastIndex = 0
  let depth = 0
  let at = 0
  for (let match = find.exec(text); match; match = find.exec(text)) {
    for (; at < match.index; at++) {
      if (text[at] === '(') depth++
      if (text[at] === ')') depth = Math.max(0, depth - 1)
    }
    if (depth === 0) return match
  }
  return undefined
}
