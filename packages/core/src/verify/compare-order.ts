import type { Language } from '../language/language.ts'
import type { Span } from '../segment/words.ts'
import { type Claims, spansOf } from './claims.ts'
import { bearsOut } from './figures.ts'
import type { Issue } from './issue.ts'
import type { SourcePassage } from './source-index.ts'

/** A passage with what it claims. */
export interface OrderSource {
  readonly passage: SourcePassage
  readonly claims: Claims
}

/** Find where a sentence says `before` of an event or a day of which its evidence says `after`, or the reverse. */
export function compareOrder(
  claims: Claims,
  sources: ReadonlyArray<OrderSource>,
  language: Language,
): Array<Issue> {
  const { before, after } = language.verification.order
  const issues: Array<Issue> = []
  for (const [own, other] of [
    [before, after],
    [after, before],
  ] as const)
    for (const place of spansOf(claims.text, own)) {
      const says = (pattern: RegExp, source: Claims): Span | undefined =>
        spansOf(source.text, pattern).find((one) => isOfOne(claims, place, source, one, language))
      if (sources.some(({ claims: source }) => says(own, source))) continue
      for (const { passage, claims: source } of sources) {
        const found = says(other, source)
        if (!found) continue
        issues.push({
          ...place,
          rule: 'opposite-word',
          kind: 'conflict',
          stated: claims.text.slice(place.start, place.end),
          source: source.text.slice(found.start, found.end),
          passage,
        })
        break
      }
    }
  return issues
}

/** Words between what tells the order and what it counts from. */
const reach = 4
/** Characters between them, where it is a day or a number. */
const figureReach = 25

/** Whether two words of order count from the same event, or the same day. */
function isOfOne(
  claims: Claims,
  own: Span,
  source: Claims,
  other: Span,
  language: Language,
): boolean {
  const day = figureBeside(claims, own, language)
  const otherDay = figureBeside(source, other, language)
  if (day || otherDay) return day !== undefined && otherDay !== undefined && bearsOut(day, otherDay)
  const roots = rootsBeside(source, other, language)
  const [first] = rootsBeside(claims, own, language)
  return first !== undefined && roots.includes(first)
}

function figureBeside(
  { figures }: Claims,
  { start, end }: Span,
  { modality }: Language,
): Claims['figures'][number] | undefined {
  const isBehind = modality.cuePosition === 'clauseFinal'
  return figures.find((figure) => {
    if (figure.dimension !== 'date') return false
    const distance = isBehind ? start - figure.end : figure.start - end
    // The word may have been read as a part of the date.
    const isWithin = figure.start <= start && end <= figure.end
    return isWithin || (distance >= 0 && distance <= figureReach)
  })
}

/** The next words that tell something, the nearest first. */
function rootsBeside(
  { roots, words: { starts } }: Claims,
  { start, end }: Span,
  { modality }: Language,
): Array<string> {
  if (modality.cuePosition === 'clauseFinal') {
    const at = starts.findIndex((place) => place >= start)
    return roots
      .slice(Math.max(0, at - reach), at)
      .filter((root) => root !== '')
      .reverse()
  }
  const at = starts.findIndex((place) => place >= end)
  return at < 0 ? [] : roots.slice(at, at + reach).filter((root) => root !== '')
}
