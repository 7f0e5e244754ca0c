import type { StatementEdit } from '../records/records.ts'

/** A stretch of a draft: words of the act as they stand there, or, with the name of a rule, what stands in place of them. */
export interface Stretch {
  readonly text: string
  /** Offsets into the text that the draft was made from. */
  readonly from: number
  readonly to: number
  readonly rule?: string
}

/** A text with the map to what it was made from. Stretches need not be in the order of the original. */
export type Draft = ReadonlyArray<Stretch>

/** A part of the next draft: a stretch of the text kept, or, with `insert`, what stands in place of it. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly insert?: string
}

/** Begin with a text and edits of it, sorted and not overlapping. */
export function draftOf(text: string, edits: ReadonlyArray<StatementEdit>): Draft {
  const draft: Array<Stretch> = []
  let at = 0
  for (const { from, to, insert, rule } of edits) {
    if (from > at) draft.push({ text: text.slice(at, from), from: at, to: from })
    draft.push({ text: insert, from, to, rule })
    at = to
  }
  if (at < text.length) draft.push({ text: text.slice(at), from: at, to: text.length })
  return draft
}

/** How a draft reads. */
export function textOf(draft: Draft): string {
  return draft.map(({ text }) => text).join('')
}

/**
 * Make the next draft. What no step names is left to other statements.
 *
 * @param steps Offsets into the text of the draft, in the order of the next one.
 * @param rule Name of the rule that makes it.
 */
export function recast(draft: Draft, steps: ReadonlyArray<Step>, rule: string): Draft {
  const next: Array<Stretch> = []
  const taken = new Set<Stretch>()
  for (const { from, to, insert } of steps) {
    const part = slice(draft, from, to, taken)
    // What an earlier rule left out keeps its name.
    while (insert !== undefined && part[0]?.text === '') next.push(...part.splice(0, 1))
    if (insert === undefined) {
      next.push(...part)
      continue
    }
    const first = part[0]
    const last = part[part.length - 1]
    const place = next[next.length - 1]?.to ?? first?.from ?? 0
    const isWhole = part.every((stretch, at) => at === 0 || stretch.from === part[at - 1]?.to)
    if (first && last && isWhole) next.push({ text: insert, from: first.from, to: last.to, rule })
    else next.push({ text: insert, from: place, to: place, rule })
  }
  return next
}

/** Change places of a draft and keep all else. */
export function change(draft: Draft, edits: ReadonlyArray<Required<Step>>, rule: string): Draft {
  const steps: Array<Step> = []
  let at = 0
  for (const edit of edits) {
    if (edit.from > at) steps.push({ from: at, to: edit.from })
    steps.push(edit)
    at = edit.to
  }
  const { length } = textOf(draft)
  if (at < length) steps.push({ from: at, to: length })
  return recast(draft, steps, rule)
}

/** The stretches between two places of the text; what was left out at a place stands with what follows it. */
function slice(draft: Draft, from: number, to: number, taken: Set<Stretch>): Array<Stretch> {
  const part: Array<Stretch> = []
  let at = 0
  const total = draft.reduce((sum, { text }) => sum + text.length, 0)
  for (const stretch of draft) {
    const { text, rule } = stretch
    const start = at
    const end = at + text.length
    at = end
    if (text === '') {
      const isWithin = start >= from && (start < to || (start === to && to === total))
      // What is left out is left out once, wherever steps meet.
      if (isWithin && !taken.has(stretch)) part.push(stretch)
      if (isWithin) taken.add(stretch)
      continue
    }
    if (end <= from || start >= to) continue
    if (start >= from && end <= to) {
      part.push(stretch)
      continue
    }
    const cutFrom = Math.max(0, from - start)
    const cutTo = Math.min(text.length, to - start)
    const own = text.slice(cutFrom, cutTo)
    if (rule === undefined)
      part.push({ text: own, from: stretch.from + cutFrom, to: stretch.from + cutTo })
    // What stands in place of words is divided: its first part has their place.
    else if (cutFrom === 0) part.push({ text: own, from: stretch.from, to: stretch.to, rule })
    else part.push({ text: own, from: stretch.to, to: stretch.to, rule })
  }
  return part
}
