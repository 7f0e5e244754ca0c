import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.ts'

/** Names that settings go by; a folder holds one of them. */
export const configNames: ReadonlyArray<string> = [
  '.aiqynrc',
  '.aiqynrc.json',
  '.aiqynrc.yaml',
  '.aiqynrc.yml',
]

/**
 * Find the settings nearest to a file: in its folder or above, up to the root of the repository or the user's home.
 *
 * @param folder Absolute path of the folder to begin with.
 * @param home Home of the user; that of the system unless given.
 * @returns Absolute path.
 * @throws {Failure} Where a folder holds two.
 */
export function findConfig(folder: string, home: string = homedir()): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = configNames.map((name) => join(at, name)).filter((path) => existsSync(path))
    if (found.length > 1)
      throw new Failure(`there are two settings for one folder, ${found.join(' and ')}; keep one`)
    if (found[0] !== undefined) return found[0]
    if (at === home || existsSync(join(at, '.git')) || dirname(at) === at) return undefined
  }
}
