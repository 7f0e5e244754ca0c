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
const conjunctions = /^(?:и|или|либо|және|мен|бен|пен|немесе|and|or|to)$/iu

/**
 * Make the function that joins lines and mends the words broken between them.
 *
 * Whether a hyphen belongs to the word is told by the words of the document itself: `нормативно-` + `правовой` keeps it
 * where `нормативно-правовой` or another form of it occurs within a line. Where no word tells, a document that hyphenates
 * loses it and one that does not keeps it; a hyphen that only programs put in (U+2010) goes.
 *
 * @param lines All lines of the document.
 */
export function createMender(lines: ReadonlyArray<string>): Mender {
  const whole = new Set<string>()
  const stems = new Set<string>()
  let broken = 0
  for (const line of lines) {
    if (endsInHyphen.test(line)) broken++
    // The last word of a line may be broken, and the first the rest of one.
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    for (const word of words) {
      whole.add(word)
      for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1))
        stems.add(word.slice(0, hyphen + 1 + stem))
    }
  }
  const hyphenates = broken > breaksWords * lines.length
  let mended = 0

  return {
    join: (parts) => {
      const starts: Array<number> = []
      let text = ''
      for (const part of parts) {
        text = text === '' ? part : joinTwo(text, part)
        starts.push(text.length - part.length)
      }
      return { text, starts }
    },
    mended: () => mended,
  }

  function joinTwo(text: string, next: string): string {
    if (!endsInHyphen.test(text)) return `${text} ${next}`
    const end = /^[\p{L}\p{N}]{1,60}/u.exec(next)?.[0] ?? ''
    const hyphen = text.slice(-1)
    if (!/^\p{Ll}/u.test(end)) return hyphen === '-' ? text + next : `${text.slice(0, -1)}-${next}`
    // `кино- и телестудии`: the rest of the word is still to come.
    if (conjunctions.test(end)) return `${text} ${next}`
    if (keepsHyphen(text, end, hyphen)) return `${text.slice(0, -1)}-${next}`
    mended++
    return text.slice(0, -1) + next
  }

  function keepsHyphen(text: string, end: string, hyphen: string): boolean {
    const start = /[\p{L}\p{N}]{1,60}$/u.exec(text.slice(0, -1))?.[0] ?? ''
    const joined = (start + end).toLowerCase()
    const hyphened = `${start}-${end}`.toLowerCase()
    if (whole.has(joined)) return false
    if (whole.has(hyphened) || stems.has(hyphened.slice(0, start.length + 1 + stem))) return true
    return hyphen === '-' && !hyphenates
  }
}
