/**
 * Entry into force, application, retroactivity and repeals, against the hand-made keys.
 *
 * An entry into force is right with its unit, event, period and date; its date counts where the key has one, also one
 * that follows from the act's own date. A repeal is right with the title of the repealed act.
 */
import { findDeadlines, findPassages, findScope } from '@aiqyn/core'
import { languages, parse, summarize } from 'aiqyn'
import { readGoldKeys } from './gold-keys.mjs'

const types = {
  'entry into force': {
    wanted: (key) => key.entryIntoForce,
    got: ({ timeline }) => timeline.filter(({ event }) => event === 'entryIntoForce'),
    isRight: ({ rule, date }, key) =>
      (rule?.event ?? 'fixedDate') === key.event &&
      sameOffset(rule?.offset ?? null, key.offset) &&
      (key.date === null || date === key.date),
  },
  application: {
    wanted: (key) => key.application,
    got: ({ scope, timeline }) => [
      ...scope,
      ...timeline.filter(({ event }) => event === 'application'),
    ],
    isRight: () => true,
  },
  retroactivity: {
    wanted: (key) => key.retroactivity,
    got: ({ timeline }) => timeline.filter(({ event }) => event === 'retroactivity'),
    isRight: () => true,
  },
  deadlines: {
    wanted: (key) =>
      key.durations.filter(
        ({ role, amount }) => amount !== null && ['deadline', 'duration', 'period'].includes(role),
      ),
    got: ({ deadlines }) => deadlines,
    isRight: (one, key) =>
      sameOffset(one, key) &&
      one.event !== null &&
      (key.direction === undefined || (one.relation === 'before') === (key.direction === 'before')),
  },
  repeals: {
    wanted: (key) => key.repeals,
    got: ({ timeline }) => timeline.filter(({ event }) => event === 'repeal'),
    isRight: ({ acts = [], rule }, key) =>
      acts.some(({ title }) => title === key.act) &&
      (rule?.event === 'entryIntoForce') === key.from.startsWith('entry into force'),
  },
}

/** @returns A row a type and language; see `facts.mjs`. A key without a list does not count. */
export function evaluateTime({ corpus, verbose }) {
  const acts = readGoldKeys(corpus).map((act) => {
    const tree = parse(act.text, { language: act.language, format: 'markdown' })
    const pack = languages.find(({ id }) => id === act.language)
    const { timeline } = summarize(tree, { length: 'full' })
    return {
      ...act,
      facts: { timeline, scope: findScope(tree, pack), deadlines: deadlinesOf(tree, pack) },
    }
  })
  return Object.entries(types).flatMap(([type, rules]) =>
    [...new Set(acts.map(({ language }) => language))].flatMap((language) => {
      const rows = acts
        .filter((act) => act.language === language && rules.wanted(act.key))
        .map((act) => compareFacts(type, rules, act, verbose))
      if (rows.length === 0) return []
      const sum = (name) => rows.reduce((total, row) => total + row[name], 0)
      const [wanted, found, invented] = ['wanted', 'found', 'invented'].map(sum)
      return [{ type, language, wanted, found, invented }]
    }),
  )
}

function compareFacts(type, { wanted, got, isRight }, { name, key, facts }, verbose) {
  const left = new Set(wanted(key).filter(({ editorial }) => !editorial))
  let invented = 0
  let found = 0
  for (const fact of got(facts)) {
    const [{ eId, start, end, quote }] = fact.evidence ?? fact.statement.evidence
    const entry = [...left].find(
      (one) =>
        eId.replace(/(?:__al_\d+)+$/, '') === one.unit &&
        start < one.at + one.quote.length &&
        one.at < end &&
        isRight(fact, one),
    )
    left.delete(entry)
    if (entry) found++
    else {
      invented++
      if (verbose)
        console.log(
          `${name}: ${type}: invented at ${start}: ${JSON.stringify(quote)} ${JSON.stringify(fact.rule)}`,
        )
    }
  }
  if (verbose)
    for (const { at, quote } of left)
      console.log(`${name}: ${type}: missed at ${at}: ${JSON.stringify(quote)}`)
  return { wanted: found + left.size, found, invented }
}

/** Time limits of the act's own provisions; a rule on entry into force is no deadline. */
function deadlinesOf(tree, pack) {
  return findPassages(tree, pack).flatMap(({ piece }) => {
    if (pack.entryIntoForce.cue.test(piece.text)) return []
    return findDeadlines(piece.text, pack).map((one) => {
      const quote = piece.text.slice(one.start, one.end)
      const start = piece.start + one.start
      return {
        ...one,
        rule: null,
        evidence: [{ eId: piece.eId, start, end: start + quote.length, quote }],
      }
    })
  })
}

function sameOffset(one, other) {
  if (one === null || other === null) return one === other
  return ['amount', 'timeUnit', 'calendar'].every((name) => one[name] === other[name])
}
