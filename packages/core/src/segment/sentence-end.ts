import type { Language } from '../language/language.ts'

/** Marks that may end a sentence, and where: every look around them is bounded, so that a text is read in one pass. */
export interface Candidate {
  readonly text: string
  /** Where the sentence begins. */
  readonly start: number
  /** Where the marks begin. */
  readonly at: number
  /** Marks and what closes behind them. */
  readonly marks: string
  /** Where the marks end; never the end of the text. */
  readonly stop: number
}

interface Words {
  readonly never: ReadonlySet<string>
  readonly final: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly afterNumber: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}
const compiled = new WeakMap<Language, Words>()

const opening = /^[\s"«“‘([–—-]*/u
const number = /^\s*(?:\d|[([]\d|[IVXLC]+(?!\p{L}))/u
/** `U.S`, `М.Х`, `К.-Ж`: initials and names of states. */
const capitals = /^(?:\p{Lu}\.-?)+\p{Lu}$/u
/** `к.ю.н`, `i.v`: single letters of an abbreviation that no list need name. */
const letters = /^\p{L}(?:\.\p{L}){1,3}$/u
/** What opens a numbered text: `1`, `8.1`, `15-2`, `§ 2`, `IV`, `a`, each maybe behind a bullet. */
const marker = /^[•⁃*·–—-]?\s*(?:§\s*)?(?:\d{1,4}(?:[.-]\d{1,4}){0,4}|[IVXLC]{1,7}|\p{L})$/u
/** A sentence so far that is only a date or a time: `В 2010–2012`, `5 мая 2020`, `At 5`. */
const onlyDate = /^(?:\p{L}{1,2}\s)?\d[\d.–—-]{0,9}\s?(?:\p{L}{3,10}\s\d{4}\s?)?$/u

/** Tell whether marks in running text end the sentence. */
export function endsSentence(candidate: Candidate, language: Language): boolean {
  const { text, start, at, marks, stop } = candidate
  const after = text.slice(stop, stop + 40)
  const first = after.trimStart()[0] ?? ''
  const next = after.replace(opening, '')[0] ?? ''
  // `1990 … .`, `( … )`, `2020 ж. № 5`: what follows belongs to what was said.
  if (/[.!?…»”)\]№]/.test(first) || /^\s*N°?\s?\d/.test(after)) return false
  // `[...]`, `(!)`: marks that stand for words or for wonder.
  if (/[([<]/.test(text[at - 1] ?? '') && marks.length > 1) return false
  if (isLower(next)) return marks === '?' && first === next
  if (/[–—-]/.test(first) && isQuoted(text, start, at)) return false
  if (marks[0] !== '.' || marks[1] === '.') return true
  return endsByFullStop(candidate, after, first, wordsOf(language))
}

function endsByFullStop(
  { text, start, at, stop }: Candidate,
  after: string,
  first: string,
  words: Words,
): boolean {
  const token = tokenBefore(text, start, at)
  if (token === '') return endsBySpacedDots(text, start, at)
  const begins = text.slice(start, Math.min(at, start + 40))
  if (at - start < 40 && marker.test(begins)) return false
  // `«3. Срок`: a quoted unit opens with its number; `5-б. 2-т.`: short forms of units follow one another.
  if (/^\d{1,4}(?:-\d{1,3})?$/.test(token) && /["«“]/.test(text[at - token.length - 1] ?? ''))
    return false
  if (/^\d{1,4}-\p{L}{1,3}$/u.test(token) && number.test(after)) return false
  if (isSpacedDate(text, at, token, after)) return false
  const key = spacedToken(text, start, at, token, words)
  if (words.beforeNumber.has(key) && number.test(after)) return false
  const isCapital = first !== first.toLowerCase()
  // `Л. В. Щерба`: one capital letter is an initial, whatever the small letter stands for.
  if (/^\p{Lu}$/u.test(token)) return isStarter(after, words)
  if (words.afterNumber.has(key) && !isBehindNumber(text, start, at - token.length)) return false
  if (words.final.has(key) || words.afterNumber.has(key)) {
    const before = text.slice(start, at - token.length)
    return isCapital && !(before.length < 40 && onlyDate.test(before))
  }
  const isKnown = words.never.has(key)
  if (capitals.test(token) || (letters.test(token) && !isKnown)) return isStarter(after, words)
  if (isKnown) return false
  // Without white space only a whole word ends: no address, no abbreviation (`обл.Абай`).
  return /^\s/.test(text[stop] ?? '') || /^[\p{L}-]+$/u.test(token)
}

function isStarter(after: string, words: Words): boolean {
  return words.starters.has(/^\s*["«“‘(]?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** The characters between the last white space and a full stop, without opening marks. */
function tokenBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 30 && !/[\s«"“(№]/.test(text[start - 1] ?? '')) start--
  return text.slice(start, at)
}

/** `т. д`, `т. с. с`: the token with those before it where the language knows them as one; in lower case. */
function spacedToken(text: string, from: number, at: number, token: string, words: Words): string {
  let key = token.toLowerCase()
  let begin = at - token.length
  for (let joined = key; /^\p{L}{1,2}(?:\.\p{L}){0,2}$/u.test(joined); ) {
    if (!/^\.\s$/.test(text.slice(begin - 2, begin)) || begin - 2 <= from) break
    const before = tokenBefore(text, from, begin - 2)
    begin -= 2 + before.length
    joined = `${before}.${joined}`.toLowerCase()
    if (words.final.has(joined) || words.never.has(joined)) key = joined
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

function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

function wordsOf(language: Language): Words {
  const known = compiled.get(language)
  if (known) return known
  const { abbreviations, finalAbbreviations, ...rest } = language.segmentation
  const made = {
    never: new Set(abbreviations),
    final: new Set(finalAbbreviations),
    beforeNumber: new Set(rest.beforeNumber),
    afterNumber: new Set(rest.afterNumber),
    starters: new Set(rest.starters),
  }
  compiled.set(language, made)
  return made
}
