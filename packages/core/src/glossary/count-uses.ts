import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { word } from '../segment/words.ts'

interface Entry {
  readonly stems: ReadonlyArray<string>
  readonly term: Term
}

/**
 * Count how often each term is used outside its own definition, in any case form: stems are compared word by word. The
 * longest term that fits is counted, so that `субъект общественного контроля` is no use of `общественный контроль`.
 *
 * @param terms Their `uses` are set in place.
 */
export function countUses(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): void {
  if (terms.length === 0) return
  const stems = new Map<string, string>()
  const stemOf = (text: string): string => {
    const lower = text.toLowerCase()
    let stem = stems.get(lower)
    if (stem === undefined) {
      stem = language.stem(lower)
      stems.set(lower, stem)
    }
    return stem
  }
  const byFirst = new Map<string, Array<Entry>>()
  for (const term of terms) {
    const entry = { stems: (term.term.match(word) ?? []).map(stemOf), term }
    const first = entry.stems[0]
    if (first === undefined) continue
    const entries = byFirst.get(first)
    if (entries) entries.push(entry)
    else byFirst.set(first, [entry])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length)
  for (const { piece } of passages) {
    const found = (piece.text.match(word) ?? []).map(stemOf)
    for (let at = 0; at < found.length; at++) {
      const entry = byFirst
        .get(found[at] ?? '')
        ?.find((candidate) => candidate.stems.every((stem, offset) => stem === found[at + offset]))
      if (!entry) continue
      if (!isOwn(entry.term, piece.start, piece.end)) entry.term.uses++
      at += entry.stems.length - 1
    }
  }
}

/** The passage is the one in which the term is defined or named. */
function isOwn(term: Term, start: number, end: number): boolean {
  return term.evidence.some((evidence) => evidence.start >= start && evidence.start < end)
}
