import { classAt, letter, space } from '../segment/character-classes.ts'

/** A form to look for, with what it stands for. */
export interface ScannedForm<Value> {
  /** Lower case; `*` stands for the rest of a word, a space for any white space. */
  readonly form: string
  /** `word`: no letter before or behind it; `ending`: it grows on to letters or figures; `prefix`: figures follow. */
  readonly kind: 'word' | 'ending' | 'prefix'
  readonly value: Value
}

/** A form found in a text. */
export interface FoundForm<Value> {
  readonly form: ScannedForm<Value>
  readonly start: number
  readonly end: number
}

/** Forms that may stand at a place, those to be tried first before the others. */
interface Bucket<Value> {
  /** Behind no letter. */
  readonly words: ReadonlyArray<ScannedForm<Value>>
  /** Behind letters or figures. */
  readonly endings: ReadonlyArray<ScannedForm<Value>>
}

/**
 * Make a scanner that finds many forms in one pass over a text, the longest at each place.
 *
 * Only places whose first two characters begin a form are tried, and within a word only those of endings; the rest of a
 * text costs a look at a table.
 */
export function makeFormScanner<Value>(
  forms: ReadonlyArray<ScannedForm<Value>>,
): (text: string) => Array<FoundForm<Value>> {
  const buckets = makeBuckets(forms)
  const starts = letters.slice()
  const pairs = new Uint8Array(65536)
  for (const { form, kind } of forms) {
    const bits = (kind === 'ending' ? opensEnding : opensWord) | (form.length === 1 ? isForm : 0)
    for (const one of [form, form.toUpperCase()]) {
      const code = one.charCodeAt(0)
      starts[code] = (starts[code] ?? 0) | bits
    }
    pairs[pairPlace(form.charCodeAt(0), form.charCodeAt(1))] = 1
  }
  return (text) => {
    const found: Array<FoundForm<Value>> = []
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const opens = starts[code] ?? 0
      // Most letters stand within a word, where no word begins.
      const isTried = (opens & (before & aLetter ? opensEnding : opensAny)) !== 0
      before = opens
      if (!isTried) continue
      const first = lowerCode(code)
      const second = at + 1 < text.length ? lowerCode(text.charCodeAt(at + 1)) : 0
      if (pairs[pairPlace(first, second)] === 0 && (opens & isForm) === 0) continue
      const bucket = buckets.get(pairKey(first, second)) ?? buckets.get(first)
      const match = bucket && matchAt(bucket, text, at)
      if (!match) continue
      found.push(match)
      at = match.end - 1
      before = starts[text.charCodeAt(at)] ?? 0
    }
    return found
  }
}

/** What a character may begin. */
const opensWord = 1
const opensEnding = 2
/** It is a form by itself. */
const isForm = 4
const aLetter = 8
const opensAny = opensWord | opensEnding | isForm

/** Forms by their first two characters, and those of one sign by that. */
function makeBuckets<Value>(
  forms: ReadonlyArray<ScannedForm<Value>>,
): ReadonlyMap<number, Bucket<Value>> {
  const lists = new Map<number, Array<ScannedForm<Value>>>()
  for (const one of forms) {
    const [first, second] = [one.form.charCodeAt(0), one.form.charCodeAt(1)]
    const key = one.form.length === 1 ? first : pairKey(first, second)
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  const buckets = new Map<number, Bucket<Value>>()
  for (const [key, list] of lists) {
    // A place that begins with both a pair and a sign alone is tried for both.
    const all = key > 0xffff ? [...list, ...(lists.get(key >> 16) ?? [])] : list
    const sorted = [...all].sort((a, b) => rank(b) - rank(a))
    buckets.set(key, {
      words: sorted.filter(({ kind }) => kind !== 'ending'),
      endings: sorted.filter(({ kind }) => kind === 'ending'),
    })
  }
  return buckets
}

/** `EUR` may stand on either side of its figures: where some follow, it belongs to them. */
function rank({ form, kind }: ScannedForm<unknown>): number {
  return form.length + (kind === 'prefix' ? 1000 : 0)
}

function matchAt<Value>(
  { words, endings }: Bucket<Value>,
  text: string,
  at: number,
): FoundForm<Value> | undefined {
  const isBehindLetter = at > 0 && isLetterAt(text, at - 1)
  const found = isBehindLetter ? undefined : firstAt(words, text, at)
  if (found || endings.length === 0) return found
  return isBehindLetter || /[\d-]/.test(text[at - 1] ?? '') ? firstAt(endings, text, at) : undefined
}

function firstAt<Value>(
  forms: ReadonlyArray<ScannedForm<Value>>,
  text: string,
  start: number,
): FoundForm<Value> | undefined {
  for (const form of forms) {
    const end = endOfForm(form, text, start)
    if (end !== undefined) return { form, start, end }
  }
  return undefined
}

/** Where a form that begins at a place ends; read sign by sign, which is faster than an expression for each form. */
function endOfForm(
  { form, kind }: ScannedForm<unknown>,
  text: string,
  start: number,
): number | undefined {
  let end = start
  for (let at = 0; at < form.length; at++) {
    const wanted = form.charCodeAt(at)
    if (wanted === star) end = endOfWord(text, end)
    else if (wanted === blank) {
      if (!isSpaceAt(text, end)) return undefined
      while (isSpaceAt(text, end)) end++
    } else if (end < text.length && lowerCode(text.charCodeAt(end)) === wanted) end++
    else return undefined
  }
  if (kind !== 'prefix') return isLetterAt(text, end) ? undefined : end
  return isDigitAt(text, end) || (isSpaceAt(text, end) && isDigitAt(text, end + 1))
    ? end
    : undefined
}

const star = '*'.charCodeAt(0)
const blank = ' '.charCodeAt(0)
/** No ending is longer. */
const longestEnding = 8

function endOfWord(text: string, start: number): number {
  let end = start
  while (end - start < longestEnding && isLetterAt(text, end)) end++
  return end
}

function isSpaceAt(text: string, at: number): boolean {
  return (classAt(text, at) & space) !== 0
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function pairKey(first: number, second: number): number {
  return (first << 16) | second
}

/** Where a table tells whether any form begins with a pair; others may share the place, and are told apart later. */
function pairPlace(first: number, second: number): number {
  return ((first << 8) ^ second) & 0xffff
}

/** Lower case of each character that has one of one unit; beyond stand signs and scripts without case. */
const lower = Uint16Array.from({ length: 0x3000 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
)

function lowerCode(code: number): number {
  return lower[code] ?? code
}

/** Each character that is a letter; beyond the table stand signs, and scripts that no form is written in. */
const letters = new Uint8Array(65536)
for (let code = 0; code < 0x3000; code++)
  if (isLetter(String.fromCharCode(code))) letters[code] = aLetter

/** Whether a character is a letter. */
export function isLetter(char: string): boolean {
  return isLetterAt(char, 0)
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return (classAt(text, at) & letter) !== 0
}
