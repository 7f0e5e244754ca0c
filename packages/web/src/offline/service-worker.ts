// Keeps the pages for times without internet. Its lists are put in by scripts/build.mjs: `shell` is what the pages start
// with; `rest` what they load when a document is opened, which they ask for once they are idle.
declare const FILES: { readonly shell: ReadonlyArray<string>; readonly rest: ReadonlyArray<string> }
declare const VERSION: string

/** What of a service worker's world is used here; the library of types for it cannot stand beside that of pages. */
interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface FetchEvent extends Event {
  readonly request: globalThis.Request
  readonly respondWith: (response: Promise<globalThis.Response>) => void
}
interface PageMessage extends LifeEvent {
  readonly data: unknown
  readonly source: { readonly postMessage: (message: unknown) => void } | null
}

const prefix = 'aiqyn-'
const name = `${prefix}${VERSION}`
const root = new URL('./', location.href)
const known = new Map(
  [...FILES.shell, ...FILES.rest].map((file) => [new URL(file, root).href, file] as const),
)

addEventListener('install', (event) => {
  ;(event as LifeEvent).waitUntil(keep(FILES.shell))
})

addEventListener('activate', (event) => {
  ;(event as LifeEvent).waitUntil(forgetOlder())
})

addEventListener('message', (event) => {
  const { data, source, waitUntil } = event as unknown as PageMessage
  if (data !== 'keep-all') return
  waitUntil.call(
    event,
    keep(FILES.rest).then(
      () => source?.postMessage('kept-all'),
      () => undefined, // the connection is gone: asked again next time
    ),
  )
})

addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent
  const file = request.method === 'GET' ? fileOf(request.url) : undefined
  // Everything else, as a document of the portal or the API, goes its usual way.
  if (file !== undefined) (event as FetchEvent).respondWith(kept(file, request))
})

/** The file that an address asks for: a folder is its page, and what follows `?` is for the page. */
function fileOf(address: string): string | undefined {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  if (url.href.endsWith('/')) url.pathname += 'index.html'
  return known.has(url.href) ? url.href : undefined
}

async function kept(address: string, request: globalThis.Request): Promise<globalThis.Response> {
  const cache = await caches.open(name)
  const found = await cache.match(address)
  if (found) return found
  const response = await fetch(request)
  if (response.ok) await cache.put(address, response.clone())
  return response
}

async function keep(files: ReadonlyArray<string>): Promise<void> {
  const cache = await caches.open(name)
  const missing: Array<string> = []
  for (const file of files) {
    const address = new URL(file, root).href
    if (!(await cache.match(address))) missing.push(address)
  }
  await cache.addAll(missing)
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys()
  const older = names.filter((one) => one.startsWith(prefix) && one !== name)
  await Promise.all(older.map((one) => caches.delete(one)))
}
