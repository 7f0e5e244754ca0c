/**
 * The same act in Kazakh and in Russian must give the same numbers of facts: what differs is a fault of ours, or of one of
 * the two texts.
 */
import { findQuantities } from '@aiqyn/core'
import { languages, parse, summarize } from 'aiqyn'
import { printColumns } from './compare.mjs'
import { readGoldKeys } from './gold-keys.mjs'

const provisionTypes = [
  'duty',
  'right',
  'prohibition',
  'power',
  'delegation',
  'penalty',
  'payment',
  'condition',
  'exception',
  'decision',
]

/** Print how many facts each language gives of the acts that are there in both. */
export function printParity({ corpus, verbose }) {
  const acts = new Map()
  for (const { name, language, text } of readGoldKeys(corpus)) {
    const act = name.replace(/\.(?:kk|ru)\.md$/, '')
    acts.set(act, { ...acts.get(act), [language]: countFacts(text, language) })
  }
  const rows = [...acts].flatMap(([act, { kk, ru }]) => {
    if (!kk || !ru) return []
    if (verbose) nameDifferences(act, kk, ru)
    return Object.keys(kk.counts)
      .filter((fact) => kk.counts[fact] + ru.counts[fact] > 0)
      .map((fact) => [
        act,
        fact,
        kk.counts[fact],
        ru.counts[fact],
        kk.counts[fact] === ru.counts[fact] ? '' : 'differs',
      ])
  })
  printColumns(['act', 'fact', 'kk', 'ru', ''], rows, 2)
}

function countFacts(text, language) {
  const { provisions, glossary } = summarize(text, { language, format: 'markdown' })
  const pack = languages.find(({ id }) => id === language)
  const quantities = findQuantities(parse(text, { language, format: 'markdown' }), pack, languages)
  return {
    provisions,
    counts: {
      ...Object.fromEntries(
        provisionTypes.map((type) => [type, provisions.filter((one) => one.type === type).length]),
      ),
      definitions: glossary.terms.filter(({ kind }) => kind === 'defined').length,
      aliases: glossary.terms.filter(({ kind }) => kind === 'alias').length,
      dates: quantities.dates.length,
      durations: quantities.durations.length,
      amounts: quantities.amounts.length,
    },
  }
}

/** Provisions whose type differs from that of the same place in the other language. */
function nameDifferences(act, kk, ru) {
  const typesOf = ({ provisions }) => new Map(provisions.map(({ id, type }) => [id, type]))
  const [left, right] = [typesOf(kk), typesOf(ru)]
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const [a = 'none', b = 'none'] = [left.get(id), right.get(id)]
    if (a !== b) console.log(`${act}: ${id}: kk ${a}, ru ${b}`)
  }
}
