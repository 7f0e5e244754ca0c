import { endOf, startOf } from '../act/positions.ts'
import type { Act, Heading } from '../act/types.ts'
import { textOf, visit } from '../act/visit.ts'
import type { Passage } from '../facts/passages.ts'
import type { Language } from '../language/language.ts'
import type { Statement } from '../records/records.ts'
import { citationPath } from './outline.ts'
import { readForNames, sentenceCaser } from './sentence-case.ts'
import { computedStatement, toEvidence } from './statement.ts'

/** More would be a table of contents. */
const mostTold = 6
const longestHeading = 160
const fewestWords = 2

interface Headed {
  readonly eId: string
  readonly start: number
  readonly end: number
  readonly node: Heading
  readonly text: string
}

/**
 * Say by the headings of an act what its sections are about: those in which most matters, in the order of the act, and
 * none that every act has. Only in languages that tell which these are.
 *
 * @param rankOf How much a passage matters.
 * @returns One statement each.
 */
export function tellHeadings(
  act: Act,
  passages: ReadonlyArray<Passage>,
  rankOf: (passage: Passage) => number,
  language: Language,
): Array<Statement> {
  const { commonHeading } = language.frame
  if (!commonHeading) return []
  const title = act.data.title.toLowerCase()
  const all = headedUnits(act).filter(
    ({ text }) =>
      !commonHeading.test(text) &&
      text.length <= longestHeading &&
      text.split(' ').length >= fewestWords &&
      !title.includes(text.toLowerCase()),
  )
  const ranks = bestRanks(all, passages, rankOf)
  const told = [...all]
    .sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0))
    .slice(0, mostTold)
    .sort((a, b) => a.start - b.start)
  const cased = sentenceCaser(sentencesOf(passages), language)
  const { messages } = language
  return told.map(({ eId, text, node }) => {
    const evidence = toEvidence(act, { eId, start: startOf(node), end: endOf(node) })
    const words = messages.sectionTells(messages.cite(citationPath(eId)), cased(text))
    return computedStatement(words, language.id, [evidence])
  })
}

/** What passages say, one a line: the source of a page has its tags between the words. */
function sentencesOf(passages: ReadonlyArray<Passage>): string {
  let text = ''
  for (const { piece } of passages) {
    if (text.length >= readForNames) break
    text += `${piece.text}\n`
  }
  return text
}

/** Put headings before what is told of their sections. @param statements In the order of the act. */
export function underHeadings(
  headings: ReadonlyArray<Statement>,
  statements: ReadonlyArray<Statement>,
): Array<Statement> {
  const left = [...headings]
  const placed: Array<Statement> = []
  for (const statement of statements) {
    // The act that is changed may be named elsewhere: what is told stands last.
    const at = placeOf(statement)
    while (left[0] && placeOf(left[0]) < at) placed.push(...left.splice(0, 1))
    placed.push(statement)
  }
  return [...placed, ...left]
}

function placeOf({ evidence }: Statement): number {
  return evidence.at(-1)?.start ?? Number.POSITIVE_INFINITY
}

/** Sections and articles of the act itself that have a heading. */
function headedUnits(act: Act): Array<Headed> {
  const found: Array<Headed> = []
  visit(act, (node) => {
    if (node.type === 'attachment' || node.type === 'quotedStructure' || node.type === 'content')
      return 'skip'
    if (node.type !== 'unit' || (node.kind !== 'section' && node.kind !== 'article'))
      return undefined
    const heading = node.children.find((child) => child.type === 'heading')
    const path = citationPath(node.eId)
    if (heading && path.every(({ num }) => num !== '' && !num.includes('_')))
      found.push({
        eId: node.eId,
        start: startOf(node),
        end: endOf(node),
        node: heading,
        text: textOf(heading)
          .replace(/\s+/g, ' ')
          .replace(/[\s.]+$/, ''),
      })
    return 'skip'
  })
  return found
}

/** How much the best passage of each matters. */
function bestRanks(
  units: ReadonlyArray<Headed>,
  passages: ReadonlyArray<Passage>,
  rankOf: (passage: Passage) => number,
): Map<Headed, number> {
  const ranks = new Map<Headed, number>()
  let at = 0
  for (const passage of passages) {
    const { start } = passage.piece
    while (at < units.length && (units[at]?.end ?? 0) <= start) at++
    const unit = units[at]
    if (!unit || start < unit.start) continue
    ranks.set(unit, Math.max(ranks.get(unit) ?? Number.NEGATIVE_INFINITY, rankOf(passage)))
  }
  return ranks
}
