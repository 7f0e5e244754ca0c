/**
 * A check in continuous integration: findings as annotations of GitHub, exit 1 when a draft has errors.
 *
 *     node examples/dist/ci-check.js FILE...
 */
import { readFileSync } from 'node:fs'
import { check, report } from 'aiqyn'

const results = process.argv.slice(2).map((name) => {
  const source = readFileSync(name, 'utf8')
  return { name, source, check: check(source) }
})
process.stdout.write(report(results, { format: 'github' }))
process.exitCode = results.some(({ check: { counts } }) => counts.error > 0) ? 1 : 0
