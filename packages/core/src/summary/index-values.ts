import type { Act } from '../act/types.ts'
import type { IndexAmount } from '../facts/index-amounts.ts'
import type { Language } from '../language/language.ts'
import type { Answer, IndexSum, Statement } from '../records/records.ts'
import { computedStatement, toEvidence } from './statement.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

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
  const isTold = holding(answer.statements.flatMap(({ evidence }) => evidence))
  const own = sums.filter(({ evidence: [words] }) => words && isTold(words))
  if (own.length === 0) return answer
  const said = mci === undefined ? [asked(own)] : own.map((sum) => valued(sum, mci))
  const added = new Map<string, Statement>()
  for (const statement of said) if (!added.has(statement.text)) added.set(statement.text, statement)
  return { ...answer, statements: [...answer.statements, ...added.values()] }

  function asked(all: ReadonlyArray<IndexSum>): Statement {
    const evidence = all.flatMap((sum) => sum.evidence)
    return computedStatement(messages.indexUnknown(), id, evidence)
  }

  function valued({ multiple, from, evidence }: IndexSum, value: number): Statement {
    return computedStatement(messages.indexSum(multiple, from, value), id, evidence)
  }
}

/** Tells whether one of some stretches holds another; large acts have thousands of either. */
function holding(stretches: ReadonlyArray<Stretch>): (words: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let reach = 0
  /** How far any stretch reaches that begins no later. */
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end)
    return reach
  })
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (reaches[low - 1] ?? 0) >= end
  }
}
