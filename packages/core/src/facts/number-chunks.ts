import type { Quantities } from '../language/quantities.ts'
import { type NumberPart, readNumberWord } from './numbers.ts'

/** A stretch without spaces, as it is read in front of what is counted. */
export interface Chunk {
  readonly text: string
  readonly lower: string
  /** It says how days are counted. */
  readonly calendar: 'working' | 'calendar' | undefined
  /** It may stand between a number and what is counted. */
  readonly isModifier: boolean
  /** It multiplies figures in front of it. */
  readonly isScale: boolean
  /** How many signs open it (`(`, `«`). */
  readonly opening: number
  /** Without them, and without a hyphen at its end. */
  readonly word: string
  readonly hasFigures: boolean
  /** The number words that it is made of. */
  readonly numbers: ReadonlyArray<NumberPart> | undefined
  /** It is one number word. */
  readonly namesOne: boolean
}

/** Past so many distinct chunks what is known of them begins anew: texts have no end. */
const mostChunks = 20_000

const chunks = new WeakMap<Quantities, Map<string, Chunk>>()

/** Read a stretch without spaces; each distinct one once. */
export function readChunk(text: string, quantities: Quantities): Chunk {
  let known = chunks.get(quantities)
  if (!known) {
    known = new Map()
    chunks.set(quantities, known)
  }
  let chunk = known.get(text)
  if (!chunk) {
    chunk = makeChunk(text, quantities)
    if (known.size > mostChunks) known.clear()
    known.set(text, chunk)
  }
  return chunk
}

function makeChunk(text: string, quantities: Quantities): Chunk {
  const { calendars, modifiers, numberWords, scales } = quantities
  const lower = text.toLowerCase()
  const opening = /^[(«"“„[]*/.exec(text)?.[0].length ?? 0
  const word = text.slice(opening).replace(/[-–—]$/, '')
  const plain = word.toLowerCase()
  return {
    text,
    lower,
    calendar: Object.hasOwn(calendars, lower) ? calendars[lower] : undefined,
    isModifier: modifiers.includes(lower),
    isScale: scales[lower] !== undefined,
    opening,
    word,
    hasFigures: /\d/.test(word),
    numbers: readNumberWord(plain, quantities),
    namesOne: numberWords[plain] !== undefined,
  }
}
