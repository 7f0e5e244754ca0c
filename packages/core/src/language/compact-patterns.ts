/**
 * Letters of the blocks that acts in Latin and Cyrillic are written with, for a character class: whole blocks, so that
 * every letter of Kazakh is among them. Greek stands with them for formulas.
 */
const letters =
  'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02AF\\u0370-\\u0374\\u0376\\u0377\\u037A-\\u037D\\u037F\\u0386\\u0388-\\u03F5\\u03F7-\\u03FF\\u0400-\\u0481\\u048A-\\u052F\\u1E00-\\u1FFF'

/** The classes that are rewritten, other escapes, and the signs that open or close a class. */
const token = /\\[pP]\{L\}|\\.|[[\]]/gsu

/**
 * Rewrite a pattern so that its letters are those of Latin, Cyrillic and Greek only.
 *
 * `\p{L}` knows every script: some 650 ranges, compiled to kilobytes of machine code at each place where it stands, for
 * one-byte and two-byte text apart. The patterns of three languages came to 16 MB of it; past that V8 compiles the
 * expressions of the whole process without optimising them, and everybody's text work is a third slower.
 *
 * @param source Source of a regular expression, without nested classes.
 */
export function compactSource(source: string): string {
  let inClass = false
  return source.replace(token, (found) => {
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    else if (found === '\\p{L}') return inClass ? letters : `[${letters}]`
    else if (found === '\\P{L}' && !inClass) return `[^${letters}]`
    return found
  })
}

/**
 * Copy a language with every pattern in its data rewritten by `compactSource`; its functions stay as they are.
 *
 * @returns A value of the same shape. Arrays and plain objects are copied, maps and sets are shared.
 */
export function compactPatterns<Value>(value: Value): Value {
  // The copy has the shape of its original, which the type system cannot follow through its entries.
  return compacted(value) as Value
}

function compacted(value: unknown): unknown {
  if (value instanceof RegExp) return new RegExp(compactSource(value.source), value.flags)
  if (Array.isArray(value)) return value.map(compacted)
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compacted(item)]))
}
