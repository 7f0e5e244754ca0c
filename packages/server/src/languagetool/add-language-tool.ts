import type { OpenAPIHono } from '@hono/zod-openapi'
import type { DocumentRouteOptions } from '../document-route.ts'
import { Problem } from '../errors.ts'
import { configInfo } from './config-info.ts'
import { languageToolRoutes } from './describe-routes.ts'
import { listedLanguages } from './language-codes.ts'
import { readCall, readLanguage } from './read-call.ts'
import { readParameters } from './read-parameters.ts'
import { software } from './software.ts'

/** A letter takes two bytes in Cyrillic; six more where a form escapes it. */
const bytesOfLetter = 2
const escaped = 4

/**
 * Add LanguageTool's protocol, so that editors which know it get our checks unchanged. Java clients of LanguageTool post
 * whatever they ask, so each address takes both methods.
 */
export function addLanguageTool(
  app: OpenAPIHono,
  { maxBytes, runner }: DocumentRouteOptions,
): void {
  const maxLength = Math.floor(maxBytes / bytesOfLetter)
  for (const route of languageToolRoutes) app.openAPIRegistry.registerPath(route)

  app.on(['GET', 'POST'], '/v2/check', async (c) => {
    const parameters = await readParameters(c, maxBytes * escaped)
    const task = readCall(parameters, maxLength)
    const { body, language } = await runner.run(task, c.req.raw.signal)
    return c.body(body, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Language': language,
    })
  })
  app.on(['GET', 'POST'], '/v2/languages', (c) => c.json(listedLanguages))
  app.on(['GET', 'POST'], '/v2/info', (c) => c.json({ software }))
  app.on(['GET', 'POST'], '/v2/maxtextlength', (c) => c.text(String(maxLength)))
  app.on(['GET', 'POST'], '/v2/healthcheck', (c) => c.text('OK'))
  app.on(['GET', 'POST'], '/v2/configinfo', async (c) => {
    const language = readLanguage(await readParameters(c, maxBytes))
    if (language === 'auto')
      throw new Problem('bad-option', 'Name a language, as language=kk-KZ; auto has no rules.')
    return c.json(configInfo(language, maxLength))
  })
}
