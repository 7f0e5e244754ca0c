import type { Reading } from '../difficulty/drivers.ts'
import { findAll } from '../facts/find-all.ts'
import type { Language } from '../language/language.ts'
import { markBits } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { listWords, type WordList, wordFrom } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { coveringSpan } from './covering-span.ts'

/** Stems of the words of a title or a heading: what it names is the act's own term. */
export function stemsIn(text: string, language: Language): ReadonlySet<string> {
  return new Set(listWords(text, language).lexemes.map(stemsOf(language)))
}

/** Whether one plain verb can stand for an empty verb and its noun, which is no term that a heading names. */
export function hasPlainVerb(
  span: Span,
  { words, language }: Reading,
  headed: ReadonlySet<string>,
): boolean {
  const { plainVerbs } = language.difficulty.lightVerb
  const stemOf = stemsOf(language)
  return wordsIn(span, words).some((at) => {
    const lexeme = words.lexemes[at]
    if (!lexeme || (lexeme.marks & markBits.nominalisation) === 0) return false
    if (headed.has(stemOf(lexeme))) return false
    return !plainVerbs || plainVerbs.some((beginning) => lexeme.lower.startsWith(beginning))
  })
}

/**
 * Whether a chain of nouns is one that an editor can break: a term that the act defines, what its title names, and the
 * name of a body count as one noun each.
 *
 * @param terms Where the sentence uses terms of the act.
 * @param headed Stems of what titles name.
 */
export function isOpenChain(
  span: Span,
  { words, language, passage }: Reading,
  terms: ReadonlyArray<Span>,
  headed: ReadonlySet<string>,
): boolean {
  const { links, isJoint, names, follows } = language.difficulty.chain
  const quote = passage.piece.text.slice(span.start, span.end)
  const named = names
    ? findAll(quote, names).map(({ index, 0: found }) => ({
        start: span.start + index,
        end: span.start + index + found.length,
      }))
    : []
  let count = 0
  let last: { readonly name: Span | undefined; readonly isHeaded: boolean } | undefined
  const stemOf = stemsOf(language)
  for (const at of wordsIn(span, words)) {
    const lexeme = words.lexemes[at]
    if (!lexeme || (lexeme.marks & markBits.link) === 0) continue
    if (count > 0 && follows && !follows(lexeme.lower)) count = 0
    const start = words.starts[at] ?? 0
    const name = coveringSpan(terms, start) ?? coveringSpan(named, start)
    const isHeaded = !isJoint && headed.has(stemOf(lexeme))
    const isSame = last && ((name && last.name === name) || (isHeaded && last.isHeaded))
    if (!isSame) count++
    last = { name, isHeaded }
  }
  return count >= links
}

/** The words that start in a span, by their place in the list. */
function wordsIn({ start, end }: Span, words: WordList): Array<number> {
  const found: Array<number> = []
  for (let at = wordFrom(words, start); (words.starts[at] ?? end) < end; at++) found.push(at)
  return found
}
