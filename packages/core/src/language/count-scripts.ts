/** Letters of a text by script. */
export interface ScriptCounts {
  readonly cyrillic: number
  readonly latin: number
}

/**
 * Count the letters of both scripts of our languages, one pass, without a match for each.
 *
 * @param to Where to stop.
 */
export function countScripts(text: string, to: number = text.length): ScriptCounts {
  const end = Math.min(to, text.length)
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x400 && code <= 0x52f) cyrillic++
    else if (isLatin(code)) latin++
  }
  return { cyrillic, latin }
}

/** Whether a text begins with more Cyrillic letters than Latin ones. */
export function isCyrillic(text: string): boolean {
  const { cyrillic, latin } = countScripts(text, 4000)
  return cyrillic > latin
}

/** Basic Latin, Latin-1, Latin Extended-A, -B and Additional; `×` and `÷` are no letters. */
function isLatin(code: number): boolean {
  const lower = code | 0x20
  if (lower >= 0x61 && lower <= 0x7a && code < 0x80) return true
  if (code < 0xc0) return false
  return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
}
