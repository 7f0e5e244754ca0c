import type { TermIndex } from '../glossary/find-uses.ts'
import { type Claims, rootOf } from './claims.ts'
import { tellsConverse } from './converses.ts'
import type { FoundEvidence, Match } from './find-evidence.ts'
import type { Issue } from './issue.ts'
import { findParties, isSameParty, type NamedParty } from './parties.ts'
import { claimsOf, type SourceIndex, type SourcePassage } from './source-index.ts'
import { passagesAround, rootsAround } from './surroundings.ts'

/** With less than that, in proportion, a passage bears nothing out that the best one does not. */
const surely = 0.9
/** A passage with less of the sentence speaks of something else. */
const leastShare = 0.55

/** With fewer words around a name its clause does not tell what is said of it. */
const fewestAround = 2

/** Compare who acts, and who is named at all, with the evidence. */
export function compareParties(
  claims: Claims,
  evidence: FoundEvidence,
  index: SourceIndex,
  parties: TermIndex,
): Array<Issue> {
  const { language } = index
  const issues: Array<Issue> = []
  const named = findParties(claims, parties, language)
  const subject = named.find(({ isSubject }) => isSubject)
  for (const party of named) {
    const stated = claims.text.slice(party.start, party.end)
    const place = { start: party.start, end: party.end, stated }
    // The words around the name tell which passages speak of what it does; the name itself does not.
    const own = new Set(party.stems.map((stem) => rootOf(stem, language)))
    const without = (roots: ReadonlySet<string>): Set<string> =>
      new Set([...roots].filter((root) => !own.has(root)))
    const around = without(rootsAround(claims, party))
    const numbers = [...claims.keys].filter((key) => key.startsWith('#'))
    const rest = new Set([
      ...(around.size >= fewestAround ? around : without(claims.rootSet)),
      ...numbers,
    ])
    const near = passagesAround(claims, party, evidence, index, rest)
    const [best] = near
    if (!best || isEnacting(party, index, parties)) continue
    const sure = near.filter(({ share }) => share >= best.share * surely)
    const names = ({ passage }: Match): boolean =>
      partiesOf(passage, index, parties).some((one) => isSameParty(one, party))
    const isNamed =
      sure.some(names) ||
      (party !== subject && evidence.chosen.some((passage) => names({ passage, share: 1 })))
    const actor = partiesOf(best.passage, index, parties).find(({ isSubject }) => isSubject)
    const isStrong = best.share >= leastShare
    const found = actor && claimsOf(best.passage, index).text.slice(actor.start, actor.end)
    if (!isNamed) {
      const isOther =
        isStrong && party === subject && party.isOfAct && found !== undefined && !near.some(names)
      issues.push({
        ...place,
        rule: isOther ? 'actor-differs' : 'actor-not-found',
        kind: isOther ? 'conflict' : 'missing',
        source: isOther ? found : '',
        passage: isOther ? best.passage : undefined,
      })
      continue
    }
    if (party !== subject || !actor || !isStrong) continue
    // `The donor gets a copy` is what the source tells of the one who gives it.
    const isConverse = tellsConverse(claims, claimsOf(best.passage, index), language)
    if (isSameParty(actor, party) !== isConverse) continue
    const actsThere = sure.some(({ passage }) =>
      partiesOf(passage, index, parties).some((one) => one.isSubject && isSameParty(one, party)),
    )
    // Who acts in the source is in the sentence, if at all, only in another part.
    const isKept = named.some((one) => one.isSubject && isSameParty(one, actor))
    if (((actsThere || isKept) && !isConverse) || language.verification.passive.test(claims.text))
      continue
    issues.push({
      ...place,
      rule: 'actor-differs',
      // `Заявитель получает …` may be told of what another one gives.
      kind: claims.modals.length > 0 ? 'conflict' : 'missing',
      source: found ?? '',
      passage: best.passage,
    })
  }
  return [...issues, ...compareNames(claims, evidence, index)]
}

/** Whether a passage says who acts, and the sentence does not name them: it may speak of what others may do. */
export function isOfOthers(
  claims: Claims,
  passage: SourcePassage,
  index: SourceIndex,
  parties: TermIndex,
): boolean {
  const actor = partiesOf(passage, index, parties).find(({ isSubject }) => isSubject)
  const named = findParties(claims, parties, index.language)
  return actor !== undefined && !named.some((one) => isSameParty(one, actor))
}

/** Whether a passage tells of one who acts, and the sentence of another one. */
export function isOfAnother(
  claims: Claims,
  passage: SourcePassage,
  index: SourceIndex,
  parties: TermIndex,
): boolean {
  const { language } = index
  const hasSubject = findParties(claims, parties, language).some(({ isSubject }) => isSubject)
  return (
    hasSubject &&
    !language.verification.passive.test(claims.text) &&
    isOfOthers(claims, passage, index, parties) &&
    !tellsConverse(claims, claimsOf(passage, index), language)
  )
}

/** Who makes the act does what it decides; only its opening names them. */
function isEnacting(party: NamedParty, index: SourceIndex, parties: TermIndex): boolean {
  return enactingIn(index).some((passage) =>
    partiesOf(passage, index, parties).some((one) => isSameParty(one, party)),
  )
}

/** Looked for once for all sentences. */
const enacting = new WeakMap<SourceIndex, ReadonlyArray<SourcePassage>>()

function enactingIn(index: SourceIndex): ReadonlyArray<SourcePassage> {
  let found = enacting.get(index)
  if (!found) {
    const { frame } = index.language
    found = index.passages.filter(({ own }) => frame.enacting.test(own.text))
    enacting.set(index, found)
  }
  return found
}

const known = new WeakMap<SourcePassage, ReadonlyArray<NamedParty>>()

function partiesOf(
  passage: SourcePassage,
  index: SourceIndex,
  parties: TermIndex,
): ReadonlyArray<NamedParty> {
  let found = known.get(passage)
  if (!found) {
    const { language } = index
    const isEnacted = passage.shared.some(({ text }) => language.frame.enacting.test(text))
    const all = findParties(claimsOf(passage, index), parties, language)
    // Whom the enacting formula names does not do what stands below it.
    found = isEnacted ? all.map((one) => ({ ...one, isSubject: false })) : all
    known.set(passage, found)
  }
  return found
}

/** Names, by their capitals, that the evidence does not have. */
function compareNames(claims: Claims, evidence: FoundEvidence, index: SourceIndex): Array<Issue> {
  return claims.words.lexemes.flatMap(
    ({ text, isCapitalised, isAbbreviation }, at): Array<Issue> => {
      const start = claims.words.starts[at] ?? 0
      const opens = /(?:^|[.!?:–—«"“(]\s*)$/.test(claims.text.slice(0, start))
      const root = claims.roots[at] ?? ''
      if (root === '' || (opens && !isAbbreviation) || !(isCapitalised || isAbbreviation)) return []
      const places = index.places.get(root) ?? []
      const isThere = [...evidence.chosen, ...evidence.pool.map(({ passage }) => passage)].some(
        (passage) => places.some(([place]) => place === passage.at),
      )
      return isThere
        ? []
        : [
            {
              rule: 'name-not-found',
              kind: 'missing',
              start,
              end: start + text.length,
              stated: text,
              source: '',
            },
          ]
    },
  )
}
