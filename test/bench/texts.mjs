import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = resolve(fileURLToPath(import.meta.url), '../../..')

/** The corpus folder that was named, seen from where the command was called; else the one beside the repository. */
export function corpusFolder(named) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), named ?? join(root, '../shared/corpus'))
}

/** Texts of a language: example drafts, corpus acts, and for English the sample of bills. */
export function readTexts(language, corpus) {
  const bills = join(corpus, 'bills/billsum-sample.jsonl.gz')
  const texts = [
    ...list(join(root, 'examples/drafts', language), '.md'),
    ...list(join(corpus, 'kz'), `.${language}.md`),
  ].map((path) => readFileSync(path, 'utf8'))
  if (language !== 'en' || !existsSync(bills)) return texts
  const lines = gunzipSync(readFileSync(bills)).toString('utf8').trim().split('\n')
  return [...texts, ...lines.slice(0, 50).map((line) => JSON.parse(line).text)]
}

/** UTF-8 of texts, in MB. */
export function megabytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
}

function list(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}
