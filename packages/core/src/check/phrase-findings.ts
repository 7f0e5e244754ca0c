import type { FindingMaker } from '../act/finding-maker.ts'
import type { Act, Finding } from '../act/types.ts'
import { isRecital, type Passage } from '../facts/passages.ts'
import { sourceOffset } from '../facts/piece.ts'
import { findUses, type TermIndex } from '../glossary/find-uses.ts'
import type { Language } from '../language/language.ts'
import { spanOf, wordsOf } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { type FoundPhrase, findPhrases } from './find-phrases.ts'
import { findQuotations } from './quotations.ts'

/** Tell an editor of phrases with a plainer form. The words of a term that the act defines, or of a quotation, are never touched. */
export function phraseFindings(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: TermIndex,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const told = new Set<string>()
  const isNew = ({ rule }: FoundPhrase): boolean => {
    if (!rule.once) return true
    const isFirst = !told.has(rule.id)
    told.add(rule.id)
    return isFirst
  }
  return passages.flatMap((passage) => {
    const { piece } = passage
    const words = wordsOf(piece, language)
    const phrases = findPhrases(words, piece.text, language)
    if (phrases.length === 0) return []
    const uses = findUses(terms, words, piece.eId, language).map(({ from, to }) =>
      spanOf(words, from, to),
    )
    const spared = [...uses, ...findQuotations(piece.text)]
    return phrases
      .filter(
        (phrase) =>
          !spared.some((one) => overlaps(one, phrase)) &&
          isMeant(phrase, isRecital(passage, language)) &&
          isNew(phrase),
      )
      .map(({ rule, suggestion, start, end }): Finding => {
        const from = sourceOffset(piece, start)
        const to = sourceOffset(piece, end - 1) + 1
        const value =
          suggestion === undefined ? undefined : inCase(suggestion, act.source.slice(from, to))
        return {
          ...say(rule.id, 'info', rule.note, from, to),
          eId: piece.eId,
          category: rule.category,
          ...(value === undefined ? {} : { replacements: [{ value, why: rule.source }] }),
        }
      })
  })
}

/** What tells why lays nothing down: it may leave open who decides, when, and how much. */
function isMeant({ rule }: FoundPhrase, inRecital: boolean): boolean {
  return !(inRecital && rule.category === 'vague-words')
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** A suggestion for words that begin with a capital letter begins with one. */
function inCase(suggestion: string, found: string): string {
  return /^\p{Lu}/u.test(found)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion
}
