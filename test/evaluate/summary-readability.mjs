/**
 * How easy the standard summaries read: mean words of a sentence and school years by the validated formulas, beside
 * those of the act; and what the wording rules did.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readability, summarize } from '../../packages/aiqyn/dist/index.js'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const bills = 15
const goal = { years: 9, words: 12 }

/** @returns Exit code. */
export function evaluateWording({ corpus, acts, verbose }) {
  let measured = 0
  for (const language of ['kk', 'ru', 'en']) {
    const rows = []
    const rules = new Map()
    for (const { name, text } of sourcesOf(language, corpus, acts)) {
      const plain = summarize(text, { language })
      const easy = summarize(text, { language, level: 'easy' })
      if (plain.readability.summary.counts.sentences === 0) continue
      // No formula says anything of a text of a few words.
      if (language !== 'kk' && plain.readability.summary.measures.length === 0) continue
      rows.push([
        name.slice(0, 40),
        ...figures(plain.readability.summary),
        withoutNames(plain.readability.summary),
        meanOfTold(plain, language).toFixed(1),
        ...figures(plain.readability.source),
        mean(easy.readability.summary).toFixed(1),
        reaches(language, plain.readability.summary) ? 'yes' : 'no',
      ])
      for (const { statements } of plain.answers)
        for (const { edits } of statements)
          for (const rule of new Set(edits.map((edit) => edit.rule)))
            rules.set(rule, (rules.get(rule) ?? 0) + 1)
    }
    measured += rows.length
    print(language, rows, rules, verbose)
  }
  return measured > 0 ? 0 : 1
}

function figures(readability) {
  const years = readability.measures
    .filter(({ status, schoolYears }) => status === 'validated' && schoolYears !== undefined)
    .map(({ schoolYears }) => schoolYears)
  const median = years.toSorted((a, b) => a - b)[Math.floor(years.length / 2)]
  return [
    mean(readability).toFixed(1),
    median === undefined ? '–' : median.toFixed(1),
    readability.band ? `${readability.band.low}–${readability.band.high}` : '–',
  ]
}

/** WCAG 3.1.5 judges a text without its proper names and titles. */
function withoutNames({ withoutNames: { band } }) {
  return band ? `${band.low}–${band.high}` : '–'
}

/** The same without what only says where something stands (`See “Main points”.`), which makes the mean small. */
function meanOfTold({ overview, answers }, language) {
  const told = [...overview, ...answers.flatMap(({ statements }) => statements)]
    .map(({ text }) => text)
    .filter((text) => !onlyPoints[language].test(text))
    .flatMap((text) => text.split('\n'))
  return mean(readability(told.join('\n\n'), { language, format: 'text' }))
}

/** What a summary says of a question whose answer stands elsewhere, whole. */
const onlyPoints = {
  kk: /^Бұл туралы (?:мына жерде де айтылады|мәтінде айтылған):/u,
  ru: /^Об этом говорится /u,
  en: /^See /u,
}

function mean({ counts }) {
  return counts.sentences === 0 ? 0 : counts.words / counts.sentences
}

function reaches(language, readability) {
  if (language === 'kk') return mean(readability) <= goal.words
  const { band } = readability
  if (band !== null) return band.high <= goal.years
  // Beyond the range of the formulas there is no band; below it the text is easier than they can tell.
  const years = Number.parseFloat(figures(readability)[1])
  return years <= goal.years
}

function print(language, rows, rules, verbose) {
  const head = [
    '',
    'words',
    'years',
    'band',
    'no names',
    'told: words',
    'act: words',
    'years',
    'band',
    'easy: words',
    'goal',
  ]
  const reaching = rows.filter((row) => row.at(-1) === 'yes').length
  const middling = rows.filter((row) => Number.parseFloat(row[2]) <= goal.years).length
  const meanOf = (column) =>
    rows.reduce((sum, row) => sum + Number.parseFloat(row[column]), 0) / rows.length
  process.stdout.write(
    `\n${language}: ${reaching} of ${rows.length} reach the goal; mean of the acts ${meanOf(1).toFixed(1)} words, ${meanOf(5).toFixed(1)} without what only points elsewhere${language === 'kk' ? '' : `; median of the formulas at most ${goal.years} years: ${middling}`}\n`,
  )
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)))
  for (const row of [head, ...rows])
    process.stdout.write(
      `${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}\n`,
    )
  if (!verbose) return
  const told = [...rules].toSorted((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`)
  process.stdout.write(`Statements by rule: ${told.join(', ')}\n`)
}

function sourcesOf(language, corpus, acts) {
  const files = [
    ...filesIn(join(root, 'examples/drafts', language), /\.md$/),
    ...filesIn(join(corpus, 'kz'), new RegExp(`\\.${language}\\.md$`)),
    ...(acts ? filesIn(acts, new RegExp(`\\.${language}\\.md$`)) : []),
  ]
  const sources = files.map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }))
  const sample = join(corpus, 'bills/billsum-sample.jsonl.gz')
  if (language !== 'en' || !existsSync(sample)) return sources
  const lines = gunzipSync(readFileSync(sample)).toString().trim().split('\n').slice(0, bills)
  return [
    ...sources,
    ...lines.map((line, at) => ({ name: `bill ${at + 1}`, text: JSON.parse(line).text })),
  ]
}

function filesIn(folder, pattern) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
}
