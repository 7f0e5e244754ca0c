import { type Claims, numbersOf } from './claims.ts'
import { bearsOut, type Figure } from './figures.ts'
import type { FoundEvidence, Match } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import { claimsOf, type SourceIndex } from './source-index.ts'
import { passagesAround, rootsBeside } from './surroundings.ts'

/** With less of a clause than that, in proportion, a passage is not the one that the clause rests on. */
const surely = 0.9
/** A passage with less of a clause speaks of something else: its figures contradict nothing. */
const leastShare = 0.5

/** Compare the figures of a sentence, and the units that it cites, with the passages that speak of the same. */
export function compareFigures(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
): Array<Issue> {
  return [
    ...claims.figures.flatMap((figure) => compareFigure(figure, claims, evidence, index)),
    ...compareMentions(claims, evidence, index),
  ]
}

function compareFigure(
  figure: Figure,
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
): Array<Issue> {
  const stated = claims.text.slice(figure.start, figure.end)
  const place = { start: figure.start, end: figure.end, stated }
  const near = passagesAround(claims, figure, evidence, index)
  const matching = near.flatMap((match) => {
    const source = claimsOf(match.passage, index)
    return source.figures
      .filter((one) => figuresAgree(figure, one, source))
      .map((one) => ({ match, one, source }))
  })
  const [first] = near
  const isElsewhere =
    first !== undefined &&
    matching.length > 0 &&
    matching.every(({ match }) => match.share < first.share * surely) &&
    claimsOf(first.passage, index).figures.some((one) => rival(figure, one) && !isTold(one, claims))
  if (isElsewhere) return [{ ...place, rule: 'figure-not-found', kind: 'missing', source: '' }]
  if (matching.length > 0) {
    const isBare = matching.every(({ one }) => one.dimension === 'number')
    const nearest = nearestRival(figure, isBare, claims, near, index)
    const own = Math.max(
      ...matching.map(({ one, source }) => closeness(figure, one, claims, source, index)),
    )
    if (nearest && nearest.closeness >= own + perhaps)
      return [
        {
          ...place,
          rule: 'figure-differs',
          kind: nearest.closeness >= own + clearly ? 'conflict' : 'missing',
          source: nearest.words,
          passage: nearest.passage,
        },
      ]
    const counted = otherCount(figure, claims, matching, near, index)
    if (counted) return [{ ...place, rule: 'figure-differs', kind: 'missing', ...counted }]
    return limitIssue(figure, matching, place)
  }
  // A number that counts the items of a list stands in no passage.
  if (figure.dimension === 'number' && first && countsItems(figure.value, first, index)) return []
  const least = (evidence.pool[0]?.share ?? 0) / 2
  const likely = evidence.pool.filter(({ share }) => share >= least)
  const isSomewhere = [...evidence.chosen, ...likely.map(({ passage }) => passage)].some(
    (passage) => {
      const source = claimsOf(passage, index)
      return source.figures.some(
        (one) => one.dimension !== 'number' && figuresAgree(figure, one, source),
      )
    },
  )
  for (const { passage, share } of isSomewhere ? [] : near) {
    const source = claimsOf(passage, index)
    const [other] = source.figures
      .filter((one) => rival(figure, one) && !isTold(one, claims))
      .sort(
        (a, b) =>
          closeness(figure, b, claims, source, index) - closeness(figure, a, claims, source, index),
      )
    if (other && share >= leastShare)
      return [
        {
          ...place,
          rule: 'figure-differs',
          kind: 'conflict',
          source: source.text.slice(other.start, other.end),
          passage,
        },
      ]
  }
  return [{ ...place, rule: 'figure-not-found', kind: 'missing', source: '' }]
}

function figuresAgree(figure: Figure, one: Figure, source: Claims): boolean {
  if (bearsOut(figure, one)) return true
  // A bare number is borne out by any figure of its value, or by a year of a date.
  if (figure.dimension !== 'number')
    return one.dimension === 'number' && one.value === figure.value && figure.value !== 0
  if (one.date !== undefined) return one.date.startsWith(`${figure.value}-`)
  if (one.value === figure.value) return true
  return source.words.lexemes.some(({ text }) => text === String(figure.value))
}

/** Whether two figures that differ cannot both be true of the same. */
function rival(figure: Figure, other: Figure): boolean {
  if (figure.dimension === other.dimension) {
    // Years and counts of anything stand beside each other in peace.
    return figure.dimension !== 'number'
  }
  const times = ['hour', 'day', 'month']
  return times.includes(figure.dimension) && times.includes(other.dimension)
}

/** The sentence may name several, each at its place. */
function isTold(figure: Figure, { figures }: Claims): boolean {
  return figures.some((one) => bearsOut(one, figure))
}

/** The figure of another value, of the same kind, that stands among the words of this one. */
function nearestRival(
  figure: Figure,
  isBare: boolean,
  claims: Claims,
  near: ReadonlyArray<Match>,
  index: SourceIndex,
): { words: string; closeness: number; passage: Match['passage'] } | undefined {
  let best: { words: string; closeness: number; passage: Match['passage'] } | undefined
  for (const { passage } of near) {
    const source = claimsOf(passage, index)
    for (const one of source.figures) {
      // In a list only the last number may have its unit.
      const isLike = isBare && figure.dimension !== 'number' && one.dimension === 'number'
      if (one.dimension !== figure.dimension && !isLike) continue
      if (one.value === figure.value || bearsOut(figure, one)) continue
      if ((!rival(figure, one) && !isLike) || isTold(one, claims)) continue
      const found = closeness(figure, one, claims, source, index)
      if (found > (best?.closeness ?? 0))
        best = { words: source.text.slice(one.start, one.end), closeness: found, passage }
    }
  }
  return best
}

/** The number of the same things in the source, where what has the number of the sentence counts other things. */
function otherCount(
  figure: Figure,
  claims: Claims,
  matching: ReadonlyArray<{ match: Match; one: Figure; source: Claims }>,
  near: ReadonlyArray<Match>,
  index: SourceIndex,
): { source: string; passage: Match['passage'] } | undefined {
  const things = countedBy(figure, claims)
  if (figure.dimension !== 'number' || things.length === 0) return undefined
  const isOfThem = (one: Figure, source: Claims): boolean =>
    countedBy(one, source).some((root) => things.includes(root))
  const same = matching.filter(({ one }) => one.value === figure.value)
  if (same.length === 0 || same.some(({ one, source }) => isOfThem(one, source))) return undefined
  for (const { passage } of near) {
    const source = claimsOf(passage, index)
    const other = source.figures.find(
      (one) => one.dimension === 'number' && one.value !== figure.value && isOfThem(one, source),
    )
    if (other) return { source: source.text.slice(other.start, other.end), passage }
  }
  return undefined
}

/** Roots of the two words behind a number: what it counts, and how that is. */
function countedBy({ end }: Figure, { roots, words: { starts } }: Claims): ReadonlyArray<string> {
  const at = starts.findIndex((place) => place >= end)
  return at < 0 ? [] : roots.slice(at, at + 2).filter((root) => root !== '')
}

/** So much nearer, in what roots weigh, that a figure belongs to the words. */
const clearly = 5
/** So much nearer that nobody can tell. */
const perhaps = 1.5

/** What the words around two figures have in common weighs. */
function closeness(
  figure: Figure,
  other: Figure,
  claims: Claims,
  source: Claims,
  { weightOf }: SourceIndex,
): number {
  // In `for A ten, for B twenty` the words beyond the next number are those of that number.
  const isLike = ({ dimension }: Figure): boolean =>
    dimension === other.dimension || dimension === 'number'
  const beside = rootsBeside(source, other, source.figures.filter(isLike))
  let sum = 0
  for (const root of rootsBeside(claims, figure)) if (beside.has(root)) sum += weightOf(root)
  return sum
}

function limitIssue(
  figure: Figure,
  matching: ReadonlyArray<{ match: Match; one: Figure; source: Claims }>,
  place: { start: number; end: number; stated: string },
): Array<Issue> {
  const isOpposite = (one: Figure): boolean =>
    figure.bound !== null && one.bound !== null && figure.bound !== one.bound
  const [first] = matching
  if (!first || !matching.every(({ one }) => isOpposite(one))) return []
  const { one, source, match } = first
  return [
    {
      ...place,
      rule: 'limit-differs',
      kind: 'conflict',
      source: source.text.slice(one.start, one.end),
      passage: match.passage,
    },
  ]
}

/** Whether a list that the passage leads in, or is an item of, has so many items. */
function countsItems(value: number, { passage }: Match, { passages }: SourceIndex): boolean {
  const { pieces, shared, own } = passage
  if (pieces.length - shared.length - 1 === value) return true
  const leadIn = pieces[pieces.indexOf(own) - 1]
  return (
    leadIn !== undefined && passages.filter((one) => one.shared.includes(leadIn)).length === value
  )
}

/** Units that are cited: by the passage, or because the passage stands there. */
function compareMentions(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
): Array<Issue> {
  return claims.mentions.flatMap((mention): Array<Issue> => {
    const numbers = numbersOf(mention)
    if (numbers.length === 0) return []
    const stated = claims.text.slice(mention.start, mention.end)
    const place = { start: mention.start, end: mention.end, stated }
    const near = passagesAround(claims, mention, evidence, index)
    const isThere = numbers.every((num) =>
      near.some(({ passage }) => {
        const { mentions, words } = claimsOf(passage, index)
        const cited = mentions.filter(({ rank }) => rank === mention.rank).flatMap(numbersOf)
        if (cited.length > 0) return cited.includes(num)
        const isPlace = passage.eId.split('__').some((part) => part.endsWith(`_${num}`))
        return isPlace || words.lexemes.some(({ text }) => text === num)
      }),
    )
    if (isThere) return []
    for (const { passage, share } of near) {
      const source = claimsOf(passage, index)
      const other = source.mentions.find(
        ({ rank, numbers: own }) => rank === mention.rank && own.length > 0,
      )
      if (other && share >= leastShare)
        return [
          {
            ...place,
            rule: 'reference-differs',
            kind: 'conflict',
            source: source.text.slice(other.start, other.end),
            passage,
          },
        ]
    }
    return [{ ...place, rule: 'reference-not-found', kind: 'missing', source: '' }]
  })
}
