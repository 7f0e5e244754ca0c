import { compactSource } from '../language/compact-patterns.ts'
import { classAt, letter } from '../segment/character-classes.ts'
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

interface Matcher<Value> {
  readonly pattern: RegExp
  /** What each capture group stands for, in order. */
  readonly forms: ReadonlyArray<ScannedForm<Value>>
}

interface Bucket<Value> {
  readonly words?: Matcher<Value>
  readonly endings?: Matcher<Value>
}

/**
 * Make a scanner that finds many forms in one pass over a text, the longest at each place.
 *
 * Only places whose first two characters begin a form are tried; the rest of a text costs a look at a table.
 */
export function makeFormScanner<Value>(
  forms: ReadonlyArray<ScannedForm<Value>>,
): (text: string) => Array<FoundForm<Value>> {
  const buckets = makeBuckets(forms)
  const lower = makeLowerCodes()
  const starts = new Uint8Array(65536)
  for (const { form } of forms) {
    starts[form.charCodeAt(0)] = 1
    starts[form.toUpperCase().charCodeAt(0)] = 1
  }
  return (text) => {
    const found: Array<FoundForm<Value>> = []
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (starts[code] !== 1) continue
      const first = lower[code] ?? code
      const second = at + 1 < text.length ? (lower[text.charCodeAt(at + 1)] ?? 0) : 0
      const bucket = buckets.get(pairKey(first, second)) ?? buckets.get(first)
      const match = bucket && matchAt(bucket, text, at)
      if (!match) continue
      found.push(match)
      at = match.end - 1
    }
    return found
  }
}

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
    const words = makeMatcher(all.filter(({ kind }) => kind !== 'ending'))
    const endings = makeMatcher(all.filter(({ kind }) => kind === 'ending'))
    buckets.set(key, { ...(words && { words }), ...(endings && { endings }) })
  }
  return buckets
}

function makeMatcher<Value>(list: ReadonlyArray<ScannedForm<Value>>): Matcher<Value> | undefined {
  if (list.length === 0) return undefined
  // `EUR` may stand on either side of its figures: where some follow, it belongs to them.
  const rank = ({ form, kind }: ScannedForm<Value>): number =>
    form.length + (kind === 'prefix' ? 1000 : 0)
  const forms = [...list].sort((a, b) => rank(b) - rank(a))
  const sources = forms.map(
    ({ form, kind }) => `(${formSource(form)})${kind === 'prefix' ? '(?=\\s?\\d)' : '(?!\\p{L})'}`,
  )
  return { pattern: new RegExp(compactSource(sources.join('|')), 'iuy'), forms }
}

function matchAt<Value>(
  { words, endings }: Bucket<Value>,
  text: string,
  at: number,
): FoundForm<Value> | undefined {
  const before = text[at - 1] ?? ''
  if (words && !isLetter(before)) {
    const match = tryMatcher(words, text, at)
    if (match) return match
  }
  return endings && (isLetter(before) || /[\d-]/.test(before))
    ? tryMatcher(endings, text, at)
    : undefined
}

function tryMatcher<Value>(
  { pattern, forms }: Matcher<Value>,
  text: string,
  at: number,
): FoundForm<Value> | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return undefined
  const form = forms[match.findIndex((captured, group) => group > 0 && captured !== undefined) - 1]
  return form && { form, start: at, end: at + match[0].length }
}

function formSource(form: string): string {
  return form
    .replace(/[.()[\]?+^$|\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '\\p{L}{0,8}')
}

function pairKey(first: number, second: number): number {
  return (first << 16) | second
}

/** Beyond it stand signs and scripts without case. */
const lastWithCase = 0x2fff

/** Lower case of each character that has one of one unit. */
function makeLowerCodes(): Uint16Array {
  const codes = new Uint16Array(65536)
  for (let code = 0; code < codes.length; code++) {
    codes[code] = code > lastWithCase ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)
  }
  return codes
}

/** Whether a character is a letter. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return (classAt(char, 0) & letter) !== 0
}
