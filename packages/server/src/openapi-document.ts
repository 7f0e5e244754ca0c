import type { OpenAPIHono } from '@hono/zod-openapi'
import { rulesVersion } from 'aiqyn'
import { addExamples } from './examples/add-examples.ts'

/**
 * Add the OpenAPI document. Its examples of answers are answers: they are made when it is first asked for, and again where
 * the service had too much to do for some of them.
 *
 * @param examples The routes, for answering the examples.
 */
export function addOpenApi(app: OpenAPIHono, examples: OpenAPIHono): void {
  let made: Promise<string> | undefined
  const make = async (): Promise<string> => {
    const { document, isWhole } = await addExamples(describe(app), examples)
    if (!isWhole) made = undefined
    return JSON.stringify(document)
  }
  app.get('/openapi.json', async (c) => {
    made ??= make()
    return c.body(await made, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  })
}

function describe(app: OpenAPIHono): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Aiqyn',
      version: rulesVersion,
      description: `Plain language for law: Kazakh, Russian, English. Nothing that is sent is stored or logged.

A document goes in as it is: its media type says what it is. \`Accept\` chooses the form of the answer, \`Accept-Language\` its language.

- **Long acts**: \`Accept: text/event-stream\` tells how far the work is: events \`progress\`, then \`result\` with the record, or \`error\` with the problem.
- **Many acts**: \`Content-Type: application/x-ndjson\`, one JSON object a line, is answered line by line, in order.
- **Errors** are problem details (RFC 9457).
- **/v2** speaks the protocol of LanguageTool, for editors that know it.`,
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }, { key: [] }],
    tags: [
      { name: 'Documents', description: 'A document in, a record out.' },
      { name: 'LanguageTool', description: 'The protocol of LanguageTool servers.' },
      { name: 'Information', description: 'What there is.' },
    ],
  })
}
