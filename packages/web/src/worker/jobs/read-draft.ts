import type { Format } from '@aiqyn/core'
import type { Progress, SourceFile } from '../protocol.ts'
import { readSource } from './read-source.ts'

/** A document as text to work on. */
export interface ReadDraft {
  readonly text: string
  readonly format: Format | 'auto'
}

/** Read a file as the text of a draft: Markdown and plain text as they are, of other formats what a person reads. */
export async function readDraft(source: SourceFile, progress: Progress): Promise<ReadDraft> {
  progress('loading')
  const [{ formatOfName }, { plainDraft }] = await Promise.all([
    import('@aiqyn/formats'),
    import('../plain-draft.ts'),
  ])
  progress('reading')
  const { act } = await readSource(source)
  const named = source.format ?? formatOfName(source.name)
  return plainDraft(act, named)
}
