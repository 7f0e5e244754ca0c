import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from './failure.ts'

/**
 * Read a file.
 *
 * @param what What it is to the user, before its name: empty for a draft.
 * @throws {Failure} Naming the file and why it cannot be read.
 */
export async function readBytes(name: string, cwd: string, what = ''): Promise<Uint8Array> {
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
    throw new Failure(`cannot read ${what === '' ? '' : `${what} `}${name}: ${reason}`, {
      cause: error,
    })
  }
}
