import { findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, Finding } from '../act/types.ts'
import { obstacleFindings } from '../check/obstacle-findings.ts'
import { stemsIn } from '../check/plain-forms.ts'
import { explainedAbbreviations } from '../difficulty/abbreviations.ts'
import { bodiesIn } from '../difficulty/bodies-in.ts'
import { definitionsIn } from '../difficulty/definitions-in.ts'
import type { Reading } from '../difficulty/drivers.ts'
import { findObstacles, type Obstacle, readingOf } from '../difficulty/find-obstacles.ts'
import { spareTerms } from '../difficulty/spare-terms.ts'
import type { Passage } from '../facts/passages.ts'
import { sourceOffset } from '../facts/piece.ts'
import { findUses, indexTerms } from '../glossary/find-uses.ts'
import type { Language } from '../language/language.ts'
import type { Evidence, Readability, Term, UnitReadability } from '../records/records.ts'
import { listWords, spanOf, wordsOf } from '../segment/word-list.ts'
import { addCounts, addSentence, addWord, emptyCounts, withoutWords } from './count.ts'
import { countExcluded } from './excluded.ts'
import type { Counts } from './formula.ts'
import { measure, measured } from './measure.ts'
import { outerUnits } from './outer-units.ts'
import { partLanguages } from './part-languages.ts'
import { rankAmong } from './reference-table.ts'
import {
  addClassic,
  addObstacles,
  addUnitWords,
  addWords,
  ambiguousTerms,
  driversOf,
  emptyTally,
  helpsMost,
  type Tally,
} from './tally.ts'
import { titleWords } from './titles.ts'

/** Fewer words are not ranked among acts. */
const fewestRanked = 100

/**
 * Measure a parsed act, as a whole and by its articles (or outermost numbered units).
 *
 * @param terms What the act defines and names, so that its abbreviations are known.
 * @param language Of the whole; parts in another of the `languages` are measured apart.
 */
export function measureAct(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: ReadonlyArray<Term>,
  language: Language,
  languages: ReadonlyArray<Language>,
): Readability {
  const wholes = new Map<Language, Tally>([[language, emptyTally()]])
  const byUnit = new Map<string, { tally: Tally; language: Language }>()
  const outer = outerUnits(act)
  const languageOf = partLanguages(act, language, languages)
  const explained = explainedAbbreviations(terms, passages, language)
  const say = findingMaker(indexPositions(act.source))
  const told = new Set<string>()
  const index = indexTerms(terms, language)
  const isDefinition = definitionsIn(terms)
  const namesBody = bodiesIn(passages, outer, language)
  const findings: Array<Finding> = []
  const headed = (heading: string, own: Language): ReadonlySet<string> =>
    new Set([...stemsIn(act.data.title ?? '', language), ...stemsIn(heading, own)])

  for (const passage of passages) {
    const own = languageOf(passage.unit)
    const whole = tallyFor(wholes, own)
    const unit = outer(passage.piece.eId)
    let part: Tally | undefined
    if (unit !== undefined) {
      let known = byUnit.get(unit)
      if (known === undefined) {
        known = { tally: emptyTally(), language: own }
        byUnit.set(unit, known)
      }
      // A sentence in a third language within a unit is counted with the whole only.
      if (known.language === own) part = known.tally
    }
    const reading = readingOf(passage, explained, own)
    const obstacles = spareTerms(findObstacles(reading), reading, index)
    addPassage(whole, part, reading, obstacles, act)
    if (obstacles.length > 0)
      findings.push(
        ...obstacleFindings(reading, obstacles, say, told, {
          isDefinition: isDefinition(passage.piece),
          namesBody: () => namesBody(unit),
          terms: () =>
            findUses(index, reading.words, passage.piece.eId, own).map(({ from, to }) =>
              spanOf(reading.words, from, to),
            ),
          headed: () => headed(passage.heading, own),
        }),
      )
  }

  // Words are counted once, with the unit that they stand in.
  for (const { tally, language: own } of byUnit.values()) addUnitWords(tallyFor(wholes, own), tally)
  const whole = wholes.get(language) ?? emptyTally()
  const total = [...wholes.values()].reduce((sum, { counts }) => sum + counts.words, 0)
  const { excluded, headings } = countExcluded(act, language)
  return {
    language: language.id,
    ...measured(whole.counts, language),
    classic: measured(classicCounts(whole, headings, excluded.numbers), language),
    withoutNames: measured(withoutWords(whole.counts, whole.names), language),
    rank: rankOf(whole.counts, language),
    languages: [...wholes].flatMap(([own, { counts }]) =>
      counts.words === 0 && own !== language
        ? []
        : [
            {
              language: own.id,
              share: total === 0 ? 1 : Math.round((1000 * counts.words) / total) / 1000,
              ...measured(counts, own),
            },
          ],
    ),
    drivers: [...driversOf(whole, language), ...ambiguousTerms(terms, language)],
    units: [...byUnit].map(([eId, { tally, language: own }]) => unitOf(eId, tally, own)),
    excluded,
    findings,
  }
}

/** Measure sentences that belong to no act: those of a summary. */
export function measureSentences(
  sentences: ReadonlyArray<string>,
  language: Language,
): Readability {
  const tally = emptyTally()
  for (const sentence of sentences) {
    const words = listWords(sentence, language)
    addWords(tally, words, titleWords(sentence, words))
  }
  const whole = measured(tally.counts, language)
  return {
    language: language.id,
    ...whole,
    // Sentences without a list and a heading: there is only one way of counting them.
    classic: whole,
    withoutNames: measured(withoutWords(tally.counts, tally.names), language),
    rank: rankOf(tally.counts, language),
    languages: [{ language: language.id, share: 1, ...whole }],
    drivers: [],
    units: [],
    excluded: { headings: 0, numbers: 0, tables: 0, notes: 0, quotations: 0 },
    findings: [],
  }
}

/** Add a passage to the tally of the whole, and to that of its unit, where it is in one: its words to this alone. */
function addPassage(
  whole: Tally,
  part: Tally | undefined,
  reading: Reading,
  obstacles: ReadonlyArray<Obstacle>,
  act: Act,
): void {
  const { passage, language, words } = reading
  const { piece } = passage
  const tail = ownTail(passage)
  const closing = tail ? wordsOf(tail, language).lexemes : []
  const counting = part ?? whole
  addWords(counting, words, titleWords(piece.text, words))
  // Closing words of a list are read with its last item, whose sentence they end.
  for (const lexeme of closing) addWord(counting.counts, lexeme, false)
  const length = words.lexemes.length + closing.length
  const isEnd = isFullStop(tail ?? piece)
  const evidence = ({ spans }: Obstacle, at: number): Evidence => {
    const { start = 0, end = 0 } = spans[at] ?? {}
    return evidenceOf(act, passage, start, end)
  }
  addSentenceTo(whole)
  if (part) addSentenceTo(part)

  function addSentenceTo(tally: Tally): void {
    if (passage.isLeadIn) tally.lists++
    addClassic(tally, length, isEnd)
    addObstacles(tally, obstacles, evidence)
  }
}

/** The closing words of a list, for the item that they were taken from: they stand right behind it. */
function ownTail({ piece, tail, items }: Passage): Passage['tail'] {
  return tail && items === undefined && tail.start >= piece.end && tail.start - piece.end < 3
    ? tail
    : undefined
}

function isFullStop({ text }: { readonly text: string }): boolean {
  return /[.!?…]["»”)]?$/.test(text.slice(-2))
}

function evidenceOf(act: Act, { piece }: Passage, from: number, to: number): Evidence {
  const start = sourceOffset(piece, from)
  const end = to >= piece.text.length ? piece.end : sourceOffset(piece, to - 1) + 1
  return { eId: piece.eId, start, end, quote: act.source.slice(start, end) }
}

function tallyFor(tallies: Map<Language, Tally>, language: Language): Tally {
  const known = tallies.get(language)
  if (known) return known
  const made = emptyTally()
  tallies.set(language, made)
  return made
}

function unitOf(eId: string, tally: Tally, language: Language): UnitReadability {
  const drivers = driversOf(tally, language)
  const first = helpsMost(drivers, tally.counts)
  return {
    eId,
    counts: tally.counts,
    measures: measure(tally.counts, language),
    drivers,
    ...(first === undefined ? {} : { helpsMost: first }),
  }
}

/** The words of the text, its headings and the numbers of its units, in sentences that only full stops end. */
function classicCounts(
  { counts, classic, open }: Tally,
  headings: Counts,
  numbers: number,
): Counts {
  const words = { ...counts, sentences: 0, longSentences: 0, longestSentence: 0 }
  const sentences = emptyCounts()
  addCounts(sentences, classic)
  addSentence(sentences, open)
  addCounts(words, sentences)
  addCounts(words, headings)
  words.words += numbers
  words.syllables += numbers
  words.characters += numbers
  return words
}

function rankOf(counts: Counts, { formulas, reference }: Language): Readability['rank'] {
  const lix = formulas.find(({ id }) => id === 'lix')
  if (!reference || !lix || counts.words < fewestRanked) return null
  const harderThan = Math.round(100 * rankAmong(reference.lix, lix.value(counts))) / 100
  return { measure: 'lix', harderThan, acts: reference.acts, date: reference.date }
}
