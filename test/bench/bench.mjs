/**
 * How fast: MB of UTF-8 a second, on one core, of the built packages as users get them.
 *
 *     npm run bench [-- CORPUS_FOLDER]
 *
 * Reads the example drafts of the repository, and beside them the acts and bills of a corpus folder
 * (`kz/*.LANGUAGE.md`, `bills/billsum-sample.jsonl.gz`) where there is one: `../shared/corpus`, if none
 * is named. English is measured beside retext's own parser and readability plugin on the same text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse, readability, summarize } from 'aiqyn'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { Bench } from 'tinybench'
import { unified } from 'unified'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const corpus = resolve(
  process.env.INIT_CWD ?? process.cwd(),
  process.argv[2] ?? join(root, '../shared/corpus'),
)
const retext = unified().use(retextEnglish).use(retextReadability).use(retextStringify)

const rows = []
for (const language of ['kk', 'ru', 'en']) {
  const texts = read(language)
  if (texts.length === 0) continue
  const plain = { language, format: 'text' }
  await measure(language, texts, {
    'parse, plain text': (text) => parse(text, plain),
    'parse, Markdown': (text) => parse(text, { language, format: 'markdown' }),
    readability: (text) => readability(text, plain),
    'full record': (text) => summarize(text, plain),
    ...(language === 'en' && {
      'retext-english + retext-readability': (text) => retext.processSync(text),
    }),
  })
}
print(rows)

/** Time each task over all texts of a language; a round is one pass over all of them. */
async function measure(language, texts, tasks) {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  // At least five rounds and one second each, after a warm-up: these tasks take from 10 ms to seconds.
  const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 500, warmupIterations: 2 })
  for (const [name, work] of Object.entries(tasks)) {
    bench.add(name, () => {
      for (const text of texts) work(text)
    })
  }
  for (const { name, result } of await bench.run()) {
    if ('error' in result && result.error) throw result.error
    const seconds = result.latency.p50 / 1000
    rows.push([language, `${megabytes.toFixed(2)} MB`, name, (megabytes / seconds).toFixed(2)])
  }
}

/** Texts of a language: example drafts, corpus acts, and for English the sample of bills. */
function read(language) {
  const drafts = join(root, 'examples/drafts', language)
  const acts = join(corpus, 'kz')
  const bills = join(corpus, 'bills/billsum-sample.jsonl.gz')
  const texts = [
    ...list(drafts, '.md').map((path) => readFileSync(path, 'utf8')),
    ...list(acts, `.${language}.md`).map((path) => readFileSync(path, 'utf8')),
  ]
  if (language !== 'en' || !existsSync(bills)) return texts
  const lines = gunzipSync(readFileSync(bills)).toString('utf8').trim().split('\n')
  return [...texts, ...lines.slice(0, 50).map((line) => JSON.parse(line).text)]
}

function list(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}

/** A table with aligned columns; the last one, MB/s, to the right. */
function print(cells) {
  const table = [['', 'text', 'task', 'MB/s'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table) {
    const last = row[3].padStart(widths[3])
    console.log([...row.slice(0, 3).map((cell, i) => cell.padEnd(widths[i])), last].join('  '))
  }
}
