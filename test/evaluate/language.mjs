/**
 * Sentences: how many golden cases come out right, beside what `Intl.Segmenter` makes of the same text;
 * of all cases, and of those that apply to text whose lines are known.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { segment } from 'aiqyn'
import { printColumns } from './compare.mjs'

/** @returns Exit code: 1 where there was nothing to measure, 2 where no folder was named. */
export function evaluateLanguage({ golden, verbose }) {
  if (golden === undefined) {
    process.stderr.write(
      'Expected --golden FOLDER with sets of cases (see test/evaluate/README.md)\n',
    )
    return 2
  }
  const names = readdirSync(golden).filter((name) => name.endsWith('.json'))
  const rows = names.sort().map((name) => rowOf(join(golden, name), verbose))
  if (rows.length === 0) {
    console.log(`No sets of golden cases at ${golden}.`)
    return 1
  }
  printColumns(['set', 'cases', 'aiqyn', 'Intl', 'that apply', 'aiqyn', 'Intl'], rows, 1)
  return 0
}

function rowOf(file, verbose) {
  const set = basename(file, '.json')
  const cases = JSON.parse(readFileSync(file, 'utf8'))
  const judged = cases.map(({ language, text, sentences, skip }) => {
    const wanted = sentences.map(collapse)
    const got = splitByAiqyn(text, language)
    const against = skip ?? reasonAgainst(text, sentences)
    const aiqyn = isSame(got, wanted)
    if (verbose && !aiqyn) {
      console.log(`${set}${against ? `: does not apply (${against})` : ''}`)
      console.log(`  wanted ${wanted.join(' | ')}\n  got    ${got.join(' | ')}`)
    }
    return {
      applies: against === undefined,
      aiqyn,
      intl: isSame(splitByIntl(text, language), wanted),
    }
  })
  const applying = judged.filter(({ applies }) => applies)
  return [set, ...countsOf(judged), ...countsOf(applying)]
}

function countsOf(cases) {
  const count = (splitter) => cases.filter((one) => one[splitter]).length
  return [cases.length, count('aiqyn'), count('intl')]
}

function splitByAiqyn(text, language) {
  const { sentences } = segment(text, { language })
  return sentences.map(({ start, end }) => collapse(text.slice(start, end)))
}

function splitByIntl(text, language) {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return Array.from(segments, ({ segment: sentence }) => collapse(sentence)).filter(Boolean)
}

/** Why a case cannot be right or wrong here: a line end ends a sentence by design. */
function reasonAgainst(text, sentences) {
  if (!spells(sentences, text)) return 'the set rewrites the text'
  const lines = text.split('\n').map(collapse)
  const isInOneLine = (sentence) => lines.some((line) => line.includes(collapse(sentence)))
  return sentences.every(isInOneLine) ? undefined : 'a sentence goes over a line end'
}

/** Whether the pieces are the text, white space apart: some sets also repair the text. */
function spells(sentences, text) {
  return sentences.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
}

function collapse(text) {
  return text.replace(/\s+/g, ' ').trim()
}

function isSame(some, others) {
  return some.length === others.length && some.every((sentence, at) => sentence === others[at])
}
