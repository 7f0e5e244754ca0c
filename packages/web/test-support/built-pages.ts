import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const web = fileURLToPath(new URL('..', import.meta.url))
const packages = fileURLToPath(new URL('../..', import.meta.url))
const lock = join(web, 'node_modules/.build-lock')

/**
 * The folder of the built pages. `npm test` has built them; where a source is newer they are built here, once for all test
 * files that ask at the same time.
 */
export async function builtPages(): Promise<string> {
  while (!takeLock()) await sleep(100)
  try {
    if (isStale()) execFileSync(process.execPath, [join(web, 'scripts/build.mjs')], { cwd: web })
  } finally {
    rmSync(lock, { recursive: true })
  }
  return join(web, 'dist')
}

function takeLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    // Left by a run that was killed: no build takes that long.
    if (age > 120_000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function isStale(): boolean {
  const built = statSync(join(web, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return true
  const folders = readdirSync(packages).map((name) => join(packages, name, 'src'))
  const own = ['public', 'scripts', 'edit'].map((name) => join(web, name))
  const files = ['index.html', 'vite.config.ts'].map((name) => join(web, name))
  return [...folders, ...own]
    .flatMap(filesBelow)
    .concat(files)
    .some((file) => {
      const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
      return changed > built && !file.endsWith('.test.ts')
    })
}

function filesBelow(folder: string): Array<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  )
}
