import { z } from '@hono/zod-openapi'
import { languages } from 'aiqyn'
import { Problem } from './errors.ts'

const tags = languages.map(({ id }) => id)

/** Options of every document route, as query parameters. */
export const querySchema = z.object({
  language: z
    .enum(['auto', ...tags])
    .optional()
    .openapi({ description: 'Language of the act; told by the text unless given.' }),
  format: z
    .enum(['auto', 'markdown', 'text', 'html', 'akn'])
    .optional()
    .openapi({ description: 'Format of the document; told by the media type unless given.' }),
  length: z
    .enum(['brief', 'standard', 'full'])
    .optional()
    .openapi({ description: 'Summaries only: how much is told.' }),
  level: z.enum(['plain', 'easy']).optional().openapi({
    description: 'Summaries only: how plain; easy has shorter sentences and fewer statements.',
  }),
  'answer-language': z.enum(tags).optional().openapi({
    description:
      'Language of the answer: of questions and computed statements in a summary, of headings and labels in any form but JSON. `Accept-Language` says the same where this is not given.',
  }),
  reader: z.enum(['citizen', 'business', 'official', 'journalist']).optional().openapi({
    description: 'Summaries only: for whom; what matters to that reader is told first.',
  }),
  'publication-date': z.iso.date().optional().openapi({
    description:
      'Summaries only: day of official publication, for computing when the act begins to apply.',
    example: '2026-01-31',
  }),
  mci: z.coerce.number().positive().optional().openapi({
    description:
      'Summaries only: value of one monthly calculation index (МРП, АЕК) in tenge, for saying what its multiples come to.',
    example: 3932,
  }),
})

/** Headers that an answer depends on, beside `Accept`. */
export const headersSchema = z.object({
  'accept-language': z.string().optional().openapi({
    description: 'Languages that the answer may speak, where no option names one.',
  }),
  'if-none-match': z.string().optional().openapi({
    description: '`ETag` of an earlier answer: where it still holds, `304` comes instead.',
  }),
})

/** The same options beside the text in a JSON body. */
export const bodySchema = z
  .strictObject({
    text: z
      .string()
      .openapi({ description: 'Text of the act: Markdown, plain, an HTML page, or Akoma Ntoso.' }),
    language: querySchema.shape.language,
    format: querySchema.shape.format,
    length: querySchema.shape.length,
    level: querySchema.shape.level,
    reader: querySchema.shape.reader,
    answerLanguage: querySchema.shape['answer-language'],
    publicationDate: querySchema.shape['publication-date'],
    mci: z.number().positive().optional(),
  })
  .openapi('Document')

/** Options of a request, from wherever they stand. */
export interface RequestOptions {
  readonly language?: string | undefined
  readonly format?: 'auto' | 'markdown' | 'text' | 'html' | 'akn' | undefined
  readonly length?: 'brief' | 'standard' | 'full' | undefined
  readonly level?: 'plain' | 'easy' | undefined
  readonly reader?: 'citizen' | 'business' | 'official' | 'journalist' | undefined
  readonly answerLanguage?: string | undefined
  readonly publicationDate?: string | undefined
  readonly mci?: number | undefined
}

/**
 * Check the options of a query and of a JSON body; the query wins.
 *
 * @throws {Problem} Naming the option and what it takes.
 */
export function readOptions(
  query: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>>,
): RequestOptions {
  const fromQuery = takeAs(querySchema.strict(), query)
  const fromBody = takeAs(bodySchema.omit({ text: true }).strict(), body)
  return {
    language: fromQuery.language ?? fromBody.language,
    format: fromQuery.format ?? fromBody.format,
    length: fromQuery.length ?? fromBody.length,
    level: fromQuery.level ?? fromBody.level,
    reader: fromQuery.reader ?? fromBody.reader,
    answerLanguage: fromQuery['answer-language'] ?? fromBody.answerLanguage,
    publicationDate: fromQuery['publication-date'] ?? fromBody.publicationDate,
    mci: fromQuery.mci ?? fromBody.mci,
  }
}

/**
 * Take a value for what a schema says it is.
 *
 * @throws {Problem} Naming each part that is not as it should be, and none of its value.
 */
export function takeAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const told = result.error.issues.map((issue) => {
    const { path, message } = issue
    const told =
      issue.code === 'unrecognized_keys' && schema instanceof z.ZodObject
        ? `${message}; known here are ${Object.keys(schema.shape).join(', ')}`
        : message
    return `${path.length > 0 ? `${path.join('.')}: ` : ''}${told}`
  })
  throw new Problem('bad-option', told.join('. '))
}
