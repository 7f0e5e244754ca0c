import { compact } from '../language/compact-patterns.ts'
import type {
  MeasureUnit,
  Quantities,
  SumIndex,
  TimeUnit,
  UnitForms,
} from '../language/quantities.ts'
import { isLetter, makeFormScanner, type ScannedForm } from './form-scanner.ts'
import { type NumberBefore, numberBefore } from './number-before.ts'
import { parseFigures } from './numbers.ts'

/** What is counted. */
export type Unit =
  | { readonly type: 'time'; readonly id: TimeUnit }
  | { readonly type: 'currency'; readonly id: string }
  | { readonly type: 'index'; readonly id: SumIndex }
  | { readonly type: 'measure'; readonly id: MeasureUnit }

/** A number with what it counts, and its place in the text. */
export interface Counted extends NumberBefore {
  readonly unit: Unit
  /** `max`: no more than this; `min`: no less. */
  readonly bound: 'max' | 'min' | null
  readonly end: number
}

interface UnitOfForm {
  readonly unit: Unit
  readonly size: number
  readonly unless?: RegExp
}

/** How far before and behind a quantity the words for its limit may reach. */
const reach = 40

const scanners = new WeakMap<Quantities, ReturnType<typeof makeFormScanner<UnitOfForm>>>()

/** What a text counts. */
export interface CountedText {
  readonly counted: ReadonlyArray<Counted>
  /** Whether it has the name of a unit of time: most texts have none, and need no search for one without a number. */
  readonly namesTime: boolean
}

/** Find whatever is counted in a text, each with its number. */
export function findCounted(text: string, quantities: Quantities): ReadonlyArray<Counted> {
  return readCounted(text, quantities).counted
}

/** The same, with whether there are units of time at all. */
export function readCounted(text: string, quantities: Quantities): CountedText {
  let scan = scanners.get(quantities)
  if (!scan) {
    scan = makeFormScanner(formsOf(quantities))
    scanners.set(quantities, scan)
  }
  const found: Array<Counted> = []
  let namesTime = false
  for (const { form, start, end } of scan(text)) {
    if (form.value.unit.type === 'time') namesTime = true
    const counted =
      form.kind === 'prefix'
        ? figuresBehind(text, start, end, form.value, quantities)
        : numberedUnit(text, start, end, form.value, quantities)
    if (counted) found.push(counted)
  }
  return { counted: withoutOverlaps(found), namesTime }
}

function numberedUnit(
  text: string,
  at: number,
  end: number,
  { unit, size, unless }: UnitOfForm,
  quantities: Quantities,
): Counted | undefined {
  if (unless?.test(text.slice(end, end + reach))) return undefined
  const skipped = unit.type === 'index' ? quantities.multiples : undefined
  const number = numberBefore(text, at, quantities, skipped)
  if (!number || isRate(text, number, end, unit, quantities)) return undefined
  // `(3G)` is a paragraph, not three grams, and `280g` a section.
  const isOneLetter = end - at === 1 && isLetter(text[at] ?? '')
  const isGlued = unit.type === 'measure' && /\d/.test(text[at - 1] ?? '')
  const isLabel =
    isOneLetter && (isGlued || /\p{Lu}/u.test(text[at] ?? '') || text[number.start - 1] === '(')
  return isLabel ? undefined : makeCounted(text, number, end, unit, size, quantities)
}

/** `бір АҚШ доллары үшін 520,39 теңге`: of what a rate is given is no sum. */
function isRate(
  text: string,
  { value, start }: NumberBefore,
  end: number,
  { type }: Unit,
  { rate }: Quantities,
): boolean {
  if (type !== 'currency' || value !== 1 || !rate) return false
  return (
    rate.before?.test(text.slice(Math.max(0, start - rateReach), start)) === true ||
    rate.after?.test(text.slice(end, end + rateReach)) === true
  )
}

/** The word that makes one of a currency the unit of a rate stands beside it. */
const rateReach = 16

const figuresPattern = compact(
  /\s?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?)(?:[\s-](\p{L}{2,12}\.?))?/uy,
)
/** Figures behind a sign of currency, with the word that multiplies them. */
function figuresBehind(
  text: string,
  start: number,
  at: number,
  { unit, size }: UnitOfForm,
  quantities: Quantities,
): Counted | undefined {
  figuresPattern.lastIndex = at
  const [all = '', figures = '', word = ''] = figuresPattern.exec(text) ?? []
  // Whatever the language, `$5,000` is written as in English.
  const isEnglish = /^\d{1,3}(?:,\d{3})+/.test(figures)
  const value = parseFigures(figures, isEnglish ? '.' : quantities.decimalSign)
  if (value === undefined) return undefined
  const scale =
    quantities.scales[word.toLowerCase()] ??
    quantities.scales[word.toLowerCase().replace(/\.$/, '')]
  const end = at + (scale === undefined && word !== '' ? all.length - word.length - 1 : all.length)
  const number = { value: value * (scale ?? 1), calendar: null, start }
  return makeCounted(text, number, end, unit, size, quantities)
}

function makeCounted(
  text: string,
  number: NumberBefore,
  end: number,
  unit: Unit,
  size: number,
  quantities: Quantities,
): Counted {
  const { value, from, calendar, start } = number
  if (from === undefined) {
    const bound = boundOf(text, start, end, quantities)
    return { value: scaled(value, size), calendar, start, unit, bound, end }
  }
  const counted = { value: scaled(value, size), calendar, start, unit, bound: null, end }
  return { ...counted, from: scaled(from, size) }
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
  const inside = text.slice(start, end)
  const after = text.slice(end, end + reach)
  const limit = bounds.find(
    (one) => one.before?.test(before) || one.after?.test(after) || one.inside?.test(inside),
  )
  return limit?.bound ?? null
}

/** In order, without what overlaps one that begins earlier, or is longer. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  found: ReadonlyArray<T>,
): Array<T> {
  const kept: Array<T> = []
  if (found.length === 0) return kept
  let end = 0
  for (const one of inOrder(found)) {
    if (one.start < end) continue
    kept.push(one)
    end = one.end
  }
  return kept
}

/** Most texts have one thing that is counted, or none. */
function inOrder<T extends { readonly start: number; readonly end: number }>(
  found: ReadonlyArray<T>,
): ReadonlyArray<T> {
  return found.length < 2 ? found : [...found].sort((a, b) => a.start - b.start || b.end - a.end)
}

function formsOf({
  timeUnits,
  currencies,
  indexes,
  measures,
}: Quantities): Array<ScannedForm<UnitOfForm>> {
  return [
    ...timeUnits.flatMap((forms) => toForms(forms, { type: 'time', id: forms.id })),
    ...currencies.flatMap((forms) => toForms(forms, { type: 'currency', id: forms.id })),
    ...indexes.flatMap((forms) => toForms(forms, { type: 'index', id: forms.id })),
    ...measures.flatMap((forms) => toForms(forms, { type: 'measure', id: forms.id })),
  ]
}

function toForms(
  { forms, joined = [], prefixes = [], size = 1, unless }: UnitForms<string>,
  unit: Unit,
): Array<ScannedForm<UnitOfForm>> {
  const value = { unit, size, ...(unless && { unless }) }
  const withKind = (list: ReadonlyArray<string>, kind: ScannedForm<UnitOfForm>['kind']) =>
    list.map((form) => ({ form: form.toLowerCase(), kind, value }))
  return [
    ...withKind(forms, 'word'),
    ...withKind(joined, 'ending'),
    ...withKind(prefixes, 'prefix'),
  ]
}
