import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly license?: string
  readonly type?: string
  readonly sideEffects?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly files?: ReadonlyArray<string>
  readonly exports?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const packages = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, manifest: readManifest(folder) }))
const published = packages.filter(({ manifest }) => manifest.private !== true)
const languages = packages.filter(({ folder }) => basename(folder).startsWith('language-'))
const ownNames = new Set(packages.map(({ manifest }) => manifest.name))

// Who may depend on whom, lowest first: core ← language-* ← aiqyn ← formats, server, cli, web.
// Within the last row the command may start the service, and both may read every format.
const ranks: ReadonlyArray<RegExp> = [
  /^core$/,
  /^language-[a-z]{2,3}$/,
  /^(aiqyn|retext-[a-z]+)$/,
  /^formats$/,
  /^server$/,
  /^(cli|web)$/,
]

/** Entries beside the main one; each has a reason to be loaded without it. */
const subpathsOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  // Runs in a browser, where the service does not.
  '@aiqyn/server': ['client'],
}

test('every package has a place in the order of dependencies', () => {
  expect(packages.filter(({ folder }) => rank(folder) < 0).map(({ folder }) => folder)).toEqual([])
})

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  test('depends only on packages below it', () => {
    const wrong = packages.filter(
      (other) =>
        Object.hasOwn(allDependencies(manifest), other.manifest.name) &&
        rank(other.folder) >= rank(folder),
    )
    expect(wrong.map((other) => other.manifest.name)).toEqual([])
  })

  test('depends by `workspace:^` on our packages and by `catalog:` on all others', () => {
    const wrong = Object.entries(allDependencies(manifest)).filter(
      ([name, range]) => range !== (ownNames.has(name) ? 'workspace:^' : 'catalog:'),
    )
    expect(wrong).toEqual([])
  })

  test('builds after what it depends on: references of tsconfig.json are its dependencies', () => {
    const config: { references?: ReadonlyArray<{ path: string }> } = JSON.parse(
      readFileSync(join(folder, 'tsconfig.json'), 'utf8'),
    )
    const referenced = (config.references ?? []).map(({ path }) => join(folder, path))
    const needed = packages.filter((other) =>
      Object.hasOwn(allDependencies(manifest), other.manifest.name),
    )
    expect(
      needed.map((other) => other.folder).filter((path) => !referenced.includes(path)),
    ).toEqual([])
  })

  test('imports `natural` by deep path only, never by its root', () => {
    const wrong = sources(folder).filter((file) =>
      specifiers(file).some((specifier) => specifier === 'natural'),
    )
    expect(wrong.map((file) => relative(root, file))).toEqual([])
  })
})

describe.each(published)('$manifest.name, as published', ({ folder, manifest }) => {
  test('says how it may be used and what it holds', () => {
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', sideEffects: false })
    const bin = manifest.bin === undefined ? [] : ['bin']
    expect(manifest.files).toEqual([
      ...bin,
      'dist',
      'src',
      ...(existsSync(join(folder, 'schema')) ? ['schema'] : []),
      '!**/*.test.ts',
      '!**/*.test-d.ts',
      '!dist/.tsbuildinfo',
    ])
  })

  test('has exports in the house form, the source condition first', () => {
    // As text, because the order of keys decides which condition wins.
    const data = existsSync(join(folder, 'schema'))
      ? { './schema/records.schema.json': './schema/records.schema.json' }
      : {}
    const subpaths = (subpathsOf[manifest.name] ?? []).map((name) => [
      `./${name}`,
      {
        '@aiqyn/source': `./src/${name}/index.ts`,
        types: `./dist/${name}/index.d.ts`,
        default: `./dist/${name}/index.js`,
      },
    ])
    expect(JSON.stringify(manifest.exports)).toBe(
      JSON.stringify({
        '.': {
          '@aiqyn/source': './src/index.ts',
          types: './dist/index.d.ts',
          default: './dist/index.js',
        },
        ...Object.fromEntries(subpaths),
        './package.json': './package.json',
        ...data,
      }),
    )
  })
})

test('core imports no language', () => {
  const wrong = sources(join(root, 'packages/core')).filter((file) =>
    specifiers(file).some((specifier) =>
      /^@aiqyn\/language-|\/language-[a-z]{2,3}\//.test(specifier),
    ),
  )
  expect(wrong.map((file) => relative(root, file))).toEqual([])
})

// `\p{L}` compiles to kilobytes at each place where it stands; past 16 MB V8 optimises no expression of the process.
test('expressions of core that run over whole acts are kept small', () => {
  const exact = [
    'parse/identify.ts',
    'parse/numerals.ts',
    'segment/character-classes.ts',
    'segment/words.ts',
  ]
  const folder = join(root, 'packages/core/src')
  const running =
    /^(check|difficulty|facts|glossary|parse|rank|readability|segment|summary|topics|verify|wording)\//
  const wrong = sources(join(root, 'packages/core')).filter((file) => {
    const name = relative(folder, file).replaceAll('\\', '/')
    if (!running.test(name) || name.endsWith('.test.ts') || exact.includes(name)) return false
    const code = readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/[/*]).*$/gm, '')
    return /(?<!compact\(\s*)\/(?![/*\s])[^\n/]*(?<!\\)\\p\{[LNM]\}/.test(
      code.replace(/compact\(\s*\/.*$/gm, 'compact('),
    )
  })
  expect(wrong.map((file) => relative(root, file))).toEqual([])
})

test('every language has the same file names', () => {
  const [first, ...others] = languages.map(({ folder, manifest }) => ({
    name: manifest.name,
    files: languageFiles(folder),
  }))
  for (const other of others) expect(other.files, other.name).toEqual(first?.files)
  expect(first?.files).toContain('index.ts')
})

function rank(folder: string): number {
  return ranks.findIndex((names) => names.test(basename(folder)))
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function allDependencies(manifest: Manifest): Readonly<Record<string, string>> {
  return { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }
}

/** TypeScript files of a package, tests included. */
function sources(folder: string): ReadonlyArray<string> {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, 'src', name))
}

/**
 * Files that every language must have: no tests, no types for a library that one of them uses, and no plugins, which
 * exist for English alone, and no wordings that only the grammar of one language asks for.
 */
function languageFiles(folder: string): ReadonlyArray<string> {
  return sources(folder)
    .map((file) => relative(join(folder, 'src'), file).replaceAll('\\', '/'))
    .filter((name) => !/\.test(-d)?\.ts$|(^|\/)natural\.d\.ts$|^lint\/|^wording\/own\//.test(name))
}

/** What a file imports: after `from`, and in `import …`, `import(…)` and `require(…)`. */
function specifiers(file: string): ReadonlyArray<string> {
  const text = readFileSync(file, 'utf8')
  const imports = text.matchAll(/(?:\bfrom|\bimport|\b(?:import|require)\()\s*['"]([^'"\n]+)['"]/g)
  return Array.from(imports, ([, specifier = '']) => specifier)
}
