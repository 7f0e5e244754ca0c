/**
 * How fast: MB of UTF-8 a second, on one core, of the built packages as users get them.
 *
 *     npm run bench [-- CORPUS_FOLDER]
 *
 * Reads the example drafts of the repository, and beside them the acts and bills of a corpus folder
 * (`kz/*.LANGUAGE.md`, `bills/billsum-sample.jsonl.gz`) where there is one: `../shared/corpus`, if none
 * is named. Markdown is measured beside remark-parse alone, English readability beside retext's own parser and
 * readability plugin. Growth: time a character of a long text, of that of a short one.
 *
 * Every row is measured in a process of its own, by processor time. In one process the engine would compile each function
 * for the texts of three languages and for all tasks before: calls of one kind become calls of any kind, and the same
 * work takes up to half as long again. Who runs the library reads acts of a language or two, and does one thing.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shapes } from './shapes.mjs'
import { tasks } from './tasks.mjs'
import { corpusFolder, readTexts } from './texts.mjs'

const corpus = corpusFolder(process.argv[2])

const rows = ['kk', 'ru', 'en']
  .filter((language) => readTexts(language, corpus).length > 0)
  .flatMap((language) => Object.keys(tasks).map((task) => [language, task]))
print(['', 'text', 'task', 'MB/s'])
for (const [language, task] of rows) {
  const { megabytes, speed } = run('measure.mjs', language, task, corpus)
  print([language, `${megabytes.toFixed(2)} MB`, task, speed.toFixed(2)])
}

const { own, peer, ratio } = run('beside-retext.mjs', corpus)
console.log(
  '\nEnglish readability beside retext-english + retext-readability, one process, in turns',
)
console.log(`${own.toFixed(2)} MB/s beside ${peer.toFixed(2)}: ${ratio.toFixed(1)} times as fast`)

console.log('\ngrowth: time a character, long text over short')
for (const name of Object.keys(shapes))
  console.log(`${name.padEnd(22)} ${run('growth.mjs', name, corpus).growth.toFixed(2)}`)

/** Run a measurement in a process of its own; it prints what it found as JSON. */
function run(script, ...args) {
  const path = resolve(fileURLToPath(import.meta.url), '..', script)
  const { status, stdout } = spawnSync(process.execPath, [path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Cannot measure: \`${[script, ...args].join(' ')}\` failed`)
  return JSON.parse(stdout)
}

/** One line of the table, as soon as it is known; the last column, MB/s, to the right. */
function print([language, text, task, speed]) {
  console.log(`${language.padEnd(2)}  ${text.padEnd(7)}  ${task.padEnd(20)}  ${speed.padStart(6)}`)
}
