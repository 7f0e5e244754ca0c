import type { FindingMaker } from '../act/finding-maker.ts'
import type { Finding } from '../act/types.ts'
import { withoutEnding } from '../difficulty/abbreviations.ts'
import type { Reading } from '../difficulty/drivers.ts'
import { longLeadIn } from '../difficulty/drivers.ts'
import type { Obstacle } from '../difficulty/find-obstacles.ts'
import { sourceOffset } from '../facts/piece.ts'
import { longSentence } from '../readability/count.ts'
import type { DriverId } from '../records/records.ts'
import type { Span } from '../segment/words.ts'
import { findQuotations } from './quotations.ts'

/** A word or two above the limit are counted, and not worth a remark: readers of our findings found them useless. */
const tolerance = 2

/** Drivers that say something of a sentence as a whole: the first that applies is told, since one cure mends all. */
const ofWholeSentence: ReadonlySet<DriverId> = new Set([
  'long-sentences',
  'nested-clauses',
  'references',
  'nominalisations',
  'participial-clauses',
])

/** What these ask for, sentences of their own, an item of a list cannot have. */
const ofClauses: ReadonlySet<DriverId> = new Set([
  'nested-clauses',
  'nominalisations',
  'participial-clauses',
])

/**
 * Tell an editor what makes a sentence hard.
 *
 * @param told Abbreviations that were told of; those of this sentence are added.
 */
export function obstacleFindings(
  reading: Reading,
  obstacles: ReadonlyArray<Obstacle>,
  say: FindingMaker,
  told: Set<string>,
): Array<Finding> {
  const { piece } = reading.passage
  const findings: Array<Finding> = []
  const quotations = findQuotations(piece.text)
  let isWholeTold = false
  for (const { driver, spans } of obstacles) {
    if (ofClauses.has(driver.id) && reading.passage.leadIns.length > 0) continue
    if (ofWholeSentence.has(driver.id)) {
      if (isWholeTold) continue
      isWholeTold = true
    }
    // One answer to `who must act?` mends the whole sentence.
    for (const span of driver.id === 'missing-actor' ? spans.slice(0, 1) : spans) {
      // What another act says, or is called, nobody can mend here.
      if (quotations.some(({ start, end }) => start <= span.start && span.end <= end)) continue
      const described = describe(driver.id, span, reading, told)
      if (!described) continue
      const start = sourceOffset(piece, span.start)
      const end = span.end >= piece.text.length ? piece.end : sourceOffset(piece, span.end - 1) + 1
      findings.push({
        ...say(described.ruleId, described.severity, described.message, start, end),
        eId: piece.eId,
      })
    }
  }
  return findings
}

type Described = Pick<Finding, 'ruleId' | 'severity' | 'message'>

function describe(
  id: DriverId,
  { start, end }: Span,
  { profile, passage, language }: Reading,
  told: Set<string>,
): Described | undefined {
  const { findings: messages } = language.messages
  const quote = passage.piece.text.slice(start, end)
  const { words } = profile
  const info = (ruleId: string, message: string): Described => ({
    ruleId,
    severity: 'info',
    message,
  })
  const graded = (ruleId: string, limit: number, message: string): Described => {
    return { ruleId, severity: words > 2 * limit ? 'warning' : 'info', message }
  }
  switch (id) {
    case 'long-sentences':
      if (words <= longSentence + tolerance) return undefined
      return graded('long-sentence', longSentence, messages.longSentence(words, longSentence))
    case 'long-lead-ins':
      return graded('long-lead-in', longLeadIn, messages.longLeadIn(words, longLeadIn))
    case 'nested-clauses':
      return info('nested-clauses', messages.nestedClauses())
    case 'references':
      return info('many-references', messages.manyReferences(profile.references))
    case 'nominalisations':
      return info('many-nominalisations', messages.manyNominalisations(profile.nominalisations))
    case 'light-verbs':
      return info('light-verb', messages.lightVerb(quote))
    case 'noun-chains':
      return info('noun-chain', messages.nounChain(quote))
    case 'participial-clauses':
      return info('participial-clauses', messages.participialClauses(profile.participles))
    case 'missing-actor':
      return info('missing-actor', messages.missingActor(quote))
    case 'negations':
      return undefined
    case 'double-negations':
      return {
        ruleId: 'double-negation',
        severity: 'warning',
        message: messages.doubleNegation(quote),
      }
    case 'undefined-abbreviations':
      if (told.has(withoutEnding(quote))) return undefined
      told.add(withoutEnding(quote))
      return {
        ruleId: 'undefined-abbreviation',
        severity: 'warning',
        message: messages.undefinedAbbreviation(withoutEnding(quote)),
      }
    case 'hard-words':
    case 'ambiguous-terms':
      return undefined
  }
}
