/**
 * Letters of the blocks that acts in Latin and Cyrillic are written with, for a character class: whole blocks, so that
 * every letter of Kazakh is among them. Greek stands with them for formulas. Of more than 16 ranges V8 asks a function
 * for each character, which takes three times as long; what two letters have between them that is none is no sign of
 * any text.
 */
const letters =
  'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02AF\\u0370-\\u037D\\u037F-\\u0386\\u0388-\\u03F5\\u03F7-\\u0481\\u048A-\\u052F\\u1E00-\\u1FFF'

/**
 * The same where case is ignored. An expression takes the other case of each of its letters with it, and those of the
 * rarest Latin ones stand scattered: without them (`ƒ`, `ə`) there are 16 ranges even beside digits and a hyphen.
 */
const lettersOfAnyCase =
  'A-Za-z\\xB5\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u017F\\u0370-\\u0481\\u048A-\\u052F\\u1E00-\\u1FFF'

/** Digits and number forms up to those blocks' end: Arabic, raised, lowered, fractions, Roman. */
const numbers =
  '\\d\\xB2\\xB3\\xB9\\xBC-\\xBE\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189'

/** Combining marks: accents, and those of old Cyrillic. */
const marks = '\\u0300-\\u036F\\u0483-\\u0489'

const exactClasses: Readonly<Record<string, string>> = { L: letters, N: numbers, M: marks }
const classesOfAnyCase: typeof exactClasses = { ...exactClasses, L: lettersOfAnyCase }

/** The classes that are rewritten, other escapes, and the signs that open or close a class. */
const token = /\\([pP])\{([LNM])\}|\\.|[[\]]/gsu

/**
 * Rewrite a pattern so that its letters, numbers and marks are those of Latin, Cyrillic and Greek only.
 *
 * `\p{L}` knows every script: some 650 ranges, compiled to kilobytes of machine code at each place where it stands, for
 * one-byte and two-byte text apart. The patterns of three languages came to 16 MB of it; past that V8 compiles the
 * expressions of the whole process without optimising them, and everybody's text work is a third slower.
 *
 * @param source Source of a regular expression, without nested classes.
 * @param flags What it will be made with.
 */
export function compactSource(source: string, flags = ''): string {
  let inClass = false
  const classes = flags.includes('i') ? classesOfAnyCase : exactClasses
  return source.replace(token, (found, sign: string | undefined, name = '') => {
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    const ranges = classes[name]
    if (ranges === undefined) return found
    if (sign === 'p') return inClass ? ranges : `[${ranges}]`
    return inClass ? found : `[^${ranges}]`
  })
}

/**
 * Make an expression that stays small and fast: see `compactSource`. Whatever runs over the text of acts and names
 * `\p{L}`, `\p{N}` or `\p{M}` is made by it.
 */
export function compact(pattern: RegExp): RegExp {
  return new RegExp(compactSource(pattern.source, pattern.flags), pattern.flags)
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
  if (value instanceof RegExp) return compact(value)
  if (Array.isArray(value)) return value.map(compacted)
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compacted(item)]))
}
