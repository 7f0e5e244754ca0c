/**
 * Dates, durations, amounts and measures, anywhere in the text of an act, against the hand-made keys.
 *
 * Full dates and amounts are right with exactly the words of the key. Durations and measures are right with number, unit
 * and calendar where they lie inside of the key's words, which go on to the event that they count from.
 */
import { findQuantities } from '@aiqyn/core'
import { languages, parse } from 'aiqyn'
import { readGoldKeys } from './gold-keys.mjs'

/** The key's names of measures. */
const measureNames = {
  адам: 'person',
  метр: 'metre',
  пайыз: 'percent',
  процент: 'percent',
  человек: 'person',
}

const types = {
  dates: {
    wanted: (key) => key.dates.filter(({ incomplete }) => !incomplete),
    got: (found) => found.dates,
    isRight: (one, key) => one.iso === key.iso && one.quote === key.quote,
  },
  'incomplete dates': {
    wanted: (key) => key.dates.filter(({ incomplete }) => incomplete),
    // Days of every year are no blanks: the key does not list them.
    got: (found) => found.partialDates.filter(({ day }) => day === null),
    isRight: (one, key) => String(one.year) === key.incomplete && one.quote === key.quote,
  },
  durations: {
    wanted: (key) => key.durations.filter(({ amount }) => amount !== null),
    got: (found) => found.durations,
    isRight: (one, key) =>
      one.amount === key.amount &&
      one.timeUnit === key.timeUnit &&
      one.calendar === key.calendar &&
      (!['age', 'frequency'].includes(key.role) || one.role === key.role) &&
      isInside(one, key),
  },
  'no delay': {
    wanted: (key) => key.durations.filter(({ amount }) => amount === null),
    got: (found) => found.immediate,
    isRight: (one, key) => one.quote === key.quote,
  },
  amounts: {
    wanted: (key) => key.amounts,
    got: (found) => found.amounts,
    isRight: (one, key) =>
      one.value === key.value && one.currency === key.currency && one.quote === key.quote,
  },
  measures: {
    wanted: (key) => key.quantities ?? [],
    got: (found) => found.measures,
    isRight: (one, key) =>
      one.value === key.value && one.unit === measureNames[key.measure] && isInside(one, key),
  },
}

/** @returns A row a type and language; see `facts.mjs`. */
export function evaluateQuantities({ corpus, verbose }) {
  const acts = readGoldKeys(corpus).map((act) => {
    const tree = parse(act.text, { language: act.language, format: 'markdown' })
    const pack = languages.find(({ id }) => id === act.language)
    return { ...act, quantities: findQuantities(tree, pack, languages) }
  })
  return Object.entries(types).flatMap(([type, rules]) =>
    [...new Set(acts.map(({ language }) => language))].map((language) => {
      const rows = acts
        .filter((act) => act.language === language)
        .map((act) => compareFacts(type, rules, act, verbose))
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

function compareFacts(type, { wanted, got, isRight }, { name, key, quantities }, verbose) {
  const left = new Set(wanted(key))
  const optional = new Set([...left].filter((entry) => entry.optional || entry.doubtful))
  let invented = 0
  let found = 0
  for (const fact of got(quantities)) {
    const entry = [...left].find((one) => overlaps(fact, one) && isRight(fact, one))
    left.delete(entry)
    if (entry) found += optional.has(entry) ? 0 : 1
    else if ([...optional].some((one) => overlaps(fact, one))) continue
    else {
      invented++
      if (verbose) console.log(`${name}: ${type}: invented at ${fact.start}: ${describe(fact)}`)
    }
  }
  const missed = [...left].filter((entry) => !optional.has(entry))
  if (verbose)
    for (const { at, quote } of missed)
      console.log(`${name}: ${type}: missed at ${at}: ${JSON.stringify(quote)}`)
  return { wanted: found + missed.length, found, invented }
}

function overlaps(fact, { at, quote }) {
  return fact.start < at + quote.length && at < fact.end
}

function isInside(fact, { at, quote }) {
  return at <= fact.start && fact.end <= at + quote.length
}

function describe({ quote, start: _start, end: _end, eId: _eId, ...fact }) {
  return `${JSON.stringify(quote)} ${JSON.stringify(fact)}`
}
