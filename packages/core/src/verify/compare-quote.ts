import type { TermIndex } from '../glossary/find-uses.ts'
import type { Language } from '../language/language.ts'
import { type Claims, countDenials, numbersOf } from './claims.ts'
import { bearsOut } from './figures.ts'
import type { Issue } from './issue.ts'
import { findParties, isSameParty } from './parties.ts'

/** Texts that share so much of all their words are one text, changed here and there. */
const nearly = 0.7

/** Whether a text is another one, changed here and there. */
export function isNearQuote(own: Claims, source: Claims): boolean {
  return likeness(own, source) >= nearly
}

/** Share of the words of both texts, in the very same form, that both have. */
export function likeness({ words }: Claims, { words: others }: Claims): number {
  const left = new Map<string, number>()
  for (const { lower } of others.lexemes) left.set(lower, (left.get(lower) ?? 0) + 1)
  let both = 0
  for (const { lower } of words.lexemes) {
    const count = left.get(lower) ?? 0
    if (count === 0) continue
    both++
    left.set(lower, count - 1)
  }
  const all = words.lexemes.length + others.lexemes.length - both
  return all === 0 ? 0 : both / all
}

/**
 * Compare a text with the words that it was made from, word by word: it may leave out words, but no modality, negation
 * or limit, and it may add no figure and nobody.
 */
export function compareQuote(
  own: Claims,
  source: Claims,
  parties: TermIndex,
  language: Language,
): Array<Issue> {
  return [
    ...compareNumbers(own, source),
    ...compareModals(own, source),
    ...compareLimits(own, source),
    ...compareNamed(own, source, parties, language),
  ]
}

function compareNumbers(own: Claims, source: Claims): Array<Issue> {
  const issues: Array<Issue> = []
  for (const figure of own.figures) {
    const isBare = figure.dimension === 'number'
    if (isBare && figure.bound === null) continue
    const same = source.figures.filter((one) => bearsOut(figure, one))
    const isOpposite =
      same.length > 0 &&
      same.every(({ bound }) => bound !== null && figure.bound !== null && bound !== figure.bound)
    const [other] =
      same.length > 0 ? same : source.figures.filter((one) => one.dimension === figure.dimension)
    if (isOpposite || (same.length === 0 && !isBare))
      issues.push(
        conflict(
          isOpposite ? 'limit-differs' : 'figure-differs',
          figure,
          own,
          other && source.text.slice(other.start, other.end),
        ),
      )
  }
  const left = new Map<string, number>()
  for (const number of allNumbers(source)) left.set(number, (left.get(number) ?? 0) + 1)
  const had = new Map<string, number>()
  for (const number of allNumbers(own)) had.set(number, (had.get(number) ?? 0) + 1)
  const known = new Set(issues.map(({ start }) => start))
  // `Subsection (b)` and `this section` may be named in full: the number of the section stands there once.
  const relative = source.mentions.filter(
    ({ isSelf, numbers }) => isSelf || numbers.some(({ isBracketed }) => isBracketed),
  ).length
  for (const [number, count] of had) {
    if ((left.get(number) ?? 0) >= count) continue
    const place =
      own.mentions.find((mention) => numbersOf(mention).includes(number)) ??
      own.figures.find(({ value }) => String(value) === number)
    // A date or a sum that another figure bears out is told in other words.
    if (!place || known.has(place.start)) continue
    const isCited = own.mentions.some((mention) => mention === place)
    const isBare = 'dimension' in place && place.dimension === 'number'
    const isWritten = source.words.lexemes.some(({ text }) => text === number)
    const isTold = isCited ? isWritten && count <= Math.max(1, relative) : !isBare
    if (isTold) continue
    const [other] = isCited
      ? source.mentions
      : source.figures.filter((one) => one.dimension === 'number')
    issues.push(
      conflict(
        isCited ? 'reference-differs' : 'figure-differs',
        place,
        own,
        other && source.text.slice(other.start, other.end),
      ),
    )
  }
  return issues
}

function allNumbers({ numbers, mentions }: Claims): Array<string> {
  const plain = numbers.filter(
    ({ start, end }) => !mentions.some((one) => one.start < end && start < one.end),
  )
  // `section 3(a) and (b)` has the number of its section once.
  const cited = mentions.flatMap((mention) => [...new Set(numbersOf(mention))])
  return [...plain.map(({ value }) => String(value)), ...cited]
}

function compareModals(own: Claims, source: Claims): Array<Issue> {
  const tell = ({ modals, text }: Claims, at: number): string =>
    text.slice(modals[at]?.start ?? 0, modals[at]?.end ?? 0)
  if (own.modals.length === source.modals.length) {
    const at = own.modals.findIndex(({ modal }, place) => modal !== source.modals[place]?.modal)
    const place = own.modals[at]
    if (place) return [conflict('modality-differs', place, own, tell(source, at))]
    return []
  }
  // What an act says in the present tense is to be done.
  const isIndicative =
    source.modals.length === 0 && own.modals.every(({ modal }) => modal === 'must')
  if (isIndicative) return []
  const says = source.modals.map(({ modal }) => modal)
  const strange = own.modals.find(({ modal }) => !says.includes(modal))
  const whole = { start: 0, end: own.text.length }
  if (strange)
    return [conflict('modality-differs', strange, own, says.length > 0 ? tell(source, 0) : '')]
  const isDenied = own.negations.length > source.negations.length
  if (own.modals.length < source.modals.length && isDenied) return []
  return [{ ...conflict('modality-not-found', own.modals[0] ?? whole, own, ''), kind: 'missing' }]
}

function compareLimits(own: Claims, source: Claims): Array<Issue> {
  const whole = { start: 0, end: own.text.length }
  const issues: Array<Issue> = []
  const [stated, found] = [countNos(own, source), countNos(source, own)]
  if (stated !== found) {
    const other = source.negations[0]
    const words = stated < found && other ? source.text.slice(other.start, other.end) : ''
    issues.push(conflict('negation-differs', own.negations[0] ?? whole, own, words))
  }
  if (own.limits !== source.limits)
    issues.push({ ...conflict('limit-differs', whole, own, ''), kind: 'missing' })
  if (own.exceptions.length < source.exceptions.length)
    issues.push({ ...conflict('exception-dropped', whole, own, ''), kind: 'missing' })
  if (own.exceptions.length > source.exceptions.length)
    issues.push({
      ...conflict('exception-added', own.exceptions[0] ?? whole, own, ''),
      kind: 'missing',
    })
  const [some] = own.some
  if (some && source.some.length === 0)
    issues.push({ ...conflict('only-added', some, own, ''), kind: 'missing' })
  if (own.only.length < source.only.length)
    issues.push({ ...conflict('only-dropped', whole, own, ''), kind: 'missing' })
  if (own.only.length > source.only.length)
    issues.push({ ...conflict('only-added', own.only[0] ?? whole, own, ''), kind: 'missing' })
  return issues
}

/** How often a text says no, in whatever words; limits have their own count. */
function countNos(claims: Claims, other: Claims): number {
  const denials = countDenials(claims, other) - claims.exceptions.length - claims.only.length
  return (
    denials + claims.modals.filter(({ modal }) => modal === 'mustNot' || modal === 'needNot').length
  )
}

function compareNamed(
  own: Claims,
  source: Claims,
  parties: TermIndex,
  language: Language,
): Array<Issue> {
  const named = findParties(own, parties, language)
  const there = findParties(source, parties, language)
  const stranger = named.find((party) => !there.some((one) => isSameParty(one, party)))
  const actor = there.find(({ isSubject }) => isSubject)
  const found = actor && source.text.slice(actor.start, actor.end)
  if (stranger) return [conflict('actor-differs', stranger, own, found)]
  const subject = named.find(({ isSubject }) => isSubject)
  const isOther =
    subject &&
    actor &&
    !isSameParty(subject, actor) &&
    !named.some((one) => isSameParty(one, actor)) &&
    !there.some((one) => one.isSubject && isSameParty(one, subject))
  return isOther ? [conflict('actor-differs', subject, own, found)] : []
}

function conflict(
  rule: Issue['rule'],
  { start, end }: { readonly start: number; readonly end: number },
  own: Claims,
  source: string | undefined,
): Issue {
  const isWhole = end - start >= own.text.length
  const stated = isWhole ? '' : own.text.slice(start, end)
  return { rule, kind: 'conflict', start, end, stated, source: source ?? '' }
}
