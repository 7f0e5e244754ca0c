import type { FindingMaker } from '../act/finding-maker.ts'
import type { Act, Finding } from '../act/types.ts'
import { findObstacles, readingOf } from '../difficulty/find-obstacles.ts'
import { spareTerms } from '../difficulty/spare-terms.ts'
import type { Passage } from '../facts/passages.ts'
import { findUses, type TermIndex } from '../glossary/find-uses.ts'
import type { Language } from '../language/language.ts'
import type { DriverId } from '../records/records.ts'
import { spanOf } from '../segment/word-list.ts'
import { lintFindings } from './lint-findings.ts'
import { obstacleFindings } from './obstacle-findings.ts'
import { phraseFindings } from './phrase-findings.ts'
import { stemsIn } from './plain-forms.ts'
import { findQuotedLaw } from './quoted-law.ts'

/** The act that is changed may explain the abbreviation, and name who acts: nobody can tell from here. */
const ofOtherAct: ReadonlySet<DriverId> = new Set(['missing-actor', 'undefined-abbreviations'])
const nothing: ReadonlySet<string> = new Set()
/** A list that was read as one paragraph: its items count as one sentence, and are none. */
const runTogether = /[\r\n][>\s]{0,20}(?:[-•–]\s|[«“"(]|\d{1,3}[.)]\s)/

/** Tell an editor how the text is worded that an act puts into others: what depends on those acts is not asked. */
export function quotedFindings(
  act: Act,
  passages: ReadonlyArray<Passage>,
  terms: TermIndex,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const quoted = findQuotedLaw(act, passages, language)
  if (quoted.length === 0) return []
  return [
    ...phraseFindings(act, quoted, terms, language, say),
    ...lintFindings(quoted, terms, language, say),
    ...quoted
      .filter(({ piece }) => !runTogether.test(act.source.slice(piece.start, piece.end)))
      .flatMap((passage) => obstaclesIn(passage, terms, language, say)),
  ]
}

function obstaclesIn(
  passage: Passage,
  terms: TermIndex,
  language: Language,
  say: FindingMaker,
): Array<Finding> {
  const reading = readingOf(passage, nothing, language)
  const obstacles = spareTerms(findObstacles(reading), reading, terms).filter(
    ({ driver }) => !ofOtherAct.has(driver.id),
  )
  if (obstacles.length === 0) return []
  const { piece, heading } = passage
  return obstacleFindings(reading, obstacles, say, new Set(), {
    isDefinition: isDefinition(passage, language),
    namesBody: () => true,
    terms: () =>
      findUses(terms, reading.words, piece.eId, language).map(({ from, to }) =>
        spanOf(reading.words, from, to),
      ),
    headed: () => stemsIn(heading, language),
  })
}

function isDefinition({ piece, leadIns }: Passage, { definitions }: Language): boolean {
  return (
    definitions.cue.test(piece.text) || leadIns.some(({ text }) => definitions.announces.test(text))
  )
}
