import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Libraries that know no Node themselves, or only where there is one. */
const portable = [
  '@aiqyn/core',
  '@aiqyn/formats',
  '@hono/swagger-ui',
  '@hono/zod-openapi',
  'aiqyn',
  'fflate',
  'hono',
  'lru-cache',
  'negotiator',
  'zod',
]

/** What a file imports for more than types. */
function importsOf(file: URL): ReadonlyArray<string> {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm)
  return Array.from(found, ([, specifier = '']) => specifier)
}

test('the app runs wherever Hono does: nothing that it is made of needs Node', () => {
  const files = [new URL('./app.ts', import.meta.url)]
  const seen = new Set<string>()
  const wrong: Array<string> = []
  for (let file = files.pop(); file; file = files.pop()) {
    if (seen.has(file.href)) continue
    seen.add(file.href)
    for (const specifier of importsOf(file)) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
      if (specifier.startsWith('.')) files.push(new URL(specifier, file))
      else if (!portable.includes(name))
        wrong.push(`${file.pathname.split('/src/')[1]}: ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
  expect(seen.size).toBeGreaterThan(30)
  expect([...seen].filter((href) => !existsSync(new URL(href)))).toEqual([])
})
