import type { Passage } from '../facts/passages.ts'
import type { Piece } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import type { Term } from '../records/records.ts'
import { stemsOf } from '../segment/stems.ts'
import { type WordOwner, wordsOf } from '../segment/word-list.ts'
import { meaningKey } from './meaning-key.ts'

/** A term, or one of the things that its name joins, by the words that must be said. */
interface Spoken {
  readonly term: Term
  readonly words: number
}

/**
 * The terms of which a passage outside their own definition, or a heading, has all words, though not side by side: a list shares them out
 * (`деректерді жинау, өңдеу және бұғаттау`), or words stand between. A name that joins two things (`тексеруден немесе
 * емделуден жалтару`) is spoken of where either is.
 */
export function spokenOf(
  terms: ReadonlyArray<Term>,
  passages: ReadonlyArray<Passage>,
  language: Language,
): ReadonlySet<Term> {
  const byStem = new Map<string, Array<Spoken>>()
  for (const term of terms) {
    // A second name in brackets (`түгендеу (тал басын санау)`) is not said with the first.
    const name = term.term.replace(/\([^()]{0,200}\)/g, ' ')
    for (const part of partsOf(name, language)) {
      const stems = new Set(meaningKey(part, language).split(' '))
      const spoken: Spoken = { term, words: stems.size }
      for (const stem of stems) {
        const known = byStem.get(stem)
        if (known) known.push(spoken)
        else byStem.set(stem, [spoken])
      }
    }
  }
  const found = new Set<Term>()
  if (byStem.size === 0) return found
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
    const counts = new Map<Spoken, number>()
    for (const stem of here)
      for (const spoken of byStem.get(stem) ?? []) counts.set(spoken, (counts.get(spoken) ?? 0) + 1)
    for (const [{ term, words }, count] of counts)
      if (count === words && !isOwn(term, piece.start, piece.end)) found.add(term)
  }
}

/** The whole name, and each of two things that it joins; a single word of one says too little. */
function partsOf(name: string, { enumerations: { joiners } }: Language): Array<string> {
  const words = name.split(/\s+/)
  const at = words.findIndex((word) => joiners.includes(word.toLowerCase()))
  if (at < 0) return [name]
  return [
    name,
    ...[words.slice(0, at), words.slice(at + 1)]
      .filter((part) => part.length > 1)
      .map((part) => part.join(' ')),
  ]
}

function isOwn({ evidence }: Term, start: number, end: number): boolean {
  return evidence.some((own) => own.start >= start && own.start < end)
}
