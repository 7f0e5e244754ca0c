import { classOf } from './character-classes.ts'

/**
 * The characters of one text, each looked at once: a string is asked what kind of string it is for every character that
 * it gives, which takes longer than all that is done with the character then.
 */
export interface Characters {
  /** How many code units there are. */
  readonly length: number
  /** The code units; behind the last stand zeros, as far as the rules for words look ahead. */
  readonly codes: Uint16Array
  /** The classes of each, as `classAt` gives them; zeros behind the last. */
  readonly classes: Uint16Array
}

/** So far behind the end the rules for words look, at most. */
const lookAhead = 4
/** Room for longer texts is given up again. */
const mostKept = 1 << 16

let room = makeRoom(1 << 12)
let isTaken = false

/**
 * Read the characters of a text into the room that all texts share.
 *
 * @param use Gets them, and must not keep them. What it does may itself read another text.
 */
export function withCharacters<Result>(
  text: string,
  use: (characters: Characters) => Result,
): Result {
  const needed = text.length + lookAhead
  const isOwn = isTaken || needed > mostKept
  if (!isOwn && needed > room.codes.length) room = makeRoom(2 * needed)
  const { codes, classes } = isOwn ? makeRoom(needed) : room
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    codes[at] = code
    classes[at] = classOf(code, text, at)
  }
  for (let at = length; at < needed; at++) {
    codes[at] = 0
    classes[at] = 0
  }
  if (isOwn) return use({ length, codes, classes })
  isTaken = true
  try {
    return use({ length, codes, classes })
  } finally {
    isTaken = false
  }
}

function makeRoom(length: number): { readonly codes: Uint16Array; readonly classes: Uint16Array } {
  return { codes: new Uint16Array(length), classes: new Uint16Array(length) }
}
