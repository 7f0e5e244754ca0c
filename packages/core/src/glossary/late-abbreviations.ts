import type { Act } from '../act/types.ts'
import type { Passage } from '../facts/passages.ts'
import { sourceOffset } from '../facts/piece.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Evidence, Term } from '../records/records.ts'

const letterOrDigit = compact(/[\p{L}\p{N}]/u)

/** An abbreviation that stands in the text before the act says what it is short for. */
export interface LateAbbreviation {
  readonly term: Term
  /** Where it stands first. */
  readonly place: Evidence
}

const abbreviation = compact(/^\p{Lu}[\p{L}\p{N}-]{0,10}\p{Lu}[\p{L}\p{N}-]{0,10}$/u)
/** Find the abbreviations that are used before they are explained, each at its first use. */
export function lateAbbreviations(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
): Array<LateAbbreviation> {
  const waiting = new Map(
    terms.flatMap((term) =>
      term.kind !== 'defined' && abbreviation.test(term.term) ? [[term.term, term] as const] : [],
    ),
  )
  const found: Array<LateAbbreviation> = []
  for (const { piece } of passages) {
    if (waiting.size === 0) break
    for (const [name, term] of waiting) {
      const at = indexOfWord(piece.text, name)
      if (at < 0 || (term.scope !== 'act' && !piece.eId.startsWith(term.scope))) continue
      waiting.delete(name)
      const start = sourceOffset(piece, at)
      const end = sourceOffset(piece, at + name.length - 1) + 1
      if (end > (term.evidence[0]?.start ?? 0)) continue
      found.push({
        term,
        place: { eId: piece.eId, start, end, quote: act.source.slice(start, end) },
      })
    }
  }
  return found
}

function indexOfWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
    if (!letterOrDigit.test(around)) return at
  }
  return -1
}
