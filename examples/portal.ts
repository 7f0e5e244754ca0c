/**
 * A portal of draft laws: sends a draft to the service, and hangs citizens' comments on the unit ids of the statements.
 *
 *     node examples/dist/portal.js [FILE]
 *
 * AIQYN_URL names a running service (`npm start`); without it one is started for this call only.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startServer } from '@aiqyn/server'
import type { Summary } from 'aiqyn'

const example = fileURLToPath(new URL('../drafts/ru/law.md', import.meta.url))
const draft = readFileSync(process.argv[2] ?? example, 'utf8')

const own = process.env['AIQYN_URL'] === undefined ? await startServer({ port: 0 }) : undefined
const service = process.env['AIQYN_URL'] ?? own?.url

try {
  const response = await fetch(`${service}/v1/summaries?length=brief`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown', accept: 'application/json' },
    body: draft,
  })
  if (!response.ok)
    throw new Error(`The service answered ${response.status}: ${await response.text()}`)
  const summary = (await response.json()) as Summary

  console.log(summary.act.title)
  for (const { question, statements } of summary.answers) {
    for (const { text, evidence } of statements) {
      const anchor = evidence.at(-1)?.eId
      console.log(`- ${question} ${text}\n  comments: #${anchor}`)
    }
  }
} finally {
  await own?.close()
}
