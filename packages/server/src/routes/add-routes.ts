import type { OpenAPIHono } from '@hono/zod-openapi'
import { addDocumentRoute, type DocumentRouteOptions } from '../document-route.ts'
import { addLanguageTool } from '../languagetool/add-language-tool.ts'
import { acts } from './acts.ts'
import { checks } from './checks.ts'
import { glossaries } from './glossaries.ts'
import { addLanguages } from './languages.ts'
import { readability } from './readability.ts'
import { summaries } from './summaries.ts'
import { addVerifications } from './verifications.ts'

/** Routes that take a document and give a record. */
export const documentRoutes = [acts, summaries, readability, glossaries, checks] as const

/** Add every route that answers out of the request alone. */
export function addRoutes(app: OpenAPIHono, options: DocumentRouteOptions): void {
  for (const route of documentRoutes) addDocumentRoute(app, route, options)
  addVerifications(app, options)
  addLanguages(app)
  addLanguageTool(app, options)
}
