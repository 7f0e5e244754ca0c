import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ProblemDetails } from '../errors.ts'

/** Where LanguageTool's protocol is spoken. */
export const languageToolPath = '/v2/'

/** An error as LanguageTool tells it: plain text, which its clients show. */
export function languageToolError(c: Context, { status, detail }: ProblemDetails): Response {
  return c.text(`Error: ${detail}`, status as ContentfulStatusCode)
}
