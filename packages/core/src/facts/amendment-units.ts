import type { AmendedUnitPatterns, AmendedUnitWord } from '../language/amending.ts'
import { compact } from '../language/compact-patterns.ts'
import type { AmendedUnit } from '../records/records.ts'
import { quoteNumber, quoteSigns, unmask } from './amendment-quotes.ts'
import { findAll } from './find-all.ts'

const oneLetter = compact(/^\p{L}\)?$/u)

/** Units outermost first, without what the lines above name. */
export type UnitPath = ReadonlyArray<AmendedUnit>

interface Token {
  readonly text: string
  readonly type: 'word' | 'number' | 'paren' | 'quote' | 'sign'
  readonly start: number
  readonly end: number
}

interface Mention {
  readonly start: number
  readonly end: number
  /** One for each number of a list; a number that goes on holds several units. */
  readonly units: ReadonlyArray<UnitPath>
  readonly word: string
}

const tokens = compact(
  new RegExp(
    [
      '\\([\\p{L}\\d]{1,6}(?:[-.][\\p{L}\\d]{1,4})?\\)',
      '\\d{1,6}(?:[A-Za-z]{1,4}(?!\\p{L}))?(?:[-–.]\\d{1,4}[A-Z]{0,2}){0,4}\\)?',
      quoteSigns,
      "\\p{L}[\\p{L}'’]*(?:-\\p{L}+)?\\)?",
      '\\S',
    ].join('|'),
    'gu',
  ),
)
/** A list or range of more units is none. */
const mostUnits = 200

/**
 * Read the units that a stretch of an instruction names.
 *
 * @param text Masked: a sign stands for every quotation.
 * @param quotes What the signs stand for.
 * @param needsNumber Whether only what has a number is a unit, but for what no act has several of.
 * @returns Each unit that is changed, with those around it: `пункты 2 и 3 статьи 5` are two paths.
 */
export function readUnits(
  text: string,
  quotes: ReadonlyArray<string>,
  patterns: AmendedUnitPatterns,
  needsNumber = true,
): Array<UnitPath> {
  const named = patterns.byName?.exec(text)
  if (named) return [[{ kind: 'other', num: '', name: nameOf(text.slice(named.index), quotes) }]]
  const mentions = findMentions(text, quotes, patterns, needsNumber)
  let done: Array<UnitPath> = []
  let paths: Array<UnitPath> = []
  for (let at = 0; at < mentions.length; at++) {
    const chain = [...(mentions[at]?.units ?? [])]
    let group: Array<UnitPath> = chain
    // What holds a unit is named behind it, or before it.
    for (let next = mentions[at + 1]; next; next = mentions[at + 1]) {
      const before = mentions[at]
      if (!before || !isHeld(before, next, text, patterns)) break
      group = cross(next.units, group)
      at++
    }
    const around = paths[0]
    const from = group[0]?.[0]
    const same = around && from ? around.findIndex(({ kind }) => kind === from.kind) : -1
    if (around && same >= 0) {
      // Named side by side: `пункт 2 статьи 5, пункт 3 статьи 6`.
      done = [...done, ...paths]
      paths = group.map((path) => [...around.slice(0, same), ...path])
    } else paths = paths.length === 0 ? group : cross(paths, group)
  }
  return [...done, ...paths].slice(0, mostUnits)
}

/** Words that name what is no unit, as they stand. */
export function nameOf(words: string, quotes: ReadonlyArray<string>): string {
  return unmask(words, quotes).replace(/^[\s\d.,;)]+|[\s,;:]+$/g, '')
}

function cross(outer: ReadonlyArray<UnitPath>, inner: ReadonlyArray<UnitPath>): Array<UnitPath> {
  if (outer.length * inner.length > mostUnits) return [...inner]
  return outer.flatMap((path) => inner.map((own) => [...path, ...own]))
}

function isHeld(
  inner: Mention,
  outer: Mention,
  text: string,
  { holds, between }: AmendedUnitPatterns,
): boolean {
  if (!between.test(text.slice(inner.end, outer.start))) return false
  if (!holds) return true
  return holds.test(outer.word) && outer.units.length === 1
}

function findMentions(
  text: string,
  quotes: ReadonlyArray<string>,
  patterns: AmendedUnitPatterns,
  needsNumber: boolean,
): Array<Mention> {
  const all = tokenize(text)
  const found: Array<Mention> = []
  let free = 0
  for (let at = 0; at < all.length; at++) {
    const token = all[at]
    if (token?.type !== 'word') continue
    const word = token.text.toLowerCase()
    const entry = unitWord(word, patterns)
    if (!entry) continue
    const behind = patterns.numbersBefore ? undefined : readForward(all, at + 1)
    const before = behind ? undefined : readBackward(all, at - 1, free)
    const numbers = behind ?? before
    if (!numbers && needsNumber && !patterns.unnumbered.includes(entry.kind)) continue
    const end = behind ? behind.until : at + 1
    const items = numbers ? spread(numbers.items, word) : [{ nums: [''] }]
    const units = items.map(({ nums, name }): UnitPath => {
      const kinds = [entry.kind, ...(entry.below ?? [])]
      return nums.map((num, level) => ({
        kind: kinds[Math.min(level, kinds.length - 1)] ?? entry.kind,
        num,
        ...(name === undefined ? {} : { name }),
      }))
    })
    found.push({
      start: all[before ? before.from : at]?.start ?? token.start,
      end: all[end - 1]?.end ?? token.end,
      units,
      word,
    })
    free = end
    at = end - 1
  }
  return found

  /** `11-33-баптар` are units 11 to 33, `11-33-бап` is one. */
  function spread(items: ReadonlyArray<Item>, word: string): ReadonlyArray<Item> {
    const [only, second] = items
    const ends = /^(\d{1,4})-(\d{1,4})$/.exec(only?.nums.join() ?? '')
    if (!ends || second || !patterns.plural.test(word)) return items
    const from = Number(ends[1])
    const count = Number(ends[2]) - from + 1
    if (count < 2 || count > mostUnits) return items
    return Array.from({ length: count }, (_, offset) => ({ nums: [String(from + offset)] }))
  }

  interface Item {
    readonly nums: ReadonlyArray<string>
    readonly name?: string
  }

  /** Numbers behind a word: `2 и 3`, `вторую`, `5(2)(a)`, `«Общие положения»`. */
  function readForward(
    list: ReadonlyArray<Token>,
    from: number,
  ): { readonly items: Array<Item>; readonly until: number } | undefined {
    let at = from
    while (at < from + 4 && isFiller(list[at])) at++
    const items: Array<Item> = []
    let until = from
    let joined = true
    for (; at < list.length; at++) {
      const token = list[at]
      if (!token) break
      const item = joined ? readItem(list, at) : undefined
      if (item) {
        items.push(...rangeOr(items, item.nums, list[at - 1], item.name))
        at = item.until - 1
        until = item.until
        joined = false
      } else if (!joined && isJoint(token)) joined = true
      else if (joined && patterns.and.test(token.text) && list[at - 1]?.text === ',') continue
      else break
    }
    if (items.length === 0) return undefined
    // The sign behind the number of a row belongs to it (`строку, порядковый номер 12, исключить`).
    return { items, until }
  }

  /** Numbers before a word: `2, 3 және 4-тармақтар`, `бірінші абзац`, `«Жалпы» деген бөлім`. */
  function readBackward(
    list: ReadonlyArray<Token>,
    from: number,
    least: number,
  ): { readonly items: Array<Item>; readonly from: number } | undefined {
    let at = from
    while (at > from - 3 && at >= least && (list[at]?.text === '-' || isFiller(list[at]))) at--
    let start = at
    let joined = true
    let first = -1
    for (; start >= least; start--) {
      const token = list[start]
      if (!token) break
      if (isNumber(token)) {
        first = start
        joined = false
      } else if (!joined && isJoint(token)) joined = true
      else break
    }
    if (first < 0) return undefined
    const items: Array<Item> = []
    for (let place = first; place <= at; place++) {
      const item = readItem(list, place)
      if (!item) continue
      items.push(...rangeOr(items, item.nums, list[place - 1], item.name))
      place = item.until - 1
    }
    return items.length === 0 ? undefined : { items, from: first }
  }

  function isNumber(token: Token): boolean {
    if (token.type === 'number' || token.type === 'paren' || token.type === 'quote') return true
    return isLetter(token) || ordinal(token.text) !== undefined
  }

  function readItem(
    list: ReadonlyArray<Token>,
    at: number,
  ): (Item & { readonly until: number }) | undefined {
    const token = list[at]
    if (!token) return undefined
    if (token.type === 'quote') {
      return {
        nums: [''],
        name: (quotes[quoteNumber(token.text)] ?? '').slice(1, -1),
        until: at + 1,
      }
    }
    const value = token.type === 'word' ? ordinal(token.text) : undefined
    if (value !== undefined) {
      const next = value >= 20 && value % 10 === 0 ? list[at + 1] : undefined
      const one = next?.type === 'word' ? ordinal(next.text) : undefined
      if (one !== undefined && one < 10) return { nums: [String(value + one)], until: at + 2 }
      return { nums: [String(value)], until: at + 1 }
    }
    if (token.type !== 'number' && token.type !== 'paren' && !isLetter(token)) return undefined
    const nums = [clean(token.text)]
    let until = at + 1
    for (let next = list[until]; next; next = list[until]) {
      if (next.type !== 'paren' || next.start !== (list[until - 1]?.end ?? -1)) break
      nums.push(clean(next.text))
      until++
    }
    return { nums, until }
  }

  function ordinal(word: string): number | undefined {
    const lower = word.toLowerCase()
    return patterns.ordinals.find(([start]) => lower.startsWith(start))?.[1]
  }

  function isFiller(token: Token | undefined): boolean {
    return token !== undefined && patterns.filler.test(token.text)
  }

  function isJoint(token: Token): boolean {
    return token.text === ',' || patterns.and.test(token.text) || patterns.to.test(token.text)
  }

  /** A range stands for all that it spans where its ends are whole numbers. */
  function rangeOr(
    items: ReadonlyArray<Item>,
    nums: ReadonlyArray<string>,
    joint: Token | undefined,
    name: string | undefined,
  ): Array<Item> {
    const item: Item = name === undefined ? { nums } : { nums, name }
    const first = Number(items[items.length - 1]?.nums.at(-1) || Number.NaN)
    const last = Number(nums.at(-1) || Number.NaN)
    if (!joint || !patterns.to.test(joint.text) || !(last > first) || last - first > mostUnits)
      return [item]
    const around = nums.slice(0, -1)
    const start = around.length > 0 ? around : (items[items.length - 1]?.nums.slice(0, -1) ?? [])
    return Array.from({ length: last - first }, (_, offset) => ({
      nums: [...start, String(first + offset + 1)],
    }))
  }
}

const unitWords = new WeakMap<AmendedUnitPatterns, Map<string, AmendedUnitWord | null>>()
/** Past so many distinct words what is known of them begins anew: texts have no end. */
const mostWords = 20_000

/** What kind of unit a word names; each distinct word is tried once. */
function unitWord(word: string, patterns: AmendedUnitPatterns): AmendedUnitWord | undefined {
  let words = unitWords.get(patterns)
  if (!words) {
    words = new Map()
    unitWords.set(patterns, words)
  }
  const known = words.get(word)
  if (known !== undefined) return known ?? undefined
  const entry = patterns.words.find((one) => one.word.test(word))
  if (words.size > mostWords) words.clear()
  words.set(word, entry ?? null)
  return entry
}

function tokenize(text: string): Array<Token> {
  return findAll(text, tokens).map(({ 0: found, index }) => ({
    text: found,
    type: typeOf(found),
    start: index,
    end: index + found.length,
  }))
}

const opensQuote = new RegExp(`^${quoteSigns}`, 'u')
const opensWord = compact(/^\p{L}/u)

/** What begins with a bracket, a digit, a quotation or a letter is no other token. */
function typeOf(found: string): Token['type'] {
  if (opensWord.test(found)) return 'word'
  const code = found.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  if (code === bracket && found.length > 1) return 'paren'
  return opensQuote.test(found) ? 'quote' : 'sign'
}

const bracket = '('.charCodeAt(0)

/** A letter that counts a point (`а)`), or a Roman number. */
function isLetter({ type, text }: Token): boolean {
  if (type === 'word' && /^[IVXLC]{2,7}$/.test(text)) return true
  return type === 'word' && oneLetter.test(text) && (text.endsWith(')') || /\p{Lu}/u.test(text))
}

function clean(text: string): string {
  return text.replace(/[()\s]+/g, '').replace(/–/g, '-')
}
