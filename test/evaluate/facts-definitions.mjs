/**
 * Definitions, names and abbreviations against the hand-made keys.
 *
 * A definition is right with its term, its unit and its whole extent, to the last of its parts; a short name with its
 * unit and the very words that it stands for; an abbreviation with its expansion, in any case form. An abbreviation that
 * the act does not spell out is right when it is given none.
 */
import { findWords } from '@aiqyn/core'
import { glossary, languages } from 'aiqyn'
import { readGoldKeys } from './gold-keys.mjs'

/** @returns A row a type and language; see `facts.mjs`. */
export function evaluateDefinitions({ corpus, verbose }) {
  const acts = readGoldKeys(corpus).map((act) => {
    const { terms } = glossary(act.text, { language: act.language, format: 'markdown' })
    return { ...act, terms, language: languages.find(({ id }) => id === act.language) }
  })
  if (verbose) printParity(acts)
  return Object.entries(types).flatMap(([type, compare]) =>
    [...new Set(acts.map(({ language }) => language.id))].map((language) => {
      const rows = acts.filter((act) => act.language.id === language).map(compare)
      if (verbose) for (const line of rows.flatMap(({ lines }) => lines)) console.log(line)
      const sum = (name) => rows.reduce((total, row) => total + row[name], 0)
      return {
        type,
        language,
        wanted: sum('wanted'),
        found: sum('found'),
        invented: sum('invented'),
      }
    }),
  )
}

const types = {
  definitions: (act) => compareDefinitions('definitions', act),
  'definitions elsewhere': (act) => compareDefinitions('definitionsElsewhere', act),
  aliases: (act) => {
    const found = act.terms.filter((term) => term.kind === 'alias')
    return compare('aliases', act, act.key.aliases ?? [], found, (term, entry) =>
      [
        spaced(term.term) !== spaced(entry.alias) && 'name',
        spaced(term.definition ?? '') !== spaced(entry.for) && 'meaning',
        !isIn(term, entry, act) && 'unit',
      ].filter(Boolean),
    )
  },
  abbreviations: (act) => {
    const spelt = (act.key.abbreviations ?? []).filter(({ long }) => long !== null)
    const found = act.terms.filter(({ kind }) => kind === 'abbreviation')
    return compare('abbreviations', act, spelt, found, (term, entry) =>
      [
        term.term !== entry.short && 'name',
        stemmed(term.definition ?? '', act) !== stemmed(entry.long, act) && 'meaning',
        !isIn(term, entry, act) && 'unit',
      ].filter(Boolean),
    )
  },
}

/** A point that the text gives no number has no identifier: what it holds belongs to the unit around it. */
function isIn(term, { unit }, { key }) {
  const own = term.evidence[0].eId.replace(alinea, '')
  const { points = [] } = key.structure
  const isNumbered = !points.some(
    ({ num, parent, numberMissing }) =>
      numberMissing && unit === `${parent === undefined ? '' : `att_${parent}__`}para_${num}`,
  )
  return own === unit || (!isNumbered && !own.includes('__para_'))
}

/** Parts without a number have no identifier of their own in the key. */
const alinea = /__al_\d+$/

/** The list of terms and what stands outside of it: a definition in the wrong one of the two is none of its inventions. */
function compareDefinitions(list, act) {
  const entries = act.key[list] ?? []
  const other = act.key[list === 'definitions' ? 'definitionsElsewhere' : 'definitions'] ?? []
  const listed = new Set((act.key.definitions ?? []).map(({ unit }) => outer(unit)))
  const found = act.terms.filter(
    (term) =>
      term.kind === 'defined' &&
      !other.some((entry) => isSame(term, entry)) &&
      (entries.some((entry) => isSame(term, entry)) ||
        listed.has(outer(term.evidence[0].eId)) === (list === 'definitions')),
  )
  return compare(list, act, entries, found, (term, entry) => {
    const last = term.evidence.at(-1)
    const told = act.text.slice(term.evidence[0].start, last.end).replace(/[\s;.]+$/, '')
    return [
      spaced(term.term) !== spaced(entry.term) && 'name',
      (term.evidence[0].start !== entry.at || told !== entry.quote) && 'extent',
      !isIn(term, entry, act) && 'unit',
    ].filter(Boolean)
  })
}

/** @param faultsOf What is wrong with a term that has the name of an entry. */
function compare(type, { name, terms: _terms }, entries, found, faultsOf) {
  const left = new Set(entries)
  const lines = []
  let right = 0
  let invented = 0
  for (const term of found) {
    const entry = [...left].find((one) => isSame(term, one))
    const faults = entry ? faultsOf(term, entry) : []
    if (entry && faults.length === 0) {
      left.delete(entry)
      right++
    } else {
      invented++
      const why = faults.length > 0 ? `wrong ${faults.join(', ')}` : 'invented'
      lines.push(`${name}: ${type}: ${why}: ${term.evidence[0].eId}: ${told(term)}`)
    }
  }
  for (const { note: _note, ...entry } of left)
    lines.push(`${name}: ${type}: missed: ${JSON.stringify(entry)}`)
  return { wanted: entries.length, found: right, invented, lines }
}

/** Names are told apart by their letters alone: how they are written is judged with the rest. */
function isSame(term, { term: name, alias, short }) {
  return letters(term.term) === letters(name ?? alias ?? short)
}

function letters(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function spaced(text) {
  return text.replace(/\s+/g, ' ').trim()
}

function stemmed(text, { language }) {
  return findWords(text)
    .map(({ start, end }) => language.stem(text.slice(start, end).toLowerCase()))
    .join(' ')
}

function outer(unit) {
  return unit.replace(/__subpara.*$/, '')
}

function told({ term, definition }) {
  return `${JSON.stringify(term)} = ${JSON.stringify(definition ?? null)}`
}

/** The two versions of an act define and name the same number of things. */
function printParity(acts) {
  for (const kk of acts.filter(({ language }) => language.id === 'kk')) {
    const ru = acts.find(({ name }) => name === kk.name.replace('.kk.', '.ru.'))
    for (const kind of ['defined', 'alias', 'abbreviation']) {
      const count = (act) => act.terms.filter((term) => term.kind === kind).length
      const is = count(kk) === count(ru) ? 'as many' : 'not as many'
      console.log(`${kk.name}: ${kind}: kk ${count(kk)}, ru ${count(ru)}: ${is}`)
    }
  }
}
