import type { OpenAPIHono } from '@hono/zod-openapi'
import { toRequest } from './to-request.ts'

/** What is read of an OpenAPI document here. */
export interface Operation {
  readonly parameters?: ReadonlyArray<{
    readonly name: string
    readonly schema?: { readonly example?: unknown }
  }>
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> }
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, MediaType> }>>
}
/** Content of a request or an answer. */
export interface MediaType {
  readonly schema?: object
  examples?: Record<string, { readonly value?: unknown; readonly externalValue?: string }>
}

/**
 * Give every answer of an OpenAPI document its example: the answer to the first example of a request.
 *
 * @param app What answers. What it does not know is left without; where it has too much to do, the document is not whole.
 */
export async function addExamples<D extends { readonly paths?: object | undefined }>(
  document: D,
  app: OpenAPIHono,
): Promise<{ readonly document: D; readonly isWhole: boolean }> {
  // A copy: what describes the routes stays as it is.
  const copy: D = structuredClone(document)
  let isWhole = true
  for (const [path, item] of Object.entries(copy.paths ?? {}))
    for (const [method, operation] of Object.entries<Operation>(item))
      for (const [type, media] of Object.entries(operation.responses['200']?.content ?? {})) {
        const known = media.examples ?? (await answerExample(app, path, method, operation, type))
        if (known === undefined) isWhole = false
        else media.examples = known
      }
  return { document: copy, isWhole }
}

async function answerExample(
  app: OpenAPIHono,
  path: string,
  method: string,
  operation: Operation,
  type: string,
): Promise<MediaType['examples']> {
  const { content = {} } = operation.requestBody ?? {}
  // A batch is answered by a batch, anything else by what `Accept` says.
  const sent = Object.keys(content).find((one) => type !== batch || one === type)
  const example = Object.values(content[sent ?? '']?.examples ?? {})[0]
  const query = method === 'get' ? queryOf(operation) : ''
  const response = await app.request(
    `${path}${query}`,
    toRequest(method, type, sent, example?.value),
  )
  if (response.status >= 500) return undefined
  if (!response.ok) return {}
  const text = await response.text()
  return { answer: { value: type === 'application/json' ? JSON.parse(text) : text } }
}

const batch = 'application/x-ndjson'

/** The query that the examples of parameters make. */
export function queryOf({ parameters = [] }: Operation): string {
  const query = new URLSearchParams()
  for (const { name, schema } of parameters)
    if (schema?.example !== undefined) query.set(name, String(schema.example))
  return `?${query}`
}
