import type { DocumentView } from '../document-view.ts'
import type { Progress, SourceFile } from '../protocol.ts'
import { readSource } from './read-source.ts'

/** Read a document and lay it out for the page. */
export async function openDocument(source: SourceFile, progress: Progress): Promise<DocumentView> {
  progress('loading')
  const [{ layOutDocument }] = await Promise.all([
    import('../lay-out-document.ts'),
    import('@aiqyn/formats'),
  ])
  progress('reading')
  const { act } = await readSource(source)
  return layOutDocument(act, source.key, source.name)
}
