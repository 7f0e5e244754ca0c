import type { Finding } from '../act/types.ts'
import { element, escapeXml } from '../xml/element.ts'
import type { Checked } from './checked.ts'
import { placedMessage } from './place.ts'

const severities: ReadonlyArray<Finding['severity']> = ['info', 'warning', 'error']

/**
 * The XML of JUnit: a suite a document, a case a finding. What is milder than `failOn` is told in a case that passes, so
 * that the report fails when the command does.
 */
export function toJunit(results: ReadonlyArray<Checked>, failOn: Finding['severity']): string {
  const least = severities.indexOf(failOn)
  const isFailure = ({ severity }: Finding): boolean => severities.indexOf(severity) >= least
  let tests = 0
  let failures = 0
  const suites = results.map(({ name, check: { findings } }) => {
    const failed = findings.filter(isFailure).length
    const cases = findings.map((finding) => `    ${testCase(name, finding, isFailure(finding))}\n`)
    // A suite without cases reads as one that did not run.
    if (cases.length === 0) cases.push(`    ${element('testcase', { name, classname: name })}\n`)
    tests += cases.length
    failures += failed
    const counts = { tests: cases.length, failures: failed, errors: 0, skipped: 0 }
    return `  ${element('testsuite', { name, ...counts }, `\n${cases.join('')}  `)}\n`
  })
  const root = element(
    'testsuites',
    { name: 'aiqyn', tests, failures, errors: 0 },
    `\n${suites.join('')}`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function testCase(name: string, finding: Finding, isFailure: boolean): string {
  const { line, column, severity, ruleId } = finding
  const message = placedMessage(finding)
  const told = escapeXml(`${name}:${line}:${column} ${severity} ${message} (${ruleId})`)
  return element(
    'testcase',
    { name: `${ruleId} ${line}:${column}`, classname: name, file: name, line },
    isFailure
      ? element('failure', { message, type: ruleId }, told)
      : element('system-out', {}, told),
  )
}
