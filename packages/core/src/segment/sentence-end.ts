import { compact } from '../language/compact-patterns.ts'
import type { Language } from '../language/language.ts'
import { classAt, lower, space, upper } from './character-classes.ts'
import { endsByInitials, startsSentence } from './initials.ts'
import { readAbbreviation, tokenBefore } from './sentence-token.ts'
import {
  afterNumber,
  beforeNumber,
  continuer,
  final,
  never,
  type SentenceWords,
  sentenceWords,
  weak,
} from './sentence-words.ts'

const numberWithEnding = compact(/^\d{1,4}-\p{L}{1,3}$/u)
const hyphenedWord = compact(/^[\p{L}-]+$/u)
const firstWord = compact(/^\p{L}+/u)

/** Marks that may end a sentence, and where: every look around them is bounded, so that a text is read in one pass. */
export interface Candidate {
  readonly text: string
  /** Where the sentence begins. */
  readonly start: number
  /** Where the marks begin. */
  readonly at: number
  /** Where the marks and what closes behind them end; never the end of the text. */
  readonly stop: number
}

/** What an abbreviation counts or names: `2`, `(1)`, `(b)`, `IV`. */
const number = compact(/^\s*(?:\d|[([](?:\d|\p{L}{1,4}\))|[IVXLC]+(?!\p{L}))/u)
/** `U.S`, `М.Х`, `К.-Ж`: initials and names of states. */
const capitals = /^(?:\p{Lu}\.-?)+\p{Lu}$/u
/** `к.ю.н`, `i.v`: single letters of an abbreviation that no list need name. */
const letters = compact(/^\p{L}(?:\.\p{L}){1,3}$/u)
/** What opens a numbered text: `1`, `8.1`, `15-2`, `§ 2`, `IV`, `a`, each maybe behind a bullet. */
const marker = compact(
  /^[•⁃*·–—-]?\s*(?:§\s*)?(?:\d{1,4}(?:[.-]\d{1,4}){0,4}|[IVXLC]{1,7}|\p{L})$/u,
)
/** The same with a word for what is numbered: `Статья 5`, `Part IV`, `36-бап`. */
const heading = compact(
  /^(?:(\p{L}{3,16})\s(?:\d{1,4}(?:[.-]\d{1,4}){0,2}|[IVXLC]{1,7})|\d{1,4}(?:-\d{1,3})?-(\p{L}{3,16}))$/u,
)
/** A sentence so far that is only a date or a time: `В 2010–2012`, `5 мая 2020`, `At 5`. */
const onlyDate = compact(/^(?:\p{L}{1,2}\s)?\d[\d.–—-]{0,9}\s?(?:\p{L}{3,10}\s\d{4}\s?)?$/u)
const goesOn = new Set('.!?…»”)]№')
const opensAside = new Set('([<')
const dashes = new Set('–—-')
const opening = new Set('"«“„‘([–—-')
const endsWithNumber = /(?:\d|[IVXLC])\s*$/

/** Tell whether marks in running text end the sentence. */
export function endsSentence(candidate: Candidate, language: Language): boolean {
  const { text, start, at, stop } = candidate
  const ahead = skip(text, stop, isSpace)
  const first = text[ahead] ?? ''
  // `1990 … .`, `( … )`, `2020 ж. № 5`: what follows belongs to what was said.
  if (goesOn.has(first) || (first === 'N' && /^N°?\s?\d/.test(text.slice(ahead, ahead + 4))))
    return false
  // `[...]`, `(!)`: marks that stand for words or for wonder.
  if (stop - at > 1 && opensAside.has(text[at - 1] ?? '')) return false
  const next = skip(text, ahead, isOpening)
  if (next < text.length && classAt(text, next) & lower)
    return stop - at === 1 && text[at] === '?' && ahead === next
  if (dashes.has(first) && isQuoted(text, start, at)) return false
  if (text[at] !== '.' || text[at + 1] === '.') return true
  const words = sentenceWords(language)
  const token = tokenBefore(text, start, at)
  // The common case: a word that no list names.
  return (isPlain(token) && !words.about(token)) || endsByFullStop(candidate, token, ahead, words)
}

function endsByFullStop(
  { text, start, at, stop }: Candidate,
  token: string,
  ahead: number,
  words: SentenceWords,
): boolean {
  if (token === '') return endsBySpacedDots(text, start, at)
  const begin = at - token.length
  const after = text.slice(stop, stop + 40)
  if (isMarker(text, start, at, token, words) || isSpacedDate(text, at, token, after)) return false
  // `5-б. 2-т.`: short forms of units follow one another.
  if (numberWithEnding.test(token) && number.test(after)) return false
  const { about, joined } = readAbbreviation(text, start, begin, token, words)
  if (about & beforeNumber && number.test(after)) return false
  const before = text.slice(Math.max(start, begin - 60), begin)
  // `Л. В. Щерба`: one capital letter is an initial, whatever the small letter stands for.
  if (/^\p{Lu}$/u.test(token)) return endsByInitials(before, after, words)
  if (about & afterNumber && !endsWithNumber.test(before)) return false
  if (about & (final | afterNumber)) {
    // `(1993 г. Правительством)`: no sentence ends within a bracket that it does not fill.
    const isAside =
      before.lastIndexOf('(') > before.lastIndexOf(')') && !text.slice(at, stop).includes(')')
    if (isAside || goesOnWith(text, ahead, words)) return false
    return begin - start >= 40 || !onlyDate.test(text.slice(start, begin))
  }
  if (about & never) return false
  if (about & weak) return startsSentence(after, words)
  if (capitals.test(token)) return endsByInitials(before, after, words)
  if (letters.test(joined)) return startsSentence(after, words)
  // Without white space only a whole word ends: no address, no abbreviation (`обл.Абай`).
  return (classAt(text, stop) & space) > 0 || hyphenedWord.test(token)
}

/** Whether what follows has no capital, or belongs to an abbreviation in spite of it. */
function goesOnWith(text: string, ahead: number, words: SentenceWords): boolean {
  if (ahead === text.length || (classAt(text, ahead) & upper) === 0) return true
  const word = firstWord.exec(text.slice(ahead, ahead + 20))?.[0] ?? ''
  return (words.about(word.toLowerCase()) & continuer) > 0
}

/** Whether the number before a full stop opens what follows: a numbered text, a quoted unit (`«3. Срок`), an item. */
function isMarker(
  text: string,
  start: number,
  at: number,
  token: string,
  words: SentenceWords,
): boolean {
  if (at - start < 40) {
    const begins = text.slice(start, at)
    if (marker.test(begins)) return true
    const named = heading.exec(begins)
    if (named && words.labelled.test((named[1] ?? named[2] ?? '').toLowerCase())) return true
  }
  if (!/^\d{1,4}(?:-\d{1,3})?$/.test(token)) return false
  const before = text.slice(Math.max(start, at - token.length - 3), at - token.length)
  return /["«“„]$/.test(before) || /;\s$/.test(before) || (token === '1' && /:\s$/.test(before))
}

/** Whether a token is a word of small letters; one or two may be those of an abbreviation in several parts. */
function isPlain(token: string): boolean {
  let at = 0
  while (at < token.length && classAt(token, at) & lower) at++
  return at === token.length && at > 2
}

/** `. . .` leaves out words inside a sentence, a fourth dot ends it. */
function endsBySpacedDots(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 8), at).match(/[.\s]*$/)?.[0] ?? ''
  const dots = before.replace(/\s/g, '').length + 1
  return dots === 1 || dots > 3
}

/** `15. 03. 2024`: a date whose parts are set apart. */
function isSpacedDate(text: string, at: number, token: string, after: string): boolean {
  if (!/^\d{1,2}$/.test(token)) return false
  if (/^\s\d{1,2}\.\s?\d{4}(?!\d)/.test(after)) return true
  return (
    /^\s\d{4}(?!\d)/.test(after) &&
    /\d\.\s$/.test(text.slice(Math.max(0, at - 5), at - token.length))
  )
}

/** Whether a quotation of this sentence is still open; it must have begun not too far before. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 400), at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

function isSpace(text: string, at: number): boolean {
  return (classAt(text, at) & space) > 0
}

function isOpening(text: string, at: number): boolean {
  return isSpace(text, at) || opening.has(text[at] ?? '')
}

/** @returns Where a run of characters ends, at most 40 of them: no look ahead is long. */
function skip(text: string, from: number, isOne: (text: string, at: number) => boolean): number {
  const most = Math.min(text.length, from + 40)
  let at = from
  while (at < most && isOne(text, at)) at++
  return at
}
