import { type Lexeme, mostLexemes } from './lexicon.ts'

/**
 * Make what is worth keeping of each word of one language, once for each. It is found by the number of the word, which
 * is several times as fast as by its letters, and the collector has no map to go through.
 *
 * @param make Makes it; not called again for the same word as long as the lexicon keeps the word.
 */
export function byWord<Value>(make: (lexeme: Lexeme) => Value): (lexeme: Lexeme) => Value {
  let first = 0
  let values: Array<Value | undefined> = []
  // Few values are `undefined`, or most: a box for these alone, so that all others are there at one look.
  let boxes: Array<{ readonly value: Value } | undefined> = []
  return (lexeme) => {
    const known = values[lexeme.number - first]
    if (known !== undefined) return known
    const box = boxes[lexeme.number - first]
    if (box !== undefined) return box.value
    const value = make(lexeme)
    // Numbers go on when a lexicon begins anew: what is kept of the words before is dropped.
    if (lexeme.number - first > mostLexemes) {
      first = lexeme.number
      values = []
      boxes = []
    }
    const at = lexeme.number - first
    if (at < 0) return value
    if (value === undefined) put(boxes, at, { value })
    else put(values, at, value)
    return value
  }
}

/** Without gaps a list stays one. */
function put<Item>(list: Array<Item | undefined>, at: number, item: Item): void {
  while (list.length < at) list.push(undefined)
  list[at] = item
}
