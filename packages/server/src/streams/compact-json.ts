/**
 * JSON on one line, out of JSON that was written with indents. A line feed in it stands between its parts, never in a
 * string, so that it need not be read.
 */
export function compactJson(json: string): string {
  return json.replaceAll(/\n */g, '')
}
