import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const page = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * What a page may do: its own scripts, styles and data, nothing inline, nobody else. `blob:` is for downloads and the
 * pictures that a page makes of its own text.
 */
const policy = [
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

/** The policy goes into the built pages only: the development server needs scripts of its own. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  root: page('.'),
  // Relative, so that the pages work below any path of a portal.
  base: './',
  // `worker`: what has a version for browsers that needs a document often has another that does not.
  resolve: { conditions: ['@aiqyn/source', 'worker', ...defaultClientConditions] },
  plugins: [contentSecurityPolicy],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Tells scripts/build.mjs what the pages start with.
    manifest: true,
    target: 'es2022',
    // An example draft is a file of its own, however short: the policy allows no `data:` requests.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { reader: page('index.html'), edit: page('edit/index.html') },
    },
  },
})
