/**
 * What amending acts change, against the hand-made keys: every operation with its type, act, unit and words.
 *
 * The key names units in the words of the act; their paths were read from those words once, for both languages of an
 * act, and stand below. An operation on several units is one entry of the key and several operations here: the entry is
 * right where exactly those units are there. Outer quotation marks and closing signs are no matter.
 */
import { amendments } from '@aiqyn/core'
import { languages } from 'aiqyn'
import { readGoldKeys } from './gold-keys.mjs'

/** Paths by act, in the order of the key; `;` parts units, a name stands in quotation marks where there is no number. */
const units = {
  'amending-military-institute-2009': [
    'paragraph 12/subparagraph 2/indent 55',
    'row 12',
    'section 2/column 2/row «»',
    'section 2/column 2/row «»',
    'section «»/heading',
  ],
  'amending-university-split-2024': [
    'section «»/row 180-8',
    'section «»/row 180-9;section «»/row 180-10',
    'section «»/row 406-8',
    'section «»/row 406-32-2;section «»/row 406-32-3',
    'row 38',
    'row 47;row 48',
    'paragraph 283/column 5/subparagraph 1',
    'paragraph 338/column 5/subparagraph 5',
    'paragraph 338/column 5/subparagraph 30',
    'paragraph 385/column 5/subparagraph 3',
    'paragraph 385/column 5/subparagraph 6',
    'paragraph 17-1/indent 25',
    'paragraph 17-1/indent 40;paragraph 17-1/indent 41',
    'row 13',
    'row 33;row 34',
  ],
  'amending-water-ministry-2025': [
    'paragraph 15/subparagraph 27',
    'paragraph 15/subparagraph 29',
    'paragraph 15/subparagraph 45',
    'paragraph 15/subparagraph 51',
    'paragraph 15/subparagraph 52/indent 6',
    'paragraph 6;paragraph 7;paragraph 8',
    'paragraph 15/subparagraph 156-5;paragraph 15/subparagraph 156-6;paragraph 15/subparagraph 156-7',
    'section',
  ],
}
const types = { 'replace-words': 'replaceWords', restate: 'restate', add: 'add', delete: 'delete' }

/** What an operation must have right, beside being found. */
const aspects = {
  type: (ops, key) => ops.every(({ type }) => type === types[key.operation]),
  act: (ops, key) =>
    ops.every(
      ({ targetAct = {} }) =>
        normal(targetAct.title) === normal(key.targetAct) &&
        targetAct.date === key.targetActDate &&
        targetAct.number === key.targetActNumber,
    ),
  unit: (ops, _key, path) =>
    ops.map(({ unitPath }) => unitPath.map(written).join('/')).join(';') === path,
  'old text': (ops, key, path) =>
    // A row that is named by its words has them in its path.
    ops.every(({ old }) => normal(old) === normal(key.old)) ||
    (path.includes('«»') &&
      ops.every(({ unitPath }) => unitPath.some(({ name }) => normal(name) === normal(key.old)))),
  'new text': (ops, key) => normal(ops.map((op) => op.new ?? '').join('\n')) === normal(key.new),
  within: (ops, key, path) =>
    ops.every(({ within }) => {
      const wanted = key.within.map(normal)
      // A unit that the operation itself names is in its path.
      const last = wanted.at(-1)
      const lines = within.map(normal)
      return (
        same(lines, wanted) ||
        (path.startsWith('paragraph') &&
          last &&
          isNamed(last, ops) &&
          same(lines, wanted.slice(0, -1)))
      )
    }),
}

/** @returns Rows `{ type, language, wanted, found, invented }` of counts, a row an aspect and language. */
export function evaluateAmendments({ corpus, verbose }) {
  const acts = readGoldKeys(corpus).map((act) => ({
    ...act,
    found: amendments(act.text, languages, { language: act.language, format: 'markdown' }),
  }))
  return [...new Set(acts.map(({ language }) => language))].flatMap((language) => {
    const counts = acts
      .filter((act) => act.language === language)
      .map((act) => compareAct(act, verbose))
    const row = (type) => ({
      type,
      language,
      wanted: sum(counts, 'wanted'),
      found: sum(counts, type),
      invented: sum(counts, 'invented'),
    })
    return ['amendments', ...Object.keys(aspects).map(named), named('fully right')].map(row)
  })
}

function compareAct({ name, key, found }, verbose) {
  const counts = { wanted: 0, amendments: 0, [named('fully right')]: 0, invented: 0 }
  for (const aspect of Object.keys(aspects)) counts[named(aspect)] = 0
  const left = new Set(found.amendments)
  const wanted = key.amendments ?? []
  // The key lists where each formula stands; a whole act that is repealed is in a list of its own.
  for (const [index, entry] of wanted.entries()) {
    counts.wanted++
    const end = entry.at + entry.quote.length
    const ops = [...left].filter(({ evidence }) =>
      evidence.some(
        ({ start, end: last }) => start >= entry.at - 4 && start <= entry.at + 4 && last <= end + 4,
      ),
    )
    for (const op of ops) left.delete(op)
    if (ops.length === 0) {
      if (verbose) console.log(`${name}: amendments: missed at ${entry.at}: ${entry.quote}`)
      continue
    }
    counts.amendments++
    const path = units[name.replace(/\.(?:kk|ru)\.md$/, '')]?.[index] ?? ''
    const wrong = Object.keys(aspects).filter((aspect) => !aspects[aspect](ops, entry, path))
    for (const aspect of Object.keys(aspects)) if (!wrong.includes(aspect)) counts[named(aspect)]++
    if (wrong.length === 0) counts[named('fully right')]++
    else if (verbose)
      for (const aspect of wrong)
        console.log(
          `${name}: amendments: wrong ${aspect} at ${entry.at}: ${entry.quote}\n    ${ops.map(told).join('\n    ')}`,
        )
  }
  const repeals = new Set((key.repeals ?? []).map(({ act }) => normal(act)))
  counts.wanted += repeals.size
  for (const op of left) {
    if (op.type === 'repeal' && repeals.delete(normal(op.targetAct?.title))) {
      for (const count of Object.keys(counts))
        if (count !== 'wanted' && count !== 'invented') counts[count]++
      continue
    }
    counts.invented++
    if (verbose) console.log(`${name}: amendments: invented: ${told(op)}`)
  }
  if (verbose)
    for (const { reason, instruction } of found.unresolvedAmendments)
      console.log(`${name}: amendments: unresolved (${reason}): ${instruction}`)
  return counts
}

function told({ evidence: _evidence, instruction: _instruction, target: _target, ...operation }) {
  return JSON.stringify(operation)
}

function named(aspect) {
  return `amendments, ${aspect}`
}

function written({ kind, num, name }) {
  return name === undefined ? (num === '' ? kind : `${kind} ${num}`) : `${kind} «»`
}

/** Whether a line of the key names no more than the first unit of the operations. */
function isNamed(line, ops) {
  const num = ops[0]?.unitPath[0]?.num
  return num !== undefined && num !== '' && new RegExp(`(?:^|\\D)${num}(?!\\d)`).test(line)
}

function same(a, b) {
  return a.length === b.length && a.every((line, at) => line === b[at])
}

/** Words alone: without marks of quotation and of Markdown, tags and closing signs. */
function normal(text) {
  return (text ?? '')
    .replace(/<[^>]{0,40}>|\|/g, ' ')
    .replace(/i/g, 'і')
    .replace(/[«»“”"\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .trim()
}

function sum(rows, name) {
  return rows.reduce((total, row) => total + row[name], 0)
}
