import { type RouteConfig, z } from '@hono/zod-openapi'
import type { ErrorCode } from '../errors.ts'
import { exampleActs } from '../examples/example-acts.ts'
import { anyProblems, plainHeaders, responsesByStatus } from '../openapi.ts'
import { answerSchema, configInfoSchema, infoSchema, languagesSchema } from './answer-schema.ts'
import { checkSchema } from './check-schema.ts'

/** A language is needed. */
const languageQuery = z.object({
  language: z.string().openapi({ description: 'See `/v2/languages`.', example: 'ru-RU' }),
})

const described: Pick<
  RouteConfig,
  'operationId' | 'tags' | 'summary' | 'description' | 'responses'
> = {
  operationId: 'languageToolCheck',
  tags: ['LanguageTool'],
  summary: 'Check a text for an editor',
  description:
    'Findings of `/v1/checks` as matches. What only the whole text can tell is left out for a paragraph by itself.',
  responses: {
    200: json('What was found.', answerSchema),
    ...textResponses(
      'bad-option',
      'invalid-utf-8',
      'incomplete-body',
      'too-large',
      'busy',
      'timeout',
    ),
  },
}

const text = `${exampleActs.ru.slice(2)}\nМастер осуществляет ремонт в течении года.\n`
const annotation = [
  { markup: '<p>' },
  { text: 'Мастер ' },
  { markup: '<b>' },
  { text: 'осуществляет ремонт' },
  { markup: '</b>' },
  { text: ' в течении года.' },
  { markup: '</p>', interpretAs: '\n\n' },
]

/** The routes of LanguageTool's protocol, as OpenAPI describes them. */
export const languageToolRoutes: ReadonlyArray<RouteConfig> = [
  {
    ...described,
    operationId: 'languageToolCheckByGet',
    summary: 'Check a short text for an editor',
    method: 'get',
    path: '/v2/check',
    request: { query: checkSchema },
  },
  {
    ...described,
    method: 'post',
    path: '/v2/check',
    request: {
      body: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: checkSchema,
            examples: {
              text: { summary: 'A text in Russian', value: { language: 'ru-RU', text } },
              data: {
                summary: 'A text with markup',
                value: { language: 'auto', data: JSON.stringify({ annotation }) },
              },
            },
          },
          'multipart/form-data': {
            schema: checkSchema,
            examples: {
              text: {
                summary: 'A text in Kazakh',
                value: { language: 'kk-KZ', text: exampleActs.kk.slice(2) },
              },
            },
          },
        },
      },
    },
  },
  {
    method: 'get',
    path: '/v2/languages',
    operationId: 'languageToolLanguages',
    tags: ['LanguageTool'],
    summary: 'Languages and their variants',
    responses: { 200: json('Sorted by name.', languagesSchema), ...textResponses() },
  },
  {
    method: 'get',
    path: '/v2/info',
    operationId: 'languageToolInfo',
    tags: ['LanguageTool'],
    summary: 'What answers here',
    responses: { 200: json('Name and version.', infoSchema), ...textResponses() },
  },
  {
    method: 'get',
    path: '/v2/configinfo',
    operationId: 'languageToolConfiguration',
    tags: ['LanguageTool'],
    summary: 'Rules of a language and limits',
    request: { query: languageQuery },
    responses: {
      200: json('For the settings of an editor.', configInfoSchema),
      ...textResponses('bad-option'),
    },
  },
  {
    method: 'get',
    path: '/v2/maxtextlength',
    operationId: 'languageToolMaxTextLength',
    tags: ['LanguageTool'],
    summary: 'Longest text in characters',
    responses: { 200: plain('A number.'), ...textResponses() },
  },
  {
    method: 'get',
    path: '/v2/healthcheck',
    operationId: 'languageToolHealthCheck',
    tags: ['LanguageTool'],
    summary: 'Whether the service runs',
    responses: { 200: plain('`OK`.'), ...textResponses() },
  },
]

function json(description: string, schema: z.ZodType): RouteConfig['responses'][number] {
  return { description, headers: plainHeaders, content: { 'application/json': { schema } } }
}

function plain(description: string): RouteConfig['responses'][number] {
  return {
    description,
    headers: plainHeaders,
    content: { 'text/plain': { schema: { type: 'string' } } },
  }
}

/** Errors are plain text here. */
function textResponses(...codes: ReadonlyArray<ErrorCode>): RouteConfig['responses'] {
  return responsesByStatus([...codes, ...anyProblems], (shared) => ({
    'text/plain': {
      schema: { type: 'string' },
      examples: Object.fromEntries(
        shared.map((code) => [code, { value: 'Error: What is wrong here, and what to do.' }]),
      ),
    },
  }))
}
