/**
 * Break text into lines between words. A word longer than a line gets one of its own; no-break spaces hold.
 *
 * @param text One paragraph.
 * @param width Longest line, in code points: right for the scripts of our languages.
 */
export function wrap(text: string, width: number): Array<string> {
  const lines: Array<string> = []
  let line = ''
  let length = 0
  // Groups of a number, and a number with what it counts, hold together.
  for (const word of text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0').split(/[ \t\n]+/)) {
    if (word === '') continue
    const size = [...word].length
    if (length > 0 && length + 1 + size > width) {
      lines.push(line)
      line = word
      length = size
    } else {
      line += length > 0 ? ` ${word}` : word
      length += length > 0 ? size + 1 : size
    }
  }
  return length > 0 ? [...lines, line] : lines
}
