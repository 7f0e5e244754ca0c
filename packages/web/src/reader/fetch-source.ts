import { makeSource } from '../storage/make-source.ts'
import type { SourceFile } from '../worker/protocol.ts'

/**
 * Fetch the document that the page's address names (`?src=`). Only of the same origin: a link must not make the page ask
 * anybody else, and its policy would not let it.
 *
 * @param src What the address says.
 * @param base Address of the page.
 * @throws {Error} Where it leads elsewhere, or to nothing.
 */
export async function fetchSource(src: string, base: string): Promise<SourceFile> {
  const url = new URL(src, base)
  if (url.origin !== new URL(base).origin) throw new Error('Expected a document of this origin')
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Expected a document, not status ${response.status}`)
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
  return makeSource(name, new Uint8Array(await response.arrayBuffer()))
}
