import type { OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '../errors.ts'
import { exampleFiles } from '../examples/example-files.ts'
import { swaggerUi } from './swagger-ui.ts'

/** Nothing but what this service serves itself: no outside address, no inline script or style. */
export const docsPolicy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

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

/** Add the page that shows the OpenAPI document, with all that it loads, and the example files that the document names. */
export function addDocs(app: OpenAPIHono): void {
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', docsPolicy)
    return c.html(page)
  })
  app.get('/docs/start.js', (c) =>
    c.body(start, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  for (const [name, { type, make }] of Object.entries(exampleFiles))
    app.get(`/docs/examples/${name}`, (c) => c.body(make(), 200, { 'Content-Type': type }))
  app.get('/docs/:file', async (c) => {
    const file = (await swaggerUi()).get(c.req.param('file'))
    if (!file) throw new Problem('not-found', 'See /docs for what there is.')
    return c.body(file.body, 200, { 'Content-Type': file.type })
  })
}
