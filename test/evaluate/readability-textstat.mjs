/**
 * English formulas on textstat's own counts (`fixtures/readability/textstat.json`): the same counts give the same value, or the
 * difference is told; and what each counts differently in the same bills.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { languages, readability } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'

const fixture = new URL('../fixtures/readability/textstat.json', import.meta.url)
const english = languages.find(({ id }) => id === 'en')

/** What textstat calls a formula, and why its value is another on the same counts. */
const names = [
  ['flesch-reading-ease', 'flesch_reading_ease', ''],
  ['flesch-kincaid-grade', 'flesch_kincaid_grade', ''],
  ['gunning-fog', 'gunning_fog', ''],
  ['smog', 'smog_index', 'no value here under 30 sentences, as its author asks'],
  ['automated-readability-index', 'automated_readability_index', ''],
  [
    'coleman-liau',
    'coleman_liau_index',
    '0.0588 as published, textstat has 0.058: + 0.0008 × letters in 100 words',
  ],
  ['dale-chall', 'dale_chall_readability_score', ''],
  [
    'dale-chall',
    'dale_chall_readability_score_v2',
    'textstat leaves out hard words of one syllable and adds 3.6365 to any text',
  ],
  ['lix', 'lix', ''],
  ['rix', 'rix', ''],
]

/** @returns Whether there was anything to measure. */
export function evaluateTextstat({ corpus }) {
  const texts = JSON.parse(readFileSync(fixture, 'utf8'))
  const rows = names.map(([id, theirs, why]) => {
    const formula = english.formulas.find((one) => one.id === id)
    const pairs = texts.map((text) => [formula.value(countsOf(text)), text.values[theirs]])
    const same = pairs.filter(([ours, other]) => Math.abs(ours - other) < 0.0051)
    const differences = pairs.map(([ours, other]) => ours - other).filter(Number.isFinite)
    const none = pairs.filter(([ours]) => Number.isNaN(ours)).length
    const [ours, other] = pairs.find(([value]) => Number.isFinite(value))
    return [
      id,
      theirs,
      why,
      texts.length,
      same.length,
      none,
      `${Math.min(...differences).toFixed(2)} … ${Math.max(...differences).toFixed(2)}`,
      `${ours.toFixed(2)} / ${other.toFixed(2)}`,
    ]
  })
  printColumns(
    [
      'formula',
      'textstat',
      'why it differs',
      'texts',
      'same to 2 decimals',
      'no value',
      'ours − textstat',
      'first: ours / textstat',
    ],
    rows,
    3,
  )
  printCounts(texts, join(corpus, 'bills/dev.jsonl.gz'))
  return true
}

/** Their counts by our names. Their ARI divides characters by pieces between spaces, of which signs alone are some. */
function countsOf({ words, sentences, syllables, letters, ...text }) {
  return {
    words,
    sentences,
    syllables,
    letters,
    characters: (text.characters * words) / text.rawWords,
    wordsOf3Syllables: text.polysyllables,
    complexWords: text.fogWords,
    unfamiliarWords: text.difficultWords,
    longWords: text.longWords,
  }
}

const rules = [
  ['words', 'words', 'headings and numbers of units are left out here; textstat counts them'],
  [
    'sentences',
    'sentences',
    'a lead-in and each item of a list are sentences here; textstat splits at every . ! ? and drops pieces of two words',
  ],
  [
    'syllables',
    'syllables',
    'npm syllable here, a figure is one; CMU dictionary and hyphenation there, a figure is none or one',
  ],
  ['letters', 'letters', 'without digits here, with digits there'],
  ['wordsOf3Syllables', 'polysyllables', 'as syllables'],
  [
    'complexWords',
    'fogWords',
    'names, compounds and -ed, -es, -ing are left out here; words of an easy list there',
  ],
  [
    'unfamiliarWords',
    'difficultWords',
    'regular forms, names and figures are familiar here; textstat takes the list as it stands',
  ],
  ['longWords', 'longWords', 'hyphens are no letters here; textstat joins what they part'],
]

function printCounts(texts, file) {
  if (!existsSync(file)) {
    notMeasured('counts of the same bills', `the bills of the corpus at ${file}`)
    return
  }
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const bills = new Map(
    lines.map((line) => JSON.parse(line)).map((bill) => [bill.bill_id, bill.text]),
  )
  const both = texts
    .filter(({ name }) => bills.has(name))
    .map((theirs) => ({ theirs, ...readability(bills.get(theirs.name), { language: 'en' }) }))
    // What a bill quotes into another act is left out here, which would hide all other differences.
    .filter(({ excluded }) => excluded.quotations === 0)
  const sum = (list) => list.reduce((total, value) => total + value, 0)
  console.log(`\nCounts of the same ${both.length} bills (those that quote nothing), in all:\n`)
  printColumns(
    ['count', 'why it differs', 'here, list-aware', 'here, classic', 'textstat'],
    rules.map(([ours, theirs, why]) => [
      ours,
      why,
      sum(both.map(({ counts }) => counts[ours])),
      sum(both.map(({ classic }) => classic.counts[ours])),
      sum(both.map((one) => one.theirs[theirs])),
    ]),
    2,
  )
}
