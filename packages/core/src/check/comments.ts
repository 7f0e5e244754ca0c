/** What a comment can tell us. */
export type Verb = 'ignore' | 'disable' | 'enable' | 'ignore-file'

/** What comments can tell us, in the order in which we name it. */
export const verbs: ReadonlyArray<Verb> = ['ignore', 'disable', 'enable', 'ignore-file']

/** An identifier as a comment names it. */
export interface NamedRule {
  readonly id: string
  /** Offsets into the source, half open. */
  readonly start: number
  readonly end: number
}

/** A comment for us: `<!-- aiqyn ignore long-sentence: the formula is set by law -->`. */
export interface CheckComment {
  /** Absent where the word is none that we know. */
  readonly verb: Verb | undefined
  /** As written. */
  readonly word: string
  /** None: all rules. */
  readonly rules: ReadonlyArray<NamedRule>
  /** On one line; empty where there is none. */
  readonly reason: string
  /** Whether a colon parts the rules from the reason. */
  readonly hasColon: boolean
  /** Offsets into the source, half open. */
  readonly start: number
  readonly end: number
}

const opening = '<!--'
const closing = '-->'
const name = /\s{0,20}aiqyn(?=[\s:])/y

/**
 * Find the comments for us, in source order.
 *
 * @param source Text in any format whose comments are those of HTML.
 */
export function findComments(source: string): Array<CheckComment> {
  const comments: Array<CheckComment> = []
  let at = source.indexOf(opening)
  while (at >= 0) {
    const end = source.indexOf(closing, at + opening.length)
    // What is never closed is no comment, and neither is anything behind it.
    if (end < 0) break
    name.lastIndex = at + opening.length
    if (name.test(source) && name.lastIndex <= end) {
      comments.push(readComment(source, name.lastIndex, end, at))
    }
    at = source.indexOf(opening, end + closing.length)
  }
  return comments
}

/** Whether a line is nothing but a comment for us: plain text has no other comments. */
export function isCommentLine(line: string): boolean {
  if (!line.startsWith(opening) || !line.endsWith(closing)) return false
  name.lastIndex = opening.length
  return name.test(line) && line.indexOf(closing, name.lastIndex) === line.length - closing.length
}

function readComment(source: string, from: number, to: number, start: number): CheckComment {
  const body = source.slice(from, to)
  const colon = body.indexOf(':')
  const head = colon < 0 ? body : body.slice(0, colon)
  const words = [...head.matchAll(/[^\s,]{1,1000}/g)]
  const [first, ...rest] = words
  const word = first?.[0] ?? ''
  return {
    verb: verbs.find((verb) => verb === word),
    word,
    rules: rest.map(({ 0: id, index }) => ({
      id,
      start: from + index,
      end: from + index + id.length,
    })),
    reason:
      colon < 0
        ? ''
        : body
            .slice(colon + 1)
            .replace(/\s+/g, ' ')
            .trim(),
    hasColon: colon >= 0,
    start,
    end: to + closing.length,
  }
}
