import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Problem } from '../errors.ts'
import { exampleFiles } from '../examples/example-files.ts'

/** Nothing but what this service serves itself: no outside address, no inline script or style. */
export const docsPolicy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aiqyn: API</title>
<link rel="icon" href="./docs/favicon.png">
<link rel="stylesheet" href="./docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="./docs/swagger-ui-bundle.js"></script>
<script src="./docs/start.js"></script>
</body>
</html>
`

// `validatorUrl`: Swagger UI would send the address of the document to a service of its makers.
const start = `SwaggerUIBundle({
  url: './openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
`

/** Files of Swagger UI that the page needs, as its package has them. */
const packaged = {
  'favicon.png': { file: 'favicon-32x32.png', type: 'image/png' },
  'swagger-ui-bundle.js': { file: 'swagger-ui-bundle.js', type: 'text/javascript' },
  'swagger-ui.css': { file: 'swagger-ui.css', type: 'text/css' },
} as const

/** Add the page that shows the OpenAPI document, with all that it loads, and the example files that the document names. */
export function addDocs(app: OpenAPIHono): void {
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', docsPolicy)
    return c.html(page)
  })
  app.get('/docs/start.js', (c) => send(c, start, 'text/javascript'))
  for (const [name, { file, type }] of Object.entries(packaged))
    app.get(`/docs/${name}`, async (c) => send(c, await readPackaged(file), type))
  for (const [name, { type, make }] of Object.entries(exampleFiles))
    app.get(`/docs/examples/${name}`, (c) => c.body(make(), 200, { 'Content-Type': type }))
}

function send(c: Context, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return c.body(body, 200, {
    'Content-Type': type === 'image/png' ? type : `${type}; charset=utf-8`,
  })
}

/**
 * Read a file of Swagger UI. Node is asked for only here, so that the app itself runs where there is none.
 *
 * @throws {Problem} Where there is no Node, or the package was left out.
 */
async function readPackaged(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { createRequire } = await import('node:module')
    const { readFile } = await import('node:fs/promises')
    const path = createRequire(import.meta.url).resolve(`swagger-ui-dist/${file}`)
    return new Uint8Array(await readFile(path))
  } catch {
    throw new Problem('not-found', 'Swagger UI is not installed here; read /openapi.json.')
  }
}
