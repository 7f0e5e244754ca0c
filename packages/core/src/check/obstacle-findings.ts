import type { FindingMaker } from '../act/finding-maker.ts'
import type { Finding } from '../act/types.ts'
import { withoutEnding } from '../difficulty/abbreviations.ts'
import type { Reading } from '../difficulty/drivers.ts'
import { longLeadIn } from '../difficulty/drivers.ts'
import type { Obstacle } from '../difficulty/find-obstacles.ts'
import { relativeClauses } from '../difficulty/profile.ts'
import { sourceOffset } from '../facts/piece.ts'
import type { Language } from '../language/language.ts'
import { longSentence } from '../readability/count.ts'
import type { DriverId } from '../records/records.ts'
import { markBits } from '../segment/lexicon.ts'
import { stemsOf } from '../segment/stems.ts'
import type { Span } from '../segment/words.ts'
import { coveringSpan } from './covering-span.ts'
import { hasPlainVerb, isOpenChain } from './plain-forms.ts'
import { findQuotations } from './quotations.ts'
import { burdenOf, isWorthDividing } from './worth-dividing.ts'

/** A few words more are counted, and not worth a remark. */
const mostOfLeadIn = 30

/** Lone attributes count as participial clauses, and their chains as nested ones: only many of both are told. */
const fewestClauses = 3
const fewestNested = 4
const fewestWords = 25
/** Where every relative clause is a participle, only a sentence that is long besides: readers found the others useless. */
const fewestWordsOfRelatives = 35

/** So much of the text before an empty verb and its noun shows what the noun is a term with. */
const longestTerm = 60

/** So many different actions as nouns are worth a remark. */
const fewestActions = 5

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

/** Counted, and nothing to tell an editor: every sentence has some. */
const onlyCounted: ReadonlySet<DriverId> = new Set(['hard-words', 'negations'])

/** What a sentence alone does not show. */
export interface Surroundings {
  /** It says what a term means. */
  readonly isDefinition: boolean
  /** Its article, or outermost numbered unit, names a body that may be who acts. */
  readonly namesBody: () => boolean
  /** Where it uses terms that the act defines. */
  readonly terms: () => ReadonlyArray<Span>
  /** Stems of the words of the headings over it, and of the act's title. */
  readonly headed: () => ReadonlySet<string>
}

/**
 * Tell an editor what makes a sentence hard.
 *
 * @param told Abbreviations that were told of; those of this sentence are added.
 * @param around What is known of the sentence from the act around it.
 */
export function obstacleFindings(
  reading: Reading,
  obstacles: ReadonlyArray<Obstacle>,
  say: FindingMaker,
  told: Set<string>,
  { isDefinition, namesBody, ...around }: Surroundings,
): Array<Finding> {
  const tellable = obstacles.filter(({ driver }) => !onlyCounted.has(driver.id))
  if (tellable.length === 0) return []
  const { piece } = reading.passage
  const terms = once(around.terms)
  const headed = once(around.headed)
  const findings: Array<Finding> = []
  const quotations = findQuotations(piece.text)
  let isWholeTold = false
  let counted: Reading | undefined
  const clauseReading = (): Reading => {
    counted ??= withoutTerms(reading, terms)
    return counted
  }
  for (const { driver, spans } of tellable) {
    if (ofClauses.has(driver.id) && reading.passage.leadIns.length > 0) continue
    if (driver.id === 'missing-actor' && (!laysDuty(reading) || namesBody())) continue
    const isOfWhole = ofWholeSentence.has(driver.id)
    const isFixed = reading.language.difficulty.formula?.test(piece.text) === true
    if (isOfWhole && (isWholeTold || isFixed)) continue
    // One answer to `who must act?` mends the whole sentence.
    const { termBefore } = reading.language.difficulty.lightVerb
    for (const span of driver.id === 'missing-actor' ? spans.slice(0, 1) : spans) {
      // What another act says, or is called, nobody can mend here.
      if (span.end <= (coveringSpan(quotations, span.start)?.end ?? 0)) continue
      if (
        driver.id === 'light-verbs' &&
        termBefore?.test(piece.text.slice(Math.max(0, span.start - longestTerm), span.start))
      )
        continue
      if (driver.id === 'light-verbs' && !hasPlainVerb(span, reading, headed())) continue
      if (driver.id === 'noun-chains' && !isOpenChain(span, reading, terms(), headed())) continue
      const described = describe(driver.id, span, clauseReading(), told, isDefinition)
      if (!described) continue
      isWholeTold ||= isOfWhole
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

/** What is asked for at each place of a sentence is worked out at the first. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** How many different actions a sentence names as nouns: a term that comes back (`регистрация`) is one. */
function actionsIn({ words, language }: Reading): number {
  const stemOf = stemsOf(language)
  const stems = new Set<string>()
  for (const lexeme of words.lexemes)
    if (lexeme.marks & markBits.nominalisation) stems.add(stemOf(lexeme))
  return stems.size
}

/** Whether somebody must do something, so that a reader asks who. */
function laysDuty({ passage, language }: Reading): boolean {
  const { dutySign } = language.difficulty
  return dutySign === undefined || dutySign.test(passage.piece.text)
}

type Described = Pick<Finding, 'ruleId' | 'severity' | 'message'>

function fewestWordsOf({ difficulty }: Language): number {
  return difficulty.relativeParticiples ? fewestWordsOfRelatives : fewestWords
}

/** A participle inside a term of the act is no clause that anybody can move (`мемлекет кепілдік берген заң көмегі`). */
function withoutTerms(reading: Reading, terms: Surroundings['terms']): Reading {
  const { words, passage, profile, language } = reading
  const patterns = language.difficulty.relativeParticiples
  if (!patterns || profile.participles === 0) return reading
  const participles = relativeClauses(words, passage.piece.text, patterns, terms())
  return { ...reading, profile: { ...profile, participles } }
}

function describe(
  id: DriverId,
  { start, end }: Span,
  reading: Reading,
  told: Set<string>,
  isDefinition: boolean,
): Described | undefined {
  const { profile, passage, language } = reading
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
      if (!isWorthDividing(reading, isDefinition)) return undefined
      return graded('long-sentence', longSentence, messages.longSentence(words, longSentence))
    case 'long-lead-ins':
      if (burdenOf(reading) <= mostOfLeadIn || language.frame.enacting.test(passage.piece.text))
        return undefined
      return graded('long-lead-in', longLeadIn, messages.longLeadIn(words, longLeadIn))
    case 'nested-clauses':
      if (profile.subordinators < 2 && profile.participles < fewestClauses + 1) return undefined
      if (profile.subordinators + profile.participles < fewestNested) return undefined
      return info('nested-clauses', messages.nestedClauses())
    case 'references':
      return info('many-references', messages.manyReferences(profile.references))
    case 'nominalisations':
      if (actionsIn(reading) < fewestActions) return undefined
      return info('many-nominalisations', messages.manyNominalisations(profile.nominalisations))
    case 'light-verbs':
      return info('light-verb', messages.lightVerb(quote))
    case 'noun-chains':
      if (start === 0 && language.difficulty.chain.subjectLooksAlike === true) return undefined
      return info('noun-chain', messages.nounChain(quote))
    case 'participial-clauses':
      if (profile.participles < fewestClauses || burdenOf(reading) < fewestWordsOf(language))
        return undefined
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
      // What stands in brackets alone is a note of an editor (`(В редакции Закона КР от …)`).
      if (/^\([^()]*\)$/.test(passage.piece.text)) return undefined
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
