/**
 * Sentences: how many cases come out right, beside what `Intl.Segmenter` makes of the same text; of all cases, and of
 * those that apply to text whose lines are known. Our own cases stand in the repository; golden cases of others
 * (`NAME.json`) in a folder that is named, and so do treebanks, of which the ends of sentences are counted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { segment } from 'aiqyn'
import { notMeasured, printColumns } from './compare.mjs'

const ourCases = fileURLToPath(new URL('../fixtures/sentences', import.meta.url))
/** So many sentences of a treebank make one text. */
const inOneText = 20

/** @returns Whether there was anything to measure: our own cases always are. */
export function evaluateSentences({ golden, treebanks = [], verbose }) {
  const own = ['kk', 'ru', 'en'].map((language) =>
    rowOf(`own, ${language}`, readOwn(language), verbose),
  )
  const names = golden === undefined ? [] : readdirSync(golden).sort()
  const sets = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => rowOf(basename(name, '.json'), readJson(join(golden, name)), verbose))
  printColumns(
    ['set', 'cases', 'aiqyn', 'Intl', 'that apply', 'aiqyn', 'Intl'],
    [...own, ...sets],
    1,
  )
  if (sets.length === 0) notMeasured('golden cases', '--golden FOLDER with sets of cases')
  if (treebanks.length === 0) notMeasured('ends of sentences', '--treebank FILE')
  else {
    console.log()
    printColumns(
      ['ends of sentences, %', 'ends', 'precision', 'recall', 'Intl: precision', 'recall'],
      treebanks.map((file) => bankRow(file, verbose)),
      1,
    )
  }
  return true
}

/** Cases of ours: ` | ` where a sentence ends, `|` where the text has no white space there. */
function readOwn(language) {
  return readFileSync(join(ourCases, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({
      language,
      text: line.replace(/ ?\| ?/g, (mark) => (mark.length > 1 ? ' ' : '')),
      sentences: line.split('|'),
      skip: /[:;](?: [\p{L}/]+){0,2} \|/u.test(line)
        ? 'items are units of reading here'
        : undefined,
    }))
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function rowOf(set, cases, verbose) {
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

/** Ends found of a treebank, its sentences set in a row; the end of each text is given and not counted. */
function bankRow(file, verbose) {
  const language = basename(file).slice(0, 2)
  const sentences = Array.from(readFileSync(file, 'utf8').matchAll(/^# text = (.*)$/gm), (line) =>
    collapse(line[1]),
  )
  const aiqyn = { right: 0, wrong: 0 }
  const intl = { right: 0, wrong: 0 }
  let ends = 0
  for (let at = 0; at < sentences.length; at += inOneText) {
    const some = sentences.slice(at, at + inOneText)
    const text = some.join(' ')
    const wanted = endsOf(some, text)
    ends += wanted.size
    judgeEnds(aiqyn, endsOf(splitByAiqyn(text, language), text), wanted, verbose && text)
    judgeEnds(intl, endsOf(splitByIntl(text, language), text), wanted)
  }
  const percent = (part, whole) => ((100 * part) / whole).toFixed(1)
  const rates = ({ right, wrong }) => [percent(right, right + wrong), percent(right, ends)]
  return [basename(file, '.conllu'), ends, ...rates(aiqyn), ...rates(intl)]
}

/** Where sentences end in a text, the last one left out. */
function endsOf(sentences, text) {
  let at = 0
  const ends = sentences.map((sentence) => {
    at = text.indexOf(sentence, at) + sentence.length
    return at
  })
  return new Set(ends.slice(0, -1))
}

function judgeEnds(counts, got, wanted, text) {
  for (const end of got) {
    if (wanted.has(end)) counts.right++
    else {
      counts.wrong++
      if (text)
        console.log(
          `  no end: ${text.slice(Math.max(0, end - 50), end)}|${text.slice(end, end + 30)}`,
        )
    }
  }
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
