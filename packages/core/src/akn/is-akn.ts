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
    const close = text.startsWith('<!--', at)
      ? '-->'
      : /^<[?!]/.test(text.slice(at, at + 2))
        ? '>'
        : ''
    const end = close === '' ? -1 : text.indexOf(close, at)
    if (end < 0) return false
    at = end + close.length
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
  }
  return false
}
