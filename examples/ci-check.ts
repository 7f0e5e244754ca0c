/**
 * A check in continuous integration: findings as annotations of GitHub, exit 1 when a draft has errors.
 *
 *     node examples/dist/ci-check.js FILE...
 */
import { readFileSync } from 'node:fs'
import { check, type Finding } from 'aiqyn'

const commands: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}
let failed = false

for (const file of process.argv.slice(2)) {
  const { findings, counts } = check(readFileSync(file, 'utf8'))
  for (const { severity, line, column, ruleId, message } of findings) {
    console.log(
      `::${commands[severity]} file=${file},line=${line},col=${column},title=${ruleId}::${message}`,
    )
  }
  failed ||= counts.error > 0
}
process.exitCode = failed ? 1 : 0
