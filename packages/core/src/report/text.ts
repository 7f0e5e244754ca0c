import { plainText } from '../render/plain-text.ts'
import type { Checked } from './checked.ts'
import { placedMessage } from './place.ts'

/** One finding a line, as compilers do it: `draft.md:12:3 warning message (rule)`; then a line of counts. */
export function toLines(results: ReadonlyArray<Checked>): string {
  return results
    .flatMap(({ name, check: { findings, counts, ignored } }) => {
      const file = plainText(name)
      const aside = ignored.length > 0 ? `, ${ignored.length} ignored` : ''
      return [
        ...findings.map((finding) => {
          const { line, column, severity, ruleId } = finding
          return `${file}:${line}:${column} ${severity} ${plainText(placedMessage(finding))} (${ruleId})\n`
        }),
        `${file}: ${counts.error} error, ${counts.warning} warning, ${counts.info} info${aside}\n`,
      ]
    })
    .join('')
}
