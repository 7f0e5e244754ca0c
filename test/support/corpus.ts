import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Real acts, kept outside the repository. */
export const corpus: string = join(root, '../shared/corpus')
/** Whether they are there; tests that need them are skipped loudly where they are not. */
export const hasCorpus: boolean = existsSync(join(corpus, 'kz'))
if (!hasCorpus)
  process.stderr.write(`SKIPPED: no corpus at ${corpus}; tests on real acts do not run\n`)

/** One file of the corpus or of the examples. */
export interface Source {
  readonly name: string
  readonly text: string
}

/** The acts of Kazakhstan in the corpus, Kazakh and Russian. */
export function corpusActs(): Array<Source> {
  return hasCorpus ? readFolder(join(corpus, 'kz'), /\.md$/) : []
}

/** Akoma Ntoso documents of other makers. */
export function foreignAkn(): Array<Source> {
  return hasCorpus ? readFolder(join(corpus, 'akn'), /\.xml$/) : []
}

/** Bills of the United States, as plain text. */
export function corpusBills(count: number): Array<Source> {
  if (!hasCorpus) return []
  const lines = gunzipSync(readFileSync(join(corpus, 'bills/dev.jsonl.gz')))
    .toString()
    .split('\n')
  return lines.slice(0, count).map((line): Source => {
    const { bill_id: name, text } = JSON.parse(line)
    return { name, text }
  })
}

/** Our own drafts. */
export function exampleDrafts(): Array<Source> {
  return ['kk', 'ru', 'en'].flatMap((language) => {
    return readFolder(join(root, 'examples/drafts', language), /\.(?:md|txt)$/).map(
      ({ name, text }) => ({
        name: `${language}/${name}`,
        text,
      }),
    )
  })
}

/** The text of a Markdown act as a portal holds it: anchors, bold marks and signs of headings stripped. */
export function stripMarkdown(text: string): string {
  return text
    .replace(/<a id="[^"]*"><\/a>\n?/g, '')
    .replace(/\*\*/g, '')
    .replace(/^#{1,6} /gm, '')
}

function readFolder(folder: string, pattern: RegExp): Array<Source> {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
