import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { errors, Problem } from './errors.ts'
import { type MediaType, type Operation, queryOf } from './examples/add-examples.ts'
import { toRequest } from './examples/to-request.ts'
import { querySchema } from './options.ts'
import { inlineRunner } from './work/runner.ts'

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
interface DocumentedOperation extends Operation {
  readonly operationId: string
  readonly summary: string
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string
        readonly headers?: object
        content?: Record<string, MediaType>
      }
    >
  >
}

const app = createApp()
const document = (await (await app.request('/openapi.json')).json()) as OpenApi
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    name: `${method} ${path}`,
    path,
    method,
    operation,
    query: method === 'get' ? queryOf(operation) : '',
  })),
)
/** Jobs need a queue and are answered later: their own tests execute them. */
const atOnce = operations.filter(({ path }) => !path.startsWith('/v1/jobs'))

/** An example of a request, and where it goes. */
interface Call {
  readonly name: string
  readonly path: string
  readonly method: string
  readonly query: string
  readonly operation: DocumentedOperation
  readonly type: string | undefined
  readonly schema: object
  readonly example: { readonly value?: unknown; readonly externalValue?: string }
}
const calls = atOnce.flatMap((one): Array<Call> => {
  const bodies = Object.entries(one.operation.requestBody?.content ?? {}).flatMap(
    ([type, { schema = {}, examples = {} }]) =>
      Object.entries(examples).map(([id, example]) => {
        return { ...one, name: `${one.name}: ${type} ${id}`, type, schema, example }
      }),
  )
  return bodies.length > 0 ? bodies : [{ ...one, type: undefined, schema: {}, example: {} }]
})

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'openapi', components: document.components })

/** Faults of a value against a schema of the document. */
function faults(schema: object, value: unknown): unknown {
  const own = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'))
  return ajv.validate(own, value) ? [] : ajv.errors
}

async function sentValue(example: { value?: unknown; externalValue?: string }): Promise<unknown> {
  if (example.externalValue === undefined) return example.value
  const file = await app.request(example.externalValue)
  expect(file.status).toBe(200)
  return new Uint8Array(await file.arrayBuffer())
}

test('a public validator finds nothing wrong with the OpenAPI document', async () => {
  const validator = new Validator()
  const result = await validator.validate(JSON.parse(JSON.stringify(document)))
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every schema that is named exists, and every operation has a name of its own', () => {
  const names = new Set(Object.keys(document.components.schemas))
  const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)]
  expect(named.map(([, name]) => String(name)).filter((name) => !names.has(name))).toEqual([])
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(ids.filter((id, at) => id === undefined || ids.indexOf(id) !== at)).toEqual([])
})

test('the routes are those that are known, but for examples of answers', async () => {
  const bare = structuredClone(document)
  for (const item of Object.values(bare.paths))
    for (const { responses } of Object.values(item))
      for (const media of Object.values(responses['200']?.content ?? {})) delete media.examples
  await expect(`${JSON.stringify(bare.paths, null, 2)}\n`).toMatchFileSnapshot(
    '__snapshots__/openapi-paths.json',
  )
})

test.each(operations)('$name tells its headers and every error', ({ path, operation }) => {
  for (const [status, { description, headers = {}, content }] of Object.entries(
    operation.responses,
  )) {
    expect(description).not.toBe('')
    expect(Object.keys(headers)).toContain('X-Request-Id')
    if (status < '400') continue
    const type = path.startsWith('/v2/') ? 'text/plain' : 'application/problem+json'
    const examples = content?.[type]?.examples ?? {}
    expect(Object.keys(examples).length).toBeGreaterThan(0)
    for (const code of Object.keys(examples))
      expect(String(errors[code as keyof typeof errors].status)).toBe(status)
  }
  if (!path.startsWith('/v2/')) expect(Object.keys(operation.responses)).toContain('500')
})

test.each(atOnce)('$name has an example of each type, in and out', ({ operation }) => {
  const contents = [operation.requestBody?.content ?? {}, operation.responses['200']?.content ?? {}]
  for (const content of contents)
    for (const [type, { examples = {} }] of Object.entries(content))
      expect([type, Object.keys(examples).length]).not.toEqual([type, 0])
})

test.each(calls)(
  '$name: the example is taken, and the answer is what is promised',
  async (call) => {
    const { path, method, query, operation, type, schema: sentSchema, example } = call
    const value = await sentValue(example)
    if (typeof value === 'object' && !(value instanceof Uint8Array))
      expect(faults(sentSchema, value)).toEqual([])
    const content = operation.responses['200']?.content ?? {}
    const accept = type === 'application/x-ndjson' ? type : (Object.keys(content)[0] ?? '')
    const wanted = 'application/json' in content && accept !== type ? 'application/json' : accept
    const response = await app.request(`${path}${query}`, toRequest(method, wanted, type, value))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(wanted.split(';')[0])
    const schema = content[wanted]?.schema ?? {}
    const body = await response.text()
    if (wanted === 'application/x-ndjson')
      for (const line of body.trim().split('\n')) {
        expect(faults(schema, JSON.parse(line))).toEqual([])
        expect(JSON.parse(line)).toHaveProperty('record')
      }
    else expect(faults(schema, wanted === 'application/json' ? JSON.parse(body) : body)).toEqual([])
  },
)

test.each(atOnce)('$name: examples of answers are the answers', async (one) => {
  const { path, method, query, operation } = one
  const sent = Object.entries(operation.requestBody?.content ?? {})
  for (const [type, { examples = {} }] of Object.entries(
    operation.responses['200']?.content ?? {},
  )) {
    const [bodyType, media] =
      sent.find(([name]) => type !== 'application/x-ndjson' || name === type) ?? []
    const body = Object.values(media?.examples ?? {})[0]?.value
    const response = await app.request(`${path}${query}`, toRequest(method, type, bodyType, body))
    expect(response.status).toBe(200)
    const text = await response.text()
    const shown = Object.values(examples)[0]?.value
    expect(type === 'application/json' ? JSON.parse(text) : text).toEqual(shown)
  }
})

test('examples that a busy service refused are made when it is asked again', async () => {
  let isBusy = true
  const own = createApp({
    runner: {
      ...inlineRunner,
      run: (task) => {
        if (isBusy && 'answer' in task && task.answer === 'text')
          throw new Problem('busy', 'Later.')
        return inlineRunner.run(task)
      },
    },
  })
  const read = async (): Promise<unknown> => {
    const answer = (await (await own.request('/openapi.json')).json()) as OpenApi
    const content = answer.paths['/v1/acts']?.['post']?.responses['200']?.content
    return content?.['text/plain']?.examples
  }
  expect(await read()).toBeUndefined()
  isBusy = false
  expect(await read()).toHaveProperty('answer')
})

test('a document route tells every option and header that it heeds', () => {
  const { parameters = [] } = document.paths['/v1/summaries']?.['post'] ?? {}
  expect(parameters.map(({ name }) => name)).toEqual([
    ...Object.keys(querySchema.shape),
    'accept-language',
    'if-none-match',
  ])
})

test('a schema that is not kept is noticed', () => {
  const schema = { $ref: '#/components/schemas/Problem' }
  expect(faults(schema, { type: 'urn:aiqyn:problem:unknown' })).not.toEqual([])
  expect(faults({ $ref: '#/components/schemas/Summary' }, { answers: [] })).not.toEqual([])
})
