import type { FoundProvision } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'

/** Questions that are answered by what the act provides, what concerns people most first. */
export const provisionQuestions: ReadonlyArray<QuestionId> = [
  'sanctions',
  'mustNot',
  'must',
  'money',
  'may',
  'deadlines',
  'changes',
]

/** Whether a provision answers a question. One may answer several: a duty with its time limit and its sum. */
export function answersQuestion(
  { type, passage, deadlines, amounts }: FoundProvision,
  id: QuestionId,
  { quantities }: Language,
): boolean {
  switch (id) {
    case 'changes':
      // Sums have a question of their own.
      return type === 'decision' && amounts.length === 0
    case 'must':
      return type === 'duty'
    case 'may':
      return type === 'right'
    case 'mustNot':
      return type === 'prohibition'
    case 'deadlines':
      return deadlines.length > 0
    case 'money':
      return (amounts.length > 0 && type !== 'penalty') || quantities.cost.test(passage.piece.text)
    case 'sanctions':
      return type === 'penalty'
    default:
      return false
  }
}
