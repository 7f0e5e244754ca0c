/**
 * How far `verify` can be relied on: our own summaries must stand, altered sentences must not, and paraphrases that were
 * written by hand must not be called false.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, summarize, verify } from 'aiqyn'
import { alterations } from './altered-sentences.mjs'
import { furtherAlterations } from './further-alterations.mjs'
import { readGoldKeys } from './gold-keys.mjs'
import {
  actorsIn,
  readBills,
  readLastParaphrases,
  readOutsideParaphrases,
  readParaphrases,
  readSealedParaphrases,
  readSource,
} from './verify-texts.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const languages = ['kk', 'ru', 'en']
const billsOfOwn = 50
const billsToAlter = 20

/** @returns 0, or 1 where something fails its measure or could not be measured. */
export function evaluateVerify({ corpus, verbose }) {
  const gold = readGoldKeys(corpus)
  const bills = readBills(corpus, 'dev')
  if (gold.length === 0 || bills.length === 0)
    process.stdout.write(
      'NOT MEASURED: there is no corpus; acts of the corpus and bills are left out.\n',
    )
  const acts = [
    ...gold.map(({ name, text, language }) => ({ name, text, language })),
    ...readExamples(),
    ...bills
      .slice(0, billsOfOwn)
      .map(({ bill_id, text }) => ({ name: bill_id, text, language: 'en' })),
  ]
  const isOwnRight = evaluateOwn(acts, verbose)
  const written = languages.flatMap((language) => [
    ...readGold(gold, language),
    ...withTexts('paraphrases', language, readParaphrases(root, language), corpus),
    ...withTexts('paraphrases written last', language, readLastParaphrases(root, language), corpus),
    ...withTexts('sealed paraphrases', language, readSealedParaphrases(root, language), corpus),
    ...withTexts('outside paraphrases', language, readOutsideParaphrases(root, language), corpus),
  ])
  const isWrittenRight = evaluateWritten(written, verbose)
  const own = acts
    .filter(({ language }, at) => language !== 'en' || at < acts.length - billsOfOwn + billsToAlter)
    .map((act) => ({ ...act, kind: 'own statements', sentences: ownSentences(act) }))
  const isAlteredRight = evaluateAltered([...written, ...own], verbose)
  return isOwnRight && isWrittenRight && isAlteredRight ? 0 : 1
}

function withTexts(kind, language, entries, corpus) {
  return entries.flatMap(({ source, sentences }) => {
    const text = readSource(source, root, corpus)
    if (text === undefined) process.stdout.write(`NOT MEASURED: there is no ${source}.\n`)
    return text === undefined ? [] : [{ kind, language, name: source, text, sentences }]
  })
}

function readExamples() {
  return languages.flatMap((language) => {
    const folder = join(root, 'examples/drafts', language)
    return readdirSync(folder).map((file) => ({
      name: `examples/drafts/${language}/${file}`,
      text: readFileSync(join(folder, file), 'utf8'),
      language,
    }))
  })
}

function readGold(gold, language) {
  return gold
    .filter((act) => act.language === language)
    .map(({ name, text, key }) => ({
      kind: 'gold summaries',
      language,
      name: `corpus/kz/${name}`,
      text,
      sentences: key.summary.map((sentence) => sentence.text),
    }))
}

/** (a) Our own output: records, at every length. */
function evaluateOwn(acts, verbose) {
  const rows = {}
  for (const { name, text, language } of acts) {
    const tree = parse(text, { language })
    rows[language] ??= { acts: 0, statements: 0, contradicted: 0, unsupported: 0 }
    const row = rows[language]
    row.acts++
    for (const length of ['standard', 'full']) {
      const { sentences, findings } = verify(summarize(tree, { length }), tree)
      row.statements += sentences.length
      row.contradicted += sentences.filter(({ verdict }) => verdict === 'contradicted').length
      row.unsupported += sentences.filter(
        ({ verdict }) => verdict !== 'supported' && verdict !== 'contradicted',
      ).length
      if (verbose && findings.length > 0) tell(name, sentences)
    }
  }
  show('Own summaries (standard and full), statements', rows)
  return Object.values(rows).every((row) => row.contradicted + row.unsupported === 0)
}

/** (c) What people wrote, unaltered. Rules were tuned on every other paraphrase; the others were opened after their first run. */
function evaluateWritten(written, verbose) {
  const rows = {}
  for (const { kind, language, text, sentences, name } of written) {
    const { sentences: found } = verify(sentences.join('\n\n'), text, {
      language,
      summaryLanguage: language,
    })
    for (const [at, sentence] of found.entries()) {
      const half = kind === 'paraphrases' ? (at % 2 === 0 ? ', tuned on' : ', opened later') : ''
      const key = `${language} ${kind}${half}`
      rows[key] ??= {
        sentences: 0,
        supported: 0,
        notFound: 0,
        contradicted: 0,
      }
      const row = rows[key]
      row.sentences++
      row[sentence.verdict]++
      if (verbose && sentence.verdict !== 'supported') tell(name, [sentence])
    }
  }
  for (const row of Object.values(rows)) row.falseAlarms = percent(row.contradicted, row.sentences)
  show('Unaltered sentences written by hand', rows)
  return languages.every((language) => {
    const own = Object.entries(rows).filter(([name]) => name.startsWith(language))
    const sum = (key) => own.reduce((total, [, row]) => total + row[key], 0)
    return sum('contradicted') <= 0.03 * sum('sentences')
  })
}

/** (b) The same, altered: caught is what is not supported any more. */
function evaluateAltered(texts, verbose) {
  const rows = {}
  for (const { kind: origin, language, name, text, sentences } of texts) {
    const options = { language, summaryLanguage: language }
    const tree = parse(text, { language })
    const base = verify(sentences.join('\n\n'), tree, options).sentences
    const all = sentences.flatMap((sentence, at) =>
      [
        ...alterations(sentence, language, actorsIn(name)),
        ...furtherAlterations(sentence, language),
      ].map((one) => ({
        ...one,
        sentence,
        wasSupported: base[at]?.verdict === 'supported',
      })),
    )
    for (const { kind, altered, sentence, wasSupported } of all) {
      const found = verify(altered, tree, options).sentences
      const isCaught = found.some(({ verdict }) => verdict !== 'supported')
      const isContradicted = found.some(({ verdict }) => verdict === 'contradicted')
      const group = kind.startsWith('+') ? `${language} ALL further kinds` : `${language} ALL`
      for (const key of [`${language} ${kind}`, group, `${group} of ${origin}`]) {
        rows[key] ??= {
          altered: 0,
          caught: 0,
          contradicted: 0,
          ofSupported: 0,
          caughtOfSupported: 0,
        }
        const row = rows[key]
        row.altered++
        if (isCaught) row.caught++
        if (isContradicted) row.contradicted++
        if (wasSupported) row.ofSupported++
        if (wasSupported && isCaught) row.caughtOfSupported++
      }
      if (verbose && !isCaught) {
        process.stdout.write(
          `MISSED ${language} ${kind} (${name})\n  ${sentence}\n  ${altered}\n  < ${found
            .flatMap(({ evidence }) => evidence.map(({ quote }) => quote.slice(0, 150)))
            .join(' // ')
            .replace(/\s+/g, ' ')}\n`,
        )
      }
    }
  }
  const sorted = Object.fromEntries(Object.entries(rows).sort(([a], [b]) => a.localeCompare(b)))
  for (const row of Object.values(sorted)) {
    row['caught %'] = percent(row.caught, row.altered)
    row['of supported %'] = percent(row.caughtOfSupported, row.ofSupported)
  }
  show('Altered sentences', sorted)
  return languages.every((language) => {
    const row = rows[`${language} ALL`]
    return row !== undefined && row.altered >= 200 && row.caught >= 0.97 * row.altered
  })
}

/** Statements in the act's own words, as sentences of a summary that somebody else might have written. */
function ownSentences({ text, language }) {
  const { overview, answers } = summarize(text, { language, length: 'standard' })
  const all = [...overview, ...answers.flatMap(({ statements }) => statements)]
  const texts = all.filter(({ kind }) => kind !== 'computed').map((one) => one.text)
  return [...new Set(texts)].filter(
    (one) => one.length < 400 && !one.includes('\n') && isOneSentence(one, language),
  )
}

/** A statement of several sentences is no base for an alteration of one. */
function isOneSentence(sentence, language) {
  return verify(sentence, '', { language, summaryLanguage: language }).sentences.length === 1
}

function tell(name, sentences) {
  for (const { text, verdict, findings } of sentences) {
    if (verdict === 'supported') continue
    process.stdout.write(`${name} ${verdict}: ${text.slice(0, 300)}\n`)
    for (const { ruleId, message } of findings) process.stdout.write(`    ${ruleId}: ${message}\n`)
  }
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function show(title, rows) {
  process.stdout.write(`\n${title}\n`)
  // The console is this command's output.
  console.table(rows)
}
