import type { Summary } from '@aiqyn/core'

/** What to load, and how it is to be told. */
export interface SummaryRequest {
  /** Address of a record, or with `service` of a document. */
  readonly src: string
  /** Address of an Aiqyn service. */
  readonly service?: string | undefined
  readonly length?: string | undefined
  readonly level?: string | undefined
  readonly language: string
}

/** Why there is no record. `unreachable`: no answer; `refused`: the service cannot read the document. */
export type LoadFailure = 'unreachable' | 'refused' | 'no-record'

/**
 * Load a record, or have a service make one of a document.
 *
 * @param request What to load.
 * @param signal Gives it up.
 * @returns The record, or why there is none.
 */
export async function loadSummary(
  { src, service, length, level, language }: SummaryRequest,
  signal: AbortSignal,
): Promise<Summary | LoadFailure> {
  try {
    const found = await fetch(new URL(src, document.baseURI), { signal })
    if (!found.ok) return 'unreachable'
    if (service === undefined) return toRecord(await found.json())
    const base = service.endsWith('/') ? service : `${service}/`
    const url = new URL('v1/summaries', new URL(base, document.baseURI))
    const options = { length, level, language }
    for (const [name, value] of Object.entries(options)) {
      if (value !== undefined)
        url.searchParams.set(name === 'language' ? 'answer-language' : name, value)
    }
    const type = found.headers.get('content-type') ?? 'application/octet-stream'
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type, accept: 'application/json' },
      body: await found.blob(),
      signal,
    })
    if (!answer.ok) return answer.status < 500 ? 'refused' : 'unreachable'
    return toRecord(await answer.json())
  } catch (error) {
    return error instanceof SyntaxError ? 'no-record' : 'unreachable'
  }
}

/** An address may lead to any JSON: what is shown must at least have the parts that are shown. */
function toRecord(value: unknown): Summary | LoadFailure {
  const lists = ['overview', 'answers', 'timeline', 'outline']
  const isRecord =
    typeof value === 'object' &&
    value !== null &&
    lists.every((name) => Array.isArray((value as Record<string, unknown>)[name]))
  return isRecord ? (value as Summary) : 'no-record'
}
