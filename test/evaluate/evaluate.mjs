/**
 * How well: what the packages find, against keys that they were not made from.
 *
 *     npm run evaluate -- structure [--corpus FOLDER] [--acts FOLDER]
 *     npm run evaluate -- language [--corpus FOLDER] [--golden FOLDER] [--treebank FILE]… [--syllables FILE]…
 *     npm run evaluate -- references [--corpus FOLDER] [--verbose]
 *     npm run evaluate -- facts [--corpus FOLDER] [--verbose]
 *     npm run evaluate -- topics [--acts FOLDER] [--half tune|test|fresh] [--verbose]
 *     npm run evaluate -- verify [--corpus FOLDER] [--verbose]
 *     npm run evaluate -- summary [--corpus FOLDER] [--bills FOLDER]
 *     npm run evaluate -- hostile [PART OF A NAME]…
 *     npm run evaluate -- wording [--corpus FOLDER] [--acts FOLDER] [--verbose]
 *
 * Reads the built packages, as users get them. Prints tables; exits with 1 where nothing could be measured.
 */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { evaluateHostile } from '../hostile/hostile.mjs'
import { evaluateFacts } from './facts.mjs'
import { evaluateLanguage } from './language.mjs'
import { evaluateReferences } from './references.mjs'
import { evaluateStructure } from './structure.mjs'
import { evaluateSummary } from './summary.mjs'
import { evaluateWording } from './summary-readability.mjs'
import { evaluateTopics } from './topics.mjs'
import { evaluateVerify } from './verify.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const evaluations = {
  structure: evaluateStructure,
  language: evaluateLanguage,
  references: evaluateReferences,
  facts: evaluateFacts,
  topics: evaluateTopics,
  verify: evaluateVerify,
  summary: evaluateSummary,
  wording: evaluateWording,
  hostile: evaluateHostile,
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    acts: { type: 'string' },
    bills: { type: 'string' },
    golden: { type: 'string' },
    treebank: { type: 'string', multiple: true },
    syllables: { type: 'string', multiple: true },
    verbose: { type: 'boolean' },
    half: { type: 'string' },
  },
})
const name = positionals[0] ?? 'structure'
const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined
if (evaluation === undefined) {
  process.stderr.write(`Expected one of ${Object.keys(evaluations).join(', ')}, not \`${name}\`\n`)
  process.exitCode = 2
} else {
  // npm runs scripts in the workspace's root; a folder is meant from where the user stands.
  const from = process.env.INIT_CWD ?? process.cwd()
  process.exitCode = await evaluation({
    corpus: values.corpus ? resolve(from, values.corpus) : join(root, '../shared/corpus'),
    bills: values.bills ? resolve(from, values.bills) : join(root, '../shared/corpus/bills'),
    acts: values.acts ? resolve(from, values.acts) : undefined,
    golden: values.golden ? resolve(from, values.golden) : undefined,
    treebanks: [...(values.treebank ?? []), ...positionals.slice(1)].map((file) =>
      resolve(from, file),
    ),
    syllables: (values.syllables ?? []).map((file) => resolve(from, file)),
    verbose: values.verbose === true,
    half: values.half,
    wanted: positionals.slice(1),
  })
}
