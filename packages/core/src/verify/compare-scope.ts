import type { Language } from '../language/language.ts'
import { beginsWithAny, type Claims } from './claims.ts'
import type { FoundEvidence } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import { claimsOf, type SourceIndex } from './source-index.ts'
import { passagesAround } from './surroundings.ts'

/** Compare the words that narrow a sentence (`only`, `except`) with those of its evidence. */
export function compareScope(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
): Array<Issue> {
  const sources = evidence.chosen.map((passage) => claimsOf(passage, index))
  const [passage] = evidence.chosen
  if (!passage) return []
  const issues: Array<Issue> = []
  const add = (
    rule: Issue['rule'],
    place: { start: number; end: number },
    stated: string,
    source: string,
  ): void => {
    const { start, end } = place
    issues.push({ rule, kind: 'missing', start, end, stated, source, passage })
  }
  const whole = { start: 0, end: claims.text.length }
  const isNarrowed = ({ only, exceptions, negations, modals }: Claims): boolean =>
    only.length > 0 ||
    exceptions.length > 0 ||
    negations.length > 0 ||
    modals.some(({ modal }) => modal === 'mustNot' || modal === 'needNot')
  const [exception] = claims.exceptions
  if (exception && !sources.some(isNarrowed))
    add('exception-added', exception, claims.text.slice(exception.start, exception.end), '')
  const [only] = claims.only
  if (only && !sources.some(isNarrowed))
    add('only-added', only, claims.text.slice(only.start, only.end), '')
  const [some] = claims.some
  if (some && !sources.some((source) => source.some.length > 0))
    add('only-added', some, claims.text.slice(some.start, some.end), '')
  for (const source of sources) {
    const [excepted] = source.exceptions
    const [narrowed] = source.only
    if (claims.exceptions.length > 0 || tellsOtherwise(claims, source)) continue
    if (excepted) add('exception-dropped', whole, '', phraseAt(source.text, excepted.start))
    if (narrowed && claims.only.length === 0)
      add('only-dropped', whole, '', phraseAt(source.text, narrowed.start))
    if (issues.length > 0) break
  }
  return issues
}

/** `Нельзя без …` says what `допускается только с …` does. */
function tellsOtherwise(claims: Claims, source: Claims): boolean {
  return claims.only.length > 0 || countNos(claims) > countNos(source)
}

function countNos({ negations, modals }: Claims): number {
  return negations.length + modals.filter(({ modal }) => modal === 'mustNot').length
}

/** Find words whose opposite stands in the evidence instead (`rises`, `falls`). */
export function compareOpposites(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
  { verification }: Language,
): Array<Issue> {
  const issues: Array<Issue> = []
  for (const [left, right] of verification.antonyms) {
    for (const [own, opposite] of [
      [left, right],
      [right, left],
    ] as const) {
      const at = claims.words.lexemes.findIndex(({ lower }) => beginsWithAny(lower, own))
      if (at < 0 || has(claims, opposite)) continue
      const start = claims.words.starts[at] ?? 0
      const stated = claims.words.lexemes[at]?.text ?? ''
      const place = { start, end: start + stated.length }
      const near = passagesAround(claims, place, evidence, index)
      const [best] = near
      if (!best || best.share < leastShare) continue
      const sources = near.map(({ passage }) => claimsOf(passage, index))
      if (
        sources.some((source) => has(source, own)) ||
        !sources.every((source) => has(source, opposite))
      )
        continue
      const source = sources[0]?.words.lexemes.find(({ lower }) => beginsWithAny(lower, opposite))
      issues.push({
        ...place,
        rule: 'opposite-word',
        kind: 'conflict',
        stated,
        source: source?.text ?? '',
        passage: best.passage,
      })
    }
  }
  return issues
}

const leastShare = 0.5

function has({ words }: Claims, beginnings: ReadonlyArray<string>): boolean {
  return words.lexemes.some(({ lower }) => beginsWithAny(lower, beginnings))
}

const longestPhrase = 60

function phraseAt(text: string, start: number): string {
  const phrase = text.slice(start, start + longestPhrase).split(/[\n;.]/)[0] ?? ''
  return phrase.length < longestPhrase
    ? phrase.trim()
    : `${phrase.slice(0, phrase.lastIndexOf(' '))} …`
}
