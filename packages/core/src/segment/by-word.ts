import { type Lexeme, mostLexemes } from './lexicon.ts'

/**
 * Make what is worth keeping of each word of one language, once for each. It is found by the number of the word, which
 * is several times as fast as by its letters, and the collector has no map to go through.
 *
 * @param make Makes it; not called again for the same word as long as the lexicon keeps the word.
 */
export function byWord<Value>(make: (lexeme: Lexeme) => Value): (lexeme: Lexeme) => Value {
  let first = 0
  let values: Array<{ readonly value: Value } | undefined> = []
  return (lexeme) => {
    const known = values[lexeme.number - first]
    if (known !== undefined) return known.value
    const value = make(lexeme)
    // Numbers go on when a lexicon begins anew: what is kept of the words before is dropped.
    if (lexeme.number - first > mostLexemes) {
      first = lexeme.number
      values = []
    }
    const at = lexeme.number - first
    while (values.length < at) values.push(undefined)
    if (at >= 0) values[at] = { value }
    return value
  }
}
