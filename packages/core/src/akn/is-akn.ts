const root = /<(?:[A-Za-z][\w.-]{0,30}:)?akomaNtoso[\s>]/y

/**
 * Tell Akoma Ntoso by its root element, behind whatever may stand before one.
 *
 * @param text Any string.
 */
export function isAkn(text: string): boolean {
  let at = /^[\s\ufeff]{0,1000}/.exec(text)?.[0].length ?? 0
  while (text[at] === '<') {
    root.lastIndex = at
    if (root.test(text)) return true
    at = endOfProlog(text, at)
    if (at < 0) return false
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
  }
  return false
}

/** Where a comment, instruction or document type ends; -1 for anything else, and for one without end. */
function endOfProlog(text: string, at: number): number {
  const behind = (sign: string, from: number): number => {
    const found = from < 0 ? -1 : text.indexOf(sign, from)
    return found < 0 ? -1 : found + sign.length
  }
  if (text.startsWith('<!--', at)) return behind('-->', at)
  if (text.startsWith('<?', at)) return behind('?>', at)
  if (!text.startsWith('<!DOCTYPE', at)) return -1
  const end = behind('>', at)
  const subset = text.indexOf('[', at)
  return subset >= 0 && subset < end ? behind('>', behind(']', subset)) : end
}
