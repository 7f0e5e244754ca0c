import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type DocumentFormat, formatOfName, readDocument, UnreadableDocument } from '@aiqyn/formats'
import type { Act } from 'aiqyn'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'

/** A draft that was read. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly name: string
  readonly act: Act
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
      const { act } = await readDocument(bytes, { format: kind, language })
      inputs.push({ name, act })
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error
      const shown = name === '-' ? 'standard input' : name
      throw new Failure(`cannot read ${shown}: ${error.message}`, { cause: error })
    }
  }
  return inputs
}

async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, name))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder; name the files in it'
          : code === 'EACCES'
            ? 'you may not read it'
            : `the system says ${String(code)}`
    throw new Failure(`cannot read ${name}: ${reason}`, { cause: error })
  }
}
