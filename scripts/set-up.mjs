/**
 * Makes the workspace ready on a machine that has only Node and npm: installs what the lockfile says
 * and builds, each only when it is stale. Plain Node, no dependencies: nothing is installed yet when
 * it starts. Says in one line on standard error what it does; standard output stays the caller's.
 *
 * As a command: `node scripts/set-up.mjs [--install-only]`.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(import.meta.url), '../..')

const oldestNode = [20, 19]
const stampFile = join(root, 'node_modules/.aiqyn-set-up')
const lockFile = join(root, '.set-up.lock')

/** What went wrong, for a person: the message says what to do; `output` is the failed child's. */
class SetUpError extends Error {
  /**
   * @param {string} message What happened and what to do.
   * @param {string} output What the failed command printed.
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/**
 * Install and build what is stale.
 *
 * @param {{build?: boolean}} [options] `build: false` installs only.
 */
export async function setUp({ build = true } = {}) {
  checkNode()
  // Looked at twice: first without the lock, so that a run with nothing to do never waits or writes.
  if (isReady(build)) return
  await withLock(async () => {
    const folders = workspaceFolders()
    if (readStamp().install !== installHash(folders)) await install(folders)
    if (build && isBuildStale(folders)) await compile(folders)
  })
}

function isReady(build) {
  const folders = workspaceFolders()
  return readStamp().install === installHash(folders) && !(build && isBuildStale(folders))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldMajor, oldMinor] = oldestNode
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return
  throw new SetUpError(
    `Aiqyn needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run the same command again.',
  )
}

async function install(folders) {
  const isFirst = !fs.existsSync(join(root, 'node_modules/.modules.yaml'))
  say(`Installing dependencies${isFirst ? ' (first run, about a minute)' : ''} …`)
  const pnpm = readJson(join(root, 'package.json')).packageManager
  // The development tools too, whatever NODE_ENV says: the build is one of them.
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--prod=false']
  await runQuietly('npx', args, {
    failed:
      'Installing the dependencies failed. Is the npm registry reachable (npm ping)? If a package.json ' +
      `was edited, bring the lockfile up to date: npx ${pnpm} install`,
  })
  writeStamp({ install: installHash(folders) })
}

async function compile(folders) {
  say('Building …')
  // Taken before the build: a file edited while it runs is stale afterwards.
  const hash = buildHash(folders)
  const failed = 'The build failed. Mend what is listed above, then run the same command again.'
  await runQuietly(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
    failed,
  })
  await runQuietly(process.execPath, [join(root, 'packages/web/scripts/build.mjs')], { failed })
  // The command brings the pages along, published too: `packages/web` is private.
  const pages = join(root, 'packages/cli/dist/pages')
  fs.rmSync(pages, { recursive: true, force: true })
  fs.cpSync(join(root, 'packages/web/dist'), pages, { recursive: true })
  writeStamp({ ...readStamp(), build: hash })
}

/** Folders that have a package.json: the packages and the private ones beside them. */
function workspaceFolders() {
  const packages = fs.readdirSync(join(root, 'packages')).sort()
  return [...packages.map((name) => join('packages', name)), 'examples', 'test'].filter((folder) =>
    fs.existsSync(join(root, folder, 'package.json')),
  )
}

/** What an install depends on, by content: a checkout that only touches the files installs nothing. */
function installHash(folders) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
  for (const file of [...files, ...folders.map((folder) => join(folder, 'package.json'))]) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** What a build depends on, by size and time: cheap, and `tsc -b` itself looks closer when they differ. */
function buildHash(folders) {
  const hash = createHash('sha256').update(installHash(folders))
  const add = (path) => {
    const stat = fs.statSync(join(root, path), { throwIfNoEntry: false })
    if (stat) hash.update(`\0${path}\0${stat.size}\0${stat.mtimeMs}`)
  }
  for (const file of ['tsconfig.base.json', 'tsconfig.json']) add(file)
  for (const folder of folders) {
    add(join(folder, 'tsconfig.json'))
    for (const file of sources(folder)) add(file)
  }
  return hash.digest('hex')
}

function isBuildStale(folders) {
  const isBuilt = folders.every(
    (folder) =>
      !fs.existsSync(join(root, folder, 'src/index.ts')) ||
      fs.existsSync(join(root, folder, 'dist/index.js')),
  )
  const hasPages = fs.existsSync(join(root, 'packages/web/dist/index.html'))
  return !isBuilt || !hasPages || readStamp().build !== buildHash(folders)
}

/** What is built below a folder, sorted, without tests and without what the build makes. */
function sources(folder) {
  return fs
    .readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        return ['node_modules', 'dist', 'fixtures', 'drafts'].includes(entry.name)
          ? []
          : sources(path)
      }
      return /\.(ts|json|css|html|svg|mjs|js|webmanifest)$/.test(entry.name) &&
        !/\.test(-d)?\.ts$/.test(entry.name)
        ? [path]
        : []
    })
}

/** Run a command; keep what it prints, and let it out only if it fails. */
function runQuietly(command, args, { failed }) {
  return new Promise((done, reject) => {
    const isBatch = process.platform === 'win32' && command === 'npx' // npx.cmd needs a shell there
    const child = spawn(command, args, {
      cwd: root,
      shell: isBatch,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => reject(new SetUpError(`${failed}\n(${error.message})`)))
    child.on('close', (code) => {
      if (code === 0) done(undefined)
      else reject(new SetUpError(failed, Buffer.concat(output).toString()))
    })
  })
}

/** Two commands started at once: the second waits, unless the holder of the lock is gone. */
async function withLock(work) {
  for (let isTold = false; !takeLock(); await sleep(200)) {
    const holder = Number(readText(lockFile))
    // An empty file is a lock being written; one whose process is gone was left by a killed run.
    if (holder && !isAlive(holder)) fs.rmSync(lockFile, { force: true })
    else if (!isTold) {
      say(`Waiting for another set-up (process ${holder || 'starting'}; ${lockFile}) …`)
      isTold = true
    }
  }
  const release = () => fs.rmSync(lockFile, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

function takeLock() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readStamp() {
  try {
    return readJson(stampFile)
  } catch {
    return {} // none yet, or half written: everything is stale
  }
}

function writeStamp(stamp) {
  fs.writeFileSync(stampFile, JSON.stringify(stamp))
}

function readJson(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'))
}

function readText(path) {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Tell a person why set-up failed, and end with exit code 2. Anything unforeseen is thrown on.
 *
 * @param {unknown} error What `setUp` threw.
 */
export function endWithSetUpError(error) {
  if (!(error instanceof SetUpError)) throw error
  if (error.output) process.stderr.write(`${error.output.trimEnd()}\n\n`)
  say(error.message)
  process.exit(2)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp({ build: !process.argv.includes('--install-only') }).catch(endWithSetUpError)
}
