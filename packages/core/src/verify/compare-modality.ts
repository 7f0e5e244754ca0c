import type { Language } from '../language/language.ts'
import type { ModalClass } from '../language/verification.ts'
import type { Span } from '../segment/words.ts'
import { type Claims, countDenials, isOneRoot } from './claims.ts'
import { tellsConverse } from './converses.ts'
import type { Figure } from './figures.ts'
import { type FoundEvidence, type Match, shareOf } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import type { FoundModal } from './patterns.ts'
import { claimsOf, type SourceIndex, type SourcePassage } from './source-index.ts'
import { passagesAround, rootsBeside, sectionAround } from './surroundings.ts'

/** What a passage says to a claim. */
type Answer = 'agrees' | 'silent' | 'differs'

/** With less of a clause than that, in proportion, a passage bears nothing out that the best one does not. */
const surely = 0.9
/** A passage with less of a clause speaks of something else. */
const leastShare = 0.55

/** So much of the whole sentence, of two passages that have the same of a clause, tells which is meant. */
const ofWhole = 0.5
/** The verb that a modal stands with tells it too. */
const ofVerb = 0.2

/** Compare what a sentence obliges to, permits, forbids and denies with the passages that speak of the same. */
export function compareModality(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
  isOfOthers: (passage: SourcePassage) => boolean,
): Array<Issue> {
  const { language } = index
  const modals = claims.modals.flatMap((modal) => {
    const verb = verbOf(modal, claims, language)
    const { passage, isSure, isBorneOut } = ask(modal, verb, (source, match) => {
      const answer = answerModal(modal, verb, claims, source, match, index)
      // Who permits it to one permits it to nobody else.
      return answer === 'agrees' && isOfOthers(match.passage) ? 'silent' : answer
    })
    if (isBorneOut) return []
    const rule = isSure ? 'modality-differs' : 'modality-not-found'
    return [issue(rule, modal, passage && wordsOfModals(claimsOf(passage, index)), passage)]
  })
  const negations = claims.negations.flatMap((negation) => {
    const { passage, isSure, isBorneOut } = ask(negation, '', (source) =>
      answerNegation(negation.root, claims, source),
    )
    if (isBorneOut) return []
    return [issue(isSure ? 'negation-differs' : 'negation-not-found', negation, undefined, passage)]
  })
  return [...modals, ...negations, ...findDropped(claims, evidence, index)]

  function ask(place: Span, verb: string, answer: (source: Claims, match: Match) => Answer) {
    const answers = passagesAround(claims, place, evidence, index).map((match) => {
      const { passage, share } = match
      const source = claimsOf(passage, index)
      const hasVerb = verb !== '' && source.roots.some((root) => isOneRoot(root, verb))
      return {
        passage,
        share,
        strength: share + ofWhole * shareOf(claims.keys, passage, index) + (hasVerb ? ofVerb : 0),
        answer: answer(source, match),
      }
    })
    const [best] = answers
    const sure = (best?.share ?? 0) * surely
    // Where a passage that is nearly as good agrees, nobody can tell which of them is meant.
    const isSure =
      best !== undefined &&
      best.answer === 'differs' &&
      best.share >= leastShare &&
      !answers.some((one) => one.answer === 'agrees')
    return {
      // A passage that is as good and says otherwise leaves it open.
      isBorneOut: answers.some(
        (one) =>
          one.answer === 'agrees' &&
          one.share >= sure &&
          !answers.some(
            ({ answer: other, strength }) =>
              (other === 'differs' && strength >= one.strength) ||
              (other === 'silent' && strength >= one.strength + ofVerb),
          ),
      ),
      isSure,
      passage: isSure ? best.passage : undefined,
    }
  }

  function issue(
    rule: Issue['rule'],
    { start, end }: Span,
    source: string | undefined,
    passage: Issue['passage'],
  ): Issue {
    const kind = rule.endsWith('-differs') ? 'conflict' : 'missing'
    return {
      start,
      end,
      rule,
      kind,
      stated: claims.text.slice(start, end),
      source: source ?? '',
      passage,
    }
  }
}

const times: ReadonlyArray<string> = ['hour', 'day', 'month', 'frequency']

/** The root of the verb that a modal stands with: behind it, or before it where the modal closes the clause. */
function verbOf({ start, end }: Span, { roots, words }: Claims, { modality }: Language): string {
  const isLast = modality.cuePosition === 'clauseFinal'
  const places = [...roots.keys()].filter((at) => {
    const place = words.starts[at] ?? 0
    return roots[at] !== '' && (isLast ? place < end : place >= end)
  })
  const at = isLast ? places.at(-1) : places[0]
  const distance = isLast
    ? start - (words.starts[at ?? 0] ?? 0)
    : (words.starts[at ?? 0] ?? 0) - end
  return at === undefined || distance > verbReach ? '' : (roots[at] ?? '')
}

/** Characters between a modal and its verb. */
const verbReach = 30

function answerModal(
  { modal, ...place }: FoundModal,
  verb: string,
  claims: Claims,
  source: Claims,
  { passage, share }: Match,
  { weightOf, language }: SourceIndex,
): Answer {
  const says = modalsBeside(place, verb, claims, source, { weightOf, language })
  if (says.has(modal)) return 'agrees'
  // It says so of something else.
  const isElsewhere = source.modals.some((one) => one.modal === modal)
  if (isElsewhere && !closes(place, claims)) return 'silent'
  const section = sectionAround(claims, place)
  const [own, other] = [countDenials(claims, source, section), countDenials(source, claims)]
  const narrows =
    (claims.only.length > 0 && source.only.length === 0) ||
    (claims.exceptions.length > 0 && source.exceptions.length === 0) ||
    // `May keep hens` may tell the exception of `shall not keep animals, except hens`.
    (claims.exceptions.length === 0 && source.exceptions.length > 0)
  /** To a prohibition: who denies more than the source does may say the same in other words. */
  const toProhibition: Answer = own > other ? 'agrees' : narrows ? 'silent' : 'differs'
  switch (modal) {
    case 'must':
      // What an act says in the present tense is to be done: by who does it, not by who gets it; a heading says nothing.
      if (says.size === 0) {
        const isTold = share >= leastShare && !passage.isHeading
        return isTold && !tellsConverse(claims, source, language) ? 'agrees' : 'silent'
      }
      if (says.has('mustNot')) return toProhibition
      return source.only.length > 0 ? 'silent' : 'differs'
    case 'may':
      if (says.size === 0) return 'silent'
      // `Only a vet may do it` says that a vet must.
      if (says.has('must') && claims.only.length > source.only.length) return 'silent'
      if (says.has('needNot')) return 'agrees'
      // At most five may be there: more may not.
      if (source.modals.every(isDenying) && claims.figures.some(isCountLimit)) return 'agrees'
      return says.has('mustNot') ? toProhibition : 'differs'
    case 'mustNot': {
      const isLimit = source.figures.some(({ bound }) => bound === 'max')
      // To see to it that it is not done is not to do it.
      const isPrevented = verb !== '' && source.roots.some((root) => isOneRoot(root, verb))
      if (isPrevented && countDenials(source, claims) > 0 && says.has('must')) return 'agrees'
      if (source.negations.length > 0 || isLimit) return 'agrees'
      return own > claims.negations.length || other > 0 ? 'silent' : 'differs'
    }
    case 'needNot':
      if (other > 0) return 'agrees'
      return says.has('must') ? 'differs' : 'silent'
  }
}

/** How much more a modal is meant that has the very verb beside it. */
const verbWeight = 3

/** What the source says where it has the same words around: of several modals those that stand among most of them. */
function modalsBeside(
  place: Span,
  verb: string,
  claims: Claims,
  source: Claims,
  { weightOf, language }: Pick<SourceIndex, 'weightOf' | 'language'>,
): Set<ModalClass> {
  const own = rootsBeside(claims, place)
  const beside = source.modals.map((one) => {
    let weight = 0
    for (const root of rootsBeside(source, one)) if (own.has(root)) weight += weightOf(root)
    const hasVerb = verb !== '' && isOneRoot(verbOf(one, source, language) || ' ', verb)
    return { modal: one.modal, weight: hasVerb ? weight + verbWeight : weight, hasVerb }
  })
  // What closes the sentence is answered by what closes the passage, in a language whose verb stands there.
  const last = source.modals.at(-1)
  if (
    closes(place, claims) &&
    last &&
    closes(last, source) &&
    !beside.some(({ hasVerb }) => hasVerb)
  )
    return new Set([last.modal])
  const withVerb = beside.filter(({ hasVerb }) => hasVerb)
  const meant = withVerb.length > 0 ? withVerb : beside
  const most = Math.max(0, ...meant.map(({ weight }) => weight))
  return new Set(meant.filter(({ weight }) => weight >= most * surely).map(({ modal }) => modal))
}

const closingSigns = 4

function closes({ end }: Span, { text }: Claims): boolean {
  return text.length - end <= closingSigns
}

function isCountLimit({ bound, dimension }: Figure): boolean {
  return bound === 'max' && !times.includes(dimension)
}

function isDenying({ modal }: FoundModal): boolean {
  return modal === 'mustNot' || modal === 'needNot'
}

function answerNegation(root: string, claims: Claims, source: Claims): Answer {
  const isForbidden = source.modals.some(isDenying)
  // `If they do not agree, it may be closed` is no `it may be closed only if they agree`.
  const isOnly = source.only.length > 0 && countDenials(source, claims) === source.only.length
  const isAlone = claims.negations.length === 1 && !claims.modals.some(isDenying)
  if (isOnly && isAlone && claims.only.length === 0) return 'silent'
  if (isForbidden || countDenials(source, claims) >= claims.negations.length) return 'agrees'
  const isAffirmed = root !== '' && source.roots.some((one) => isOneRoot(one, root))
  if (source.negations.length > 0) return isAffirmed ? 'silent' : 'agrees'
  return isAffirmed ? 'differs' : 'silent'
}

/** What the source denies or forbids and the sentence affirms. */
function findDropped(claims: Claims, evidence: FoundEvidence, index: SourceIndex): Array<Issue> {
  if (claims.modals.some(isDenying)) return []
  const whole = { start: 0, end: claims.text.length }
  const near = passagesAround(claims, whole, evidence, index)
  const [best] = near
  if (!best || best.share < leastShare / 2) return []
  const kind = best.share < leastShare ? 'missing' : 'conflict'
  const { passage } = best
  const source = claimsOf(passage, index)
  const found = { kind, rule: 'negation-differs', stated: '', passage } as const
  const denies = countDenials(claims, source) > 0
  const { rejecting } = index.language.verification
  // What is refused in the source is refused here, and what else is denied there is denied as well.
  const isRefused = rejecting.test(source.text) && !rejecting.test(claims.text)
  if (isRefused && countDenials(claims, source) <= source.negations.length)
    return [{ ...found, ...whole, kind: 'missing', source: '' }]
  const isForbidden =
    source.modals.length > 0 && source.modals.every(({ modal }) => modal === 'mustNot')
  // `The limit is $2,000` tells what may not be exceeded.
  const isLimit = claims.figures.length > 0 && source.figures.some(({ bound }) => bound === 'max')
  if (isForbidden && !denies && !isLimit && claims.modals.length === 0)
    return [{ ...found, ...whole, source: wordsOfModals(source) }]
  const shared = source.negations.find(({ start }) => !isOwn(start, passage))
  if (shared && !denies) return [{ ...found, ...whole, source: phraseOf(source.text, shared) }]
  if (!denies && isDenial(source, passage, index)) {
    const [first] = source.negations
    const words = first ? phraseOf(source.text, first) : ''
    return [{ ...found, ...whole, kind: 'missing', source: words }]
  }
  for (const one of new Set([passage, ...evidence.chosen])) {
    const issue = findAffirmed(claims, claimsOf(one, index))
    if (issue) return [{ ...issue, kind, passage: one }]
  }
  return []
}

/** Whether a passage denies as a whole: a sentence of one clause with a negation, or one that refuses something. */
function isDenial(source: Claims, { own }: SourcePassage, { language }: SourceIndex): boolean {
  const isOneClause = !/[,;:]/.test(own.text.slice(0, -1))
  return (
    (isOneClause && source.negations.length > 0 && source.modals.length === 0) ||
    language.verification.rejecting.test(source.text)
  )
}

/** Words between a negation and a word that it may deny. */
const reach = 4

/** A word that the source denies and the sentence does not. */
function findAffirmed(claims: Claims, source: Claims): Issue | undefined {
  const refused = new Set(source.refusing.map(({ root }) => root))
  if (claims.refusing.some(({ root }) => !refused.has(root))) return undefined
  if (claims.negations.length >= source.negations.length) return undefined
  // `Only if they agree` denies what is done without it.
  if (claims.only.length > source.only.length) return undefined
  for (const negation of source.negations) {
    const { root } = negation
    const at = root === '' ? -1 : claims.roots.findIndex((one) => isOneRoot(one, root))
    if (at < 0) continue
    const isDenied = claims.negations.some(({ start }) => {
      const place = claims.words.starts.indexOf(start)
      return Math.abs(place - at) <= reach
    })
    // `Does not give, except where it gives` affirms it in the exception only.
    const isExcepted = source.exceptions.length > 0 && claims.exceptions.length > 0
    const isAffirmedToo =
      !isExcepted && source.roots.filter((one) => isOneRoot(one, root)).length > 1
    if (isDenied || isAffirmedToo) continue
    const start = claims.words.starts[at] ?? 0
    const stated = claims.words.lexemes[at]?.text ?? ''
    return {
      kind: 'conflict',
      rule: 'negation-differs',
      start,
      end: start + stated.length,
      stated,
      source: phraseOf(source.text, negation),
    }
  }
  return undefined
}

/** Whether a place in the joined text of a passage is in its own words, not in what it shares with others. */
function isOwn(offset: number, { pieces, shared }: SourcePassage): boolean {
  let at = 0
  for (const piece of pieces) {
    if (offset < at + piece.text.length) return !shared.includes(piece)
    at += piece.text.length + 1
  }
  return true
}

function phraseOf(text: string, { start, end }: Span): string {
  return text.slice(start, end + 40).split(/[\n,;.]/)[0] ?? ''
}

function wordsOfModals({ modals, text }: Claims): string {
  return modals.map(({ start, end }) => text.slice(start, end)).join(', ')
}
