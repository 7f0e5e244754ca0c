import type { ActWithPlaces } from '@aiqyn/formats'
import type { SourceFile } from '../protocol.ts'

/** Documents that were read last, so that another length or language does not read the file again. */
const kept = new Map<string, ActWithPlaces>()
const mostKept = 3

/**
 * Read a document, or take what was read of it before.
 *
 * @param source The file or text; its `key` tells documents apart.
 */
export async function readSource({
  key,
  name,
  content,
  format,
}: SourceFile): Promise<ActWithPlaces> {
  const found = kept.get(key)
  if (found) return found
  const { formatOfName, readDocument } = await import('@aiqyn/formats')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const document = await readDocument(bytes, { format: format ?? formatOfName(name) })
  kept.set(key, document)
  for (const [oldest] of kept) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return document
}
