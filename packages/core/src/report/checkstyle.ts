import { element } from '../xml/element.ts'
import type { Checked } from './checked.ts'
import { placedMessage } from './place.ts'

/** The XML of Checkstyle, which most servers of continuous integration read. */
export function toCheckstyle(results: ReadonlyArray<Checked>): string {
  const files = results.map(({ name, check }) => {
    const errors = check.findings.map((finding) => {
      const { line, column, severity, ruleId } = finding
      const message = placedMessage(finding)
      return `    ${element('error', { line, column, severity, message, source: `aiqyn.${ruleId}` })}\n`
    })
    return `  ${element('file', { name }, `\n${errors.join('')}  `)}\n`
  })
  const root = element('checkstyle', { version: '4.3' }, `\n${files.join('')}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
