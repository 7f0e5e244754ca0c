import type { Quantities, UnitForms } from '../language/quantities.ts'
import { type NumberBefore, numberBefore } from './number-before.ts'
import { parseFigures } from './numbers.ts'

/** A number with what it counts, and its place in the text. */
export interface Counted<Id extends string> extends NumberBefore {
  readonly id: Id
  /** `max`: no more than this; `min`: no less. */
  readonly bound: 'max' | 'min' | null
  readonly end: number
}

/** One capture group a unit that has such forms, in order. */
interface Patterns {
  readonly free: RegExp
  readonly joined?: RegExp
  readonly prefixed?: RegExp
}

/** How far before and behind a quantity the words for its limit may reach. */
const reach = 40

/**
 * Find what is counted in a text, each with its number.
 *
 * @param units Of the language pack; what is made of them is kept.
 * @param skipped Further words that may stand between number and unit, lower case.
 */
export function findCounted<Id extends string>(
  text: string,
  units: ReadonlyArray<UnitForms<Id>>,
  quantities: Quantities,
  skipped: ReadonlyArray<string> = [],
): Array<Counted<Id>> {
  const { free, joined, prefixed } = patternsOf(units, quantities)
  const found: Array<Counted<Id>> = []
  for (const match of text.matchAll(free)) addNumbered(match, units)
  if (joined) {
    const some = units.filter((unit) => unit.joined)
    for (const match of text.matchAll(joined)) addNumbered(match, some)
  }
  if (prefixed) {
    const some = units.filter((unit) => unit.prefixes)
    for (const match of text.matchAll(prefixed)) addPrefixed(match, some)
  }
  return joined || prefixed ? withoutOverlaps(found) : found

  function addNumbered(match: RegExpExecArray, all: ReadonlyArray<UnitForms<Id>>): void {
    const unit = unitOf(match, all)
    const end = match.index + match[0].length
    if (!unit || unit.unless?.test(text.slice(end, end + reach))) return
    const number = numberBefore(text, match.index, quantities, skipped)
    // `(3G)` is a paragraph, not three grams.
    const isLabel = match[0].length === 1 && /[\p{Lu}]/u.test(match[0])
    const isBracket = match[0].length === 1 && number && text[number.start - 1] === '('
    if (number && !isLabel && !isBracket) add(unit, number, end)
  }

  function addPrefixed(match: RegExpExecArray, all: ReadonlyArray<UnitForms<Id>>): void {
    const unit = unitOf(match, all)
    const { figures = '', scale = '' } = match.groups ?? {}
    const plain = parseFigures(
      figures,
      figures.includes(',') && !/,\d{1,2}$/.test(figures) ? '.' : quantities.decimalSign,
    )
    if (!unit || plain === undefined) return
    const value = plain * (quantities.scales[scale.toLowerCase()] ?? 1)
    add(unit, { value, calendar: null, start: match.index }, match.index + match[0].length)
  }

  function add(unit: UnitForms<Id>, number: NumberBefore, end: number): void {
    const { id, size = 1 } = unit
    const { value, from } = number
    found.push({
      ...number,
      value: scaled(value, size),
      ...(from === undefined ? {} : { from: scaled(from, size) }),
      id,
      bound: from === undefined ? boundOf(text, number.start, end, quantities) : null,
      end,
    })
  }
}

/** A product without the noise of binary fractions: 24.3 cents are 0.243 dollars. */
function scaled(value: number, size: number): number {
  return size === 1 ? value : Number((value * size).toPrecision(12))
}

/** The limit that the words around a quantity make of it. */
export function boundOf(
  text: string,
  start: number,
  end: number,
  { bounds }: Quantities,
): 'max' | 'min' | null {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const inside = text.slice(start, end)
  const limit = bounds.find(
    (one) => one.before?.test(before) || one.after?.test(after) || one.inside?.test(inside),
  )
  return limit?.bound ?? null
}

/** In order, without what lies inside of another. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  found: ReadonlyArray<T>,
): Array<T> {
  const kept: Array<T> = []
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(one)
  }
  return kept
}

function unitOf<Id extends string>(
  match: RegExpExecArray,
  units: ReadonlyArray<UnitForms<Id>>,
): UnitForms<Id> | undefined {
  return units[match.slice(1).findIndex((captured) => captured !== undefined)]
}

const compiled = new WeakMap<object, Patterns>()

const figures =
  '(?<figures>\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,4})?)'

function patternsOf(units: ReadonlyArray<UnitForms<string>>, quantities: Quantities): Patterns {
  const known = compiled.get(units)
  if (known) return known
  const joined = units.flatMap((unit) => (unit.joined ? [unit.joined] : []))
  const prefixes = units.flatMap((unit) => (unit.prefixes ? [unit.prefixes] : []))
  const scale = `(?<scale>${alternatives(Object.keys(quantities.scales))})`
  const made: Patterns = {
    free: makePattern('(?<!\\p{L})', groups(units.map(({ forms }) => forms)), '(?!\\p{L})'),
    ...(joined.length > 0 && {
      joined: makePattern('(?<=[\\p{L}\\d-])', groups(joined), '(?!\\p{L})'),
    }),
    ...(prefixes.length > 0 && {
      prefixed: makePattern(
        '(?<![\\p{L}$])',
        groups(prefixes),
        `\\s?${figures}(?:[\\s-]${scale}(?!\\p{L}))?`,
      ),
    }),
  }
  compiled.set(units, made)
  return made
}

function makePattern(before: string, forms: string, after: string): RegExp {
  return new RegExp(`${before}(?:${forms})${after}`, 'giu')
}

/** One capture group a unit, longer forms first. */
function groups(all: ReadonlyArray<ReadonlyArray<string>>): string {
  return all.map((forms) => `(${alternatives(forms)})`).join('|')
}

function alternatives(forms: ReadonlyArray<string>): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escapeForm)
    .join('|')
}

function escapeForm(form: string): string {
  return form
    .replace(/[.()[\]?+^$|\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '\\p{L}{0,8}')
}
