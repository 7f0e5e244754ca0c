import { indexPositions } from '../act/positions.ts'
import type { Finding } from '../act/types.ts'
import type { Checked } from './checked.ts'
import { placedMessage, regionOf } from './place.ts'

const commands: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Workflow commands of GitHub Actions, which show findings beside the changed lines. */
export function toGithub(results: ReadonlyArray<Checked>): string {
  return results
    .flatMap(({ name, source, check: { findings } }) => {
      const index = source === undefined ? undefined : indexPositions(source)
      return findings.map((finding) => {
        const { line, column, endLine, endColumn } = regionOf(finding, source ?? '', index)
        const isOneLine = endLine === line && endColumn !== undefined && endColumn > column
        const properties = {
          file: name,
          line,
          ...(endLine === undefined ? {} : { endLine }),
          col: column,
          // GitHub takes columns on one line only. The last character is marked whether the end counts or not.
          ...(isOneLine ? { endColumn: endColumn - 1 } : {}),
          title: finding.ruleId,
        }
        const given = Object.entries(properties).map(
          ([key, value]) => `${key}=${escapeProperty(String(value))}`,
        )
        return `::${commands[finding.severity]} ${given.join(',')}::${escapeData(placedMessage(finding))}\n`
      })
    })
    .join('')
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
