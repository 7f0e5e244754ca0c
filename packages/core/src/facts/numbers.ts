import type { Quantities } from '../language/quantities.ts'

/** What a pack has to say about numbers. */
export type NumberForms = Pick<
  Quantities,
  'numberWords' | 'scales' | 'numberEnding' | 'numberJoiner' | 'decimalSign'
>

/** A part of a number: figures or a word that add up, or a word that multiplies what stands before it. */
export interface NumberPart {
  readonly value: number
  readonly kind: 'figures' | 'word' | 'scale'
}

/**
 * Value of a number in figures or words, in any case form that the language pack lists.
 *
 * @param words `22 889 278 204`, `1,5`, `1,5 млн`, `шестидесяти`, `он бес`, `one hundred and twenty`.
 * @returns The value, or `undefined` where a word is not known.
 */
export function parseNumber(words: string, forms: NumberForms): number | undefined {
  const compact = words.trim().toLowerCase()
  const figures = /^-?\d[\d\s.,]*/.exec(compact)?.[0] ?? ''
  const parts: Array<NumberPart> = []
  if (figures !== '') {
    const value = parseFigures(figures.trim(), forms.decimalSign)
    if (value === undefined) return undefined
    parts.push({ value, kind: 'figures' })
  }
  for (const word of compact.slice(figures.length).split(/\s+/)) {
    if (word === '' || word === forms.numberJoiner) continue
    const known = readNumberWord(word, forms)
    if (!known) return undefined
    parts.push(...known)
  }
  const { value, from } = composeNumber(parts)
  return parts.length > 0 && from === 0 ? value : undefined
}

/** Read a word, or words joined by hyphens (`twenty-one`), lower case. */
export function readNumberWord(word: string, forms: NumberForms): Array<NumberPart> | undefined {
  const whole = readWord(word, forms)
  if (whole) return [whole]
  if (!word.includes('-')) return undefined
  const parts: Array<NumberPart> = []
  for (const part of word.split('-')) {
    const known = readWord(part, forms)
    if (!known) return undefined
    parts.push(known)
  }
  return parts
}

/** Halves of a compound no longer: `двадцатипятитысячекратный`. */
const longestCompound = 40

/**
 * Read number words that are written as one (`двадцатипяти` in `двадцатипятилетний`), lower case.
 *
 * @returns `undefined` where the word is not made of number words alone.
 */
export function splitNumberWord(word: string, forms: NumberForms): Array<NumberPart> | undefined {
  if (word.length > longestCompound) return undefined
  const plain = word.replaceAll('ё', 'е')
  // What each stretch from the start of the word reads; longest parts win, as they come last.
  const upTo: Array<Array<NumberPart> | undefined> = [[]]
  for (let end = 1; end <= plain.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const before = upTo[start]
      const part = before && exactWord(plain.slice(start, end), forms)
      if (part) upTo[end] = [...before, part]
    }
  }
  return upTo[plain.length]
}

function exactWord(
  word: string,
  { numberWords, scales }: Pick<NumberForms, 'numberWords' | 'scales'>,
): NumberPart | undefined {
  const value = numberWords[word]
  if (value !== undefined) return { value, kind: value >= 1000 ? 'scale' : 'word' }
  const scale = scales[word]
  return scale === undefined ? undefined : { value: scale, kind: 'scale' }
}

function readWord(
  word: string,
  { numberWords, scales, numberEnding }: NumberForms,
): NumberPart | undefined {
  const plain = word.replaceAll('ё', 'е')
  const whole = exactWord(plain, { numberWords, scales })
  if (whole || !numberEnding?.test(plain)) return whole
  return exactWord(plain.replace(numberEnding, ''), { numberWords, scales })
}

/** Value of figures, with groups of thousands and decimals. */
export function parseFigures(figures: string, decimalSign: ',' | '.'): number | undefined {
  const compact = figures.replace(/\s/g, '').replace(/^−/, '-')
  const grouped =
    decimalSign === '.'
      ? /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
      : /^-?\d{1,3}(?:\.\d{3}){2,4}(?:,\d+)?$/
  const plain = grouped.test(compact)
    ? compact.replace(decimalSign === '.' ? /,/g : /\./g, '').replace(',', '.')
    : compact.replace(',', '.')
  return /^-?\d{1,18}(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/**
 * Add up the parts of a number. Words that cannot belong to one number (`5`, `20`) do not: the last number counts.
 *
 * @returns The value, and the index of the part that its number begins with.
 */
export function composeNumber(parts: ReadonlyArray<NumberPart>): { value: number; from: number } {
  let total = 0
  let group = 0
  let from = 0
  let groupFrom = 0
  // Whatever comes next has to be smaller: a figure behind its tens, tens behind their hundreds.
  let room = Number.POSITIVE_INFINITY
  let smallestScale = Number.POSITIVE_INFINITY
  for (const [index, { value, kind }] of parts.entries()) {
    if (kind === 'scale') {
      if (value >= smallestScale) {
        total = 0
        from = groupFrom
      }
      total += (group || 1) * value
      group = 0
      room = Number.POSITIVE_INFINITY
      smallestScale = value
      groupFrom = index + 1
      continue
    }
    if (value === 100 && group >= 1 && group < 10 && room === 1) {
      group *= 100
      room = 100
      continue
    }
    if (value >= room || value >= smallestScale) {
      total = 0
      group = 0
      smallestScale = Number.POSITIVE_INFINITY
      from = index
      groupFrom = index
    }
    group += value
    room = roomBehind(value, kind)
  }
  return { value: total + group, from }
}

function roomBehind(value: number, kind: NumberPart['kind']): number {
  if (kind === 'figures' || value < 1) return 0
  if (value < 10 || (value > 10 && value < 20)) return 1
  return value < 100 ? 10 : 100
}
