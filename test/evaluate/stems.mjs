/**
 * Stems, on the nouns, names and adjectives of treebanks (`--treebank FILE…`, CoNLL-U, named `kk_…`, `ru_…` or `en_…`) or of
 * tables of forms (`NAME.tsv`, lemma and form first, UniMorph). Of distinct forms: pairs of one lemma that share a stem
 * (recall), pairs with one stem that share a lemma (precision); of words in running text: how many have their lemma's stem.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { languages } from 'aiqyn'
import { notMeasured, percent, printColumns } from './compare.mjs'

const nominal = ['NOUN', 'PROPN', 'ADJ']
const word = /^\p{L}[\p{L}-]*$/u
const mostShown = 40

/** @returns Whether there was anything to measure. */
export function evaluateStems({ treebanks, verbose }) {
  const files = treebanks.filter((file) => existsSync(file))
  for (const file of treebanks)
    if (!files.includes(file)) notMeasured('stems', `a treebank at ${file}`)
  if (files.length === 0)
    return treebanks.length > 0 ? false : notMeasured('stems', '--treebank FILE…')
  const rows = files.map((file) => {
    const language = languages.find(({ id }) => basename(file).startsWith(`${id}_`))
    if (language === undefined)
      throw new TypeError(`Expected a name that begins with a language (kk_…), not \`${file}\``)
    const { row, apart } = score(readForms(file), language.stem)
    if (verbose) console.log(`${basename(file)}: ${apart.slice(0, mostShown).join(', ')}\n`)
    return [basename(file), ...row]
  })
  printColumns(
    ['file', 'words', 'forms', 'pairs of a lemma', 'recall %', 'precision %', 'as lemma %'],
    rows,
    1,
  )
  return true
}

function readForms(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows = lines.map((line) => line.split('\t'))
  const pairs = file.endsWith('.tsv')
    ? rows.filter(({ length }) => length > 2).map(([lemma, form]) => [form, lemma])
    : rows
        .filter(
          ({ length, 0: id, 3: pos }) => length === 10 && /^\d+$/.test(id) && nominal.includes(pos),
        )
        .map(([, form, lemma]) => [form, lemma])
  return pairs
    .map(([form, lemma]) => [form.toLowerCase(), lemma.toLowerCase()])
    .filter(([form, lemma]) => word.test(form) && word.test(lemma) && !isMixed(form + lemma))
}

/** Latin letters in a Cyrillic word are slips of the source. */
function isMixed(text) {
  return /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text)
}

function score(words, stem) {
  const lemmas = new Map()
  const apart = new Set()
  let asLemma = 0
  for (const [form, lemma] of words) {
    if (!lemmas.has(form)) lemmas.set(form, new Set())
    lemmas.get(form).add(lemma)
    if (stem(form) === stem(lemma)) asLemma++
    else apart.add(`${form} → ${stem(form)}, but ${lemma} → ${stem(lemma)}`)
  }
  const ofLemma = pairs(group(lemmas.keys(), (form) => lemmas.get(form)))
  const ofStem = pairs(group(lemmas.keys(), (form) => [stem(form)]))
  let both = 0
  for (const pair of ofLemma) if (ofStem.has(pair)) both++
  return {
    row: [
      words.length,
      lemmas.size,
      ofLemma.size,
      percent(both, ofLemma.size),
      percent(both, ofStem.size),
      percent(asLemma, words.length),
    ],
    apart: [...apart],
  }
}

function group(forms, keysOf) {
  const groups = new Map()
  for (const form of forms)
    for (const key of keysOf(form)) {
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key).push(form)
    }
  return [...groups.values()]
}

function pairs(groups) {
  const found = new Set()
  for (const forms of groups) {
    forms.sort()
    for (const [at, form] of forms.entries())
      for (const other of forms.slice(at + 1)) found.add(`${form} ${other}`)
  }
  return found
}
