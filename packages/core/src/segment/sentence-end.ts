import type { Language } from '../language/language.ts'
import { classAt, lower, space, upper } from './character-classes.ts'
import {
  afterNumber,
  beforeNumber,
  final,
  never,
  type SentenceWords,
  sentenceWords,
  starter,
} from './sentence-words.ts'

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

const number = /^\s*(?:\d|[([]\d|[IVXLC]+(?!\p{L}))/u
/** `U.S`, `М.Х`, `К.-Ж`: initials and names of states. */
const capitals = /^(?:\p{Lu}\.-?)+\p{Lu}$/u
/** `к.ю.н`, `i.v`: single letters of an abbreviation that no list need name. */
const letters = /^\p{L}(?:\.\p{L}){1,3}$/u
/** What opens a numbered text: `1`, `8.1`, `15-2`, `§ 2`, `IV`, `a`, each maybe behind a bullet. */
const marker = /^[•⁃*·–—-]?\s*(?:§\s*)?(?:\d{1,4}(?:[.-]\d{1,4}){0,4}|[IVXLC]{1,7}|\p{L})$/u
/** A sentence so far that is only a date or a time: `В 2010–2012`, `5 мая 2020`, `At 5`. */
const onlyDate = /^(?:\p{L}{1,2}\s)?\d[\d.–—-]{0,9}\s?(?:\p{L}{3,10}\s\d{4}\s?)?$/u
const goesOn = new Set('.!?…»”)]№')
const opensAside = new Set('([<')
const dashes = new Set('–—-')
const opening = new Set('"«“‘([–—-')
const beforeToken = new Set('«"“(№')
/** A longer token is no abbreviation. */
const longestToken = 30

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
  return (isPlain(token) && !words.has(token)) || endsByFullStop(candidate, token, ahead, words)
}

function endsByFullStop(
  { text, start, at, stop }: Candidate,
  token: string,
  ahead: number,
  words: SentenceWords,
): boolean {
  if (token === '') return endsBySpacedDots(text, start, at)
  if (at - start < 40 && marker.test(text.slice(start, at))) return false
  const begin = at - token.length
  const after = text.slice(stop, stop + 40)
  // `«3. Срок`: a quoted unit opens with its number; `5-б. 2-т.`: short forms of units follow one another.
  if (/^\d{1,4}(?:-\d{1,3})?$/.test(token) && /["«“]/.test(text[begin - 1] ?? '')) return false
  if (/^\d{1,4}-\p{L}{1,3}$/u.test(token) && number.test(after)) return false
  if (isSpacedDate(text, at, token, after)) return false
  const about = words.get(spacedToken(text, start, begin, token, words)) ?? 0
  if (about & beforeNumber && number.test(after)) return false
  // `Л. В. Щерба`: one capital letter is an initial, whatever the small letter stands for.
  if (/^\p{Lu}$/u.test(token)) return isStarter(after, words)
  if (about & afterNumber && !isBehindNumber(text, start, begin)) return false
  if (about & (final | afterNumber)) {
    if (ahead === text.length || (classAt(text, ahead) & upper) === 0) return false
    return begin - start >= 40 || !onlyDate.test(text.slice(start, begin))
  }
  if (capitals.test(token) || (letters.test(token) && !(about & never)))
    return isStarter(after, words)
  if (about & never) return false
  // Without white space only a whole word ends: no address, no abbreviation (`обл.Абай`).
  return (classAt(text, stop) & space) > 0 || /^[\p{L}-]+$/u.test(token)
}

function isStarter(after: string, words: SentenceWords): boolean {
  const word = /^\s*["«“‘(]?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  return ((words.get(word) ?? 0) & starter) > 0
}

/** The characters between the last white space and a full stop, without opening marks. */
function tokenBefore(text: string, from: number, at: number): string {
  const least = Math.max(from, at - longestToken)
  let start = at
  while (start > least && !isSpace(text, start - 1) && !beforeToken.has(text[start - 1] ?? ''))
    start--
  return text.slice(start, at)
}

/** Whether a token is a word of small letters; one or two may be those of an abbreviation in several parts. */
function isPlain(token: string): boolean {
  let at = 0
  while (at < token.length && classAt(token, at) & lower) at++
  return at === token.length && at > 2
}

/** `т. д`, `т. с. с`: the token with those before it where the language knows them as one; in lower case. */
function spacedToken(
  text: string,
  from: number,
  start: number,
  token: string,
  words: SentenceWords,
): string {
  let key = token.toLowerCase()
  let begin = start
  for (let joined = key; /^\p{L}{1,2}(?:\.\p{L}){0,2}$/u.test(joined); ) {
    if (!/^\.\s$/.test(text.slice(begin - 2, begin)) || begin - 2 <= from) break
    const before = tokenBefore(text, from, begin - 2)
    begin -= 2 + before.length
    joined = `${before}.${joined}`.toLowerCase()
    if ((words.get(joined) ?? 0) & (final | never)) key = joined
  }
  return key
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

function isBehindNumber(text: string, from: number, at: number): boolean {
  return /(?:\d|\b[IVXLC]+)\s*$/.test(text.slice(Math.max(from, at - 8), at))
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
