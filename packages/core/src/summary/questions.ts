import type { FoundProvision } from '../facts/provisions.ts'
import type { Language } from '../language/language.ts'
import type { QuestionId } from '../language/messages.ts'
import type { ReaderId } from '../language/readers.ts'
import type { Tellable } from '../rank/tellables.ts'
import type { Summary } from '../records/records.ts'
import { readers } from './readers.ts'

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
function answersQuestion(
  { type, party, passage, deadlines, amounts }: FoundProvision,
  id: QuestionId,
  reader: ReaderId,
  { quantities }: Language,
): boolean {
  switch (id) {
    case 'changes':
      // Sums have a question of their own.
      return type === 'decision' && amounts.length === 0
    case 'must':
      return type === 'duty'
    case 'may':
      return type === 'right' || (type === 'power' && readers[reader].hasPowers)
    case 'mustNot':
      // How much something may cost at most tells nobody what not to do.
      return type === 'prohibition' && (amounts.length === 0 || party !== undefined)
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

/** What is done, and by whom, says more than when and for how much. */
const homes: ReadonlyArray<QuestionId> = [
  'sanctions',
  'mustNot',
  'must',
  'may',
  'money',
  'deadlines',
  'changes',
]

/** The questions that a provision answers, the one that it is made for first. */
function questionsOf(
  provision: FoundProvision,
  reader: ReaderId,
  language: Language,
): ReadonlyArray<QuestionId> {
  return homes.filter((id) => answersQuestion(provision, id, reader, language))
}

/** The questions that each of some passages answers, the one that it is made for first. */
export function questionsOfAll(
  tellables: ReadonlyArray<Tellable>,
  reader: ReaderId,
  length: Summary['length'],
  language: Language,
): Array<ReadonlyArray<QuestionId>> {
  const answered = tellables.map(({ origin, passage, provision }) => {
    if (origin !== 'own') return changesOnly
    if (length !== 'full' && language.modality.trivial?.test(passage.piece.text)) return []
    return provision ? questionsOf(provision, reader, language) : []
  })
  if (length === 'full') return answered
  // What is only told to be done, by nobody who is named, tells a reader little of what they must do.
  const isVague = ({ provision }: Tellable): boolean =>
    provision?.isIndicative === true && provision.party === undefined
  const hasDuty = tellables.some((one, at) => answered[at]?.includes('must') && !isVague(one))
  return answered.map((questions, at) => {
    const one = tellables[at]
    return hasDuty && one && isVague(one) ? questions.filter((id) => id !== 'must') : questions
  })
}

const changesOnly: ReadonlyArray<QuestionId> = ['changes']
