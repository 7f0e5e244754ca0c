/**
 * References of acts, against hand-made keys: found, missed and invented by kind and language; internal ones that lead
 * to the right unit; other acts with the right title.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPassages, findReferences } from '@aiqyn/core'
import { languages, parse } from 'aiqyn'
import { printColumns } from './compare.mjs'

/** @returns Exit code: 1 where there was nothing to measure. */
export function evaluateReferences({ corpus, verbose }) {
  const folder = join(corpus, 'kz/gold')
  const keys = existsSync(folder)
    ? readdirSync(folder).filter(
        (name) => /\.(?:kk|ru)\.json$/.test(name) && !name.startsWith('syll'),
      )
    : []
  if (keys.length === 0) {
    console.log(`No hand-made keys at ${corpus}.`)
    return 1
  }
  const counts = new Map()
  for (const name of keys.sort()) {
    const key = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (key.references) measure(key, join(corpus, 'kz', key.file), counts, verbose)
  }
  console.log('References of acts with a hand-made key')
  printColumns(
    ['language', 'kind', 'in key', 'found', 'recall', 'right', 'of key', 'not in key', 'precision'],
    [...counts.values()].map(({ language, kind, wanted, found, right, extra }) => [
      language,
      kind,
      wanted,
      found,
      percent(found, wanted),
      right,
      percent(right, wanted),
      extra,
      percent(found, found + extra),
    ]),
    2,
  )
  console.log(
    'right: the unit of an internal reference, the title of an external one. Units that an amendment names are not in the key.',
  )
  return 0
}

function measure(key, path, counts, verbose) {
  const act = parse(readFileSync(path, 'utf8'))
  const { language: id } = act.data
  const language = languages.find((one) => one.id === id)
  const found = findReferences(act, findPassages(act, language), language)
  const say = (...words) => verbose && console.log(key.file, ...words)
  const countOf = (kind) => {
    const name = `${id} ${kind}`
    if (!counts.has(name))
      counts.set(name, { language: id, kind, wanted: 0, found: 0, right: 0, extra: 0 })
    return counts.get(name)
  }
  for (const wanted of key.references) {
    const { kind, optional, editorial } = wanted
    if (optional || editorial || (kind !== 'internal' && kind !== 'external')) continue
    const count = countOf(kind)
    count.wanted++
    const here = found.filter((one) => one.kind === kind && overlaps(one, wanted))
    if (here.length === 0) {
      say('missed', kind, wanted.quote)
      continue
    }
    count.found++
    if (here.some((one) => isRight(one, wanted))) count.right++
    else say('wrong', kind, wanted.quote, '→', wanted.target, 'not', JSON.stringify(here))
  }
  for (const one of found) {
    const isKnown = key.references.some((wanted) => overlaps(one, wanted))
    const isAmended =
      one.kind === 'external' && one.unit !== undefined && key.amendments?.length > 0
    if (isKnown || isAmended) continue
    countOf(one.kind).extra++
    say('not in key', one.kind, one.evidence.quote)
  }
}

function overlaps({ evidence }, { at, quote }) {
  return evidence.start < at + quote.length && evidence.end > at
}

function isRight(one, wanted) {
  if (wanted.kind === 'internal')
    return (
      one.targets.includes(wanted.target) || (wanted.inFile === false && one.isDangling === true)
    )
  const title = plain(one.act?.title ?? '')
  const target = plain(wanted.target)
  return title !== '' && (target.includes(title) || title.includes(target))
}

/** Cases apart: the key names a code as a dictionary does. */
function plain(title) {
  return title
    .toLowerCase()
    .replace(/і/g, 'i')
    .replace(
      /(?<=\p{L}{4})(?:ый|ого|ому|ым|ом|ий|его|ему|им|ем|ией|ии|ия|ию|ом|а|у|е)(?!\p{L})/gu,
      '',
    )
    .replace(/\s+/g, ' ')
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
