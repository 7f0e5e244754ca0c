/** A stretch of text that reads as nothing. */
export interface UnreadableStretch {
  readonly start: number
  readonly end: number
  /** Characters that cannot be read. */
  readonly count: number
}

// A font that does not say which letters it draws leaves numbers of its glyphs: as control, private or unassigned
// characters, and as letters of alphabets that none of our languages has (Latin, Greek and Cyrillic are let be).
const strange =
  /(?![\t\u00ad])[\p{Cc}\p{Co}\p{Cn}\ufffd]|(?![A-Za-z\u00a0-\u017f\u02b0-\u02ff\u0370-\u052f\u1c80-\u1fff\u2000-\u2bff])\p{L}/gu
/** A word in another script is none of our business; a line of them is. */
const share = 0.2

/** Find lines that cannot be read; those that follow one another make one stretch. Bullets are let be. */
export function findUnreadable(text: string): Array<UnreadableStretch> {
  const found: Array<UnreadableStretch> = []
  let at = 0
  for (const line of text.split('\n')) {
    const signs = line.match(strange) ?? []
    // Symbol fonts keep their bullets in private use.
    if (signs.length > 1 && signs.length >= share * line.length) {
      const last = found[found.length - 1]
      const end = at + line.length
      if (last && last.end === at - 1)
        found[found.length - 1] = { start: last.start, end, count: last.count + signs.length }
      else found.push({ start: at, end, count: signs.length })
    }
    at += line.length + 1
  }
  return found
}
