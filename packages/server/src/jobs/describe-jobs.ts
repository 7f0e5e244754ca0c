import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { exampleActs } from '../examples/example-acts.ts'
import { exampleOf, plainHeaders, problemResponses } from '../openapi.ts'
import { querySchema } from '../options.ts'
import { batchLineSchema, batchType } from '../streams/batch.ts'

/** Options of a job: those of its documents, and its own. */
export const orderSchema = querySchema.extend({
  make: z
    .enum(['acts', 'summaries', 'readability', 'glossaries', 'checks'])
    .default('summaries')
    .openapi({ description: 'What to make of each document, by the name of its route.' }),
  answer: z
    .enum(['json', 'html', 'markdown', 'text', 'ssml', 'akn'])
    .default('json')
    .openapi({ description: 'Form of the records; akn for acts alone.' }),
  webhook: z.url().max(2000).optional().openapi({
    description:
      'Address to tell when all is done. Its host must be one that the operator of the service named.',
  }),
})

/** Name of a job in its path. */
export const idSchema = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22}$/)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

/** Where to begin reading results. */
export const fromSchema = z.object({
  from: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .openapi({ description: 'Index of the first result, for reading on after a break.' }),
})

const keySchema = z.object({
  'idempotency-key': z.string().max(200).optional().openapi({
    description: 'The same key with the same job gives the job that there is.',
  }),
})

const statusSchema = z
  .object({
    id: z.string().openapi({ description: 'Whoever knows it may read and delete the job.' }),
    status: z.enum(['waiting', 'running', 'done']),
    documents: z.int(),
    done: z.int().openapi({ description: 'Records made.' }),
    failed: z.int().openapi({ description: 'Documents whose results say why there is no record.' }),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().optional(),
  })
  .openapi('Job')

const exampleStatus = {
  id: '6O0u0xEYQzSJbq9gMzfeqw',
  status: 'running',
  documents: 2,
  done: 1,
  failed: 0,
  createdAt: '2026-01-31T09:00:00.000Z',
}

const status = {
  description: 'How far the job is.',
  headers: plainHeaders,
  content: {
    'application/json': { schema: statusSchema, examples: { job: { value: exampleStatus } } },
  },
}

const acts = {
  summary: 'Two acts',
  value: [
    { id: 'kk', text: exampleActs.kk },
    { id: 'ru', text: exampleActs.ru, options: { length: 'brief' } },
  ],
}

const files = { summary: 'Two acts, a file each', externalValue: '/docs/examples/acts.zip' }

const line = z
  .object({
    index: z.int().openapi({ description: 'Place of the document in the job, from 0.' }),
    id: z.union([z.string(), z.number()]).optional().openapi({
      description: 'As it was sent; of a file in an archive, its name.',
    }),
    language: z.string().optional(),
    record: z.object({}).loose().optional(),
    text: z.string().optional().openapi({ description: 'The record in another form than JSON.' }),
    problem: z.object({}).loose().optional().openapi({ description: 'Why there is no record.' }),
  })
  .openapi('JobLine')

const always = ['unauthorized', 'url-too-long', 'too-many-requests', 'internal'] as const
const found = problemResponses('bad-option', 'not-found', ...always, 'jobs-unavailable')

/** Describe the routes of jobs in the OpenAPI document. */
export function describeJobs(app: OpenAPIHono): void {
  const tags = ['Jobs']
  const routes = [
    createRoute({
      method: 'post',
      path: '/v1/jobs',
      operationId: 'startJob',
      tags,
      summary: 'Take many documents at once',
      description:
        'As lines of JSON, as a JSON array, or as files of a ZIP archive. The answer tells where the job is found; its documents are kept until they are done, its results for a while longer.',
      request: {
        query: orderSchema,
        headers: keySchema,
        body: {
          required: true,
          content: {
            [batchType]: { schema: batchLineSchema as z.ZodType, examples: exampleOf(batchType) },
            'application/json': {
              schema: z.array(batchLineSchema) as z.ZodType,
              examples: { acts },
            },
            'application/zip': {
              schema: { type: 'string', format: 'binary' },
              examples: { files },
            },
          },
        },
      },
      responses: {
        202: {
          ...status,
          headers: {
            ...plainHeaders,
            Location: { description: 'Path of the job.', schema: { type: 'string' } },
          },
        },
        ...problemResponses(
          'bad-option',
          'bad-json',
          'invalid-utf-8',
          'incomplete-body',
          'too-large',
          'unsupported-document',
          'empty-document',
          'unreadable-document',
          'idempotency-conflict',
          ...always,
          'busy',
          'jobs-unavailable',
        ),
      },
    }),
    createRoute({
      method: 'get',
      path: '/v1/jobs/{id}',
      operationId: 'readJob',
      tags,
      summary: 'Tell how far a job is',
      request: { params: idSchema },
      responses: { 200: status, ...found },
    }),
    createRoute({
      method: 'get',
      path: '/v1/jobs/{id}/results',
      operationId: 'readResults',
      tags,
      summary: 'Give the results of a job',
      description:
        'A line of JSON a document, in the order of the documents, as they come. Ends with the last one.',
      request: { params: idSchema, query: fromSchema },
      responses: {
        200: {
          description: 'The results.',
          headers: plainHeaders,
          content: {
            [batchType]: {
              schema: line,
              examples: {
                results: { value: '{"index":0,"id":"kk","language":"kk","record":{}}\n' },
              },
            },
          },
        },
        ...found,
      },
    }),
    createRoute({
      method: 'delete',
      path: '/v1/jobs/{id}',
      operationId: 'forgetJob',
      tags,
      summary: 'Cancel a job, and forget it',
      request: { params: idSchema },
      responses: { 204: { description: 'It is forgotten.', headers: plainHeaders }, ...found },
    }),
  ]
  for (const route of routes) app.openAPIRegistry.registerPath(route)
}
