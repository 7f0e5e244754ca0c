import type { Answer, Evidence, Language, QuestionId, Statement, Summary } from '@aiqyn/core'
import { partyNames } from './party-names.ts'

/** What an act says to one of its parties, by question. */
export interface PartyRules {
  /** Its name as the act gives it. */
  readonly party: string
  readonly answers: ReadonlyArray<{
    readonly id: QuestionId
    readonly statements: ReadonlyArray<Statement>
  }>
  /** Statements in all. */
  readonly count: number
}

const ruling: ReadonlyArray<QuestionId> = ['must', 'may', 'mustNot', 'sanctions']
/** So many one looks through to find oneself. */
const mostParties = 12
/** Side of the squares by which places are found. */
const stretch = 512

interface Place {
  readonly start: number
  readonly end: number
  readonly key: string
}

/**
 * Sort what an act says by the parties that it names, the one with the most rules first: for a reader who asks only for
 * what concerns them.
 *
 * @param summary A record in full length, so that every rule is there.
 * @param language Of the act.
 */
export function partyRules(
  { provisions, answers }: Summary,
  language: Pick<Language, 'id' | 'stem' | 'stopWords'>,
): Array<PartyRules> {
  const names = partyNames(
    provisions.flatMap(({ party }) => party ?? []),
    language,
  )
  const places = new Map<number, Array<Place>>()
  for (const { party, evidence } of provisions) {
    for (const { start, end } of evidence) {
      for (const square of squares(start, end)) {
        const found = places.get(square) ?? []
        places.set(square, found)
        for (const key of names.get(party ?? '') ?? []) found.push({ start, end, key })
      }
    }
  }
  const rules = new Map<string, Map<QuestionId, Array<Statement>>>()
  for (const { id, statements } of answers.filter((answer) => ruling.includes(answer.id))) {
    for (const statement of statements) {
      for (const key of partiesOf(statement, places)) {
        const ofParty = rules.get(key) ?? new Map<QuestionId, Array<Statement>>()
        rules.set(key, ofParty)
        ofParty.set(id, [...(ofParty.get(id) ?? []), statement])
      }
    }
  }
  return [...rules]
    .map(([key, byQuestion]): PartyRules => {
      const list = ruling.map((id) => ({ id, statements: byQuestion.get(id) ?? [] }))
      const count = list.reduce((sum, { statements }) => sum + statements.length, 0)
      return { party: key, answers: list, count }
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, mostParties)
}

/** The parties whose provisions stand on words of a statement. */
function partiesOf(
  { evidence }: Pick<Answer['statements'][number], 'evidence'>,
  places: ReadonlyMap<number, ReadonlyArray<Place>>,
): Set<string> {
  const keys = new Set<string>()
  for (const { start, end } of evidence) {
    for (const square of squares(start, end)) {
      for (const place of places.get(square) ?? []) {
        if (place.start < end && place.end > start) keys.add(place.key)
      }
    }
  }
  return keys
}

function squares(start: Evidence['start'], end: Evidence['end']): Array<number> {
  const first = Math.floor(start / stretch)
  const last = Math.floor(Math.max(start, end - 1) / stretch)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
