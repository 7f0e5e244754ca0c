import type { FindingMaker } from '../act/finding-maker.ts'
import type { Act, Finding } from '../act/types.ts'
import { isRecital, type Passage } from '../facts/passages.ts'
import { sourceOffset } from '../facts/piece.ts'
import { findUses, type TermIndex } from '../glossary/find-uses.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { spanOf, wordsOf } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { type FoundPhrase, findPhrases } from './find-phrases.ts'
import { overlapTester } from './overlap-tester.ts'
import { findQuotations } from './quotations.ts'
import { severityOf } from './rules-of.ts'

/** So much of the text before a phrase shows what it shares with words before. */
const farthest = 500
const wordAtEnd = compact(/[\p{L}\p{N})»”"]{1,40}$/u)
const wordFollows = compact(/^\s+[\p{L}\p{N}«“"(]/u)

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
    const isSpared = overlapTester([...uses, ...findQuotations(piece.text)])
    return phrases
      .filter(
        (phrase) =>
          !isSpared(phrase) &&
          isMeant(phrase, passage, isRecital(passage, language)) &&
          isNew(phrase),
      )
      .map(({ rule, suggestion: proposed, start, end }): Finding => {
        const isShared =
          rule.sharesWith?.test(piece.text.slice(Math.max(0, start - farthest), start)) ?? false
        const suggestion = isShared ? undefined : proposed
        const replaced: Replaced = suggestion?.startsWith(',')
          ? withComma(piece.text, { start, end, value: suggestion }, language)
          : { start, end, value: suggestion && closedBy(suggestion, piece.text.slice(end)) }
        const from = sourceOffset(piece, replaced.start)
        const to = sourceOffset(piece, replaced.end - 1) + 1
        const value =
          replaced.value === undefined
            ? undefined
            : inCase(replaced.value, act.source.slice(from, to))
        const message = language.speaks
          ? toldAbroad(rule.category, act.source.slice(from, to), value, language)
          : rule.note
        return {
          ...say(rule.id, severityOf(rule.category), message, from, to),
          eId: piece.eId,
          category: rule.category,
          ...(value === undefined ? {} : { replacements: [{ value, why: rule.source }] }),
        }
      })
  })
}

/** A note speaks of words of the draft in its own language: one who reads another is told the kind of fault, and the cure. */
export function toldAbroad(
  rule: string,
  words: string,
  plainer: string | undefined,
  { messages: { findings, rules } }: Language,
): string {
  const quote = words.replace(/\s+/g, ' ').trim()
  return findings.wording(rules[rule] ?? rule, quote, plainer)
}

const insideSentence = compact(/[\p{Ll},]\s$/u)
const capital = compact(/^\p{Lu}\p{Ll}/u)

/**
 * What tells why lays nothing down: it may leave open who decides, when, and how much. A word with a capital letter
 * inside a sentence begins the name of something (`бекітілген Мүгедектерді қамтамасыз ету қағидалары`).
 */
function isMeant(
  { rule, start, end }: FoundPhrase,
  { piece: { text }, leadIns }: Passage,
  inRecital: boolean,
): boolean {
  if (inRecital && rule.category === 'vague-words') return false
  if (rule.notInItem && leadIns.length > 0) return false
  return !(
    insideSentence.test(text.slice(Math.max(0, start - 2), start)) &&
    capital.test(text.slice(start, end))
  )
}

interface Replaced extends Span {
  readonly value: string | undefined
}

/**
 * A comma that opens a suggestion belongs to the word before it. None is needed at the start of a sentence, behind
 * another sign, and behind some words (`или в случае, если` is `или если`).
 *
 * > | вступает в силу в случае, если
 *                    ^^^^^^^^^^^^^^^ becomes `, если`
 */
function withComma(
  text: string,
  { start, end, value }: Span & { readonly value: string },
  { difficulty: { noCommaBehind = [] } }: Language,
): Replaced {
  const before = text.slice(0, start).trimEnd()
  const word = wordAtEnd.exec(before)?.[0].toLowerCase()
  return word === undefined || noCommaBehind.includes(word)
    ? { start, end, value: value.slice(1).trimStart() }
    : { start: before.length, end, value }
}

/** A comma that closes a suggestion is needed only where the sentence goes on without another sign. */
function closedBy(suggestion: string, behind: string): string {
  const isOpen = wordFollows.test(behind.slice(0, 4))
  return suggestion.endsWith(',') && !isOpen ? suggestion.slice(0, -1) : suggestion
}

/** A suggestion for words that begin with a capital letter begins with one. */
function inCase(suggestion: string, found: string): string {
  return /^\p{Lu}/u.test(found)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion
}
