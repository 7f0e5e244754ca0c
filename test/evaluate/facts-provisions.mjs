/**
 * Duties, rights, prohibitions, powers, penalties, conditions and exceptions, against the hand-made keys.
 *
 * A provision is found when one of ours stands in the same unit (or a part of it that has no number), overlaps the words
 * of the key and has its type, or one that the key also accepts. Conditions and exceptions may be provisions, or details
 * of the provision that they limit. Each of ours is taken for one entry at most.
 *
 * Invented is each of ours that no entry of the key bears out, in acts whose key is whole: those with entries that are
 * not optional. Of the others (the budget and the amending acts) the key names examples only. What the act says of its
 * own making (`decision`), what is left to another act (`delegation`) and what something is or counts as (`definition`)
 * the key has no types for; they count neither way.
 */
import { languages, summarize } from 'aiqyn'
import { readGoldKeys } from './gold-keys.mjs'

const types = ['duty', 'right', 'prohibition', 'power', 'penalty', 'condition', 'exception']
const uncounted = new Set(['decision', 'definition', 'delegation', 'payment'])

/** @returns A row a type and language, and rows for all types, parties, conditions and exceptions; see `facts.mjs`. */
export function evaluateProvisions({ corpus, verbose }) {
  const acts = readGoldKeys(corpus)
    .filter(({ key }) => key.provisions)
    .map((act) => {
      const summary = summarize(act.text, { language: act.language, format: 'markdown' })
      return { ...act, summary, ...compareAct(act, summary, verbose) }
    })
  return ['kk', 'ru'].flatMap((language) => {
    const own = acts.filter((act) => act.language === language)
    if (own.length === 0) return []
    const entries = own.flatMap(({ entries }) => entries)
    const invented = own.flatMap(({ invented }) => invented)
    const row = (type, wanted, made) => ({
      type,
      language,
      wanted: wanted.length,
      found: wanted.filter(({ match }) => match).length,
      invented: made.length,
    })
    const matched = entries.filter(({ match }) => match)
    const rightParties = matched.filter(({ partyIsRight }) => partyIsRight)
    return [
      ...types.map((type) =>
        row(
          type,
          entries.filter(({ entry }) => entry.type === type),
          invented.filter((provision) => provision.type === type),
        ),
      ),
      row('provisions, all', entries, invented),
      {
        type: 'party of those found',
        language,
        wanted: matched.length,
        found: rightParties.length,
        invented: matched.filter(
          ({ partyIsRight, match }) => !partyIsRight && match.party !== undefined,
        ).length,
      },
    ]
  })
}

function compareAct({ name, language, key, text }, summary, verbose) {
  const isWhole = key.provisions.some((entry) => !entry.optional && !entry.doubtful)
  const ours = summary.provisions.flatMap((provision) => candidatesOf(provision))
  const taken = new Set()
  const results = new Map()
  // The plainest matches first, lest a detail takes what a whole provision fits better.
  for (const accepts of [
    (one, entry) => typeOf(one) === entry.type,
    (one, entry) => (entry.alsoAccept ?? []).includes(typeOf(one)),
  ]) {
    for (const entry of key.provisions) {
      if (results.has(entry)) continue
      const fitting = ours.filter(
        (one) =>
          !taken.has(one) &&
          isSameUnit(one, entry) &&
          overlap(one, entry) > 0 &&
          accepts(one, entry),
      )
      // Of those that cover the same words the one with the fewest others.
      const best = fitting.sort(
        (a, b) => overlap(b, entry) - overlap(a, entry) || a.end - a.start - (b.end - b.start),
      )[0]
      if (!best) continue
      taken.add(best)
      results.set(entry, best)
    }
  }
  const entries = key.provisions.flatMap((entry) => {
    if (entry.optional || entry.doubtful) return []
    const match = results.get(entry)
    const partyIsRight = match !== undefined && isSameParty(match, entry, summary, language)
    return [{ entry, match, partyIsRight }]
  })
  const invented = isWhole
    ? ours.filter(
        (one) =>
          !taken.has(one) &&
          !one.isDetail &&
          !uncounted.has(one.type) &&
          !key.provisions.some((entry) => isBorneOut(one, entry)),
      )
    : []
  if (verbose) {
    for (const { entry, match, partyIsRight } of entries) {
      const place = `${name}: ${entry.unit} at ${entry.at}`
      if (!match) {
        const near = ours.filter((one) => overlap(one, entry) > 0 && !one.isDetail)
        const got = near.map(({ type, eId }) => `${type} in ${eId}`).join(', ') || 'nothing'
        console.log(`${place}: missed ${entry.type}, got ${got}: ${JSON.stringify(entry.quote)}`)
      } else if (!partyIsRight)
        console.log(
          `${place}: ${entry.type} of ${JSON.stringify(entry.party)}, got ${JSON.stringify(match.party ?? null)}: ${JSON.stringify(entry.quote.slice(0, 120))}`,
        )
    }
    for (const one of invented)
      console.log(
        `${name}: ${one.eId} at ${one.start}: invented ${one.type} of ${JSON.stringify(one.party ?? null)}: ${JSON.stringify(text.slice(one.start, one.end))}`,
      )
  }
  return { entries, invented }
}

/** The key's type: who is to make a rule has, in its words, a power to. */
function typeOf({ type }) {
  return type === 'delegation' ? 'power' : type
}

/** A provision, and what limits it, as entries of the key. */
function candidatesOf(provision) {
  const { type, party, details = [] } = provision
  const own = ownEvidence(provision)
  return [
    { type, party, eId: own.eId, start: own.start, end: own.end },
    ...details.flatMap(({ kind, evidence, party: named }) => {
      const as = { condition: 'condition', exception: 'exception', delegation: 'power' }[kind]
      return as
        ? [{ type: as, party: kind === 'delegation' ? named : party, ...evidence, isDetail: true }]
        : []
    }),
  ]
}

/** Where its own words stand: not its lead-ins, nor what closes its list. */
function ownEvidence({ id, evidence }) {
  const eId = id.replace(/#\d+$/, '')
  return evidence.findLast((one) => one.eId === eId) ?? evidence[evidence.length - 1]
}

function overlap(one, { at, quote }) {
  return Math.min(one.end, at + quote.length) - Math.max(one.start, at)
}

/** Parts without a number have identifiers of ours, none of the key's. */
function isSameUnit({ eId }, { unit }) {
  return (
    eId.replace(/__(?:al|alinea|subpara|indent)_x$/, '') === unit || eId.startsWith(`${unit}__`)
  )
}

function isBorneOut(one, entry) {
  return (
    overlap(one, entry) > 0 &&
    (entry.optional ||
      entry.doubtful ||
      [entry.type, ...(entry.alsoAccept ?? [])].includes(typeOf(one)))
  )
}

function isSameParty({ party }, entry, { glossary }, language) {
  if (entry.party === null || party === undefined)
    return entry.party === null && party === undefined
  const { stem, stopWords } = languages.find(({ id }) => id === language)
  const stop = new Set(stopWords)
  const stems = (name) =>
    (name.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [])
      .filter((word) => !stop.has(word))
      .map(stem)
      .join(' ')
  const names = (name) => {
    const own = stems(name)
    const others = glossary.terms.flatMap(({ term, kind, definition }) => {
      if (kind !== 'alias' || definition === undefined) return []
      if (stems(term) === own) return [stems(definition)]
      return stems(definition) === own ? [stems(term)] : []
    })
    return [own, ...others]
  }
  const wanted = names(entry.party)
  return names(party).some((name) => wanted.includes(name))
}
