/** Fields of life against labels that were made by reading, before the lexicons were run. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { topics } from 'aiqyn'

const labels = resolve(fileURLToPath(import.meta.url), '../topics.tsv')

/** @returns Exit code: 1 where nothing could be read. */
export function evaluateTopics({ acts, corpus, half, verbose }) {
  const folder = acts ?? resolve(corpus, '../..')
  const read = reader(folder)
  const results = new Map()
  let missing = 0
  for (const line of readFileSync(labels, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [language = '', part = '', file = '', fields = ''] = line.split('\t')
    if (half && half !== part) continue
    const text = read(file)
    if (text === undefined) {
      missing++
      continue
    }
    const key = `${language} ${part}`
    const result = results.get(key) ?? newResult()
    results.set(key, result)
    judge(result, fields.split(' ').filter(Boolean), topics(text, { language }), file, verbose)
  }
  print(results)
  if (missing > 0)
    process.stdout.write(`\n${missing} labelled texts are not below ${folder}: NOT MEASURED\n`)
  return results.size > 0 ? 0 : 1
}

function newResult() {
  return {
    acts: 0,
    first: 0,
    firstRight: 0,
    firstAllowed: 0,
    found: 0,
    right: 0,
    wanted: 0,
    recalled: 0,
    silent: 0,
  }
}

function judge(result, fields, found, file, verbose) {
  const wanted = fields.filter((id) => !id.startsWith('?'))
  const allowed = new Set(fields.map((id) => id.replace('?', '')))
  const ids = found.map(({ id }) => id)
  const [top] = ids
  result.acts++
  if (top === undefined) result.silent++
  else result.first++
  if (top !== undefined && wanted.includes(top)) result.firstRight++
  if (top !== undefined && allowed.has(top)) result.firstAllowed++
  // What is neither wanted nor wrong counts for nothing.
  const judged = ids.filter((id) => wanted.includes(id) || !allowed.has(id))
  result.found += judged.length
  result.right += judged.filter((id) => wanted.includes(id)).length
  result.wanted += wanted.length
  result.recalled += wanted.filter((id) => ids.includes(id)).length
  const isRight =
    judged.every((id) => wanted.includes(id)) && wanted.every((id) => ids.includes(id))
  if (verbose && !(isRight && (top === undefined || wanted.includes(top))))
    process.stdout.write(
      `${file}\n  wanted ${fields.join(' ')}\n  found  ${found
        .map(
          ({ id, share, evidence }) =>
            `${id} ${share} (${evidence.map(({ quote }) => quote).join(', ')})`,
        )
        .join('\n         ')}\n`,
    )
}

function print(results) {
  const head = ['set', 'acts', 'none told', 'first right', 'first not wrong', 'precision', 'recall']
  const rows = [...results]
    .sort()
    .map(([key, r]) => [
      key,
      String(r.acts),
      String(r.silent),
      `${r.firstRight}/${r.first} ${percent(r.firstRight, r.first)}`,
      `${r.firstAllowed}/${r.first} ${percent(r.firstAllowed, r.first)}`,
      `${r.right}/${r.found} ${percent(r.right, r.found)}`,
      `${r.recalled}/${r.wanted} ${percent(r.recalled, r.wanted)}`,
    ])
  process.stdout.write(
    `\n${[head, ...rows].map((row) => row.map((cell) => cell.padEnd(18)).join('')).join('\n')}\n`,
  )
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** Reads a file below a folder; `FILE.jsonl.gz#ID` is the text of one bill. */
function reader(folder) {
  const bills = new Map()
  return (file) => {
    const [path = '', id] = file.split('#')
    const full = join(folder, path)
    if (!existsSync(full)) return undefined
    if (id === undefined) return readFileSync(full, 'utf8')
    if (!bills.has(path)) {
      const lines = gunzipSync(readFileSync(full)).toString('utf8').trim().split('\n')
      bills.set(
        path,
        new Map(lines.map((line) => JSON.parse(line)).map((bill) => [bill.bill_id, bill])),
      )
    }
    return bills.get(path).get(id)?.text
  }
}
