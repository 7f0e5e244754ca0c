import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'

/**
 * What a page may do: its own scripts, styles and data, nothing inline, nobody else. The pages say the same of themselves
 * (`packages/web`), for servers that send no headers.
 */
export const pagesPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Files with a hash of their content in the name. */
const hashed = /^\/assets\//

/**
 * Serve a folder of static pages beside the API, such as those of `packages/web`: `/` is its `index.html`. What it does not
 * have is left to what follows.
 *
 * @param app The service; call after its own routes.
 * @param folder The folder.
 */
export function addPages(app: OpenAPIHono, folder: string): void {
  const serve = serveStatic({ root: folder, precompressed: true })
  app.get('/*', async function pages(c, next) {
    const response = await serve(c, next)
    // A page asks each time whether it is still the same; what is named by its content never changes.
    const caching = hashed.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    // Where there is no such file, this is what the next handler gave.
    if (!(response instanceof Response)) return
    response.headers.set('Cache-Control', caching)
    response.headers.set('Content-Security-Policy', pagesPolicy)
    // A portal on another origin loads the component as a module, which needs leave; there is nothing secret in it.
    if (c.req.path === '/aiqyn-summary.js') response.headers.set('Access-Control-Allow-Origin', '*')
    return response
  })
}
