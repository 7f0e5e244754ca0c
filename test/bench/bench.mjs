/**
 * How fast: MB of UTF-8 a second, on one core, of the built packages as users get them.
 *
 *     npm run bench [-- CORPUS_FOLDER]
 *
 * Reads the example drafts of the repository, and beside them the acts and bills of a corpus folder
 * (`kz/*.LANGUAGE.md`, `bills/billsum-sample.jsonl.gz`) where there is one: `../shared/corpus`, if none
 * is named. English is measured beside retext's own parser and readability plugin on the same text, Markdown beside
 * remark-parse alone. Growth: time a byte of an act repeated to 10 MB, of that at 100 kB; shapes that cost a careless
 * reader quadratic time are repeated to twice their length.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { check, facts, parse, readability, summarize } from 'aiqyn'
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
// Through the core's own dependency: the workspace of tests needs it for nothing else.
const { default: remarkParse } = await import(
  createRequire(join(root, 'packages/core/package.json')).resolve('remark-parse')
)
const remark = unified().use(remarkParse)
const retext = unified().use(retextEnglish).use(retextReadability).use(retextStringify)

const rows = []
for (const language of ['kk', 'ru', 'en']) {
  const texts = read(language)
  if (texts.length === 0) continue
  const plain = { language, format: 'text' }
  await measure(language, texts, {
    'parse, plain text': (text) => parse(text, plain),
    'parse, Markdown': (text) => parse(text, { language, format: 'markdown' }),
    'remark-parse alone': (text) => remark.parse(text),
    readability: (text) => readability(text, plain),
    check: (text) => check(text, plain),
    'all facts': (text) => facts(text, plain),
    'full record': (text) => summarize(text, plain),
    ...(language === 'en' && {
      'retext-english + retext-readability': (text) => retext.processSync(text),
    }),
  })
}
print(rows)
growth()

/** How much longer a byte takes in a long text than in a short one: 1 is linear. */
function growth() {
  const act = read('ru')[0] ?? ''
  const drawn = (length) => act.repeat(Math.ceil(length / act.length)).slice(0, length)
  const shapes = {
    'an act, plain text': [drawn, { language: 'ru', format: 'text' }, 100_000, 10_000_000],
    'an act, Markdown': [drawn, { language: 'ru', format: 'markdown' }, 100_000, 10_000_000],
    'readability of an act': [
      drawn,
      { language: 'ru', format: 'text' },
      100_000,
      10_000_000,
      readability,
    ],
    'check of an act': [drawn, { language: 'ru', format: 'text' }, 100_000, 10_000_000, check],
    'facts of an act': [drawn, { language: 'ru', format: 'text' }, 500_000, 10_000_000, facts],
    'record of an act': [drawn, { language: 'ru', format: 'text' }, 500_000, 10_000_000, summarize],
    'one line': [(n) => 'Сад открыт. '.repeat(n / 12), { language: 'ru' }, 2_000_000, 20_000_000],
    'short lines': [(n) => 'да\n'.repeat(n / 3), { language: 'ru' }, 300_000, 3_000_000],
    'nested numbers': [
      (n) => `SECTION 1. X.\n${'(a)\n(1)\n(A)\n(i)\n'.repeat(n / 16)}`,
      { language: 'en' },
      100_000,
      400_000,
    ],
    'open quotations': [
      (n) => '1) дополнить следующего содержания:\n«да\n'.repeat(n / 40),
      { language: 'ru' },
      400_000,
      1_600_000,
    ],
    'headings and notes': [
      (n) => '# Статья 1. Сад.\n\n> Сноска.\n\n'.repeat(n / 30),
      { language: 'ru', format: 'markdown' },
      100_000,
      400_000,
    ],
  }
  console.log('\ngrowth: time a character, long text over short')
  for (const [name, [make, options, short, long, work = parse]] of Object.entries(shapes)) {
    const cost = (length) => {
      const text = make(length)
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        work(text, options)
        return performance.now() - start
      })
      return Math.min(...times) / text.length
    }
    cost(short)
    console.log(`${name.padEnd(22)} ${(cost(long) / cost(short)).toFixed(2)}`)
  }
}

/** Time each task over all texts of a language; a round is one pass over all of them. */
async function measure(language, texts, tasks) {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  // At least five rounds and one second each, after a warm-up: these tasks take from 10 ms to seconds. What reads
  // everything is hundreds of functions and expressions, of which V8 has compiled the last after some thirty rounds: a
  // server or a long act runs at that speed, a fresh process begins at an eighth of it.
  const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 500, warmupIterations: 30 })
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
