/**
 * All matches of a global expression. `matchAll` copies the expression at each call, which costs more than the search
 * in texts as short as a sentence.
 */
export function findAll(text: string, pattern: RegExp): Array<RegExpExecArray> {
  const found: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

const global = new WeakMap<RegExp, RegExp>()

/** The same expression for finding every place of it; made once. */
export function everywhere(pattern: RegExp): RegExp {
  const known = global.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, `${pattern.flags}g`)
  global.set(pattern, made)
  return made
}
