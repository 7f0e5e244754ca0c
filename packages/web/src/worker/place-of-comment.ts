import type { Check } from '@aiqyn/core'
import { checkedDraft } from './drafts.ts'
import type { IgnoreEdit, IgnoreOrder } from './jobs/ignore-finding.ts'

/**
 * Find where a comment puts a finding aside and changes nothing else: at the end of its line, as Markdown has it, or on a
 * line of its own before. Each place is tried, since only a check knows how the text is read.
 */
export function placeOfComment(order: IgnoreOrder): IgnoreEdit | undefined {
  const { text, start, end, ruleId } = order
  const comment = `<!-- aiqyn ignore ${ruleId}: ${oneLine(order.reason)} -->`
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const found = /[\r\n]/.exec(text.slice(start))
  const lineEnd = found ? start + found.index : text.length
  const before = checkedDraft(order).check
  const places: ReadonlyArray<IgnoreEdit> = [
    { at: lineEnd, insert: ` ${comment}` },
    { at: lineStart, insert: `${comment}\n` },
    { at: lineStart, insert: `${comment}\n\n` },
  ]
  return places.find(({ at, insert }) => {
    const tried = { ...order, text: text.slice(0, at) + insert + text.slice(at) }
    const after = checkedDraft(tried).check
    const moved = (offset: number): number => (offset >= at ? offset + insert.length : offset)
    return isPutAside(before, after, ruleId, moved(start), moved(end))
  })
}

/** The finding is among those that are put aside, all others are as they were. */
function isPutAside(
  before: Check,
  after: Check,
  ruleId: string,
  start: number,
  end: number,
): boolean {
  const isThere = after.ignored.some(
    (finding) => finding.ruleId === ruleId && finding.start === start && finding.end === end,
  )
  return isThere && others(before, ruleId) === others(after, ruleId)
}

function others({ findings }: Check, ruleId: string): string {
  const kept = findings.filter((finding) => finding.ruleId !== ruleId)
  return kept.map((finding) => `${finding.ruleId} ${finding.eId ?? ''}`).join('\n')
}

/** A reason stands on one line, and does not end the comment. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').replaceAll('>', '').trim()
}
