import { endsInHyphen } from './signs.ts'

/** Lines put together, and where each of them begins. */
export interface Joined {
  readonly text: string
  readonly starts: ReadonlyArray<number>
}

/** Joins the lines of a paragraph; counts what it mends. */
export interface Mender {
  readonly join: (lines: ReadonlyArray<string>) => Joined
  /** Words put together so far. */
  readonly mended: () => number
}

/** Of lines that end in a hyphen, at least so many to hold that a document breaks words at all. */
const breaksWords = 0.02
/** Endings change; a word that begins like one seen elsewhere is the same word. */
const stem = 4
const conjunctions = /^(?:и|или|либо|және|немесе|and|or)$/iu
/** Only programs put these in; a document that has them keeps the plain one for its author's hyphens. */
const putIn = /[\u2010\u00ad¬]$/

/**
 * Make the function that joins lines and mends the words broken between them.
 *
 * Whether a hyphen belongs to the word is told by the words of the document itself: `нормативно-` + `правовой` keeps it
 * where `нормативно-правовой` or another form of it occurs within a line. Where no word tells, a document that hyphenates
 * loses it and one that does not keeps it; hyphens that only programs put in (U+2010) go, and beside them others stay.
 *
 * @param lines All lines of the document.
 */
export function createMender(lines: ReadonlyArray<string>): Mender {
  const whole = new Set<string>()
  const stems = new Set<string>()
  let broken = 0
  let marked = 0
  for (const line of lines) {
    if (endsInHyphen.test(line)) broken++
    if (putIn.test(line)) marked++
    // The last word of a line may be broken, and the first the rest of one.
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    for (const word of words) {
      whole.add(word)
      for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1))
        stems.add(word.slice(0, hyphen + 1 + stem))
    }
  }
  const hyphenates = marked === 0 && broken > breaksWords * lines.length
  let mended = 0

  return {
    join: (parts) => {
      const pieces: Array<string> = []
      const starts: Array<number> = []
      let length = 0
      for (const [at, part] of parts.entries()) {
        starts.push(length)
        const next = parts[at + 1]
        const piece = next === undefined ? part : openLine(part, next)
        pieces.push(piece)
        length += piece.length
      }
      return { text: pieces.join(''), starts }
    },
    mended: () => mended,
  }

  /** A line as it stands before the next: with a space, or with or without its hyphen. */
  function openLine(line: string, next: string): string {
    if (!endsInHyphen.test(line)) return `${line} `
    const end = /^[\p{L}\p{N}]{1,60}/u.exec(next)?.[0] ?? ''
    const start = /[\p{L}\p{N}]{1,60}$/u.exec(line.slice(-61, -1))?.[0] ?? ''
    const bare = line.slice(0, -1)
    const isPutIn = putIn.test(line)
    // `Алматы-Астана`, `2-тармақ`: words are not broken before capitals, nor behind digits.
    if (!/^\p{Ll}/u.test(end) || /\p{N}$/u.test(start)) return `${bare}-`
    if (!whole.has((start + end).toLowerCase())) {
      // `кино- и телестудии`: the rest of the word is still to come.
      if (!isPutIn && conjunctions.test(end)) return `${line} `
      if (keepsHyphen(start, end, isPutIn)) return `${bare}-`
    }
    mended++
    return bare
  }

  function keepsHyphen(start: string, end: string, isPutIn: boolean): boolean {
    const hyphened = `${start}-${end}`.toLowerCase()
    if (whole.has(hyphened) || stems.has(hyphened.slice(0, start.length + 1 + stem))) return true
    return !isPutIn && !hyphenates
  }
}
