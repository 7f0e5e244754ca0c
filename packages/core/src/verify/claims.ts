import { findAll } from '../facts/find-all.ts'
import { findMentions, type Mention } from '../facts/mentions.ts'
import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { byWord } from '../segment/by-word.ts'
import { type Lexeme, markBits } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import { listWords, type WordList } from '../segment/word-list.ts'
import type { Span } from '../segment/words.ts'
import { type Figure, type FoundNumber, findFigures, findNumbers } from './figures.ts'
import { type FoundModal, findModals, isModalWord } from './patterns.ts'

const possessives = compact(/['’]s(?<=\p{L}['’]s)(?!\p{L})/gu)

/** A word that says no, and the word that it denies. */
export interface Negation extends Span {
  /** Root of what is denied; empty where nothing tells. */
  readonly root: string
}

/** What a text claims, as far as it can be compared word by word. */
export interface Claims {
  readonly text: string
  readonly words: WordList
  /** Root of each word that tells something; empty for function words, numbers, and words of modality. */
  readonly roots: ReadonlyArray<string>
  readonly rootSet: ReadonlySet<string>
  /** What evidence is looked for by: the roots, and the numbers as `#15`. */
  readonly keys: ReadonlySet<string>
  /** Every number, whatever it counts. */
  readonly numbers: ReadonlyArray<FoundNumber>
  readonly figures: ReadonlyArray<Figure>
  readonly mentions: ReadonlyArray<Mention>
  readonly modals: ReadonlyArray<FoundModal>
  readonly negations: ReadonlyArray<Negation>
  /** The words that say no by what they mean, each with its own root. */
  readonly refusing: ReadonlyArray<Negation>
  /** How many phrases with a negation only set a limit (`not exceeding`). */
  readonly limits: number
  readonly only: ReadonlyArray<Span>
  readonly exceptions: ReadonlyArray<Span>
  /** Words that speak of a part only (`some`). */
  readonly some: ReadonlyArray<Span>
}

/** Read what a text claims. */
export function readClaims(written: string, language: Language): Claims {
  // `The owner's` names the owner.
  const text = written.replace(possessives, '  ')
  const { verification } = language
  const words = listWords(text, language)
  const mentions = findMentions(text, language)
  const numbers = findNumbers(words, language)
  const all = findFigures(text, words, language, numbers).filter(
    (figure) =>
      figure.dimension !== 'number' || !mentions.some((mention) => overlaps(mention, figure)),
  )
  const timed = all.filter(({ dimension }) => dimension !== 'number')
  // `1 May` permits nothing.
  const modals = findModals(withoutLimits(text, language), language).filter(
    (modal) => !timed.some((one) => overlaps(one, modal)),
  )
  const figures = all.map((figure) => withDeniedLimit(figure, modals, language))
  const emptyExceptions = spansOf(text, verification.emptyException)
  const without = (pattern: RegExp): Array<Span> =>
    spansOf(text, pattern).filter((span) => !emptyExceptions.some((one) => overlaps(one, span)))
  const exceptions = without(verification.scope.exception)
  const only = without(verification.scope.only)
  const silent = [...exceptions, ...only, ...emptyExceptions, ...figures, ...mentions]
  const roots = rootsOf(words, silent, modals, language)
  const limits = spansOf(text, verification.notNegation)
  const affirming = [...limits, ...emptyExceptions, ...exceptions]
  const negations = findNegations(words, roots, language).filter(
    (one) => ![...affirming, ...modals, ...only].some((span) => overlaps(span, one)),
  )
  const rootSet = new Set(roots.filter((root) => root !== ''))
  return {
    text,
    words,
    roots,
    rootSet,
    keys: new Set([...rootSet, ...numbers.map(({ value }) => numberKey(value))]),
    numbers,
    figures,
    mentions,
    modals,
    negations,
    refusing: findRefusing(words, modals, language),
    limits: limits.length,
    only,
    exceptions,
    some: spansOf(text, verification.scope.some),
  }
}

/** The root of a word: the first letters of its stem. */
export function rootOf(stem: string, { verification }: Language): string {
  return stem.replace(/['’]s?$/, '').slice(0, verification.rootLength)
}

/** What a number is looked for by. */
export function numberKey(value: number): string {
  return `#${value}`
}

/** `Shall, not later than May,` forbids nothing: such phrases are blanked where a language has them behind a modal. */
function withoutLimits(text: string, { verification }: Language): string {
  const { limits } = verification
  return limits ? text.replace(limits, (found) => '·'.repeat(found.length)) : text
}

/** Words between a limit and what forbids to pass it. */
const limitReach = 30

/** `не может превышать 15`: what may not be more is at most so much. */
function withDeniedLimit(
  figure: Figure,
  modals: ReadonlyArray<FoundModal>,
  { modality }: Language,
): Figure {
  if (figure.bound !== 'min') return figure
  const isDenied = modals.some(({ modal, start, end }) => {
    const distance =
      modality.cuePosition === 'clauseFinal' ? start - figure.end : figure.start - end
    return modal === 'mustNot' && distance >= 0 && distance <= limitReach
  })
  return isDenied ? { ...figure, bound: 'max' } : figure
}

/** What a word says by itself. */
interface ClaimWord {
  readonly root: string
  /** It tells nothing by itself: a function word, or a number. */
  readonly isSilent: boolean
  /** It shows modality where it stands in a modal. */
  readonly isModal: boolean
  /** It says no by what it means. */
  readonly refuses: boolean
}

const claimWords = new WeakMap<Language, (lexeme: Lexeme) => ClaimWord>()

function wordsOf(language: Language): (lexeme: Lexeme) => ClaimWord {
  const known = claimWords.get(language)
  if (known) return known
  const { refusing, fillers } = language.verification
  const silent = new Set([...language.stopWords, ...fillers])
  const stemOf = stemsOf(language)
  const made = byWord((lexeme): ClaimWord => {
    const { text, lower, isNumber } = lexeme
    return {
      root: rootOf(stemOf(lexeme), language),
      isSilent: isNumber || /\d/.test(text) || silent.has(lower),
      isModal: isModalWord(lower, language),
      refuses: refusing.some((beginning) => lower.startsWith(beginning)),
    }
  })
  claimWords.set(language, made)
  return made
}

/** Roots of the words of a text; empty for what tells nothing by itself. @param silent Words told otherwise, sorted or not. */
export function rootsOf(
  { lexemes, starts }: WordList,
  silent: ReadonlyArray<Span>,
  modals: ReadonlyArray<Span>,
  language: Language,
): Array<string> {
  const wordOf = wordsOf(language)
  return lexemes.map((lexeme, at) => {
    const { root, isSilent, isModal } = wordOf(lexeme)
    const start = starts[at] ?? 0
    const isTold =
      isSilent ||
      silent.some((span) => span.start <= start && start < span.end) ||
      (isModal && modals.some((span) => span.start <= start && start < span.end))
    return isTold ? '' : root
  })
}

/** Words between a negation and what it denies. */
const reach = 3

function findNegations(
  { lexemes, starts }: WordList,
  roots: ReadonlyArray<string>,
  language: Language,
): Array<Negation> {
  const found: Array<Negation> = []
  for (const [at, lexeme] of lexemes.entries()) {
    if ((lexeme.marks & markBits.negation) === 0) continue
    const start = starts[at] ?? 0
    const near =
      language.verification.negated === 'behind'
        ? roots.slice(at + 1, at + 1 + reach)
        : [roots[at] ?? '', ...roots.slice(Math.max(0, at - reach), at).reverse()]
    const root = near.find((one) => one !== '') ?? ''
    const denied = language.verification.denied?.(lexeme.lower)
    found.push({ start, end: start + lexeme.text.length, root: denied ?? root })
  }
  return found
}

function findRefusing(
  { lexemes, starts }: WordList,
  modals: ReadonlyArray<Span>,
  language: Language,
): Array<Negation> {
  const wordOf = wordsOf(language)
  const found: Array<Negation> = []
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    if (!lexeme) continue
    const word = wordOf(lexeme)
    if (!word.refuses) continue
    const start = starts[at] ?? 0
    if (modals.some((one) => one.start <= start && start < one.end)) continue
    found.push({ start, end: start + lexeme.text.length, root: word.root })
  }
  return found
}

/** The numbers by which a unit is cited, each part of `5(2)(a)` alone. */
export function numbersOf({ numbers }: Mention): Array<string> {
  return numbers.flatMap(({ from, to = [] }) => [...from, ...to])
}

/** The shortest beginning of a word that is one. */
const shortestRoot = 3

/** Whether two roots are of one word: of a denied verb only the beginning is known. */
export function isOneRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return a === b || (short.length >= shortestRoot && long.startsWith(short))
}

/**
 * How often a text says no, beside its words of modality; a word that the other text has too says nothing new.
 *
 * @param within Where it is counted; everywhere unless given.
 */
export function countDenials(claims: Claims, other: Claims, within?: Span): number {
  const { negations, exceptions, only } = claims
  const own = claims.refusing.filter(({ root }) => !other.refusing.some((one) => one.root === root))
  return [...negations, ...own, ...exceptions, ...only].filter(
    (one) => !within || overlaps(one, within),
  ).length
}

/** Whether a word, lower case, has one of some beginnings; a beginning that ends with `$` is the whole word. */
export function beginsWithAny(word: string, beginnings: ReadonlyArray<string>): boolean {
  return beginnings.some((beginning) =>
    beginning.endsWith('$') ? word === beginning.slice(0, -1) : word.startsWith(beginning),
  )
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Where a pattern stands in a text. @param pattern Global. */
export function spansOf(text: string, pattern: RegExp): Array<Span> {
  return findAll(text, pattern).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}
