import type { Engine } from '../worker/engine.ts'
import type { SourceFile, Stage } from '../worker/protocol.ts'
import type { OpenedDraft } from './draft-desk.ts'

/**
 * A file or a text as a draft to work on.
 *
 * @param engine Reads what is no text.
 * @param onProgress Told how far it is.
 * @throws {JobFailed} When it cannot be read.
 */
export async function readOpened(
  source: SourceFile,
  engine: Engine,
  onProgress: (stage: Stage) => void,
): Promise<OpenedDraft> {
  const { name, content, format } = source
  if (typeof content === 'string')
    return { name, opened: content, format: format === 'markdown' ? 'markdown' : 'auto' }
  const read = await engine.run('readDraft', source, { onProgress })
  return { name, opened: read.text, format: read.format }
}
