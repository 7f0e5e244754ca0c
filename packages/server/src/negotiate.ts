import { languages } from 'aiqyn'
import Negotiator from 'negotiator'
import { Problem } from './errors.ts'

/** Forms of an answer, the one preferred without a wish first. */
export const answerFormats = {
  'application/json': 'json',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
} as const satisfies Readonly<Record<string, 'json' | 'html' | 'markdown' | 'text'>>

/** A media type that the service answers in. */
export type AnswerType = keyof typeof answerFormats

const types = Object.keys(answerFormats).filter((type): type is AnswerType => type in answerFormats)

/**
 * Choose the form of an answer by `Accept`.
 *
 * @throws {Problem} When none that is accepted can be given.
 */
export function negotiateType(accept: string | undefined): AnswerType {
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
