/**
 * The same act in Kazakh and in Russian must give the same facts: what differs is a fault of ours, or of one of the two
 * texts. Each difference of a count in a unit is printed with its cause, as `parity-causes.tsv` has it; one that is not
 * there is `UNEXPLAINED`, and a cause that no difference needs any more is `stale`.
 */
import { readFileSync } from 'node:fs'
import { findQuantities } from '@aiqyn/core'
import { languages, parse, summarize } from 'aiqyn'
import { printColumns } from './compare.mjs'
import { readGoldKeys } from './gold-keys.mjs'

const causes = readCauses(new URL('parity-causes.tsv', import.meta.url))

/** Print how many facts each language gives of the acts that are there in both, and each difference with its cause. */
export function printParity({ corpus, verbose }) {
  const acts = new Map()
  for (const { name, language, text } of readGoldKeys(corpus)) {
    const act = name.replace(/\.(?:kk|ru)\.md$/, '')
    acts.set(act, { ...acts.get(act), [language]: findFacts(text, language) })
  }
  const both = [...acts].filter(([, { kk, ru }]) => kk && ru)
  const differences = both.flatMap(([act, { kk, ru }]) => compareUnits(act, kk, ru))
  printColumns(
    ['act', 'fact', 'kk', 'ru', ''],
    both.flatMap(([act, { kk, ru }]) => countActs(act, kk, ru, differences)),
    2,
  )
  const known = new Map(causes.map((cause) => [keyOf(cause), cause]))
  const explained = differences.map((one) => ({ ...one, ...known.get(keyOf(one)) }))
  const unexplained = explained.filter(({ cause }) => !cause)
  console.log(`\n${differences.length} differences of a count in a unit, each with its cause:\n`)
  printColumns(
    ['act', 'unit', 'fact', 'kk', 'ru', 'fault of', 'cause'],
    explained.map(({ act, unit, fact, kk, ru, whose, cause }) => [
      act,
      unit,
      fact,
      kk,
      ru,
      whose ?? 'UNEXPLAINED',
      cause ?? '',
    ]),
    7,
  )
  for (const { act, unit, fact } of verbose ? explained : unexplained)
    for (const language of ['kk', 'ru'])
      for (const { text } of acts.get(act)[language].get(`${unit}\t${fact}`) ?? [])
        console.log(`${act}: ${unit} ${fact}: ${language} ${JSON.stringify(text)}`)
  const made = new Set(differences.map(keyOf))
  const stale = causes.filter((one) => acts.has(one.act) && !made.has(keyOf(one)))
  for (const { act, unit, fact } of stale)
    console.log(`stale: ${act}: ${unit} ${fact} does not differ so any more`)
  const ours = explained.filter(({ whose }) => whose === 'ours').length
  console.log(
    `\nOf the texts ${explained.length - unexplained.length - ours}, ours ${ours}, UNEXPLAINED ${unexplained.length}.`,
  )
}

/** The facts of an act by unit and kind: `unit\tfact` to a list of `{ text }`. */
function findFacts(text, language) {
  const { provisions, glossary } = summarize(text, { language, format: 'markdown' })
  const pack = languages.find(({ id }) => id === language)
  const quantities = findQuantities(parse(text, { language, format: 'markdown' }), pack, languages)
  const found = new Map()
  const add = (unit, fact, evidence) => {
    const key = `${unit}\t${fact}`
    found.set(key, [...(found.get(key) ?? []), { text: text.slice(evidence.start, evidence.end) }])
  }
  for (const { id, type, evidence } of provisions) {
    const unit = id.replace(/#\d+$/, '')
    add(unit, type, evidence.findLast(({ eId }) => eId === unit) ?? evidence[0])
  }
  for (const { kind, evidence } of glossary.terms) {
    const fact = { defined: 'definitions', alias: 'aliases' }[kind]
    if (fact) add(evidence[0].eId, fact, evidence[0])
  }
  for (const fact of ['dates', 'durations', 'amounts', 'measures'])
    for (const one of quantities[fact] ?? []) add(one.eId, fact, one)
  return found
}

function compareUnits(act, kk, ru) {
  return [...new Set([...kk.keys(), ...ru.keys()])].flatMap((key) => {
    const [unit, fact] = key.split('\t')
    const [inKk, inRu] = [kk.get(key)?.length ?? 0, ru.get(key)?.length ?? 0]
    return inKk === inRu ? [] : [{ act, unit, fact, kk: inKk, ru: inRu }]
  })
}

function countActs(act, kk, ru, differences) {
  const count = (found, fact) =>
    [...found].reduce((sum, [key, list]) => sum + (key.endsWith(`\t${fact}`) ? list.length : 0), 0)
  const facts = new Set([...kk.keys(), ...ru.keys()].map((key) => key.split('\t')[1]))
  return [...facts].map((fact) => [
    act,
    fact,
    count(kk, fact),
    count(ru, fact),
    differences.some((one) => one.act === act && one.fact === fact) ? 'differs' : '',
  ])
}

function keyOf({ act, unit, fact, kk, ru }) {
  return [act, unit, fact, kk, ru].join('\t')
}

function readCauses(file) {
  const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [act, unit, fact, kk, ru, whose, cause] = row.split('\t')
    return { act, unit, fact, kk: Number(kk), ru: Number(ru), whose, cause }
  })
}
