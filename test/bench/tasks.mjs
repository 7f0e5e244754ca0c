import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check, facts, parse, readability, summarize } from 'aiqyn'
import { unified } from 'unified'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const plain = 'text'

/** What is measured, by its name: each gives the work on one text of a language. */
export const tasks = {
  'parse, plain text': (language) => (text) => parse(text, { language, format: plain }),
  'parse, Markdown': (language) => (text) => parse(text, { language, format: 'markdown' }),
  'remark-parse alone': remarkAlone,
  readability: (language) => (text) => readability(text, { language, format: plain }),
  check: (language) => (text) => check(text, { language, format: plain }),
  'all facts': (language) => (text) => facts(text, { language, format: plain }),
  'full record': (language) => (text) => summarize(text, { language, format: plain }),
}

/** Through the core's own dependency: the workspace of tests needs it for nothing else. */
async function remarkAlone() {
  const { resolve: find } = createRequire(join(root, 'packages/core/package.json'))
  const { default: remarkParse } = await import(find('remark-parse'))
  const remark = unified().use(remarkParse)
  return (text) => remark.parse(text)
}
