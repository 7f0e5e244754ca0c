// Private use, replacement, and control characters: what is left of a font that does not say which letters it draws.
const unreadable = /(?!\t)[\p{Co}\p{Cc}\ufffd]/gu

/** A stretch of text that reads as nothing. */
export interface UnreadableStretch {
  readonly start: number
  readonly end: number
  /** Characters that cannot be read. */
  readonly count: number
}

/** Find what cannot be read: one stretch a line, from its first such character to its last. Bullets are let be. */
export function findUnreadable(text: string): Array<UnreadableStretch> {
  const found: Array<UnreadableStretch> = []
  let at = 0
  for (const line of text.split('\n')) {
    const signs = [...line.matchAll(unreadable)]
    const first = signs[0]
    const last = signs[signs.length - 1]
    // Symbol fonts keep their bullets in private use.
    const isBullet = signs.length === 1 && first?.index === 0
    if (first && last && !isBullet)
      found.push({
        start: at + first.index,
        end: at + last.index + last[0].length,
        count: signs.length,
      })
    at += line.length + 1
  }
  return found
}
