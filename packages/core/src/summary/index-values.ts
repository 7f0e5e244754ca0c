import type { Act } from '../act/types.ts'
import type { IndexAmount } from '../facts/index-amounts.ts'
import type { Language } from '../language/language.ts'
import type { Answer, IndexSum, Statement } from '../records/records.ts'
import { computedStatement, toEvidence } from './statement.ts'

/** What multiples of the monthly calculation index come to, as far as the caller says what one is worth. */
export function valueIndexAmounts(
  act: Act,
  amounts: ReadonlyArray<IndexAmount>,
  mci: number | undefined,
): Array<IndexSum> {
  return amounts.map(({ multiple, from, piece }) => ({
    index: 'monthlyCalculationIndex',
    multiple,
    ...(from === undefined ? {} : { from }),
    value: mci === undefined ? null : times(multiple, mci),
    ...(from === undefined || mci === undefined ? {} : { fromValue: times(from, mci) }),
    currency: 'KZT',
    evidence: [toEvidence(act, piece)],
  }))
}

/** A product without the noise of binary fractions. */
function times(multiple: number, mci: number): number {
  return Number((multiple * mci).toPrecision(15))
}

/**
 * Add to an answer what its sums come to, once for each; where nobody said what the index is worth, that it depends on it.
 */
export function withIndexValues(
  answer: Answer,
  sums: ReadonlyArray<IndexSum>,
  mci: number | undefined,
  { messages, id }: Language,
): Answer {
  if (answer.id !== 'money' && answer.id !== 'sanctions') return answer
  const told = answer.statements.flatMap(({ evidence }) => evidence)
  const own = sums.filter(({ evidence: [words] }) =>
    told.some(({ start, end }) => words && start <= words.start && words.end <= end),
  )
  if (own.length === 0) return answer
  const said = mci === undefined ? [asked(own)] : own.map((sum) => valued(sum, mci))
  const added = said.filter(
    ({ text }, at) => said.findIndex((statement) => statement.text === text) === at,
  )
  return { ...answer, statements: [...answer.statements, ...added] }

  function asked(all: ReadonlyArray<IndexSum>): Statement {
    const evidence = all.flatMap((sum) => sum.evidence)
    return computedStatement(messages.indexUnknown(), id, evidence)
  }

  function valued({ multiple, from, evidence }: IndexSum, value: number): Statement {
    return computedStatement(messages.indexSum(multiple, from, value), id, evidence)
  }
}
