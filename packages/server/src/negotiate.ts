import { languages } from 'aiqyn'
import Negotiator from 'negotiator'
import { Problem } from './errors.ts'

/** Forms of an answer, the one preferred without a wish first. */
export const answerFormats = {
  'application/json': 'json',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'application/ssml+xml': 'ssml',
  'application/akn+xml': 'akn',
  'application/xml': 'akn',
} as const satisfies Readonly<
  Record<string, 'json' | 'html' | 'markdown' | 'text' | 'ssml' | 'akn'>
>

/** The form of an answer, as `render` names it. */
export type AnswerFormat = (typeof answerFormats)[AnswerType]

/** A media type that the service answers in. */
export type AnswerType = keyof typeof answerFormats

const types = Object.keys(answerFormats).filter((type): type is AnswerType => type in answerFormats)

/** Types that a record can be given in; only acts are written as Akoma Ntoso. */
export function answerTypes(isAct: boolean): ReadonlyArray<AnswerType> {
  return types.filter((type) => isAct || answerFormats[type] !== 'akn')
}

/**
 * Choose the form of an answer by `Accept`.
 *
 * @param types Types that can be given, see `answerTypes`.
 * @throws {Problem} When none that is accepted can be given.
 */
export function negotiateType(
  accept: string | undefined,
  types: ReadonlyArray<AnswerType>,
): AnswerType {
  const wanted = new Negotiator({ headers: { accept } }).mediaType([...types])
  const type = types.find((known) => known === wanted)
  if (type) return type
  throw new Problem('not-acceptable', `Ask for one of ${types.join(', ')} in the Accept header.`)
}

/** Choose the language of an answer by `Accept-Language`; none where it names none of ours. */
export function negotiateLanguage(acceptLanguage: string | undefined): string | undefined {
  if (acceptLanguage === undefined || acceptLanguage.trim() === '*') return undefined
  const tags = languages.map(({ id }) => id)
  return new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(tags)
}
