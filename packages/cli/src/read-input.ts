import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'

/** A draft that was read. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly name: string
  readonly text: string
  /** Told by the ending of the name. */
  readonly format: 'auto' | 'markdown' | 'text' | 'html' | 'akn'
}

const formats: Readonly<Record<string, Input['format']>> = {
  '.akn': 'akn',
  '.htm': 'html',
  '.html': 'html',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.text': 'text',
  '.txt': 'text',
  '.xhtml': 'html',
  '.xml': 'akn',
}

/**
 * Read drafts from files, or from standard input when there are none.
 *
 * @throws {Failure} Naming the file, what is wrong with it, and what to do.
 */
export async function readInputs(names: ReadonlyArray<string>, io: Io): Promise<Array<Input>> {
  const inputs: Array<Input> = []
  for (const name of names.length > 0 ? names : ['-']) {
    const bytes = name === '-' ? await io.readStdin() : await readBytes(name, io.cwd)
    inputs.push({
      name,
      text: decode(bytes, name),
      format: formats[extname(name).toLowerCase()] ?? 'auto',
    })
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

function decode(bytes: Uint8Array, name: string): string {
  const shown = name === '-' ? 'standard input' : name
  if (bytes.includes(0))
    throw new Failure(
      `cannot read ${shown}: it is no text file; give Markdown, plain text, HTML or Akoma Ntoso in UTF-8`,
    )
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new Failure(`cannot read ${shown}: it is not valid UTF-8; save it as UTF-8`, {
      cause: error,
    })
  }
  if (!/\S/.test(text.replace(/^\ufeff/, '')))
    throw new Failure(`cannot read ${shown}: it is empty`)
  return text
}
