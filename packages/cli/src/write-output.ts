import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'

/**
 * Write a result to a file, or to standard output.
 *
 * @throws {Failure} When the file cannot be written.
 */
export async function writeOutput(result: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) {
    io.stdout.write(result)
    return
  }
  const path = resolve(io.cwd, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, result)
  } catch (error) {
    throw new Failure(
      `cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}
