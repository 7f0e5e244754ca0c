/**
 * Train the weights by which passages of an act are ranked.
 *
 *     npm run train-ranker -- [--bills FOLDER] [--write]
 *
 * Reads `train.jsonl.gz` only. What is learnt is the share of a passage's words, and of its pairs of words, that the summary of the bill has; by linear
 * regression, so that the weights can be read; then, by logistic regression, which words of a bill its summary has, and which pairs of words. The same input
 * gives the same weights. `--write` puts them into `packages/core/src/rank/weights.ts`, `word-weights.ts` and `pair-weights.ts`, and those of words of the
 * language into `packages/language-en/src/summary-words.ts` and `word-odds.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { tokensOf } from '../evaluate/rouge.mjs'
import { readBills } from '../evaluate/summary.mjs'
import { solve } from './solve.mjs'
import { trainPairs, trainWords } from './train-words.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const core = (path) => import(pathToFileURL(join(root, 'packages/core/dist', path)).href)
const [{ parse }, { findPassages, piecesOf }, { amendingPassages, findAmendments }] =
  await Promise.all(
    ['parse/parse.js', 'facts/passages.js', 'facts/amendment-operations.js'].map(core),
  )
const [{ makeGlossary }, { findProvisions }] = await Promise.all(
  ['glossary/glossary.js', 'facts/find-provisions.js'].map(core),
)
const [{ definingPassages }, { findTellables }, { measureFeatures }, { topicWordsOf }] =
  await Promise.all(
    [
      'summary/defining-passages.js',
      'rank/tellables.js',
      'rank/features.js',
      'rank/topic-words.js',
    ].map(core),
  )
const { en } = await import(pathToFileURL(join(root, 'packages/language-en/dist/index.js')).href)

/** Pulls weights that little speaks for towards 0, those of words more. */
const ridge = 0.3
const wordRidge = 10
/** A word has a weight of its own where so many bills have it. */
const fewestBills = 400
/** A passage of so many words weighs full, a shorter one less: a longer one takes more of a summary. */
const fullWeight = 30
const mostWeight = 1.5
/** Which words a summary has is learnt from summaries of no more characters: those are what a standard one is like. */
const longestReference = 1_600

const { values } = parseArgs({ options: { bills: { type: 'string' }, write: { type: 'boolean' } } })
const folder = values.bills
  ? resolve(process.env.INIT_CWD ?? process.cwd(), values.bills)
  : join(root, '../shared/corpus/bills')
const bills = readBills(join(folder, 'train.jsonl.gz'))

const topicWords = topicWordsOf(en)
const read = bills.map(({ text, summary }) => {
  const { act, tellables } = readTellables(text)
  const words = tellables.map(
    ({ passage: { leadIns, piece } }) => new Set([...leadIns, piece].flatMap(topicWords)),
  )
  return { act, features: measureFeatures(act, tellables, en), tellables, words, summary }
})
const billsWith = new Map()
for (const { words } of read)
  for (const stem of new Set(words.flatMap((stems) => [...stems])))
    billsWith.set(stem, (billsWith.get(stem) ?? 0) + 1)
const stems = [...billsWith].filter(([, count]) => count >= fewestBills).map(([stem]) => stem)
stems.sort()
// The words' own weights are what is learnt: what was learnt of them before is none of the features.
const names = Object.keys(read.find(({ features }) => features.length > 0).features[0]).filter(
  (name) => name !== 'worded',
)

const rows = read.flatMap(({ features, tellables, words, summary }) => {
  const reference = tokensOf(summary)
  const wanted = countsOf(reference)
  const wantedPairs = countsOf(pairsOf(reference))
  return tellables.map(({ passage }, at) => {
    const text = piecesOf(passage)
      .map((piece) => piece.text)
      .join(' ')
    const tokens = tokensOf(text)
    const root = Math.sqrt(words[at].size || 1)
    return {
      values: [
        ...names.map((name) => features[at][name]),
        ...stems.map((stem) => Number(words[at].has(stem)) / root),
        // How long the bill is says nothing of its passages beside each other, but of all of them.
        Math.min(1, tellables.length / 100),
        1,
      ],
      wanted: shareIn(tokens, wanted) / 2 + shareIn(pairsOf(tokens), wantedPairs),
      // Each bill counts by the root of its passages, lest the long ones decide alone.
      weight: Math.min(mostWeight, tokens.length / fullWeight) / Math.sqrt(tellables.length),
    }
  })
})

const isWord = (at) => at >= names.length && at < names.length + stems.length
const solution = solve(rows, (at) => (isWord(at) ? wordRidge : ridge))
const shown = (at) => solution[at].toFixed(2).replace('-0.00', '0.00')
const lines = names.map((name, at) => `  ${name}: ${shown(at)},`)
const words = stems
  .map((stem, at) => [stem, shown(names.length + at)])
  .filter(([, weight]) => Number(weight) !== 0)
  .map(([stem, weight]) => `  ['${stem}', ${weight}],`)
console.log(`${bills.length} bills, ${rows.length} passages`)
console.log(lines.join('\n'))
console.log(words.join('\n'))

// Ranks as they will be, from the weights as they are written down.
const rounded = Array.from(solution, (_, at) => Number(shown(at)))
for (const bill of read)
  bill.ranks = bill.features.map((features, at) => {
    const root = Math.sqrt(bill.words[at].size || 1)
    const own = names.reduce((sum, name, nth) => sum + rounded[nth] * features[name], 0)
    return stems.reduce(
      (sum, stem, nth) =>
        bill.words[at].has(stem) ? sum + rounded[names.length + nth] / root : sum,
      own,
    )
  })
const short = read.filter(({ summary }) => summary.length <= longestReference)
const learnt = trainWords(short, en)
const pairs = trainPairs(short, learnt, en)
const wordLines = linesOf(learnt.weights)
const pairLines = linesOf(pairs)
const odds = [...learnt.odds].map(([word, weight]) => `  ['${word}', ${weight}],`)
console.log(wordLines.join('\n'))
console.log(pairLines.join('\n'))
console.log(`${odds.length} words with odds of their own`)
if (values.write) {
  put('packages/core/src/rank/weights.ts', '= {', [...lines, '  worded: 1,'], '}\n')
  put('packages/language-en/src/summary-words.ts', '= new Map([', words, '])\n')
  put('packages/core/src/rank/word-weights.ts', 'WordFeatures> = {', wordLines, '}\n')
  put('packages/core/src/rank/pair-weights.ts', 'PairFeatures> = {', pairLines, '}\n')
  put('packages/language-en/src/word-odds.ts', '= new Map([', odds, '])\n')
}

function linesOf(weights) {
  return Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`)
}

/** Put lines between the opening of a literal and its end, which ends the file. */
function put(path, opening, list, end) {
  const file = join(root, path)
  const source = readFileSync(file, 'utf8')
  const at = source.indexOf(opening)
  if (at < 0) throw new Error(`Expected \`${opening}\` in ${file}`)
  const start = at + opening.length
  writeFileSync(file, `${source.slice(0, start)}\n${list.join('\n')}\n${end}`)
  console.log(`Written to ${file}`)
}

function readTellables(text) {
  const act = parse(text, [en])
  const passages = findPassages(act, en)
  const { terms } = makeGlossary(act, passages, en)
  const amendments = findAmendments(act, passages, en)
  const amending = amendingPassages(passages, amendments)
  const defining = definingPassages(passages, terms)
  const isElsewhere = (passage) => amending.has(passage) || defining.has(passage)
  const provisions = findProvisions(passages, terms, isElsewhere, act.source, en)
  const source = { act, passages, provisions, amendments, amending, defining }
  return { act, tellables: findTellables(source, en) }
}

function pairsOf(tokens) {
  return tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)
}

function countsOf(list) {
  const counts = new Map()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** How much of a list is wanted, each as often as it is. */
function shareIn(list, wanted) {
  let found = 0
  for (const [one, count] of countsOf(list)) found += Math.min(count, wanted.get(one) ?? 0)
  return list.length === 0 ? 0 : found / list.length
}
