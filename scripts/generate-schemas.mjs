/**
 * Make the JSON Schema of the records from their one definition, `packages/core/src/records/`:
 *
 *     npm run generate            writes the schema
 *     npm run generate -- --check exits 1 when what is committed is stale
 *
 * Two files of the same content: JSON for users, and a module for the service (importing JSON prints a warning on Node 20).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { root } from './set-up.mjs'

const generator = createGenerator({
  path: join(root, 'packages/core/src/{records/*,act/types}.ts'),
  tsconfig: join(root, 'scripts/tsconfig.schemas.json'),
  type: '*',
  topRef: true,
  additionalProperties: false,
})
// By name: their order shall not tell which file a type stands in.
const definitions = Object.fromEntries(
  Object.entries(generator.createSchema('*').definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
)
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://aiqyn.org/schema/records.schema.json',
  title: 'Records of Aiqyn',
  definitions,
}
const json = JSON.stringify(schema, null, 2)
const files = {
  'packages/core/schema/records.schema.json': `${json}\n`,
  'packages/core/src/generated/records-schema.ts':
    '// Made by `npm run generate` from the types of the records; do not edit.\n\n' +
    '/** A JSON Schema (draft 7) with a definition for every type of the records. */\n' +
    'export interface RecordsSchema {\n  readonly $schema: string\n  readonly $id: string\n  readonly title: string\n' +
    '  readonly definitions: Readonly<Record<string, object>>\n}\n\n' +
    '/** The schema of every record, by the name of its type. */\n' +
    `export const recordsSchema: RecordsSchema = ${json}\n`,
}

let stale = false
for (const [file, content] of Object.entries(files)) {
  const path = join(root, file)
  if (process.argv.includes('--check')) {
    stale ||= readFileSync(path, 'utf8') !== content
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}
if (stale) {
  process.stderr.write(
    'The schema of the records is stale. Run `npm run generate` and commit what it writes.\n',
  )
  process.exitCode = 1
}
