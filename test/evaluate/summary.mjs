/**
 * How near the text of our standard summary comes to the one that a person wrote, on public bills, beside plain extractive methods in the same run.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { summarize } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'
import { lead, lexRank, sentencesOf, textRank } from './extractive.mjs'
import { meanOf, rouge } from './rouge.mjs'
import { evaluateGoldSummaries } from './summary-gold.mjs'
import { textOf } from './summary-text.mjs'

/** Characters, for the methods that are given a length. */
const lengths = [500, 800, 1200, 2000]

/** @returns Exit code: 1 where there was nothing to measure. */
export function evaluateSummary({ bills, corpus }) {
  const isGold = evaluateGoldSummaries(corpus)
  const parts = ['train', 'dev'].filter((part) => existsSync(fileOf(bills, part)))
  if (parts.length === 0) {
    notMeasured('summaries of bills', `train.jsonl.gz and dev.jsonl.gz in ${bills}`)
    return isGold ? 0 : 1
  }
  for (const part of parts) measure(part, readBills(fileOf(bills, part)))
  return 0
}

function measure(part, bills) {
  const rows = new Map()
  const add = (name, bill, text) => {
    const row = rows.get(name) ?? { scores: [], characters: 0 }
    row.scores.push(rouge(text, bill.summary))
    row.characters += text.length
    rows.set(name, row)
  }
  for (const bill of bills) {
    add('aiqyn, standard', bill, textOf(summarize(bill.text)))
    const sentences = sentencesOf(bill.text)
    for (const length of lengths) add(`lead, ${length}`, bill, lead(bill.text, length))
    for (const length of lengths) add(`TextRank, ${length}`, bill, textRank(sentences, length))
    for (const length of lengths) add(`LexRank, ${length}`, bill, lexRank(sentences, length))
  }
  const characters = bills.reduce((sum, { summary }) => sum + summary.length, 0)
  console.log(
    `\n${part}: ${bills.length} bills, references of ${Math.round(characters / bills.length)} characters`,
  )
  printColumns(
    ['summary, characters', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'characters'],
    [...rows].map(([name, row]) => {
      const { rouge1, rouge2, rougeL } = meanOf(row.scores)
      const shown = [rouge1, rouge2, rougeL].map((value) => (100 * value).toFixed(1))
      return [name, ...shown, Math.round(row.characters / bills.length)]
    }),
    1,
  )
}

export function readBills(file) {
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function fileOf(folder, part) {
  return join(folder, `${part}.jsonl.gz`)
}
