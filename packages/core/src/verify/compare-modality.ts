import type { ModalClass } from '../language/verification.ts'
import type { Span } from '../segment/words.ts'
import { type Claims, countDenials, isOneRoot } from './claims.ts'
import type { Figure } from './figures.ts'
import type { FoundEvidence } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import type { FoundModal } from './patterns.ts'
import { claimsOf, type SourceIndex, type SourcePassage } from './source-index.ts'
import { passagesAround, rootsBeside } from './surroundings.ts'

/** What a passage says to a claim. */
type Answer = 'agrees' | 'silent' | 'differs'

/** With less of a clause than that, in proportion, a passage bears nothing out that the best one does not. */
const surely = 0.9
/** A passage with less of a clause speaks of something else. */
const leastShare = 0.55

/** Compare what a sentence obliges to, permits, forbids and denies with the passages that speak of the same. */
export function compareModality(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
): Array<Issue> {
  const modals = claims.modals.flatMap((modal) => {
    const { passage, isSure, isBorneOut } = ask(modal, (source) =>
      answerModal(modal, claims, source, index.weightOf),
    )
    if (isBorneOut) return []
    const rule = isSure ? 'modality-differs' : 'modality-not-found'
    return [issue(rule, modal, passage && wordsOfModals(claimsOf(passage, index)), passage)]
  })
  const negations = claims.negations.flatMap((negation) => {
    const { passage, isSure, isBorneOut } = ask(negation, (source) =>
      answerNegation(negation.root, claims, source),
    )
    if (isBorneOut) return []
    return [issue(isSure ? 'negation-differs' : 'negation-not-found', negation, undefined, passage)]
  })
  return [...modals, ...negations, ...findDropped(claims, evidence, index)]

  function ask(place: Span, answer: (source: Claims) => Answer) {
    const answers = passagesAround(claims, place, evidence, index).map(({ passage, share }) => ({
      passage,
      share,
      answer: answer(claimsOf(passage, index)),
    }))
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
          !answers.some(({ answer: other, share }) => other === 'differs' && share > one.share),
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

function answerModal(
  { modal, ...place }: FoundModal,
  claims: Claims,
  source: Claims,
  weightOf: SourceIndex['weightOf'],
): Answer {
  const says = modalsBeside(place, claims, source, weightOf)
  if (says.has(modal)) return 'agrees'
  // It says so of something else.
  const isElsewhere = source.modals.some((one) => one.modal === modal)
  if (isElsewhere && !closes(place, claims)) return 'silent'
  const [own, other] = [countDenials(claims, source), countDenials(source, claims)]
  const narrows =
    (claims.only.length > 0 && source.only.length === 0) ||
    (claims.exceptions.length > 0 && source.exceptions.length === 0)
  /** To a prohibition: who denies more than the source does may say the same in other words. */
  const toProhibition: Answer = own > other ? 'agrees' : narrows ? 'silent' : 'differs'
  switch (modal) {
    case 'must':
      // What an act says in the present tense is to be done.
      if (says.size === 0) return 'agrees'
      if (says.has('mustNot')) return toProhibition
      return source.only.length > 0 ? 'silent' : 'differs'
    case 'may':
      if (says.size === 0) return 'silent'
      if (says.has('needNot')) return 'agrees'
      // At most five may be there: more may not.
      if (says.has('mustNot') && claims.figures.some(isCountLimit)) return 'agrees'
      return says.has('mustNot') ? toProhibition : 'differs'
    case 'mustNot': {
      const isLimit = source.figures.some(({ bound }) => bound === 'max')
      if (source.negations.length > 0 || isLimit) return 'agrees'
      return own > claims.negations.length || other > 0 ? 'silent' : 'differs'
    }
    case 'needNot':
      if (other > 0) return 'agrees'
      return says.has('must') ? 'differs' : 'silent'
  }
}

/** What the source says where it has the same words around: of several modals those that stand among most of them. */
function modalsBeside(
  place: Span,
  claims: Claims,
  source: Claims,
  weightOf: SourceIndex['weightOf'],
): Set<ModalClass> {
  // What closes the sentence is answered by what closes the passage, in a language whose verb stands there.
  const last = source.modals.at(-1)
  if (closes(place, claims) && last && closes(last, source)) return new Set([last.modal])
  const own = rootsBeside(claims, place)
  const beside = source.modals.map((one) => {
    let weight = 0
    for (const root of rootsBeside(source, one)) if (own.has(root)) weight += weightOf(root)
    return { modal: one.modal, weight }
  })
  const most = Math.max(0, ...beside.map(({ weight }) => weight))
  return new Set(beside.filter(({ weight }) => weight >= most * surely).map(({ modal }) => modal))
}

const closingSigns = 4

function closes({ end }: Span, { text }: Claims): boolean {
  return text.length - end <= closingSigns
}

function isCountLimit({ bound, dimension }: Figure): boolean {
  return bound === 'max' && !times.includes(dimension)
}

function answerNegation(root: string, claims: Claims, source: Claims): Answer {
  const isForbidden = source.modals.some(({ modal }) => modal === 'mustNot' || modal === 'needNot')
  if (isForbidden || countDenials(source, claims) >= claims.negations.length) return 'agrees'
  const isAffirmed = root !== '' && source.roots.some((one) => isOneRoot(one, root))
  if (source.negations.length > 0) return isAffirmed ? 'silent' : 'agrees'
  return isAffirmed ? 'differs' : 'silent'
}

/** What the source denies or forbids and the sentence affirms. */
function findDropped(claims: Claims, evidence: FoundEvidence, index: SourceIndex): Array<Issue> {
  const forbids = claims.modals.some(({ modal }) => modal === 'mustNot' || modal === 'needNot')
  if (forbids) return []
  const whole = { start: 0, end: claims.text.length }
  const near = passagesAround(claims, whole, evidence, index)
  const [best] = near
  if (!best || best.share < leastShare / 2) return []
  const kind = best.share < leastShare ? 'missing' : 'conflict'
  const { passage } = best
  const source = claimsOf(passage, index)
  const found = { kind, rule: 'negation-differs', stated: '', passage } as const
  const denies = countDenials(claims, source) > 0
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
  if (claims.refusing.some((root) => !source.refusing.includes(root))) return undefined
  if (claims.negations.length >= source.negations.length) return undefined
  for (const negation of source.negations) {
    const { root } = negation
    const at = root === '' ? -1 : claims.roots.findIndex((one) => isOneRoot(one, root))
    if (at < 0) continue
    const isDenied = claims.negations.some(({ start }) => {
      const place = claims.words.starts.indexOf(start)
      return Math.abs(place - at) <= reach
    })
    const isAffirmedToo = source.roots.filter((one) => isOneRoot(one, root)).length > 1
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
