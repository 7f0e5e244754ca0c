/** The shortest text that tells expressions apart. */
const shortest = 3
/** To look for more texts takes as long as to try the expression. */
const most = 8
/** How many letters longer texts must be to be worth one more. */
const perText = 1.5

/** Stands in every text: of an expression that must be tried. */
const always: ReadonlyArray<string> = ['']

const known = new WeakMap<RegExp, ReadonlyArray<string>>()

/**
 * Whether an expression may match in a text: none does where the words that stand in whatever it matches are absent.
 * To look for these takes a fraction of the time of an expression that tries a sentence word by word.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let needed = known.get(pattern)
  if (needed === undefined) {
    needed = neededTexts(pattern) ?? always
    known.set(pattern, needed)
  }
  for (const one of needed) if (text.includes(one)) return true
  return false
}

/**
 * Texts of which at least one stands in whatever an expression matches, or around it where it looks there.
 *
 * @returns `undefined` where there are none of use: the expression must be tried.
 */
export function neededTexts({ source, flags }: RegExp): ReadonlyArray<string> | undefined {
  if (/[iv]/.test(flags)) return undefined
  return readAlternatives({ source, at: 0 })
}

type Needed = ReadonlyArray<string> | undefined

interface Reader {
  readonly source: string
  at: number
}

/** Alternatives up to the bracket that closes them: whichever matches, its text is there. */
function readAlternatives(reader: Reader): Needed {
  const all: Array<Needed> = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    all.push(readSequence(reader))
  }
  const texts = new Set<string>()
  for (const one of all) {
    if (one === undefined) return undefined
    for (const text of one) texts.add(text)
  }
  return texts.size <= most ? [...texts] : undefined
}

/** What stands one behind another: of all that is needed the best. */
function readSequence(reader: Reader): Needed {
  const { source } = reader
  let best: Needed
  let run = ''
  const offer = (needed: Needed): void => {
    if (needed?.every(({ length }) => length >= shortest) && isBetter(needed, best)) best = needed
  }
  const endRun = (): void => {
    offer([run])
    run = ''
  }
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const { letter, needed } = readOne(reader)
    const { least, isRepeated } = readQuantifier(reader)
    if (letter !== undefined && least > 0) run += letter
    if (letter === undefined || isRepeated) endRun()
    if (least > 0) offer(needed)
  }
  endRun()
  return best
}

/** Long texts are rare, and few are looked for soon. */
function isBetter(needed: ReadonlyArray<string>, than: Needed): boolean {
  return than === undefined || worthOf(needed) > worthOf(than)
}

function worthOf(texts: ReadonlyArray<string>): number {
  return Math.min(...texts.map(({ length }) => length)) - perText * texts.length
}

const escaped = /\\(?:[pPku]\{[^}]*\}|k<[^>]*>|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[\s\S])/uy
const characterClass = /\[(?:\\[\s\S]|[^\]\\])*\]/uy
const opensGroup = /\((?:\?(?:<?!|<?=|:|<[^>=!]+>))?/uy

/** A character, a class, an escape or a group. */
function readOne(reader: Reader): { letter?: string; needed?: Needed } {
  const { source } = reader
  const sign = String.fromCodePoint(source.codePointAt(reader.at) ?? 0)
  if (sign === '\\') {
    const found = take(reader, escaped)
    // Letters and digits have a meaning behind a backslash, other signs stand for themselves.
    return found.length === 2 && !/[\dA-Za-z]/.test(found) ? { letter: found.charAt(1) } : {}
  }
  if (sign === '[') {
    take(reader, characterClass)
    return {}
  }
  if (sign === '(') {
    const isNegative = take(reader, opensGroup).endsWith('!')
    const needed = readAlternatives(reader)
    reader.at++
    return isNegative ? {} : { needed }
  }
  reader.at += sign.length
  return /[.^$]/.test(sign) ? {} : { letter: sign }
}

const quantifier = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy

function readQuantifier(reader: Reader): { least: number; isRepeated: boolean } {
  const found = take(reader, quantifier)
  if (found === '') return { least: 1, isRepeated: false }
  const digits = /\d+/.exec(found)?.[0]
  const isOptional = found.startsWith('*') || found.startsWith('?')
  return { least: digits === undefined ? Number(!isOptional) : Number(digits), isRepeated: true }
}

/** Take what an expression finds at the place. */
function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)?.[0] ?? ''
  reader.at += found.length
  return found
}
