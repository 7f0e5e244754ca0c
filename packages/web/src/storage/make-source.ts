import type { SourceFile } from '../worker/protocol.ts'

let count = 0

/**
 * Make a source of what a person opened, with a key of its own.
 *
 * @param name Name of the file, or what stands for it.
 * @param content Its bytes, or the text.
 * @param format Where it is known.
 */
export function makeSource(
  name: string,
  content: SourceFile['content'],
  format?: SourceFile['format'],
): SourceFile {
  count++
  return { key: `${Date.now().toString(36)}-${count}`, name, content, format }
}
