import {
  type ActWithPlaces,
  type DocumentFormat,
  formatOfName,
  readDocument,
  UnreadableDocument,
} from '@aiqyn/formats'
import type { Act } from 'aiqyn'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { readBytes } from './read-bytes.ts'

/** A draft that was read. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly name: string
  readonly act: Act
  /** The act with what leads from it back into the file. */
  readonly document: ActWithPlaces
}

/** How to read drafts. */
export interface InputOptions {
  readonly language?: string | undefined
  /** Told by the ending of each name, then by the bytes, unless it is another than `auto`. */
  readonly format: DocumentFormat
}

/**
 * Read drafts from files, or from standard input when there are none.
 *
 * @throws {Failure} Naming the file, what is wrong with it, and what to do.
 */
export async function readInputs(
  names: ReadonlyArray<string>,
  io: Io,
  { language, format }: InputOptions,
): Promise<Array<Input>> {
  const inputs: Array<Input> = []
  for (const name of names.length > 0 ? names : ['-']) {
    const bytes = name === '-' ? await io.readStdin() : await readBytes(name, io.cwd)
    const kind = format === 'auto' ? formatOfName(name) : format
    try {
      const document = await readDocument(bytes, { format: kind, language })
      inputs.push({ name, act: document.act, document })
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error
      const shown = name === '-' ? 'standard input' : name
      throw new Failure(`cannot read ${shown}: ${error.message}`, { cause: error })
    }
  }
  return inputs
}
