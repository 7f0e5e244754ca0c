/**
 * The library in a newsroom's tool: what a draft is about, and where each sentence comes from.
 *
 *     node examples/dist/library.js [FILE]
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { summarize } from 'aiqyn'

const example = fileURLToPath(new URL('../drafts/kk/law.md', import.meta.url))
const { overview, answers } = summarize(readFileSync(process.argv[2] ?? example, 'utf8'))

for (const { text, evidence } of overview) console.log(`${text}  [${evidence[0]?.eId}]`)

for (const { question, statements } of answers.filter(({ stated }) => stated)) {
  console.log(`\n${question}`)
  // A list has its items on lines of their own.
  for (const { text, evidence } of statements)
    console.log(`- ${text.replaceAll('\n', ' ')}  [${evidence.at(-1)?.eId}]`)
}
