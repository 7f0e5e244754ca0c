import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'

// The schema of the standard as Microsoft's own matchers for SARIF hold it (MIT); the copy of OASIS has no such licence.
const path = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
// Its pattern for languages is none with the `u` flag.
const ajv = new draft4.default({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))

/** What the JSON Schema of SARIF 2.1.0 has against a log; nothing where it accepts it. */
export function sarifErrors(log: unknown): Array<string> {
  if (validate(log)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
