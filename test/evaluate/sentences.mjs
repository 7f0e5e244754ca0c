/**
 * Sentences: how many golden cases come out right, beside what `Intl.Segmenter` makes of the same text;
 * of all cases, and of those that apply to text whose lines are known.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { segment } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'

/** @returns Whether there was anything to measure. */
export function evaluateSentences({ golden, verbose }) {
  if (golden === undefined) return notMeasured('sentences', '--golden FOLDER with sets of cases')
  const names = readdirSync(golden).filter((name) => name.endsWith('.json'))
  if (names.length === 0) return notMeasured('sentences', `sets of golden cases at ${golden}`)
  const rows = names.sort().map((name) => rowOf(join(golden, name), verbose))
  printColumns(['set', 'cases', 'aiqyn', 'Intl', 'that apply', 'aiqyn', 'Intl'], rows, 1)
  return true
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
