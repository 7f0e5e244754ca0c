import type { Act } from '../act/types.ts'
import { type Piece, slicePiece } from '../facts/piece.ts'
import type { Statement, StatementEdit } from '../records/records.ts'
import { applyEdits } from '../summary/edits.ts'
import { cleanText } from '../summary/quote-edits.ts'
import type { Draft, Stretch } from './draft.ts'

/**
 * Write down a draft: the words of the act that it keeps are its evidence, in the order in which it tells them.
 *
 * @param pieces Whose texts, joined by one line feed, the draft was made from.
 * @returns `undefined` where the edits would not give the text of the draft.
 */
export function toStatement(
  act: Act,
  draft: Draft,
  pieces: ReadonlyArray<Piece>,
  language: string,
): Statement | undefined {
  const parts = partsOf(pieces)
  const slices: Array<Piece> = []
  const edits: Array<StatementEdit> = []
  let written = 0
  const groups = groupsOf(draft, parts)
  for (const [at, { from, to, stretches }] of groups.entries()) {
    for (const part of parts) {
      const start = Math.max(from, part.from)
      const end = Math.min(to, part.to)
      if (start < end)
        slices.push(slicePiece(part.piece, start - part.from, end - part.from, act.source))
    }
    for (const { from: a, to: b, text, rule } of stretches)
      if (rule !== undefined)
        edits.push({ from: a - from + written, to: b - from + written, insert: text, rule })
    written += to - from
    if (at < groups.length - 1) {
      edits.push({ from: written, to: written + 1, insert: '', rule: 'join-parts' })
      written++
    }
  }
  const evidence = slices.map(({ eId, start, end }) => ({
    eId,
    start,
    end,
    quote: act.source.slice(start, end),
  }))
  const quotes = evidence.map(({ quote }) => quote)
  const clean = cleanText(slices, quotes)
  // Where the text of a piece is not known character by character, nothing is certain.
  if (evidence.length === 0 || clean.text.length !== written) return undefined
  const changes = clean.toQuotes(edits)
  const wanted = draft.map(({ text }) => text).join('')
  const text = applyEdits(quotes.join('\n'), changes)
  if (text !== wanted) return undefined
  return {
    text: text.trim(),
    language,
    kind: changes.length === 0 ? 'quoted' : 'rewritten',
    evidence,
    edits: changes,
  }
}

interface Part {
  readonly piece: Piece
  readonly from: number
  readonly to: number
}

function partsOf(pieces: ReadonlyArray<Piece>): Array<Part> {
  let at = 0
  return pieces.map((piece) => {
    const from = at
    at += piece.text.length + 1
    return { piece, from, to: at - 1 }
  })
}

interface Group {
  from: number
  to: number
  readonly stretches: Array<Stretch>
}

/** Stretches that follow each other in the act. A group begins and ends within a part. */
function groupsOf(draft: Draft, parts: ReadonlyArray<Part>): Array<Group> {
  const groups: Array<Group> = []
  const isBetween = (at: number): boolean => parts.some(({ to }) => to === at)
  for (const stretch of draft) {
    const last = groups[groups.length - 1]
    if (last && (stretch.from === last.to || stretch.from === stretch.to)) {
      const at = stretch.from === stretch.to ? { from: last.to, to: last.to } : {}
      last.stretches.push({ ...stretch, ...at })
      last.to = Math.max(last.to, stretch.to === stretch.from ? last.to : stretch.to)
      continue
    }
    // Words that only stand before the first of the act's belong to what follows.
    const opening = last && last.from === last.to ? (groups.pop()?.stretches ?? []) : []
    const { from } = stretch
    const moved = opening.map((one) => ({ ...one, from, to: from }))
    groups.push({ from, to: stretch.to, stretches: [...moved, stretch] })
  }
  for (const group of groups) {
    const first = group.stretches[0]
    const last = group.stretches[group.stretches.length - 1]
    if (first?.rule !== undefined && isBetween(group.from) && first.to > first.from) {
      group.stretches[0] = { ...first, from: first.from + 1 }
      group.from++
    }
    const end = group.stretches[group.stretches.length - 1]
    if (last && end?.rule !== undefined && isBetween(group.to - 1) && end.to > end.from) {
      group.stretches[group.stretches.length - 1] = { ...end, to: end.to - 1 }
      group.to--
    }
  }
  return groups.filter(({ from, to, stretches }) => to > from || stretches.length > 0)
}
