/**
 * Builds the pages, the component and the service worker into `dist`. Plain Node, started by scripts/set-up.mjs and by `npm run build`.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'

// Also from within a test run, whose own environment would give Lit for developers.
process.env.NODE_ENV = 'production'

const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
const folder = fileURLToPath(new URL('../dist', import.meta.url))

await build({ configFile, logLevel: 'error' })
await buildFile('../src/component/aiqyn-summary.ts', 'aiqyn-summary.js')
await buildServiceWorker()
compress()

/** What the two pages start with, by the builder's own manifest; all else is loaded when a document is opened. */
function shellFiles() {
  const path = join(folder, '.vite/manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(join(folder, '.vite'), { recursive: true })
  const shell = new Set()
  const add = (key) => {
    const chunk = manifest[key]
    if (!chunk || shell.has(chunk.file)) return
    shell.add(chunk.file)
    for (const file of chunk.css ?? []) shell.add(file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) add(next)
  }
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key)
  return shell
}

/** The service worker has the list of all files in it, and their hash, so that it changes when one of them does. */
async function buildServiceWorker() {
  const entries = shellFiles()
  const isShell = (name) => entries.has(name) || !name.startsWith('assets/')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.[a-z]+$/.test(name) && !['sw.js', 'aiqyn-summary.js'].includes(name))
    .sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  const lists = {
    shell: files.filter(isShell),
    rest: files.filter((name) => !isShell(name)),
  }
  await buildFile('../src/offline/service-worker.ts', 'sw.js', {
    FILES: JSON.stringify(lists),
    VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
  })
}

/** Build one file that needs no other beside the pages. */
async function buildFile(entry, name, define = {}) {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@aiqyn/source', ...defaultClientConditions] },
    publicDir: false,
    define,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'es', entryFileNames: name, codeSplitting: false },
      },
    },
  })
}

/** Beside each text file a smaller one for servers that send it as it is, which ours does. */
function compress() {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|svg|md|json|webmanifest)$/.test(name)) continue
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, brotli))
  }
}
