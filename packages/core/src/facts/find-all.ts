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
