import { languages } from 'aiqyn'
import Negotiator from 'negotiator'
import { Problem } from './errors.ts'

/** Forms of an answer, the one preferred without a wish first. */
export const answerFormats = {
  'application/json': 'json',
  'text/html': 'html',
  'text/markdown': 'markdown',
  // RFC 7763 has a parameter for dialects; a wish for plain `text/markdown` takes the entry above.
  'text/markdown; variant=decidim': 'decidim',
  'text/plain': 'text',
  'application/ssml+xml': 'ssml',
  'application/akn+xml': 'akn',
  'application/xml': 'akn',
} as const satisfies Readonly<
  Record<string, 'json' | 'html' | 'markdown' | 'decidim' | 'text' | 'ssml' | 'akn'>
>

/** The form of an answer, as `render` names it. */
export type AnswerFormat = (typeof answerFormats)[AnswerType]

/** A media type that the service answers in. */
export type AnswerType = keyof typeof answerFormats

const types = Object.keys(answerFormats).filter((type): type is AnswerType => type in answerFormats)

const charset = / *; *charset="?[\w-]{1,40}"?/giu

/** Types that a record can be given in; only acts are written as Akoma Ntoso. */
export function answerTypes(isAct: boolean): ReadonlyArray<AnswerType> {
  return types.filter((type) => isAct || answerFormats[type] !== 'akn')
}

/**
 * Choose the form of an answer by `Accept`.
 *
 * @param types Types that can be given, the one preferred without a wish first; see `answerTypes`.
 * @throws {Problem} When none that is accepted can be given.
 */
export function negotiateType<T extends string>(
  accept: string | undefined,
  types: ReadonlyArray<T>,
): T {
  // What is text is in UTF-8, whatever is asked: a wish for a charset is no other type.
  const plain = accept?.replaceAll(charset, '')
  const wanted = new Negotiator({ headers: { accept: plain } }).mediaType([...types])
  const type = types.find((known) => known === wanted)
  if (type) return type
  throw new Problem('not-acceptable', `Ask for one of ${types.join(', ')} in the Accept header.`)
}

/** Choose the language of an answer by `Accept-Language`; none where it names none of ours. */
export function negotiateLanguage(acceptLanguage: string | undefined): string | undefined {
  // Whoever takes any language takes that of the act.
  const named = (acceptLanguage ?? '').split(',').filter((part) => !part.trim().startsWith('*'))
  if (named.join('').trim() === '') return undefined
  const tags = languages.map(({ id }) => id)
  return new Negotiator({ headers: { 'accept-language': named.join(',') } }).language(tags)
}

/** Whether an answer may be packed by gzip. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  if (acceptEncoding === undefined) return false
  const headers = { 'accept-encoding': acceptEncoding }
  return new Negotiator({ headers }).encoding(['gzip', 'identity']) === 'gzip'
}
