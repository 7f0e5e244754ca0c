/** plainrussian's five indices, computed from the counts of its own table of 55 texts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'

const indices = {
  'plainrussian-fkg': 'index_fk_rus',
  'plainrussian-cli': 'index_cl_rus',
  'plainrussian-dale-chall': 'index_dc_rus',
  'plainrussian-smog': 'index_SMOG_rus',
  'plainrussian-ari': 'index_ari_rus',
}

/** @returns Whether there was anything to measure. */
export function evaluatePlainrussian({ corpus }) {
  const file = join(corpus, 'readability/plainrussian-metrics.csv')
  if (!existsSync(file)) return notMeasured('plainrussian', `the corpus at ${corpus}`)
  const texts = readTable(readFileSync(file, 'utf8'))
  const russian = languages.find(({ id }) => id === 'ru')
  const rows = Object.entries(indices).map(([id, column]) => {
    const { value } = russian.formulas.find((formula) => formula.id === id)
    const off = texts.map((text) => Math.abs(value(countsOf(text)) - Number(text[column])))
    return [
      id,
      texts.length,
      off.filter((one) => one < 1e-6).length,
      Math.max(...off).toExponential(1),
    ]
  })
  printColumns(['index', 'texts', 'reproduced', 'furthest off'], rows, 1)
  return true
}

function countsOf(text) {
  return {
    words: Number(text.n_words),
    sentences: Number(text.n_sentences),
    syllables: Number(text.n_syllabes),
    letters: Number(text.letters),
    wordsOf5Syllables: Number(text.n_complex_words),
  }
}

/** Rows by the names of their columns; cells in quotation marks have commas of their own and are not read. */
function readTable(csv) {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = withoutQuoted(line).split(',')
    return Object.fromEntries(columns.map((name, at) => [name, cells[at]]))
  })
}

function withoutQuoted(line) {
  return line
    .split('"')
    .filter((_, at) => at % 2 === 0)
    .join('')
}
