import { notEmpty } from '@aiqyn/formats'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { isSummary, languages } from 'aiqyn'
import type { DocumentRouteOptions } from '../document-route.ts'
import { Problem } from '../errors.ts'
import { exampleActs } from '../examples/example-acts.ts'
import { answerTypes, negotiateLanguage, negotiateType } from '../negotiate.ts'
import { answerHeaders, answersOf, documentProblems, notModified } from '../openapi.ts'
import { headersSchema, takeAs } from '../options.ts'
import { respond } from '../respond.ts'
import { takeJson } from '../take-document.ts'

const tags = languages.map(({ id }) => id)
const path = '/v1/verifications'

const example = {
  summary: 'A sentence that the act contradicts',
  value: {
    summary: 'Мастер обязан вернуть велосипед владельцу в течение 5 рабочих дней.',
    source: exampleActs.ru,
  },
}

/** A summary with the act that it tells of. */
const verificationSchema = z
  .strictObject({
    summary: z
      .union([z.string(), z.looseObject({})])
      .openapi({ description: 'Plain text or Markdown, or a record of `/v1/summaries`.' }),
    source: z.string().openapi({
      description: 'Text of the act: Markdown, plain, an HTML page, or Akoma Ntoso.',
    }),
    language: z
      .enum(['auto', ...tags])
      .optional()
      .openapi({ description: 'Language of the act; told by the text unless given.' }),
    format: z
      .enum(['auto', 'markdown', 'text', 'html', 'akn'])
      .optional()
      .openapi({ description: 'Format of the act; told by the text unless given.' }),
    summaryLanguage: z
      .enum(['auto', ...tags])
      .optional()
      .openapi({ description: 'Language of the summary; told by its text unless given.' }),
    answerLanguage: z
      .enum(tags)
      .optional()
      .openapi({ description: 'Language of the findings; that of the summary unless given.' }),
  })
  .openapi('VerificationRequest')

/** What the route takes. */
export type VerificationRequest = z.input<typeof verificationSchema>

/** Add the route that compares a summary with its act. */
export function addVerifications(
  app: OpenAPIHono,
  { maxBytes, runner }: DocumentRouteOptions,
): void {
  const types = answerTypes(false)
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path,
      operationId: 'verifySummary',
      tags: ['Documents'],
      summary: 'Verify a summary against its act',
      description:
        'Whoever wrote it: each sentence is supported, contradicted, not found, or not checked, with the words of the act that tell. In another language than that of the act only figures, dates and references are compared.',
      request: {
        headers: headersSchema,
        body: {
          required: true,
          content: {
            'application/json': { schema: verificationSchema, examples: { text: example } },
          },
        },
      },
      responses: {
        200: {
          description: 'The record.',
          headers: answerHeaders,
          content: {
            ...answersOf(types),
            'application/json': { schema: { $ref: '#/components/schemas/Verification' } },
          },
        },
        ...notModified,
        ...documentProblems,
      },
    }),
  )
  app.post(path, async (c) => {
    const type = negotiateType(c.req.header('accept'), types)
    const { summary, source, format, language, summaryLanguage, answerLanguage } = takeAs(
      verificationSchema,
      await takeJson(c, maxBytes),
    )
    if (typeof summary !== 'string' && !isSummary(summary))
      throw new Problem('bad-json', 'The summary is neither a text nor a record of /v1/summaries.')
    if (typeof summary === 'string') notEmpty(summary)
    return respond(
      c,
      runner,
      {
        type: 'verification',
        summary,
        source: notEmpty(source),
        options: {
          language,
          format,
          summaryLanguage,
          answerLanguage: answerLanguage ?? negotiateLanguage(c.req.header('accept-language')),
        },
      },
      type,
    )
  })
}
