import { findingMaker } from '../act/finding-maker.ts'
import { indexPositions } from '../act/positions.ts'
import type { Act, ActNode, Finding } from '../act/types.ts'
import { visit } from '../act/visit.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Driver, Evidence, Readability, UnitReadability } from '../records/records.ts'
import { addCounts, countPassage, countSentence, emptyCounts, longSentence } from './count.ts'
import type { Counts } from './formula.ts'
import { bandOf, measure } from './measure.ts'

/** A lead-in of more words is forgotten before the list ends (GOV.UK's rule for lists). */
const longLeadIn = 25
/** How many places a driver names; the share counts them all. */
const mostSpans = 20

interface Tally {
  readonly counts: Counts
  leadIns: number
  readonly longSentences: Array<Evidence>
  readonly longLeadIns: Array<Evidence>
}

/** Measure a parsed act, as a whole and by its articles (or outermost numbered units). */
export function measureAct(
  act: Act,
  passages: ReadonlyArray<Passage>,
  language: Language,
): Readability {
  const whole = emptyTally()
  const byUnit = new Map<string, Tally>()
  const outer = outerUnits(act)
  for (const passage of passages) {
    const counts = countPassage(passage, language)
    const unit = outer(passage.piece.eId)
    const tallies = unit === undefined ? [whole] : [whole, tallyOf(byUnit, unit)]
    for (const tally of tallies) addPassage(tally, passage, counts, act)
  }
  const measures = measure(whole.counts, language)
  return {
    language: language.id,
    counts: whole.counts,
    measures,
    band: bandOf(measures),
    drivers: driversOf(whole),
    units: [...byUnit].map(([eId, tally]): UnitReadability => {
      return {
        eId,
        counts: tally.counts,
        measures: measure(tally.counts, language),
        drivers: driversOf(tally),
      }
    }),
    excluded: countExcluded(act),
    findings: findingsOf(act, whole, language),
  }
}

/** Measure sentences that belong to no act: those of a summary. */
export function measureSentences(
  sentences: ReadonlyArray<string>,
  language: Language,
): Readability {
  const counts = emptyCounts()
  for (const sentence of sentences) addCounts(counts, countSentence(sentence, language))
  const measures = measure(counts, language)
  const excluded = { headings: 0, numbers: 0, tables: 0, notes: 0, quotations: 0 }
  return {
    language: language.id,
    counts,
    measures,
    band: bandOf(measures),
    drivers: [],
    units: [],
    excluded,
    findings: [],
  }
}

function emptyTally(): Tally {
  return { counts: emptyCounts(), leadIns: 0, longSentences: [], longLeadIns: [] }
}

function tallyOf(tallies: Map<string, Tally>, eId: string): Tally {
  const known = tallies.get(eId)
  if (known) return known
  const made = emptyTally()
  tallies.set(eId, made)
  return made
}

function addPassage(tally: Tally, { piece, isLeadIn }: Passage, counts: Counts, act: Act): void {
  addCounts(tally.counts, counts)
  const { eId, start, end } = piece
  const evidence = (): Evidence => ({ eId, start, end, quote: act.source.slice(start, end) })
  if (isLeadIn) {
    tally.leadIns++
    if (counts.words > longLeadIn) tally.longLeadIns.push(evidence())
  } else if (counts.words > longSentence) {
    tally.longSentences.push(evidence())
  }
}

function driversOf({ counts, leadIns, longSentences, longLeadIns }: Tally): Array<Driver> {
  const drivers: Array<Driver> = [
    {
      id: 'long-sentences',
      share: share(counts.longSentences, counts.sentences),
      spans: longSentences.slice(0, mostSpans),
    },
    { id: 'long-words', share: share(counts.longWords, counts.words), spans: [] },
    {
      id: 'long-lead-ins',
      share: share(longLeadIns.length, leadIns),
      spans: longLeadIns.slice(0, mostSpans),
    },
  ]
  return drivers.filter(({ share }) => share > 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000
}

/** Tells the article, or the outermost numbered unit, that an identifier belongs to. */
function outerUnits(act: Act): (eId: string) => string | undefined {
  const outer = new Map<string, string>()
  visit(act, (node, ancestors) => {
    if (node.type === 'unit') {
      const around = ancestors.findLast(
        (ancestor) => ancestor.type === 'unit' && isProvision(ancestor),
      )
      const eId = around?.type === 'unit' ? outer.get(around.eId) : node.eId
      if (eId !== undefined && (around || isProvision(node))) outer.set(node.eId, eId)
    }
    return node.type === 'content' || node.type === 'quotedStructure' ? 'skip' : undefined
  })
  return (eId) => outer.get(eId)
}

const containers = new Set(['part', 'title', 'chapter', 'subchapter'])

/** A unit that holds provisions itself, not only other units under a title. */
function isProvision(node: ActNode): boolean {
  return (
    node.type === 'unit' &&
    !containers.has(node.kind) &&
    node.children.some(
      (child) => child.type === 'content' || (child.type === 'unit' && child.kind !== 'article'),
    )
  )
}

function countExcluded(act: Act): Readability['excluded'] {
  const excluded = { headings: 0, numbers: 0, tables: 0, notes: 0, quotations: 0 }
  visit(act, (node) => {
    if (node.type === 'heading') excluded.headings++
    else if (node.type === 'unit' && node.kind !== 'alinea') excluded.numbers++
    else if (node.type === 'table') excluded.tables++
    else if (node.type === 'note') excluded.notes++
    else if (node.type === 'quotedStructure') excluded.quotations++
    return node.type === 'content' || node.type === 'table' || node.type === 'quotedStructure'
      ? 'skip'
      : undefined
  })
  return excluded
}

function findingsOf(act: Act, whole: Tally, language: Language): Array<Finding> {
  const say = findingMaker(indexPositions(act.source))
  const { findings: messages } = language.messages
  const finding = (
    { eId, start, end, quote }: Evidence,
    ruleId: string,
    limit: number,
  ): Finding => {
    const { words } = countSentence(quote, language)
    const message =
      ruleId === 'long-sentence'
        ? messages.longSentence(words, limit)
        : messages.longLeadIn(words, limit)
    return { ...say(ruleId, words > 2 * limit ? 'warning' : 'info', message, start, end), eId }
  }
  return [
    ...whole.longSentences.map((evidence) => finding(evidence, 'long-sentence', longSentence)),
    ...whole.longLeadIns.map((evidence) => finding(evidence, 'long-lead-in', longLeadIn)),
  ].sort((a, b) => a.start - b.start)
}
