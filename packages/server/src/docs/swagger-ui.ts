import { Problem } from '../errors.ts'
import { type OwnImage, ownImages } from './own-images.ts'

/** A file of Swagger UI, as it is served. */
export interface DocsFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** Files of the package that the page needs. */
const packaged = {
  'favicon.png': { file: 'favicon-32x32.png', type: 'image/png' },
  'swagger-ui-bundle.js': { file: 'swagger-ui-bundle.js', type: 'text/javascript; charset=utf-8' },
} as const

let read: Promise<ReadonlyMap<string, DocsFile>> | undefined

/**
 * The files of Swagger UI by their names, read once. Node is asked for only here, so that the app itself runs where there
 * is none.
 *
 * @throws {Problem} Where there is no Node, or the package was left out.
 */
export function swaggerUi(): Promise<ReadonlyMap<string, DocsFile>> {
  read ??= readAll().catch(() => {
    read = undefined
    throw new Problem('not-found', 'Swagger UI is not installed here; read /openapi.json.')
  })
  return read
}

async function readAll(): Promise<ReadonlyMap<string, DocsFile>> {
  const { createRequire } = await import('node:module')
  const { readFile } = await import('node:fs/promises')
  const { resolve } = createRequire(import.meta.url)
  const file = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(resolve(`swagger-ui-dist/${name}`)))

  const style = new TextDecoder().decode(await file('swagger-ui.css'))
  const { css, images } = ownImages(style, (number) => `./image-${number}`)
  const files = await Promise.all(
    Object.entries(packaged).map(
      async ([name, { file: own, type }]) => [name, { type, body: await file(own) }] as const,
    ),
  )
  return new Map<string, DocsFile>([
    ...files,
    ['swagger-ui.css', { type: 'text/css; charset=utf-8', body: new TextEncoder().encode(css) }],
    ...images.map(({ type, bytes }: OwnImage, number) => {
      return [`image-${number}`, { type, body: bytes }] as const
    }),
  ])
}
