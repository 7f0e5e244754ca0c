/** Find a place by line and column as an editor does: CR, LF and CRLF end lines, a byte order mark is in no column. */
export function offsetOf(source: string, line: number, column: number): number {
  let offset = source.startsWith('\ufeff') ? 1 : 0
  const lineEnd = /\r\n?|\n/g
  for (let at = 1; at < line; at++) {
    lineEnd.exec(source)
    offset = lineEnd.lastIndex
  }
  return offset + column - 1
}
