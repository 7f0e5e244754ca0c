import { startOf } from '../act/positions.ts'
import type { Act, Content } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import { findDates } from '../facts/dates.ts'
import { pieceOf, slicePiece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Evidence } from '../records/records.ts'
import { toEvidence } from './statement.ts'

/** The day of an act, and where the act says so. */
export interface ActDay {
  readonly date: string
  readonly evidence: Evidence
}

/**
 * When an act was signed or adopted: by its title block, or by the stamp of approval that opens what it approves
 * (`Утверждены постановлением … от 17 марта 2009 года № 348`).
 */
export function findActDay(act: Act, { quantities, frame }: Language): ActDay | undefined {
  const { date } = act.data
  let found: ActDay | undefined
  visit(act, (node, ancestors) => {
    if (found || node.type === 'body' || node.type === 'quotedStructure') return 'skip'
    if (node.type !== 'content') return undefined
    const text = textOf(node)
    const isStamp = ancestors.some(({ type }) => type === 'attachment') && frame.approval.test(text)
    if (date === null && !isStamp) return 'skip'
    const place = findDates(text, quantities).find(({ iso }) => date === null || iso === date)
    if (place) found = { date: place.iso, evidence: evidenceOf(node, place.start, place.end) }
    return 'skip'
  })
  return found

  function evidenceOf(node: Content, start: number, end: number): Evidence {
    const runs = node.children.map((child) => ({ value: child.value, start: startOf(child) }))
    const whole = pieceOf(runs, 'preface', act.source)
    return toEvidence(act, slicePiece(whole, start, end, act.source))
  }
}
