import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing that is no page of ours needs anything: a browser that shows it loads and runs nothing. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Tell browsers to guess nothing, load nothing, and tell nobody where they come from. Pages bring a policy of their own. */
export function securityHeaders(): MiddlewareHandler {
  const others = secureHeaders({
    // Portals on other origins show our pages and read our answers; what they may read, CORS tells.
    crossOriginResourcePolicy: false,
    xFrameOptions: false,
    strictTransportSecurity: 'max-age=15552000',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  })
  return async function securityHeaders(c, next) {
    await others(c, next)
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', nothing)
  }
}
