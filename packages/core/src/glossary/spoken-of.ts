import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsOf } from '../segment/stems.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'
import { meaningKey } from './meaning-key.ts'

/**
 * The terms of which a passage outside their own definition, or a heading, has all words, though not side by side: a list shares them out
 * (`деректерді жинау, өңдеу және бұғаттау`), or words stand between.
 */
export function spokenOf(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlySet<Term> {
  const byStem = new Map<string, Array<Term>>()
  const lengths = new Map<Term, number>()
  for (const term of terms) {
    // A second name in brackets (`түгендеу (тал басын санау)`) is not said with the first.
    const name = term.term.replace(/\([^()]{0,200}\)/g, ' ')
    const stems = new Set(meaningKey(name, language).split(' '))
    lengths.set(term, stems.size)
    for (const stem of stems) {
      const known = byStem.get(stem)
      if (known) known.push(term)
      else byStem.set(stem, [term])
    }
  }
  const found = new Set<Term>()
  if (lengths.size === 0) return found
  const stemOf = stemsOf(language)
  const headings = new Set(passages.map(({ heading }) => heading))
  for (const text of headings) listen({ text, start: -1, end: -1 })
  for (const { piece } of passages) listen(piece)
  return found

  function listen(piece: WordOwner & Pick<Piece, 'start' | 'end'>): void {
    const here = new Set<string>()
    for (const lexeme of wordsOf(piece, language).lexemes) {
      const stem = stemOf(lexeme)
      if (byStem.has(stem)) here.add(stem)
    }
    if (here.size === 0) return
    const counts = new Map<Term, number>()
    for (const stem of here)
      for (const term of byStem.get(stem) ?? []) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, count] of counts)
      if (count === lengths.get(term) && !isOwn(term, piece.start, piece.end)) found.add(term)
  }
}

function isOwn({ evidence }: Term, start: number, end: number): boolean {
  return evidence.some((own) => own.start >= start && own.start < end)
}
