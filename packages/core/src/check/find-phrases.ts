import type { PhraseRule } from '../language/difficulty.ts'
import type { Language } from '../language/language.ts'
import { recaller } from '../language/memory.ts'
import type { Lexeme } from '../segment/lexicon.ts'
import { spanOf, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { findWords } from '../segment/words.ts'

/** A phrase with a plainer form, where it was found. */
export interface FoundPhrase extends Span {
  readonly rule: PhraseRule
  /** What to write instead; empty to drop it, absent where only the writer can tell. */
  readonly suggestion: string | undefined
}

interface Entry {
  /** Absent where the words are right as they stand. */
  readonly rule?: PhraseRule
  readonly words: ReadonlyArray<(lower: string) => boolean>
  readonly suggestion: string | undefined
}

interface PhraseIndex {
  readonly whole: Map<string, Array<Entry>>
  /** By so many first letters, for phrases whose first word has any ending. */
  readonly begun: Map<string, Array<Entry>>
}

/** The first word of a phrase keeps at least so many letters before its `*`. */
const fewestLetters = 3
/** So much of the text before a phrase shows what it hangs on. */
const farthest = 60
/** So much of the text behind it shows what hangs on it: the rest of a clause. */
const farthestAhead = 240
const indexes = new WeakMap<Language, PhraseIndex>()
const recall = recaller<ReadonlyArray<FoundPhrase>>()

/**
 * Find the phrases of a language's rules among words. Of two that begin at a word the longer is found.
 *
 * @param text The text of the words: a sign inside a phrase ends it, but for a comma and a slash.
 */
export function findPhrases(
  words: WordList,
  text: string,
  language: Language,
): ReadonlyArray<FoundPhrase> {
  return recall(language, text, () => phrasesIn(words, text, language))
}

function phrasesIn(words: WordList, text: string, language: Language): ReadonlyArray<FoundPhrase> {
  const index = indexOf(language)
  const found: Array<FoundPhrase> = []
  for (let at = 0; at < words.lexemes.length; at++) {
    const lexeme = words.lexemes[at]
    const entry = lexeme && candidates(index, lexeme).find((one) => fits(one, words, text, at))
    if (!entry) continue
    const to = at + entry.words.length - 1
    const { rule, suggestion } = entry
    if (rule) found.push({ ...spanOf(words, at, to), rule, suggestion })
    at = to
  }
  return found
}

function candidates({ whole, begun }: PhraseIndex, { lower }: Lexeme): ReadonlyArray<Entry> {
  const exact = whole.get(lower)
  const open = begun.get(lower.slice(0, fewestLetters))
  if (!exact) return open ?? []
  return open ? [...exact, ...open].sort((a, b) => b.words.length - a.words.length) : exact
}

function fits({ words: tests, rule }: Entry, words: WordList, text: string, at: number): boolean {
  for (const [offset, test] of tests.entries()) {
    const lexeme = words.lexemes[at + offset]
    if (!lexeme || !test(lexeme.lower)) return false
    if (offset > 0 && !isJoined(words, text, at + offset)) return false
  }
  if (rule?.notBefore && isBefore(rule.notBefore, words, text, at + tests.length)) return false
  if (rule?.notAhead) {
    const { end } = spanOf(words, at, at + tests.length - 1)
    if (rule.notAhead.test(text.slice(end, end + farthestAhead))) return false
  }
  const start = words.starts[at] ?? 0
  return !rule?.notBehind?.test(text.slice(Math.max(0, start - farthest), start))
}

/** Whether one of these words comes next, or one of these signs before it. */
function isBefore(
  spared: ReadonlyArray<string>,
  words: WordList,
  text: string,
  at: number,
): boolean {
  const { end } = spanOf(words, at - 1, at - 1)
  const between = text.slice(end, words.starts[at]).trim()
  const next = between === '' ? (words.lexemes[at]?.lower ?? '') : between.charAt(0)
  return spared.includes(next)
}

/** A word goes on from the one before it: only white space, a comma or a slash stands between. */
function isJoined(words: WordList, text: string, at: number): boolean {
  const { end } = spanOf(words, at - 1, at - 1)
  return /^(?:,?\s+|\s?\/\s?)$/.test(text.slice(end, words.starts[at]))
}

function indexOf(language: Language): PhraseIndex {
  const known = indexes.get(language)
  if (known) return known
  const made: PhraseIndex = { whole: new Map(), begun: new Map() }
  for (const rule of language.phrases) {
    for (const [at, phrase] of rule.find.entries()) {
      const suggestion = rule.suggest.length === 1 ? rule.suggest[0] : rule.suggest[at]
      addEntry(made, { rule, words: testsOf(phrase), suggestion }, phrase)
    }
    for (const phrase of rule.except ?? [])
      addEntry(made, { words: testsOf(phrase), suggestion: undefined }, phrase)
  }
  for (const map of [made.whole, made.begun])
    for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length)
  indexes.set(language, made)
  return made
}

function addEntry({ whole, begun }: PhraseIndex, entry: Entry, phrase: string): void {
  const [first = ''] = formsOf(phrase)
  const [map, key] = first.endsWith('*') ? [begun, first.slice(0, fewestLetters)] : [whole, first]
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}

function formsOf(phrase: string): ReadonlyArray<string> {
  return phrase.split(/,?\s+|\//)
}

function testsOf(phrase: string): ReadonlyArray<(lower: string) => boolean> {
  return formsOf(phrase).map(toTest)
}

/** @throws {RangeError} For a phrase that no text can have: it is written as words are found. */
function toTest(form: string, at: number): (lower: string) => boolean {
  if (form === '*' && at > 0) return () => true
  const stem = form.endsWith('*') ? form.slice(0, -1) : form
  const [only, another] = findWords(stem)
  if (!only || another || only.end !== stem.length || stem !== stem.toLowerCase())
    throw new RangeError(`Expected single lower-case words in a phrase, not \`${form}\``)
  return form.endsWith('*') ? (lower) => lower.startsWith(stem) : (lower) => lower === form
}
