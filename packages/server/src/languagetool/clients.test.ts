import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import type { LanguageToolAnswer } from './answer-schema.ts'

const app = createApp()
const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice)
  process.stderr.write(
    'SKIPPED: no LibreOffice (apt-get install libreoffice-writer); its client of LanguageTool is not tried, only its recorded request\n',
  )

/** Calls as clients send them; recorded where not said otherwise. */
const calls = {
  'LibreOffice 7.4.7': {
    headers: { accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' },
    // It sends the text as it is, without any escape.
    body: 'text=Заявитель осуществляет контроль в течении года.&language=ru-RU',
  },
  // Made by its source: a form that it calls JSON.
  'LTeX 15': {
    headers: { 'content-type': 'application/json' },
    body: `language=ru-RU&data=${encodeURIComponent(
      JSON.stringify({
        annotation: [
          { markup: '\\textbf{' },
          { text: 'Заявитель' },
          { markup: '}' },
          { text: ' осуществляет контроль в течении года.' },
        ],
      }),
    ).replaceAll('%20', '+')}&level=picky`,
  },
  // Made by its source.
  'Java client of LanguageTool 6': {
    headers: { 'content-type': 'application/x-www-form-urlencoded', charset: 'utf-8' },
    body: `text=${encodeURIComponent('Заявитель осуществляет контроль в течении года.').replaceAll('%20', '+')}&language=auto&mode=all&useragent=java-http-client`,
  },
} as const

test.each(Object.entries(calls))('%s gets its matches', async (_, { headers, body }) => {
  const response = await app.request('/v2/check', { method: 'POST', headers, body })
  expect(response.status).toBe(200)
  const { matches, language } = (await response.json()) as LanguageToolAnswer
  expect(language.code).toBe('ru-RU')
  const found = matches.map(({ rule }) => rule.id)
  expect(found).toContain('ru-in-the-course-of-time')
  expect(found).toContain('ru-carry-out-control')
})

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('underlines the right words in each language, and suggests ours', {
    timeout: 180_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aiqyn-office-'))
    const server = await listen()
    try {
      const told = await runMacro(folder, `http://127.0.0.1:${portOf(server)}/v2`)
      const [done, ...lines] = told.trim().split('\n').reverse()
      expect(done).toBe('done')
      const words = lines.reverse().map((line) => line.split('|').slice(0, 3).join('|'))
      expect(words).toEqual([
        'ru|осуществляет контроль|',
        'ru|в течении|в течение',
        'kk|төлеуді жүзеге асырады|',
        'en|make payment of|pay',
        'en|in the event that|if',
      ])
      for (const line of lines) expect(line.split('|')[3]).not.toBe('')
    } finally {
      server.close()
      rmSync(folder, { recursive: true })
    }
  })
})

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', createServer }, () =>
      resolve(server as Server),
    )
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** Run our macro in a LibreOffice with a profile of its own that knows our server. */
async function runMacro(folder: string, baseUrl: string): Promise<string> {
  const support = new URL('../../test-support/libreoffice/', import.meta.url)
  const read = (name: string): string => readFileSync(new URL(name, support), 'utf8')
  const output = join(folder, 'output.txt')
  const office = (...flags: ReadonlyArray<string>): Promise<unknown> =>
    promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(folder)}`,
        '--headless',
        '--norestore',
        '--nologo',
        ...flags,
      ],
      { env: { ...process.env, AIQYN_TEST_OUTPUT: output }, timeout: 80_000 },
    )
  mkdirSync(join(folder, 'user'))
  writeFileSync(
    join(folder, 'user/registrymodifications.xcu'),
    read('registrymodifications.xcu').replace('BASE_URL', baseUrl),
  )
  // The first start lays out the profile, and would overwrite a macro that is there already.
  await office('--terminate_after_init')
  writeFileSync(join(folder, 'user/basic/Standard/Module1.xba'), read('Module1.xba'))
  await office('macro:///Standard.Module1.Main')
  return readFileSync(output, 'utf8')
}
